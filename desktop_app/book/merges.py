"""The merges of two records into one, each of which can be undone at any later time."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from desktop_app.book.change import Change
from desktop_app.book.connection import Connection, explained
from desktop_app.book.merge_beside import beside, brought_by, give, history_of, put_beside
from desktop_app.book.records import text_of, value_of
from desktop_app.book.supplier_writing import SupplierWriting
from desktop_app.book.suppliers import Suppliers
from desktop_app.core.errors import UserError
from desktop_app.core.merging import (
    TIED,
    Choice,
    Difference,
    differences,
    merged,
    value_at,
    with_value,
)
from desktop_app.core.supplier import Supplier

COLUMNS = "SELECT id, day, kept_before, removed_before, after, undone_on, later FROM merges"
ALL = f"{COLUMNS} ORDER BY id DESC"
ONE = f"{COLUMNS} WHERE id = :id"
OF_SUPPLIER = f"{COLUMNS} WHERE kept = :supplier OR removed = :supplier ORDER BY id DESC"
HAS_ANY = "SELECT 1 FROM merges WHERE kept = :supplier OR removed = :supplier LIMIT 1"
MERGED_AGAIN = f"""
{COLUMNS} WHERE id > :id AND undone_on = '' AND (kept = :kept OR removed = :kept)
ORDER BY id DESC LIMIT 1
"""
IN_FORCE = "SELECT removed, kept FROM merges WHERE undone_on = '' ORDER BY id"
SEPARATE = "INSERT OR IGNORE INTO separations (one, other, day) VALUES (:one, :other, :day)"
BRING_NEAR = "DELETE FROM separations WHERE one = :one AND other = :other"
SEPARATED = "SELECT one, other FROM separations"


@dataclass(frozen=True, slots=True, kw_only=True)
class Merge:
    """One merge of the past: both records before, and the one that they became.

    Once it is undone, `later` is the record kept as it had become by then, if it had changed.
    """

    identifier: int
    day: date
    kept: Supplier
    removed: Supplier
    after: Supplier
    undone_on: date | None = None
    later: Supplier | None = None

    @property
    def set_aside(self) -> tuple[Difference, ...]:
        """What was changed between the merge and its undoing, and is in neither record."""
        return differences(self.after, self.later) if self.later else ()


class Merges:
    """The merges of a book, and the suppliers declared different."""

    def __init__(self, db: Connection, suppliers: Suppliers) -> None:
        self._db = db
        self._suppliers = suppliers
        self._writing = SupplierWriting(db)

    def all(self) -> tuple[Merge, ...]:
        """Return every merge, the latest first."""
        return self._read(ALL, {})

    def of_supplier(self, supplier: int) -> tuple[Merge, ...]:
        """Return the merges that a supplier was in, the latest first."""
        return self._read(OF_SUPPLIER, {"supplier": supplier})

    def has_any(self, supplier: int) -> bool:
        """Tell whether a supplier was ever in a merge."""
        with explained():
            return bool(self._db.value(HAS_ANY, {"supplier": supplier}))

    def merge(self, one: int, other: int, choices: Mapping[str, Choice], day: date) -> Change:
        """Keep one record in place of two, under the number of the first, with both histories.

        Raises:
            UserError: one of them was removed meanwhile, or they are the same.
        """
        if one == other:
            raise UserError(
                "Une fiche ne se fusionne pas avec elle-même\u00a0: choisissez-en deux."
            )
        with self._db.gesture():
            kept, gone = self._suppliers.get(one), self._suppliers.get(other)
            after = merged(kept, gone, choices)
            history = history_of(self._db, other)
            row = {
                "day": day.isoformat(),
                "kept": one,
                "removed": other,
                "kept_before": text_of(kept),
                "removed_before": text_of(gone),
                "after": text_of(after),
                "moved": json.dumps(history),
                "undone_on": "",
                "beside": beside(self._db, one, other),
                "later": "",
            }
            give(self._db, history, one)
            self._writing.delete([other])
            self._suppliers.put(after)
            self._db.insert("merges", row)
        return Change("supplier", (one, other))

    def changed_since(self, identifier: int) -> tuple[Difference, ...]:
        """Return what was changed in the record kept since a merge."""
        (merge,) = self._read(ONE, {"id": identifier})
        now = self._suppliers.some([merge.kept.identifier])
        return differences(merge.after, now[0]) if now else ()

    def undo(self, identifier: int, today: date) -> Change:
        """Bring both records back as they were, each with its own history.

        What was changed in the record kept since the merge is set aside: see `take_up`.

        Raises:
            UserError: it was undone already, the record was merged again since, or one SIRET
                is another’s now.
        """
        with self._db.gesture():
            row = self._db.record("merges", identifier)
            if row is None or row["undone_on"]:
                raise UserError(
                    "Cette fusion est déjà annulée\u00a0: les deux fiches sont revenues."
                )
            self._refuse_merged_again(row)
            kept = value_of(row["kept_before"], Supplier)
            removed = value_of(row["removed_before"], Supplier)
            later = self._suppliers.some([kept.identifier])
            self._put_back(row, kept, removed, is_kept_there=bool(later))
            changed = text_of(later[0]) if later else ""
            news = {"undone_on": today.isoformat()}
            news["later"] = changed if changed != row["after"] else ""
            self._db.update("merges", identifier, news)
        return Change("supplier", (kept.identifier, removed.identifier))

    def take_up(self, identifier: int, supplier: int) -> Change:
        """Write in one of the two records what was set aside when their merge was undone.

        Raises:
            UserError: nothing was set aside, or the record was removed since.
        """
        (merge,) = self._read(ONE, {"id": identifier})
        if merge.later is None:
            raise UserError("Rien n’a été mis de côté\u00a0: il n’y a rien à reprendre.")
        with self._db.gesture():
            record = self._suppliers.get(supplier)
            for item in merge.set_aside:
                for path in (item.path, *TIED.get(item.path, ())):
                    record = with_value(record, path, value_at(merge.later, path))
            self._suppliers.put(_with_news(record, merge))
            self._db.update("merges", identifier, {"later": ""})
        return Change("supplier", (supplier,))

    def separate(self, one: int, other: int, day: date) -> Change:
        """Remember that two records are of two suppliers: they are not proposed any more."""
        pair = _pair(one, other)
        with self._db.gesture():
            self._db.execute(SEPARATE, {**pair, "day": day.isoformat()})
        return Change("supplier", (one, other))

    def bring_near(self, one: int, other: int) -> Change:
        """Forget that two records are of two suppliers: they may be proposed again."""
        with self._db.gesture():
            self._db.execute(BRING_NEAR, _pair(one, other))
        return Change("supplier", (one, other))

    def _put_back(
        self, row: Mapping[str, Any], kept: Supplier, removed: Supplier, *, is_kept_there: bool
    ) -> None:
        by_kept, by_removed = brought_by(row["beside"])
        if is_kept_there:
            self._suppliers.change_all((kept,), by_kept)
        else:
            self._writing.insert([(kept.identifier, kept)], by_kept)
        with self._writing.one_siret_once():
            self._writing.insert([(removed.identifier, removed)], by_removed)
        give(self._db, json.loads(row["moved"]), removed.identifier)
        put_beside(self._db, row["beside"], removed.identifier)

    def _refuse_merged_again(self, row: Mapping[str, Any]) -> None:
        again = self._read(MERGED_AGAIN, {"id": row["id"], "kept": row["kept"]})
        if again:
            kept, removed = again[0].kept, again[0].removed
            partner = kept if removed.identifier == row["kept"] else removed
            raise UserError(
                "Cette fiche a été fusionnée de nouveau depuis, avec"
                f" «\u00a0{partner.name}\u00a0»\u00a0: annulez d’abord cette fusion-là."
            )

    def _read(self, sql: str, values: dict[str, Any]) -> tuple[Merge, ...]:
        with explained():
            return tuple(_merge(row) for row in self._db.tuples(sql, values))


def separated(db: Connection) -> frozenset[tuple[int, int]]:
    """Return the pairs declared different, told of the records that those were merged into."""
    with explained():
        became = dict(db.tuples(IN_FORCE))
        pairs = db.tuples(SEPARATED)

    def present(number: int) -> int:
        while number in became:
            number = became[number]
        return number

    said = ((present(one), present(other)) for one, other in pairs)
    return frozenset((min(pair), max(pair)) for pair in said)


def _with_news(record: Supplier, merge: Merge) -> Supplier:
    before = merge.after.profile.origins
    later = merge.later.profile.origins if merge.later else {}
    news = {path: origin for path, origin in later.items() if before.get(path) != origin}
    origins = {**record.profile.origins, **news}
    return replace(record, profile=replace(record.profile, origins=origins)) if news else record


def _pair(one: int, other: int) -> dict[str, int]:
    return {"one": min(one, other), "other": max(one, other)}


def _merge(row: tuple[Any, ...]) -> Merge:
    return Merge(
        identifier=row[0],
        day=date.fromisoformat(row[1]),
        kept=value_of(row[2], Supplier),
        removed=value_of(row[3], Supplier),
        after=value_of(row[4], Supplier),
        undone_on=date.fromisoformat(row[5]) if row[5] else None,
        later=value_of(row[6], Supplier) if row[6] else None,
    )
