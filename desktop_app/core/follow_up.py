"""The follow-up of a contract: what was awarded, received, done and learnt; never in the dossier.

Hours of insertion are counts only: no field of this sheet holds the name of a person.
"""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Annotated

from desktop_app.core.bounds import Bounds, Count
from desktop_app.core.money import Money

Satisfaction = Annotated[int, Bounds(1, 5)]
Year = Annotated[int, Bounds(1990, 2100)]


class Structure(StrEnum):
    """What the holder of a lot is, for the yearly table."""

    INCLUSION = "siae"
    ADAPTED = "ea"
    SUPPORTED = "esat"
    SOCIAL_ECONOMY = "ess"
    OTHER = "autre"


@dataclass(frozen=True, slots=True, kw_only=True)
class LotAward:
    """Who holds a lot and for how much; `lot` is 0 for a contract in one lot."""

    lot: Count = 0
    supplier: str = ""
    supplier_id: Count = 0
    structure: Structure | None = None
    amount: Money | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Award:
    """When the contract was notified and runs, and who holds its lots."""

    notified_on: datetime.date | None = None
    start: datetime.date | None = None
    end: datetime.date | None = None
    bid_count: Count | None = None
    lots: tuple[LotAward, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceivedProof:
    """What became of a proof of the plan, named by its key."""

    key: str
    received_on: datetime.date | None = None
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthHours:
    """The hours of insertion of a month, told by its first day; counts only."""

    period: datetime.date
    lot: Count = 0
    hours: Count
    persons: Count | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Penalty:
    """A penalty applied to the holder."""

    day: datetime.date
    amount: Money
    motive: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class YearlySpend:
    """What was spent in a year in a category, and the parts of it that count."""

    year: Year
    category: str
    total: Money
    parts: Mapping[str, Money] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """The sheet kept beside a tender once it is awarded."""

    award: Award = Award()
    proofs: tuple[ReceivedProof, ...] = ()
    months_done: tuple[MonthHours, ...] = ()
    penalties: tuple[Penalty, ...] = ()
    spending: tuple[YearlySpend, ...] = ()
    satisfaction: Satisfaction | None = None
    lessons: str = ""
    closed: bool = False

    def proof(self, key: str) -> ReceivedProof:
        """Return what is known of a proof, a blank one while nothing is."""
        blank = ReceivedProof(key=key)
        return next((item for item in self.proofs if item.key == key), blank)
