"""The diary of the approvals and labels that end."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from desktop_app.book.connection import Connection, explained
from desktop_app.book.supplier_reading import SupplierReading
from desktop_app.core.profile import NO_PROFILE, valid_approvals
from desktop_app.core.supplier import Supplier

PAGE = 500

ENDING = """
SELECT supplier, name, label, until FROM supplier_approvals
JOIN suppliers ON suppliers.id = supplier
WHERE until <> '' AND until BETWEEN :first AND :last ORDER BY until, suppliers.folded_name
"""


@dataclass(frozen=True, slots=True)
class Ending:
    """An approval or a label that ends on a day."""

    supplier: int
    name: str
    label: str
    until: date


def ending(db: Connection, first: date, last: date) -> tuple[Ending, ...]:
    """Return the approvals that end in a period, both days included, the earliest first."""
    values = {"first": first.isoformat(), "last": last.isoformat()}
    with explained():
        return tuple(
            Ending(supplier, name, label, date.fromisoformat(until))
            for supplier, name, label, until in db.tuples(ENDING, values)
        )


def not_renewed(
    found: Sequence[Ending], suppliers: SupplierReading, launch: date | None = None
) -> Iterator[tuple[Ending, ...]]:
    """Go through the endings that no later approval of the same name makes up for, by page.

    Args:
        found: what ends.
        suppliers: where the records are read.
        launch: the day of a tender; what ended before only needs to be valid again by then.
    """
    for start in range(0, len(found), PAGE):
        page = found[start : start + PAGE]
        numbers = tuple(dict.fromkeys(item.supplier for item in page))
        known = {supplier.identifier: supplier for supplier in suppliers.some(numbers)}
        yield tuple(item for item in page if not _is_renewed(item, known, launch))


def _is_renewed(item: Ending, known: dict[int, Supplier], launch: date | None) -> bool:
    supplier = known.get(item.supplier)
    profile = supplier.profile if supplier else NO_PROFILE
    if launch is not None and item.until < launch:
        day = launch
    else:
        day = min(item.until, date.max - timedelta(days=1)) + timedelta(days=1)
    return any(approval.label == item.label for approval in valid_approvals(profile, day))
