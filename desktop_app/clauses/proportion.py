"""Whether the demands of a tender are in proportion with the purchase, and what to drop first."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.clauses.clause import Clause, Degree, PriceEffect
from desktop_app.clauses.moderation import Moderation
from desktop_app.core.clause_choice import Dimension, Role
from desktop_app.core.criterion import Criterion, CriterionKind
from desktop_app.core.tender import Tender
from desktop_app.law.placement import Gauge

AMBER_UP_TO = 1.5
PRICES = (PriceEffect.SAVING, PriceEffect.NONE, PriceEffect.LOW, PriceEffect.MEDIUM)
FREE = {CriterionKind.PRICE, CriterionKind.LIFE_CYCLE_COST, CriterionKind.TIME}
KEPT_BY_LAW = {
    (Role.SPECIFICATION, Dimension.ENVIRONMENT),
    (Role.CRITERION, Dimension.ENVIRONMENT),
    (Role.EXECUTION, Dimension.ENVIRONMENT),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Weight:
    """One demand of a tender, where it stands in the dossier, and its points of burden."""

    where: str
    title: str
    points: int
    role: Role
    dimension: Dimension | None = None
    clause: Clause | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Proportion:
    """The burden of a tender, what the purchase can bear, and what to drop first."""

    load: int
    capacity: int
    gauge: Gauge
    reasons: tuple[str, ...]
    to_drop: tuple[Weight, ...]


def weigh(
    tender: Tender,
    clauses: Mapping[str, Clause],
    moderation: Moderation,
    able_suppliers: int | None = None,
) -> Proportion:
    """Compare the demands of a tender with its amount, its length and the able suppliers.

    `able_suppliers` is none while nobody has counted them; they are then left out.
    """
    weights = _weights(tender, clauses, moderation)
    load = sum(weight.points for weight in weights)
    capacity = _capacity(tender, moderation, able_suppliers)
    return Proportion(
        load=load,
        capacity=capacity,
        gauge=_gauge(load, capacity),
        reasons=_reasons(tender, weights, moderation, able_suppliers),
        to_drop=_to_drop(tender, weights, load - capacity),
    )


def _gauge(load: int, capacity: int) -> Gauge:
    if load <= capacity:
        return Gauge.GREEN
    return Gauge.AMBER if load <= capacity * AMBER_UP_TO else Gauge.RED


def _capacity(tender: Tender, moderation: Moderation, able_suppliers: int | None) -> int:
    steps = [step for step in moderation.capacities if step.amount <= tender.amount]
    share = 100
    if tender.months is not None:
        share = [step.share for step in moderation.lengths if step.length <= tender.months][-1]
    if able_suppliers is not None:
        known = [step.share for step in moderation.supplies if step.count <= able_suppliers]
        share = share * known[-1] // 100
    return max(1, round(steps[-1].points * share / 100))


def _weights(
    tender: Tender, clauses: Mapping[str, Clause], moderation: Moderation
) -> tuple[Weight, ...]:
    weights = [
        _clause_weight(f"clauses[{rank}]", clauses[choice.clause], choice.role, moderation)
        for rank, choice in enumerate(tender.clauses, 1)
        if choice.clause in clauses
    ]
    weights += [
        _criterion_weight(f"criteres[{rank}]", criterion, clauses, moderation)
        for rank, criterion in enumerate(tender.criteria, 1)
        if criterion.kind not in FREE
    ]
    weights += [
        Weight(
            where=f"textes[{rank}]",
            title=text.title,
            points=moderation.burdens[Degree.MEDIUM],
            role=text.role,
            dimension=text.dimension,
        )
        for rank, text in enumerate(tender.texts, 1)
        if text.role and text.text.strip()
    ]
    return tuple(weights)


def _clause_weight(
    where: str, clause: Clause, role: Role | None, moderation: Moderation
) -> Weight:
    return Weight(
        where=where,
        title=clause.title,
        points=moderation.burdens[clause.burden],
        role=role or clause.role,
        dimension=clause.dimension,
        clause=clause,
    )


def _criterion_weight(
    where: str, criterion: Criterion, clauses: Mapping[str, Clause], moderation: Moderation
) -> Weight:
    clause = clauses.get(criterion.clause)
    sides = {item.value: item for item in Dimension}
    return Weight(
        where=where,
        title=criterion.designation,
        points=moderation.burdens[clause.burden if clause else Degree.LOW],
        role=Role.CRITERION,
        dimension=sides.get(criterion.kind.value),
        clause=clause,
    )


def _reasons(
    tender: Tender,
    weights: tuple[Weight, ...],
    moderation: Moderation,
    able_suppliers: int | None,
) -> tuple[str, ...]:
    reasons = []
    early = [one for one in weights if one.clause and tender.amount < one.clause.least_amount]
    if early:
        titles = ", ".join(f"« {one.title} »" for one in early)
        reasons.append(f"Prévu pour un achat plus important : {titles}.")
    if len(tender.criteria) > moderation.most_criteria:
        reasons.append(
            f"{len(tender.criteria)} critères : au-delà de {moderation.most_criteria},"
            " aucun ne pèse vraiment."
        )
    if able_suppliers is None:
        reasons.append(
            "On ne sait pas combien d’entreprises peuvent répondre : ce point n’entre pas"
            " dans le calcul."
        )
    return tuple(reasons)


def _to_drop(tender: Tender, weights: tuple[Weight, ...], excess: int) -> tuple[Weight, ...]:
    """Return what to drop first, the least useful first, until the purchase can bear the rest.

    The last demand of each sort that the law asks for is never among them.
    """
    dropped: list[Weight] = []
    for weight in sorted(weights, key=lambda one: _usefulness(tender, one)):
        if excess <= 0:
            break
        left = [one for one in weights if one not in dropped and one is not weight]
        sort = (weight.role, weight.dimension)
        if sort in KEPT_BY_LAW and not any((one.role, one.dimension) == sort for one in left):
            continue
        dropped.append(weight)
        excess -= weight.points
    return tuple(dropped)


def _usefulness(tender: Tender, weight: Weight) -> tuple[bool, bool, int, int, int, str]:
    clause = weight.clause
    if clause is None:
        return True, False, 0, -weight.points, 0, weight.where
    price = PRICES.index(clause.price_effect) if clause.price_effect in PRICES else len(PRICES)
    fits = tender.amount >= clause.least_amount
    return fits, clause.starter, -clause.rung, -weight.points, -price, weight.where
