"""A life-cycle cost cut into what it is made of, each part in money of today."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Final

from desktop_app.core.money import Money
from desktop_app.scoring.life_cycle import Heading, Horizon, LifeCycleCost

_ONE, _HUNDRED = Decimal(1), Decimal(100)
PURCHASE: Final = "achat"
END_OF_LIFE: Final = "fin_de_vie"


def discounted_parts(horizon: Horizon, cost: LifeCycleCost) -> dict[str, Money]:
    """Return the purchase, each heading and the end of life, discounted as the total is."""
    factors = [(_ONE + horizon.discount_rate / _HUNDRED) ** -costed.year for costed in cost.years]
    years = list(zip(cost.years, factors, strict=True))
    headings = {
        str(heading): _sum(costed.running[heading] * factor for costed, factor in years)
        for heading in Heading
    }
    return {
        PURCHASE: _sum(costed.purchase * factor for costed, factor in years),
        **headings,
        END_OF_LIFE: _sum(costed.end_of_life * factor for costed, factor in years),
    }


def _sum(amounts: Iterable[Money]) -> Money:
    return sum(amounts, Money())
