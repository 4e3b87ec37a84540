"""The simulator: what a scale of marks does to bids, before any is received."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise
from typing import Final

from desktop_app.core.money import Money
from desktop_app.scoring.cautions import Caution, CautionKind, cautions, outweighing
from desktop_app.scoring.formulas import rounded
from desktop_app.scoring.marked import MarkedBid, SimulatedBid, marked, ranks, shares_of
from desktop_app.scoring.scale import WHOLE, Part
from desktop_app.scoring.worth import EuroValue, euro_value

__all__ = [
    "Caution",
    "CautionKind",
    "EuroValue",
    "MarkedBid",
    "Sensitivity",
    "SimulatedBid",
    "Simulation",
    "Step",
    "sensitivity",
    "simulate",
    "typical_bids",
]

_STEP: Final = 5
_CHEAP, _DEAR = Decimal("0.90"), Decimal("1.15")
_UNKNOWN_AMOUNT: Final = Money.from_euros(100_000)
_MARKS: Final = (Decimal(25), Decimal(60), Decimal(100))


@dataclass(frozen=True, slots=True, kw_only=True)
class Simulation:
    """What a scale does to bids, in the order given."""

    bids: tuple[MarkedBid, ...]
    euro_value: EuroValue | None
    warnings: tuple[Caution, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """The totals and the ranks of the bids, in the order given, for one weight of a part."""

    weight: Decimal
    totals: tuple[Decimal, ...]
    ranks: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sensitivity:
    """What the weight of one part changes, the others keeping their proportions."""

    key: str
    names: tuple[str, ...]
    steps: tuple[Step, ...]

    @property
    def turning_points(self) -> tuple[Decimal, ...]:
        """The weights from which the first bid is no longer the same."""
        return tuple(_turns(self.steps))


def simulate(parts: Sequence[Part], bids: Sequence[SimulatedBid]) -> Simulation:
    """Mark and rank bids, and say what the scale does badly."""
    result = marked(parts, bids)
    return Simulation(
        bids=result,
        euro_value=euro_value(parts, bids),
        warnings=(*cautions(parts, result), *outweighing(parts, bids)),
    )


def sensitivity(
    parts: Sequence[Part], bids: Sequence[SimulatedBid], key: str, utmost: Decimal = WHOLE
) -> Sensitivity:
    """Return the totals and the ranks of bids for each weight of a part, from 0 to the utmost."""
    columns = [shares_of(part, bids) for part in parts]
    steps = []
    for weight in map(Decimal, range(0, int(utmost) + 1, _STEP)):
        weights = _weights(parts, key, weight)
        totals = tuple(
            sum(
                (
                    rounded(each, column[row])
                    for each, column in zip(weights, columns, strict=True)
                ),
                Decimal(0),
            )
            for row in range(len(bids))
        )
        steps.append(Step(weight=weight, totals=totals, ranks=ranks(totals)))
    return Sensitivity(key=key, names=tuple(bid.name for bid in bids), steps=tuple(steps))


def _weights(parts: Sequence[Part], key: str, weight: Decimal) -> list[Decimal]:
    others = sum((part.weight for part in parts if part.key != key), Decimal(0))
    factor = (WHOLE - weight) / others if others else Decimal(0)
    return [weight if part.key == key else part.weight * factor for part in parts]


def _turns(steps: Sequence[Step]) -> Iterator[Decimal]:
    for before, after in pairwise(steps):
        if _first(before) != _first(after):
            yield after.weight


def _first(step: Step) -> frozenset[int]:
    return frozenset(row for row, rank in enumerate(step.ranks) if rank == 1)


def typical_bids(parts: Sequence[Part], amount: Money) -> tuple[SimulatedBid, ...]:
    """Return three fictional bids: the cheapest, the average and the exemplary one."""
    base = amount or _UNKNOWN_AMOUNT
    average = SimulatedBid(name="L’offre moyenne", price=base, marks=_marks(parts, 1))
    return (
        replace(average, name="La moins chère", price=base * _CHEAP, marks=_marks(parts, 0)),
        average,
        replace(average, name="L’exemplaire", price=base * _DEAR, marks=_marks(parts, 2)),
    )


def _marks(parts: Sequence[Part], quality: int) -> dict[str, Decimal]:
    return {part.key: _mark(part, quality) for part in parts if not part.is_priced}


def _mark(part: Part, quality: int) -> Decimal:
    if not part.levels:
        return _MARKS[quality]
    levels = sorted(min(WHOLE, Decimal(level.points)) for level in part.levels)
    return levels[(len(levels) - 1) * quality // 2]
