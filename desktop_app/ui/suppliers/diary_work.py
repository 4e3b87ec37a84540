"""What ends in the supplier book, read away from the window."""

from dataclasses import dataclass
from datetime import date, timedelta

from desktop_app.book.diary import Ending
from desktop_app.book.reader import BookReader
from desktop_app.core.profile import NO_PROFILE, valid_approvals
from desktop_app.core.supplier import Supplier
from desktop_app.ui.suppliers.errand import Tell

PAGE = 500


@dataclass(frozen=True, slots=True)
class Period:
    """The days looked at; a tender is launched on `launch` and ends with the period."""

    first: date
    last: date
    launch: date | None = None


def endings(period: Period, reader: BookReader, tell: Tell) -> tuple[Ending, ...]:
    """Return the approvals that end in a period and were not renewed."""
    found = reader.ending(period.first, period.last)
    kept: list[Ending] = []
    for start in range(0, len(found), PAGE):
        tell(start)
        page = found[start : start + PAGE]
        numbers = tuple(dict.fromkeys(item.supplier for item in page))
        known = {supplier.identifier: supplier for supplier in reader.suppliers.some(numbers)}
        kept += [item for item in page if not _is_renewed(item, known, period.launch)]
    return tuple(kept)


def _is_renewed(item: Ending, known: dict[int, Supplier], launch: date | None) -> bool:
    supplier = known.get(item.supplier)
    profile = supplier.profile if supplier else NO_PROFILE
    if launch is not None and item.until < launch:
        day = launch
    else:
        day = min(item.until, date.max - timedelta(days=1)) + timedelta(days=1)
    return any(approval.label == item.label for approval in valid_approvals(profile, day))
