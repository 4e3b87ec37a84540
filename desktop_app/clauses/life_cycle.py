"""What the jurist says of life-cycle cost: the data to ask, and how it is published."""

import datetime
from collections.abc import Container
from dataclasses import dataclass, fields

from desktop_app.law.text import Confidence

COSTS = ("achat", "energie", "eau", "consommables", "entretien", "fin_de_vie")
BLANKS = dict.fromkeys(("annees", "taux", "poste", "unite", "prix", "evolution"), "")


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


def life_cycle_problems(guide: LifeCycleGuide, texts: Container[str]) -> tuple[str, ...]:
    """Say which cost is missing, which blank and which text do not exist."""
    names = tuple(sheet.name for sheet in guide.costs)
    problems = []
    if names != COSTS:
        problems.append(f"life_cycle.toml : « couts » dans l’ordre : {', '.join(COSTS)}.")
    for item in fields(guide.wording):
        try:
            getattr(guide.wording, item.name).format_map(BLANKS)
        except (KeyError, ValueError, IndexError) as error:
            problems.append(f"life_cycle.toml : blanc inconnu dans « formulation » ({error}).")
    unknown = [name for name in guide.grounds if name not in texts]
    problems += [f"life_cycle.toml : le texte « {name} » n’existe pas." for name in unknown]
    return tuple(problems)
