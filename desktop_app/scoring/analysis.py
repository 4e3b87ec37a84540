"""The analysis of the bids for a lot: points, totals and ranks, the same as in the grid."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation
from typing import Final

from desktop_app.core.bid import Bid, Mark
from desktop_app.core.criterion import CriterionKind
from desktop_app.core.money import Money
from desktop_app.scoring.formulas import points, rounded
from desktop_app.scoring.scale import WHOLE, Part

_NO_MARK: Final = Mark(part="")
_GREATEST_AMOUNT: Final = Decimal(10) ** 12


@dataclass(frozen=True, slots=True, kw_only=True)
class PartPoints:
    """What a bid gets for one part; no points while the buyer has not judged it."""

    part: Part
    points: Decimal | None
    mark: Mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where a bid stands; no total and no rank while a part is not judged."""

    bid: Bid
    by_part: tuple[PartPoints, ...]
    total: Decimal | None
    rank: int | None = None

    @property
    def missing(self) -> tuple[Part, ...]:
        """The parts that the buyer has not judged yet."""
        return tuple(item.part for item in self.by_part if item.points is None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Analysis:
    """The bids compared, the best first, then those not judged yet; and the bids set aside."""

    parts: tuple[Part, ...]
    standings: tuple[Standing, ...]
    set_aside: tuple[Bid, ...] = ()

    @property
    def best(self) -> tuple[Standing, ...]:
        """The bids that share the first rank."""
        return tuple(item for item in self.standings if item.rank == 1)


def analyse(parts: Sequence[Part], bids: Iterable[Bid]) -> Analysis:
    """Return the points, totals and ranks of the bids for one lot."""
    every = tuple(bids)
    compared = tuple(bid for bid in every if not bid.irregular.strip())
    amounts = {
        part.key: [amount for bid in compared if (amount := amount_of(bid, part, parts))]
        for part in parts
        if part.is_priced
    }
    standings = [
        _standing(bid, tuple(_judged(bid, part, parts, amounts) for part in parts))
        for bid in compared
    ]
    return Analysis(
        parts=tuple(parts),
        standings=_ranked(standings),
        set_aside=tuple(bid for bid in every if bid.irregular.strip()),
    )


def follows_price(part: Part, parts: Sequence[Part]) -> bool:
    """Tell whether a part is judged on the price of the bid, being the only one that is."""
    return _is_price(part) and sum(map(_is_price, parts)) == 1


def amount_of(bid: Bid, part: Part, parts: Sequence[Part]) -> Money | None:
    """Return the amount that a part compares: the price of the bid, or what was read in it."""
    if follows_price(part, parts):
        return bid.price
    return read_amount(mark_of(bid, part).value)


def read_amount(text: str) -> Money | None:
    """Return the amount that a text says in euros, or nothing when it says none."""
    plain = "".join(text.split()).removesuffix("€").replace(",", ".")
    try:
        euros = Decimal(plain)
    except InvalidOperation:
        return None
    is_amount = euros.is_finite() and 0 <= euros <= _GREATEST_AMOUNT
    return Money.from_euros(euros) if is_amount else None


def mark_of(bid: Bid, part: Part) -> Mark:
    """Return what the buyer noted on a part of a bid, a blank mark when there is nothing."""
    return next((mark for mark in bid.marks if mark.part == part.key), _NO_MARK)


def _is_price(part: Part) -> bool:
    return part.is_priced and part.kind is CriterionKind.PRICE


def _judged(
    bid: Bid, part: Part, parts: Sequence[Part], amounts: dict[str, list[Money]]
) -> PartPoints:
    mark = mark_of(bid, part)
    gained: Decimal | None = None
    if part.is_priced:
        amount = amount_of(bid, part, parts)
        if amount:
            gained = points(part.applied_formula, amount, amounts[part.key], part.weight)
    elif mark.share is not None:
        gained = rounded(part.weight, mark.share / WHOLE)
    return PartPoints(part=part, points=gained, mark=mark)


def _standing(bid: Bid, by_part: tuple[PartPoints, ...]) -> Standing:
    gained = [item.points for item in by_part if item.points is not None]
    is_whole = bool(by_part) and len(gained) == len(by_part)
    return Standing(bid=bid, by_part=by_part, total=sum(gained, Decimal(0)) if is_whole else None)


def _ranked(standings: list[Standing]) -> tuple[Standing, ...]:
    totals = [item.total for item in standings if item.total is not None]
    placed = [
        replace(item, rank=None if item.total is None else _rank(item.total, totals))
        for item in standings
    ]
    return tuple(sorted(placed, key=_order))


def _rank(total: Decimal, totals: list[Decimal]) -> int:
    return 1 + sum(other > total for other in totals)


def _order(standing: Standing) -> tuple[bool, int, str, int]:
    rank = standing.rank
    price = standing.bid.price.cents if standing.bid.price else 0
    return (rank is None, rank or 0, standing.bid.bidder.casefold(), price)
