"""The diary of the approvals and labels that end."""

from dataclasses import dataclass
from datetime import date

from desktop_app.book.connection import Connection, explained

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
