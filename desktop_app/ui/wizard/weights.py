"""The weights of the award criteria, added up."""

from decimal import Decimal

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
