"""Great numbers of suppliers written in one gesture, at the speed of bare statements."""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import TypeVar

from desktop_app.book.connection import Connection
from desktop_app.book.supplier_tables import (
    FOLDED,
    INDEX_NAMES,
    INDEXES,
    TRIGGER_NAMES,
    TRIGGERS,
)

# What is kept in memory at once, and from where on triggers cost more than they bring.
BATCH = 5_000
LAST = "SELECT seq FROM sqlite_sequence WHERE name = 'suppliers'"
ENTER_NEW = f"""
INSERT INTO suppliers_index (rowid, {FOLDED})
SELECT id, {FOLDED} FROM suppliers WHERE id > :after AND id <= :after + :batch
"""
REBUILD = "INSERT INTO suppliers_index (suppliers_index) VALUES ('rebuild')"
Item = TypeVar("Item")


def batches(items: Iterable[Item]) -> Iterator[list[Item]]:
    """Cut a long run into lists that memory holds."""
    source = iter(items)
    while batch := list(islice(source, BATCH)):
        yield batch


def last_identifier(db: Connection) -> int:
    """Return the highest number ever given to a supplier."""
    return int(db.value(LAST) or 0)


def load(db: Connection, new: Iterable[Item], write: Callable[[list[Item]], None]) -> None:
    """Write new suppliers; from the second batch on, indexes are made afterwards."""
    last = last_identifier(db)
    loads = batches(new)
    first = next(loads, [])
    if len(first) < BATCH:
        write(first)
        return
    is_mostly_new = not db.value("SELECT 1 FROM suppliers LIMIT 1")
    _drop(db, is_mostly_new)
    write(first)
    for batch in loads:
        write(batch)
    _make(db, is_mostly_new)
    # One statement for all would keep a copy of every page it changes in memory.
    for after in range(last, last_identifier(db), BATCH):
        db.execute(ENTER_NEW, {"after": after, "batch": BATCH})


def rewrite(db: Connection, changed: Iterable[Item], write: Callable[[list[Item]], None]) -> None:
    """Change or remove suppliers; from the second batch on, the full text is indexed anew."""
    rest = batches(changed)
    first = next(rest, [])
    if len(first) < BATCH:
        write(first)
        return
    _drop(db, indexes=False)
    write(first)
    for batch in rest:
        write(batch)
    _make(db, indexes=False)
    db.execute(REBUILD)


def _drop(db: Connection, indexes: bool) -> None:  # noqa: FBT001 - private
    for name in TRIGGER_NAMES:
        db.execute(f"DROP TRIGGER {name}")
    for name in INDEX_NAMES if indexes else ():
        db.execute(f"DROP INDEX {name}")


def _make(db: Connection, indexes: bool) -> None:  # noqa: FBT001 - private
    for statement in (*TRIGGERS, *(INDEXES if indexes else ())):
        db.execute(statement)
