"""The weights of the award criteria, added up."""

from dataclasses import replace
from decimal import ROUND_FLOOR, Decimal

from desktop_app.core.criterion import Criterion
from desktop_app.core.tender import Tender

FULL = Decimal(100)


def weight_totals(tender: Tender) -> dict[int | None, Decimal]:
    """Return the total for the whole contract, or for each lot when criteria differ."""
    if not any(criterion.lots for criterion in tender.criteria):
        return {None: _total(tender, None)}
    return {lot.number: _total(tender, lot.number) for lot in tender.lots}


def unweighted(tender: Tender) -> int:
    """Return how many criteria have no weight yet."""
    return sum(criterion.weight is None for criterion in tender.criteria)


def _total(tender: Tender, lot: int | None) -> Decimal:
    return sum(
        (
            criterion.weight or Decimal(0)
            for criterion in tender.criteria
            if lot is None or not criterion.lots or lot in criterion.lots
        ),
        Decimal(0),
    )


def share_rest(weights: tuple[Decimal | None, ...], whole: Decimal) -> tuple[Decimal | None, ...]:
    """Return weights completed up to a whole: those missing get the rest, in whole points.

    When none is missing, or too much is given, the weights given keep their proportions.
    """
    given = sum((weight for weight in weights if weight is not None), Decimal(0))
    missing = [rank for rank, weight in enumerate(weights) if weight is None]
    if given == whole or not weights:
        return weights
    if missing and given < whole:
        shares = iter(_split(whole - given, (Decimal(1),) * len(missing)))
        return tuple(next(shares) if weight is None else weight for weight in weights)
    parts = iter(_split(whole, tuple(weight for weight in weights if weight is not None)))
    return tuple(None if weight is None else next(parts) for weight in weights)


def _split(whole: Decimal, ratios: tuple[Decimal, ...]) -> tuple[Decimal, ...]:
    if not any(ratios):
        ratios = (Decimal(1),) * len(ratios)
    total = sum(ratios, Decimal(0))
    shares = [(whole * ratio / total).to_integral_value(ROUND_FLOOR) for ratio in ratios]
    rank = 0
    while (rest := whole - sum(shares, Decimal(0))) > 0:
        shares[rank % len(shares)] += min(rest, Decimal(1))
        rank += 1
    return tuple(shares)


def reweighed(criterion: Criterion, weight: Decimal | None) -> Criterion:
    """Return a criterion with another weight, its parts keeping their proportions."""
    weights = tuple(part.weight for part in criterion.sub_criteria)
    if weight is not None and all(one is not None for one in weights):
        weights = share_rest(weights, weight)
    parts = zip(criterion.sub_criteria, weights, strict=True)
    return replace(
        criterion,
        weight=weight,
        sub_criteria=tuple(replace(part, weight=one) for part, one in parts),
    )
