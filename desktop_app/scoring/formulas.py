"""Price formulas: from the prices of all bids to the points of one."""

from collections.abc import Callable, Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from desktop_app.core.criterion import PriceFormula
from desktop_app.core.money import Money

HUNDREDTH: Final = Decimal("0.01")
_NONE, _WHOLE = Decimal(0), Decimal(1)


def points(
    formula: PriceFormula, price: Money, prices: Sequence[Money], weight: Decimal
) -> Decimal:
    """Return the points of a price among all prices, rounded to the hundredth."""
    return rounded(weight, share(formula, price, prices))


def share(formula: PriceFormula, price: Money, prices: Sequence[Money]) -> Decimal:
    """Return which part of the weight a price receives, from 0 to 1."""
    cents = [item.cents for item in (price, *prices)]
    if price.cents == min(cents):
        return _WHOLE
    counted = cents[1:] if price in prices else cents
    exact = _SHARES[formula](price.cents, counted)
    return max(_NONE, min(_WHOLE, exact))


def rounded(weight: Decimal, part: Decimal) -> Decimal:
    """Return a part of a weight as points, to the hundredth and never above the weight."""
    return min(weight, (weight * part).quantize(HUNDREDTH, rounding=ROUND_HALF_UP))


def _proportional(price: int, prices: Sequence[int]) -> Decimal:
    return Decimal(min(prices)) / price


def _linear(price: int, prices: Sequence[int]) -> Decimal:
    lowest = min(prices)
    return _WHOLE - Decimal(price - lowest) / lowest if lowest else _NONE


def _mean(price: int, prices: Sequence[int]) -> Decimal:
    return Decimal(sum(prices)) / (len(prices) * price)


def _spread(price: int, prices: Sequence[int]) -> Decimal:
    lowest, highest = min(prices), max(prices)
    return Decimal(highest - price) / (highest - lowest)


_SHARES: Final[Mapping[PriceFormula, Callable[[int, Sequence[int]], Decimal]]] = {
    PriceFormula.PROPORTIONAL: _proportional,
    PriceFormula.LINEAR: _linear,
    PriceFormula.MEAN: _mean,
    PriceFormula.SPREAD: _spread,
}
