"""Bids once marked: the points of each part, the total and the rank."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final

from desktop_app.core.bounds import Percentage
from desktop_app.core.money import Money
from desktop_app.scoring.formulas import rounded, share
from desktop_app.scoring.scale import WHOLE, Part

_LEAST: Final = Decimal(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class SimulatedBid:
    """One bid: a mark out of 100 by the key of a part; a cost where it is not the price."""

    name: str
    price: Money
    marks: Mapping[str, Percentage] = field(default_factory=dict)
    costs: Mapping[str, Money] = field(default_factory=dict)

    def cost_of(self, part: Part) -> Money:
        """Return the amount compared for a part that is priced."""
        return self.costs.get(part.key, self.price)


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkedBid:
    """One bid with its points by the key of a part; bids with one total share a rank."""

    name: str
    price: Money
    points: Mapping[str, Decimal]
    total: Decimal
    rank: int


def shares_of(part: Part, bids: Sequence[SimulatedBid]) -> tuple[Decimal, ...]:
    """Return which part of the weight each bid receives, from 0 to 1."""
    if part.is_priced:
        costs = [bid.cost_of(part) for bid in bids]
        return tuple(share(part.applied_formula, cost, costs) for cost in costs)
    return tuple(min(WHOLE, max(_LEAST, bid.marks.get(part.key, _LEAST))) / WHOLE for bid in bids)


def marked(parts: Sequence[Part], bids: Sequence[SimulatedBid]) -> tuple[MarkedBid, ...]:
    """Return the bids in the order given, marked and ranked."""
    columns = [[rounded(part.weight, one) for one in shares_of(part, bids)] for part in parts]
    totals = [sum((column[row] for column in columns), _LEAST) for row in range(len(bids))]
    keys = [part.key for part in parts]
    return tuple(
        MarkedBid(
            name=bid.name,
            price=bid.price,
            points=dict(zip(keys, (column[row] for column in columns), strict=True)),
            total=totals[row],
            rank=rank,
        )
        for row, (bid, rank) in enumerate(zip(bids, ranks(totals), strict=True))
    )


def ranks(totals: Sequence[Decimal]) -> tuple[int, ...]:
    """Return the rank of each total, the greatest first; equal totals share a rank."""
    first: dict[Decimal, int] = {}
    for rank, total in enumerate(sorted(totals, reverse=True), 1):
        first.setdefault(total, rank)
    return tuple(first[total] for total in totals)
