"""The stages of a procedure and the time between them, as the data file says them."""

import datetime
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.core.bounds import Ordinal
from desktop_app.core.tender import Procedure
from desktop_app.law.text import Confidence


class Milestone(StrEnum):
    """The moments of a purchase, in order."""

    SOURCING = "sourcage"
    FILE_READY = "dossier-pret"
    LAUNCH = "lancement"
    BIDS = "remise-des-offres"
    ANALYSIS = "analyse"
    AWARD = "attribution"
    REJECTION = "rejets"
    SIGNATURE = "signature"
    NOTIFICATION = "notification"
    START = "debut"
    END = "fin"


class DelayUnit(StrEnum):
    """In what the time between two stages is counted."""

    DAYS = "jours"
    WORKING_DAYS = "jours-ouvres"


@dataclass(frozen=True, slots=True, kw_only=True)
class Delay:
    """The time from a stage to the next: what the law wants at least, and what is proposed."""

    procedures: tuple[Procedure, ...]
    least: Ordinal | None = None
    proposed: Ordinal
    unit: DelayUnit
    grounds: tuple[str, ...] = ()
    source: str
    confidence: Confidence
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """One stage; a procedure that has no delay of its own skips it, but for the last."""

    identifier: Milestone
    title: str
    delays: tuple[Delay, ...] = ()

    def delay(self, procedure: Procedure) -> Delay | None:
        """Return the time to the next stage in a procedure, or none."""
        return next((item for item in self.delays if procedure in item.procedures), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class QuietPeriod:
    """Days of each year when few people answer; both are written month-day."""

    identifier: str
    title: str
    first: str
    last: str
    reason: str

    def in_year(self, year: int) -> tuple[datetime.date, datetime.date]:
        """Return its first and last days when it begins in a year."""
        ends = year if self.first <= self.last else year + 1
        first = datetime.date.fromisoformat(f"{year}-{self.first}")
        return first, datetime.date.fromisoformat(f"{ends}-{self.last}")
