"""Facts about the insertion clause, the penalties and what departs from the general clauses."""

import functools
import re
from collections.abc import Callable
from decimal import Decimal

from desktop_app.core.clause_choice import Dimension, Role
from desktop_app.core.money import Money
from desktop_app.law.draft import Demand
from desktop_app.law.scene import Scene

REMEMBERED = 1024
INSERTION = re.compile(r"insertion|éloigné\w* de l['’]emploi", re.IGNORECASE)
HOURS = re.compile(r"(\d[\d\s]*)heures?\b", re.IGNORECASE)
PARTS = {
    "le périmètre": r"périmètre|port(?:e|ent) sur|ensemble des prestations",
    "les publics éligibles": r"publics?\b|éligib|demandeurs? d['’]emploi|minima sociaux",
    "le volume d’heures": r"\d[\d\s]*heures?\b|\d+\s*% des heures",
}
PENALTY = re.compile(r"pénalit[\s\S]{0,300}?\d[\d\s.,]*(?:€|euros?|%|‰)", re.IGNORECASE)
DEROGATION = re.compile(
    r"(?:par dérogation|déroge(?:nt)?)\s+(?:à|aux?)\b[\s\S]{0,120}?"
    r"(?:CCAG|clauses administratives générales)",
    re.IGNORECASE,
)
DEROGATIONS_LISTED = re.compile(
    r"(?:liste|récapitul\w*|tableau)[^.\n]{0,60}dérogation|dérogations?[^.\n]{0,40}récapitul"
    r"|^dérogations au CCAG\b|déroge aux articles suivants",
    re.IGNORECASE | re.MULTILINE,
)


def _execution(scene: Scene, dimension: Dimension) -> list[Demand]:
    return [
        demand
        for demand in scene.demands
        if demand.role is Role.EXECUTION and demand.dimension is dimension
    ]


@functools.lru_cache(maxsize=REMEMBERED)
def _says(demand: Demand, pattern: re.Pattern[str]) -> bool:
    return bool(pattern.search(f"{demand.title}\n{demand.text}"))


def _insertion_demands(scene: Scene) -> list[Demand]:
    social = _execution(scene, Dimension.SOCIAL)
    return [demand for demand in social if _says(demand, INSERTION)]


def _insertion(scene: Scene) -> str:
    demands = _insertion_demands(scene)
    return "\n".join(f"{demand.title}\n{demand.text}" for demand in demands)


def has_insertion_clause(scene: Scene) -> bool:
    """Tell whether the contract keeps work for people far from employment."""
    return bool(_insertion_demands(scene))


def _insertion_gaps(scene: Scene) -> list[str]:
    words = _insertion(scene)
    return [part for part, said in PARTS.items() if not re.search(said, words, re.IGNORECASE)]


def insertion_gap_count(scene: Scene) -> int:
    """Return how many parts of the insertion clause are not written."""
    return len(_insertion_gaps(scene))


def insertion_gap_names(scene: Scene) -> str:
    """Return the parts of the insertion clause that are not written."""
    return ", ".join(_insertion_gaps(scene))


def insertion_hours(scene: Scene) -> Decimal | None:
    """Return the hours of insertion asked for, none when no number is written."""
    found = (Decimal(re.sub(r"\s", "", hours)) for hours in HOURS.findall(_insertion(scene)))
    return max(found, default=None)


def hour_cost(scene: Scene) -> Money | None:
    """Return the loaded cost of an hour, as the guides count it."""
    return scene.threshold("cout-heure-insertion")


def insertion_share(scene: Scene) -> Decimal | None:
    """Return what the hours of insertion weigh in the amount, in percent."""
    hours, cost, amount = insertion_hours(scene), hour_cost(scene), _amount(scene)
    if hours is None or cost is None or not amount:
        return None
    return (hours * cost.euros * 100 / amount.euros).quantize(Decimal("0.1"))


def _amount(scene: Scene) -> Money | None:
    if scene.lot and len(scene.tender.lots) > 1:
        return scene.lot.amount
    return scene.tender.amount


def insertion_has_penalty(scene: Scene) -> bool:
    """Tell whether the insertion clause sets the amount of its penalty."""
    return any(_says(demand, PENALTY) for demand in _insertion_demands(scene))


def environment_has_penalty(scene: Scene) -> bool:
    """Tell whether an environmental condition sets the amount of its penalty."""
    return any(_says(demand, PENALTY) for demand in _execution(scene, Dimension.ENVIRONMENT))


def environment_is_checked(scene: Scene) -> bool:
    """Tell whether each environmental condition names who checks it."""
    demands = _execution(scene, Dimension.ENVIRONMENT)
    return all(demand.checked_by.strip() for demand in demands)


def ccag(scene: Scene) -> str | None:
    """Return the general clauses chosen, none while the clerk has not chosen."""
    return scene.tender.ccag


def contract_has(pattern: re.Pattern[str]) -> Callable[[Scene], bool]:
    """Return the fact that the contract has words of a pattern."""
    return lambda scene: scene.says(pattern)
