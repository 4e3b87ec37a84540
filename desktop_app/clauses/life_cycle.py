"""What the jurist says of life-cycle cost: the data to ask, and how it is published."""

import datetime
from dataclasses import dataclass

from desktop_app.law.text import Confidence


@dataclass(frozen=True, slots=True, kw_only=True)
class CostSheet:
    """One kind of cost: what bidders are asked, in which unit, on which proof."""

    name: str
    title: str
    unit: str
    question: str
    proof: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LifeCycleWording:
    """The sentences of the rules of the consultation; `{annees}`, `{taux}`… are blanks."""

    total: str
    discounted: str
    undiscounted: str
    priced: str
    stated: str
    changing: str
    same_for_all: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LifeCycleGuide:
    """The costs of a life, and the sentences that make them comparable."""

    costs: tuple[CostSheet, ...]
    wording: LifeCycleWording
    grounds: tuple[str, ...]
    sources: tuple[str, ...]
    confidence: Confidence
    verified_on: datetime.date
