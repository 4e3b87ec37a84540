"""How old the information about a supplier is."""

from datetime import date
from enum import StrEnum

from desktop_app.core.supplier import Supplier

# A year is the rhythm of the official lists; three years is the CNIL's mark for an idle contact.
FRESH_DAYS = 365
OLD_DAYS = 3 * 365


class Freshness(StrEnum):
    """The age of a record: under a year, under three years, older, or not known."""

    FRESH = "fresh"
    OLD = "old"
    STALE = "stale"
    UNKNOWN = "unknown"


def known_on(supplier: Supplier) -> date | None:
    """Return the last day something was learnt of a supplier, none when no day is known."""
    profile = supplier.profile
    days = [origin.day for origin in profile.origins.values() if origin.day]
    days += [day for day in (profile.last_contact,) if day]
    return max(days, default=None)


def freshness(supplier: Supplier, today: date) -> Freshness:
    """Tell how old the information about a supplier is."""
    day = known_on(supplier)
    if day is None:
        return Freshness.UNKNOWN
    age = (today - day).days
    if age <= FRESH_DAYS:
        return Freshness.FRESH
    return Freshness.OLD if age <= OLD_DAYS else Freshness.STALE
