"""The steps that lead the suppliers of a book to schema 4, then to schema 7."""

from collections.abc import Iterator
from typing import Any

from desktop_app.book.connection import Connection
from desktop_app.book.loading import rewrite
from desktop_app.book.supplier_rows import INSERT, NAMES, SHOWN, supplier_of, values
from desktop_app.book.supplier_tables import (
    FULL_TEXT,
    INDEXES,
    SIDE_TABLES,
    SUPPLIERS,
    TRIGGERS,
)

OLD_ROWS = """
SELECT id, name, '' AS trade_name, siret, kind, '' AS also, latitude, longitude, activities,
  street, postcode, commune, insee, contact_name, contact_function, phone, email, website, labels,
  notes, source, '' AS profile
FROM suppliers WHERE id > :after ORDER BY id LIMIT 1000
"""
LAST = "SELECT seq FROM sqlite_sequence WHERE name = 'suppliers'"
KEEP_COUNTING = "INSERT INTO sqlite_sequence (name, seq) VALUES ('suppliers', :last)"
FORGET_COUNT = "DELETE FROM sqlite_sequence WHERE name = 'suppliers'"
WITH_A_TERRITORY = f"SELECT {SHOWN} FROM suppliers WHERE instr(profile, '\"territory\"')"
NAME_FACETS = "UPDATE suppliers SET facets = ? WHERE id = ?"
FACETS = NAMES.index("facets")
REBUILD = "INSERT INTO suppliers_index (suppliers_index) VALUES ('rebuild')"


def enlarge_suppliers(db: Connection) -> None:
    """Give suppliers their whole record, and tables for exchanges, imports and merges."""
    last = db.value(LAST) or 0
    db.execute(SUPPLIERS)
    db.many(INSERT.replace("suppliers", "full_suppliers", 1), _rows(db))
    db.execute("DROP TABLE suppliers_index")
    db.execute("DROP TABLE suppliers")
    db.execute("ALTER TABLE full_suppliers RENAME TO suppliers")
    # A number that was given once is never given again.
    db.execute(FORGET_COUNT)
    db.execute(KEEP_COUNTING, {"last": last})
    for statement in (*INDEXES, FULL_TEXT, REBUILD, *TRIGGERS, *SIDE_TABLES):
        db.execute(statement)


def name_territories(db: Connection) -> None:
    """Let the index know where those who said it already deliver."""
    suppliers = (supplier_of(row) for row in db.tuples(WITH_A_TERRITORY))
    named = ((values(item.identifier, item)[FACETS], item.identifier) for item in suppliers)
    rewrite(db, named, lambda pairs: db.many(NAME_FACETS, pairs))


def _rows(db: Connection) -> Iterator[tuple[Any, ...]]:
    after = 0
    while rows := db.tuples(OLD_ROWS, {"after": after}):
        yield from (_kept(row) for row in rows)
        after = rows[-1][0]


def _kept(row: tuple[Any, ...]) -> tuple[Any, ...]:
    # The kind stays as it was written, even when this version does not know it.
    fresh = values(row[0], supplier_of(row))
    return (*fresh[:4], row[4], *fresh[5:])
