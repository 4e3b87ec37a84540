"""What is due or aimed at over a year, as shares of a spending or of the contracts."""

import datetime
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.core.bounds import Percentage
from desktop_app.law.text import Confidence


class Scheme(StrEnum):
    """The text that a yearly share comes from."""

    PNAD = "pnad"
    AGEC = "agec"
    EGALIM = "egalim"


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedRate:
    """A share to reach from one day to another, both included."""

    since: datetime.date
    until: datetime.date | None = None
    share: Percentage
    confidence: Confidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """One share to reach; `counts` names the parts of the spending that add up to it."""

    measure: str
    title: str
    counts: tuple[str, ...] = ()
    rates: tuple[DatedRate, ...] = ()

    def on(self, day: datetime.date) -> DatedRate | None:
        """Return the share to reach on a day, none when it is not known."""
        for rate in self.rates:
            if rate.since <= day and (rate.until is None or day <= rate.until):
                return rate
        return None

    def before(self, day: datetime.date) -> DatedRate | None:
        """Return the last share known before a day that none covers."""
        past = [rate for rate in self.rates if rate.until is not None and rate.until < day]
        return max(past, key=lambda rate: rate.since, default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class YearlyTarget:
    """One category with its shares; `base` says what they are counted on."""

    identifier: str
    scheme: Scheme
    title: str
    base: str
    goals: tuple[Goal, ...]
    grounds: tuple[str, ...]
    source: str
    verified_on: datetime.date
    confidence: Confidence
