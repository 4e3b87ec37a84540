"""The merges of two records into one, each of which can be undone at any later time."""

import json
from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop_app.book.change import Change
from desktop_app.book.connection import Connection, explained
from desktop_app.book.records import text_of, value_of
from desktop_app.book.suppliers import Suppliers
from desktop_app.core.errors import UserError
from desktop_app.core.supplier import Supplier

ALL = """
SELECT id, day, kept_before, removed_before, after, undone_on FROM merges ORDER BY id DESC
"""
HISTORY = "SELECT id FROM exchanges WHERE supplier = :supplier"
GIVE = "UPDATE exchanges SET supplier = ? WHERE id = ?"


@dataclass(frozen=True, slots=True, kw_only=True)
class Merge:
    """One merge of the past: both records before, and the one that they became."""

    identifier: int
    day: date
    kept: Supplier
    removed: Supplier
    after: Supplier
    undone_on: date | None = None


class Merges:
    """The merges of a book."""

    def __init__(self, db: Connection, suppliers: Suppliers) -> None:
        self._db = db
        self._suppliers = suppliers

    def all(self) -> tuple[Merge, ...]:
        """Return every merge, the latest first."""
        with explained():
            return tuple(_merge(row) for row in self._db.tuples(ALL))

    def merge(self, after: Supplier, removed: int, day: date) -> Change:
        """Keep one record in place of two: the kept one as given, the other one removed.

        Raises:
            UserError: one of them was removed meanwhile, or the SIRET is another’s.
        """
        with self._db.gesture():
            kept, gone = self._suppliers.get(after.identifier), self._suppliers.get(removed)
            history = [row[0] for row in self._db.tuples(HISTORY, {"supplier": removed})]
            self._give(history, kept.identifier)
            self._suppliers.remove(removed)
            self._suppliers.put(after)
            row = {
                "day": day.isoformat(),
                "kept": kept.identifier,
                "removed": removed,
                "kept_before": text_of(kept),
                "removed_before": text_of(gone),
                "after": text_of(after),
                "moved": json.dumps(history),
                "undone_on": "",
            }
            self._db.insert("merges", row)
        return Change("supplier", (kept.identifier, removed))

    def undo(self, identifier: int, today: date) -> Change:
        """Bring both records back as they were, each with its own history.

        Raises:
            UserError: it was undone already, or the record kept was removed since.
        """
        with self._db.gesture():
            row = self._db.record("merges", identifier)
            if row is None or row["undone_on"]:
                raise UserError("Cette fusion est déjà annulée : les deux fiches sont revenues.")
            kept = value_of(row["kept_before"], Supplier)
            removed = value_of(row["removed_before"], Supplier)
            self._suppliers.change_all((kept,))
            self._suppliers.put_back((removed,))
            self._give(json.loads(row["moved"]), removed.identifier)
            self._db.update("merges", identifier, {"undone_on": today.isoformat()})
        return Change("supplier", (kept.identifier, removed.identifier))

    def _give(self, history: list[int], supplier: int) -> None:
        self._db.many(GIVE, [(supplier, exchange) for exchange in history])


def _merge(row: tuple[Any, ...]) -> Merge:
    return Merge(
        identifier=row[0],
        day=date.fromisoformat(row[1]),
        kept=value_of(row[2], Supplier),
        removed=value_of(row[3], Supplier),
        after=value_of(row[4], Supplier),
        undone_on=date.fromisoformat(row[5]) if row[5] else None,
    )
