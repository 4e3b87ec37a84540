"""Legal texts, and amounts that the law sets from a date on."""

import datetime
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.core.money import Money


class Confidence(StrEnum):
    """How sure a fact is: confirmed by a public source, known, to be checked."""

    CONFIRMED = "A"
    KNOWN = "B"
    TO_CHECK = "C"


@dataclass(frozen=True, slots=True, kw_only=True)
class LegalText:
    """A text on which a rule or a clause stands; `article` is how it is cited."""

    identifier: str
    kind: str
    title: str
    article: str
    summary: str
    link: str
    source: str
    verified_on: datetime.date
    confidence: Confidence
    since: datetime.date | None = None
    until: datetime.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedAmount:
    """An amount in force from one day to another, both included."""

    since: datetime.date
    until: datetime.date | None = None
    amount: Money
    grounds: str
    confidence: Confidence


class AmountKind(StrEnum):
    """Whether an amount is a limit that a text sets, or only a figure to judge by."""

    LIMIT = "seuil"
    INDICATIVE = "indicatif"


@dataclass(frozen=True, slots=True, kw_only=True)
class Threshold:
    """An amount that changes over time."""

    identifier: str
    title: str
    kind: AmountKind = AmountKind.LIMIT
    values: tuple[DatedAmount, ...]

    def on(self, day: datetime.date) -> Money | None:
        """Return the amount in force on a day, or none."""
        value = self.dated(day)
        return value.amount if value else None

    def dated(self, day: datetime.date) -> DatedAmount | None:
        """Return the amount in force on a day with its dates and its text, or none."""
        for value in self.values:
            if value.since <= day and (value.until is None or day <= value.until):
                return value
        return None
