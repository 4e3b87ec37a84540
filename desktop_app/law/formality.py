"""What the law or good practice wants done in a procedure, as the data file says it."""

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.core.bounds import Count
from desktop_app.law.rule import Condition
from desktop_app.law.stage import Milestone
from desktop_app.law.text import Confidence


class Bound(StrEnum):
    """On which side of its date a thing is done."""

    AT_LATEST = "au-plus-tard"
    NOT_BEFORE = "pas-avant"
    KEPT_UNTIL = "jusqu-au"


class TermUnit(StrEnum):
    """In what the law counts a term; the last one is the first quarter of the next year."""

    DAYS = "jours"
    MONTHS = "mois"
    YEARS = "ans"
    NEXT_QUARTER = "premier-trimestre"


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """A term counted from a milestone."""

    bound: Bound
    count: Count = 0
    unit: TermUnit = TermUnit.DAYS
    milestone: Milestone


@dataclass(frozen=True, slots=True, kw_only=True)
class Formality:
    """One thing to do when its conditions hold.

    In its texts, `{champ}` marks a fact or a threshold. `unknown` is said when a condition cannot
    be answered; without it, nothing is.
    """

    identifier: str
    title: str
    milestone: Milestone
    explanation: str
    unknown: str = ""
    conditions: tuple[Condition, ...] = ()
    deadline: Deadline | None = None
    grounds: tuple[str, ...]
    confidence: Confidence
