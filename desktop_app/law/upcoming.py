"""What the law announces: from which day, how sure, and which rules wait for it."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.law.text import Confidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Upcoming:
    """A change of the law to come; `date` is none while it is not known."""

    identifier: str
    title: str
    date: datetime.date | None = None
    summary: str
    rules: tuple[str, ...] = ()
    grounds: tuple[str, ...] = ()
    source: str
    verified_on: datetime.date
    confidence: Confidence


def in_order(announced: Iterable[Upcoming]) -> tuple[Upcoming, ...]:
    """Return what is to come from the nearest day on, then what has no day yet."""
    return tuple(sorted(announced, key=lambda one: (one.date or datetime.date.max, one.title)))
