"""What is wrong with a scale of marks, seen on bids."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from itertools import combinations

from desktop_app.scoring.marked import MarkedBid
from desktop_app.scoring.scale import WHOLE, Part
from desktop_app.scoring.worth import swing

_TOLERANCE = Decimal("0.01")


class CautionKind(StrEnum):
    """What a caution is about."""

    DECORATIVE = "critere-decoratif"
    CRUSHING_PRICE = "prix-ecrasant"
    WEIGHTS = "poids"
    FORMULA = "formule"


@dataclass(frozen=True, slots=True, kw_only=True)
class Caution:
    """One thing to look at, with the key of the part it is about if it is about one."""

    kind: CautionKind
    text: str
    part: str = ""


def cautions(parts: Sequence[Part], bids: Sequence[MarkedBid]) -> tuple[Caution, ...]:
    """Return what the scale does badly for these bids."""
    return (
        *_weights(parts),
        *_formulas(parts),
        *_crushing(parts, bids),
        *_decorative(parts, bids),
    )


def _weights(parts: Sequence[Part]) -> Iterator[Caution]:
    total = sum((part.weight for part in parts), Decimal(0))
    if abs(total - WHOLE) >= _TOLERANCE:
        yield Caution(
            kind=CautionKind.WEIGHTS,
            text=f"Les poids font {number(total)} au lieu de 100.",
        )


def _formulas(parts: Sequence[Part]) -> Iterator[Caution]:
    for part in parts:
        if part.is_priced and part.sheet and not part.sheet.advised:
            yield Caution(
                kind=CautionKind.FORMULA,
                part=part.key,
                text=f"Formule à éviter pour « {part.designation} » : {part.sheet.reason}",
            )


def _crushing(parts: Sequence[Part], bids: Sequence[MarkedBid]) -> Iterator[Caution]:
    gaps = _price_gaps(parts, bids)
    others = sum((swing(part) for part in parts if not part.is_priced), Decimal(0))
    if gaps and others < min(gaps):
        yield Caution(
            kind=CautionKind.CRUSHING_PRICE,
            text=(
                "Le prix écrase tout : même avec les meilleures notes partout, aucune autre offre"
                f" ne rattrape la moins chère ({number(others)} points possibles hors prix,"
                f" {number(min(gaps))} à rattraper)."
            ),
        )


def _price_gaps(parts: Sequence[Part], bids: Sequence[MarkedBid]) -> list[Decimal]:
    """Return what each dearer bid loses on price against the cheapest."""
    if not bids:
        return []
    lowest = min(bid.price for bid in bids)
    priced = [_priced(parts, bid) for bid in bids]
    best = max(priced)
    return [best - points for bid, points in zip(bids, priced, strict=True) if bid.price > lowest]


def _priced(parts: Sequence[Part], bid: MarkedBid) -> Decimal:
    return sum((bid.points[part.key] for part in parts if part.is_priced), Decimal(0))


def _decorative(parts: Sequence[Part], bids: Sequence[MarkedBid]) -> Iterator[Caution]:
    for part in parts:
        if part.is_priced:
            continue
        least = _least_gap(parts, part, bids)
        worth = swing(part)
        if worth == 0:
            text = "toutes les offres y reçoivent la même note"
        elif least is not None and worth < least:
            text = (
                f"il fait gagner {number(worth)} points au plus, et les offres les plus proches"
                f" ont {number(least)} points d’écart"
            )
        else:
            continue
        yield Caution(
            kind=CautionKind.DECORATIVE,
            part=part.key,
            text=f"Critère décoratif : « {part.designation} » ne change jamais le classement ;"
            f" {text}.",
        )


def _least_gap(parts: Sequence[Part], part: Part, bids: Sequence[MarkedBid]) -> Decimal | None:
    """Return the least gap that the part would have to make up for, between any two bids."""
    by_price = [_priced(parts, bid) for bid in bids]
    without = [bid.total - bid.points[part.key] for bid in bids]
    gaps = [
        abs(one - other)
        for series in (by_price, without)
        for one, other in combinations(series, 2)
    ]
    return min(gaps, default=None)


def number(value: Decimal) -> str:
    """Return a number of points in French, without idle zeros."""
    return f"{value.normalize():f}".replace(".", ",")
