"""What points are worth in euros, around the cheapest bid."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from desktop_app.core.criterion import CriterionKind
from desktop_app.core.money import Money
from desktop_app.scoring.formulas import share
from desktop_app.scoring.marked import SimulatedBid
from desktop_app.scoring.scale import WHOLE, Part

# Beyond ten times the lowest price, no bid is to be believed.
_UTMOST: Final = 10
_FIGURES: Final = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class EuroValue:
    """What points other than those of the price are worth; none when no price outweighs them.

    `point` is what one point makes up for, `best` what the best mark does against the worst,
    `points` how many points lie between these two marks.
    """

    lowest: Money
    points: Decimal
    point: Money | None
    best: Money | None


def readable(amount: Money) -> Money:
    """Return an order of magnitude: two figures and a half, exact below one euro."""
    if amount.euros < 1:
        return amount
    euros = int(amount.euros.quantize(Decimal(1), rounding=ROUND_HALF_UP))
    unit = max(1, 10 ** (len(str(euros)) - _FIGURES) // 2)
    return Money.from_euros((euros + unit // 2) // unit * unit)


def swing(part: Part) -> Decimal:
    """Return how many points lie between the worst and the best level of a part."""
    if not part.levels:
        return part.weight
    shares = [min(WHOLE, Decimal(level.points)) for level in part.levels]
    return part.weight * (max(shares) - min(shares)) / WHOLE


def euro_value(parts: Sequence[Part], bids: Sequence[SimulatedBid]) -> EuroValue | None:
    """Return what environmental points are worth, none without them, a price and a bid."""
    return made_up_for([part for part in parts if _is_environmental(part)], parts, bids)


def made_up_for(
    gained: Sequence[Part], parts: Sequence[Part], bids: Sequence[SimulatedBid]
) -> EuroValue | None:
    """Return what the points of some parts are worth, none without them, a price and a bid."""
    priced = [part for part in parts if part.is_priced and part.weight]
    if not (gained and priced and bids):
        return None
    amounts = [_Amounts(part, [bid.cost_of(part) for bid in bids]) for part in priced]
    lowest = max(amounts, key=lambda item: item.part.weight).lowest
    worth = sum(map(swing, gained), Decimal(0))
    return EuroValue(
        lowest=lowest,
        points=worth,
        point=_made_up_for(Decimal(1), amounts, lowest),
        best=_made_up_for(worth, amounts, lowest),
    )


def _is_environmental(part: Part) -> bool:
    return part.kind is CriterionKind.ENVIRONMENT and bool(part.weight)


class _Amounts:
    """What is compared for a priced part: the price of each bid, or its cost."""

    def __init__(self, part: Part, amounts: list[Money]) -> None:
        self.part = part
        self.amounts = amounts
        self.lowest = min(amounts)

    def lost(self, gap: int) -> Decimal:
        """Return how many points a gap of so many cents above the lowest costs."""
        dearer = Money(self.lowest.cents + gap)
        return self.part.weight * (1 - share(self.part.applied_formula, dearer, self.amounts))


def _made_up_for(gain: Decimal, compared: Sequence[_Amounts], lowest: Money) -> Money | None:
    """Return the greatest gap that costs no more than the points gained."""

    def costs_too_much(gap: int) -> bool:
        return sum((item.lost(gap) for item in compared), Decimal(0)) > gain

    least, most = 0, lowest.cents * (_UTMOST - 1)
    if not costs_too_much(most):
        return None
    while most - least > 1:
        middle = (least + most) // 2
        if costs_too_much(middle):
            most = middle
        else:
            least = middle
    return Money(least)
