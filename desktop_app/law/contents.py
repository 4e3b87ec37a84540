"""Facts about what a draft contains: criteria, demands, publicity, wording."""

import re
from collections.abc import Callable
from decimal import Decimal

from desktop_app.core.clause_choice import Dimension, Role
from desktop_app.core.criterion import Criterion, CriterionKind
from desktop_app.core.tender import Support, TenderType
from desktop_app.law.scene import Scene
from desktop_app.law.sub_criteria import is_precise

ENVIRONMENT = re.compile(
    r"environnement|écolog|écolabel|carbone|gaz à effet|biodiversit|recycl|réemploi|déchet"
    r"|énerg|émission|biosourc|cycle de vie|consommation d['’]eau",
    re.IGNORECASE,
)
RENEWABLE = re.compile(
    r"photovolta|solaire|éolien|énergies? renouvelables?|méthanis|géotherm|hydroélectr",
    re.IGNORECASE,
)
NOTICES = set(Support) - {Support.QUOTES}
SHORT_WORKS_CASE = 4
SHORT_WORKS_MONTHS = 6


def _criteria(scene: Scene) -> tuple[Criterion, ...]:
    number = scene.lot_number
    return tuple(
        item
        for item in scene.tender.criteria
        if number is None or not item.lots or number in item.lots
    )


def criteria_count(scene: Scene) -> int:
    """Return how many award criteria compare the bids."""
    return len(_criteria(scene))


def _mentions_environment(criterion: Criterion) -> bool:
    parts = " ".join(part.designation for part in criterion.sub_criteria)
    words = f"{criterion.designation} {criterion.indicators} {criterion.method} {parts}"
    return bool(ENVIRONMENT.search(words))


def _is_environmental(criterion: Criterion) -> bool:
    if criterion.weight == 0:
        return False
    if criterion.kind is CriterionKind.LIFE_CYCLE_COST:
        return _mentions_environment(criterion)
    return criterion.kind is CriterionKind.ENVIRONMENT


def environmental_criteria(scene: Scene) -> int:
    """Return how many criteria with a weight look at the environment."""
    return sum(map(_is_environmental, _criteria(scene)))


def technical_environment(scene: Scene) -> bool:
    """Tell whether a technical criterion names an environmental element."""
    return any(
        item.kind is CriterionKind.TECHNICAL and item.weight != 0 and _mentions_environment(item)
        for item in _criteria(scene)
    )


def environmental_weight(scene: Scene) -> Decimal | None:
    """Return the weight of environmental criteria, in percent, none when one has none."""
    weights = [item.weight for item in _criteria(scene) if _is_environmental(item)]
    return None if None in weights else sum((item or Decimal(0) for item in weights), Decimal(0))


def environment_is_weighted(scene: Scene) -> bool:
    """Tell whether the environmental criteria all have a weight."""
    return environmental_criteria(scene) > 0 and environmental_weight(scene) is not None


def _vague(scene: Scene) -> tuple[Criterion, ...]:
    return tuple(
        item
        for item in scene.tender.criteria
        if item.kind is CriterionKind.ENVIRONMENT and not is_precise(item)
    )


def vague_criteria(scene: Scene) -> int:
    """Return how many environmental criteria lack indicators, method or proof."""
    return len(_vague(scene))


def vague_names(scene: Scene) -> str:
    """Return the names of the environmental criteria that lack a part."""
    return ", ".join(f"« {item.designation} »" for item in _vague(scene))


def single_price(scene: Scene) -> bool:
    """Tell whether the price is the only criterion."""
    return [item.kind for item in _criteria(scene)] == [CriterionKind.PRICE]


def single_cost(scene: Scene) -> bool:
    """Tell whether the only criterion is the overall cost."""
    return [item.kind for item in _criteria(scene)] == [CriterionKind.LIFE_CYCLE_COST]


def has_price(scene: Scene) -> bool:
    """Tell whether the price or the cost is among the criteria."""
    costs = {CriterionKind.PRICE, CriterionKind.LIFE_CYCLE_COST}
    return any(item.kind in costs for item in _criteria(scene))


def all_weighted(scene: Scene) -> bool:
    """Tell whether each criterion has a weight."""
    return all(item.weight is not None for item in _criteria(scene))


def any_weighted(scene: Scene) -> bool:
    """Tell whether at least one criterion has a weight."""
    return any(item.weight is not None for item in _criteria(scene))


def total_weight(scene: Scene) -> Decimal:
    """Return the sum of the weights, in percent."""
    return sum((item.weight or Decimal(0) for item in _criteria(scene)), Decimal(0))


def _demands(scene: Scene, role: Role, dimension: Dimension | None) -> int:
    return sum(
        demand.role is role and dimension in {None, demand.dimension} for demand in scene.demands
    )


def specifications(scene: Scene) -> int:
    """Return how many specifications serve sustainable development."""
    return _demands(scene, Role.SPECIFICATION, None)


def execution_demands(scene: Scene) -> int:
    """Return how many execution conditions serve sustainable development."""
    return _demands(scene, Role.EXECUTION, None)


def environmental_conditions(scene: Scene) -> int:
    """Return how many execution conditions look at the environment."""
    return _demands(scene, Role.EXECUTION, Dimension.ENVIRONMENT)


def social_conditions(scene: Scene) -> int:
    """Return how many execution conditions are social."""
    return _demands(scene, Role.EXECUTION, Dimension.SOCIAL)


def exemption_fits(scene: Scene) -> bool | None:
    """Tell whether a case of exemption from the social condition is chosen and fits."""
    case = scene.tender.social_exemption
    if case != SHORT_WORKS_CASE:
        return case > 0
    if scene.tender.type is not TenderType.WORKS:
        return False
    months = scene.tender.months
    return None if months is None else months < SHORT_WORKS_MONTHS


def social_condition_or_exemption(scene: Scene) -> bool | None:
    """Tell whether a social condition stands, or an exemption that fits."""
    return True if social_conditions(scene) else exemption_fits(scene)


def publishes(*wanted: Support) -> Callable[[Scene], bool]:
    """Return the fact that one of the supports named is chosen."""
    return lambda scene: any(item in wanted for item in scene.tender.publicity.supports)


def notice_is_published(scene: Scene) -> bool:
    """Tell whether a contract notice is published."""
    return any(item in NOTICES for item in scene.tender.publicity.supports)


def is_filled(text_of: Callable[[Scene], str]) -> Callable[[Scene], bool]:
    """Return the fact that a text of the dossier is not blank."""
    return lambda scene: bool(text_of(scene).strip())


def about_renewables(scene: Scene) -> bool:
    """Tell whether the subject is a plant for renewable energy."""
    return bool(RENEWABLE.search(scene.tender.subject))


def has_texts(scene: Scene) -> bool:
    """Tell whether the draft has a text typed by the clerk."""
    return any(text.text.strip() for text in scene.draft.texts)


def hits_of(rule: str) -> Callable[[Scene], int]:
    """Return the fact that counts the unlawful wording of one rule."""
    return lambda scene: sum(hit.rule == rule for hit in scene.hits)


def extracts_of(rule: str) -> Callable[[Scene], str]:
    """Return the fact that quotes the unlawful wording of one rule."""

    def extracts(scene: Scene) -> str:
        found = dict.fromkeys(hit.extract for hit in scene.hits if hit.rule == rule)
        return ", ".join(f"« {extract} »" for extract in found)

    return extracts
