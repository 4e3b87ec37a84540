"""How many demands a purchase can bear, as the data file says it."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.core.bounds import Count, Ordinal
from desktop_app.core.money import Money
from desktop_app.law.text import Confidence


@dataclass(frozen=True, slots=True, kw_only=True)
class AmountStep:
    """From an amount on, the points of burden that a purchase can bear."""

    amount: Money
    points: Count


@dataclass(frozen=True, slots=True, kw_only=True)
class LengthStep:
    """From a number of months on, the share of that capacity, in percent."""

    length: Count
    share: Count


@dataclass(frozen=True, slots=True, kw_only=True)
class SupplyStep:
    """From a number of able suppliers on, the share of that capacity, in percent."""

    count: Count
    share: Count


@dataclass(frozen=True, slots=True, kw_only=True)
class Moderation:
    """The limits of a reasonable tender; advice of ours, never a rule of law."""

    small_purchase: Money
    most_criteria: Ordinal
    most_committed: Count
    burdens: Mapping[str, Count]
    capacities: tuple[AmountStep, ...]
    lengths: tuple[LengthStep, ...]
    supplies: tuple[SupplyStep, ...]
    sources: tuple[str, ...]
    confidence: Confidence
    verified_on: datetime.date
