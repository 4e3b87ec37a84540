"""What each import brought into the book, so that it can be undone whole."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import PurePath
from typing import Any

from desktop_app.book.change import Change
from desktop_app.book.connection import Connection, explained
from desktop_app.book.erasure_register import without_erased
from desktop_app.book.loading import batches, last_identifier
from desktop_app.book.records import text_of, value_of
from desktop_app.book.suppliers import Suppliers
from desktop_app.core.errors import UserError
from desktop_app.core.supplier import Supplier

ALL = """
SELECT id, day, source, file, added, updated, unchanged, refused, undone_on FROM imports
ORDER BY id DESC
"""
ADD_LINE = "INSERT INTO import_lines (import, supplier, before) VALUES (?, ?, ?)"
ADD_NEW = """
INSERT INTO import_lines (import, supplier, before)
SELECT :id, id, '' FROM suppliers WHERE id > :last
"""
ADDED = "SELECT supplier FROM import_lines WHERE import = :id AND before = ''"
UPDATED = "SELECT before FROM import_lines WHERE import = :id AND before <> ''"
CHANGED_SINCE = """
SELECT supplier FROM import_lines CROSS JOIN suppliers ON suppliers.id = import_lines.supplier
WHERE import = :id AND brought <> :id
"""
COUNTS = """
SELECT coalesce(sum(before = ''), 0), coalesce(sum(before <> ''), 0) FROM import_lines
WHERE import = :id
"""
FORGET = "DELETE FROM import_lines WHERE import = :id"


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportRecord:
    """One import of the past; `file` is the name alone, without the folders."""

    identifier: int = 0
    day: date
    source: str = ""
    file: str = ""
    added: int = 0
    updated: int = 0
    unchanged: int = 0
    refused: int = 0
    undone_on: date | None = None


@dataclass(frozen=True, slots=True)
class Undoing:
    """What undoing an import would do, and whom the clerk changed since."""

    removed: int
    restored: int
    changed_since: tuple[Supplier, ...]


class Imports:
    """The imports of a book."""

    def __init__(self, db: Connection, suppliers: Suppliers) -> None:
        self._db = db
        self._suppliers = suppliers

    def all(self) -> tuple[ImportRecord, ...]:
        """Return every import, the latest first."""
        with explained():
            return tuple(_record(row) for row in self._db.tuples(ALL))

    def bring(
        self, record: ImportRecord, new: Iterable[Supplier], changed: Iterable[Supplier] = ()
    ) -> Change:
        """Write an import in one gesture: new suppliers, changed ones, and how to undo it.

        Raises:
            UserError: one of them is refused by the book; nothing is written then.
        """
        with self._db.gesture():
            identifier = self._db.insert("imports", _row(record))
            known = self._changes(identifier, without_erased(self._db, changed))
            updated = self._suppliers.change_all(known, identifier).identifiers
            last = last_identifier(self._db)
            added = self._suppliers.add_all(without_erased(self._db, new), identifier).identifiers
            self._db.execute(ADD_NEW, {"id": identifier, "last": last})
            self._db.update("imports", identifier, {"added": len(added), "updated": len(updated)})
        return Change("supplier", (*added, *updated))

    def undoing(self, identifier: int) -> Undoing:
        """Return what undoing an import would do, before it is done."""
        values = {"id": identifier}
        with explained():
            ((added, updated),) = self._db.tuples(COUNTS, values)
            since = [row[0] for row in self._db.tuples(CHANGED_SINCE, values)]
        return Undoing(added, updated, self._suppliers.some(since))

    def undo(self, identifier: int, today: date, keep: Iterable[int] = ()) -> Change:
        """Take back a whole import, but for the suppliers to keep as they are now.

        Raises:
            UserError: it was undone already.
        """
        kept = set(keep)
        with self._db.gesture():
            row = self._db.record("imports", identifier)
            if row is None or row["undone_on"]:
                raise UserError("Cet import est déjà annulé : il n’y a plus rien à reprendre.")
            values = {"id": identifier}
            gone = [row[0] for row in self._db.tuples(ADDED, values) if row[0] not in kept]
            old = [value_of(before, Supplier) for (before,) in self._db.tuples(UPDATED, values)]
            old = [supplier for supplier in old if supplier.identifier not in kept]
            self._suppliers.remove_all(gone)
            self._suppliers.change_all(old)
            self._db.execute(FORGET, values)
            self._db.update("imports", identifier, {"undone_on": today.isoformat()})
        return Change("supplier", (*gone, *(supplier.identifier for supplier in old)))

    def _changes(self, identifier: int, changed: Iterable[Supplier]) -> Iterator[Supplier]:
        for batch in batches(changed):
            now = self._suppliers.some(supplier.identifier for supplier in batch)
            before = {supplier.identifier: text_of(supplier) for supplier in now}
            rows = ((identifier, item, before[item]) for item in before)
            self._db.many(ADD_LINE, rows)
            yield from batch


def _row(record: ImportRecord) -> dict[str, Any]:
    return {
        "day": record.day.isoformat(),
        "source": record.source,
        "file": PurePath(record.file).name,
        "added": 0,
        "updated": 0,
        "unchanged": record.unchanged,
        "refused": record.refused,
        "undone_on": "",
    }


def _record(row: tuple[Any, ...]) -> ImportRecord:
    return ImportRecord(
        identifier=row[0],
        day=date.fromisoformat(row[1]),
        source=row[2],
        file=row[3],
        added=row[4],
        updated=row[5],
        unchanged=row[6],
        refused=row[7],
        undone_on=date.fromisoformat(row[8]) if row[8] else None,
    )
