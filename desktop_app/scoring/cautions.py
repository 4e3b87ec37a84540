"""What is wrong with a scale of marks, seen on bids."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from itertools import combinations

from desktop_app.core.criterion import PriceFormula
from desktop_app.core.money import Money
from desktop_app.scoring.marked import MarkedBid, SimulatedBid
from desktop_app.scoring.scale import WHOLE, Part
from desktop_app.scoring.worth import made_up_for, readable, swing

_TOLERANCE = Decimal("0.01")
# The gap between the cheapest and the dearest of the typical bids, a supposition of ours.
LIKELY_GAP = Decimal("0.28")
# Beyond, a bid three times dearer comes first: a mark of ours. A price of 60 with the usual
# proportional formula and 40 for the rest stands just at it.
UTMOST_GAP = 2


class CautionKind(StrEnum):
    """What a caution is about."""

    DECORATIVE = "critere-decoratif"
    CRUSHING_PRICE = "prix-ecrasant"
    CRUSHED_PRICE = "prix-ecrase"
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
    if not bids:
        return
    lead = max(bids, key=lambda bid: (_priced(parts, bid), -bid.rank))
    behind = [bid for bid in bids if bid.price > lead.price and _is_likely(lead, bid)]
    gaps = [_priced(parts, lead) - _priced(parts, bid) for bid in behind]
    others = sum((swing(part) for part in parts if not part.is_priced), Decimal(0))
    least = min(gaps, default=Decimal(0))
    if others < least:
        why = (
            "même avec les meilleures notes partout, aucune autre offre ne rattrape la moins"
            f" chère ({number(others)} points possibles hors prix, {number(least)} à rattraper)"
        )
    else:
        beaten = [bid for bid in behind if bid.rank > lead.rank]
        why = _beaten_though_perfect(parts, lead, beaten)
    if why:
        text = f"Le prix écrase tout : {why}."
        yield Caution(kind=CautionKind.CRUSHING_PRICE, text=text)


def _beaten_though_perfect(
    parts: Sequence[Part], lead: MarkedBid, beaten: Sequence[MarkedBid]
) -> str:
    free = [part for part in parts if not part.is_priced and part.weight]
    for bid in beaten:
        if free and all(bid.points[part.key] >= _best(part) for part in free):
            dearer = Decimal(bid.price.cents - lead.price.cents) * WHOLE / lead.price.cents
            return (
                f"« {bid.name} », parfaite hors prix et {number(round(dearer))} % plus"
                " chère, ne passe pas devant la moins chère"
            )
    return ""


def _best(part: Part) -> Decimal:
    shares = [Decimal(level.points) for level in part.levels] or [WHOLE]
    return part.weight * min(WHOLE, max(shares)) / WHOLE - _TOLERANCE


def _is_likely(one: MarkedBid, other: MarkedBid) -> bool:
    low, high = sorted((one.price.cents, other.price.cents))
    return high - low <= low * LIKELY_GAP


def _priced(parts: Sequence[Part], bid: MarkedBid) -> Decimal:
    return sum((bid.points[part.key] for part in parts if part.is_priced), Decimal(0))


def outweighing(parts: Sequence[Part], bids: Sequence[SimulatedBid]) -> Iterator[Caution]:
    """Say which marks make up for more than a price can reasonably differ."""
    free = [part for part in parts if not part.is_priced and part.weight]
    for kind in dict.fromkeys(part.kind for part in free):
        group = [part for part in free if part.kind is kind]
        worth = made_up_for(group, parts, bids)
        if worth is None or not worth.lowest or not worth.points:
            continue
        if worth.best is None:
            made_up = "l’emporte sur tout écart de prix"
        elif worth.best.cents > worth.lowest.cents * UTMOST_GAP:
            made_up = f"compense environ {_euros(readable(worth.best))} d’écart"
        else:
            continue
        names = " et ".join(dict.fromkeys(f"« {part.criterion} »" for part in group))
        yield Caution(
            kind=CautionKind.CRUSHED_PRICE,
            text=f"Le prix ne compte presque plus : la meilleure note pour {names}"
            f" ({number(worth.points)} points) {made_up}, quand l’offre la moins chère coûte"
            f" {_euros(worth.lowest)}. Relevez le poids du prix{_formula_advice(parts)}."
            f" Repère de Clausier, et non du droit : au plus {UTMOST_GAP} fois le prix le plus"
            " bas.",
        )


def _formula_advice(parts: Sequence[Part]) -> str:
    formulas = {part.applied_formula for part in parts if part.is_priced}
    return "" if PriceFormula.LINEAR in formulas else ", ou prenez la formule linéaire"


def _euros(amount: Money) -> str:
    return f"{amount.euros:,.0f}".replace(",", " ") + " €"


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
    """Return the least gap that the part would have to make up for, between likely prices."""
    gaps = [
        abs(gap)
        for one, other in combinations(bids, 2)
        if _is_likely(one, other)
        for gap in (
            _priced(parts, one) - _priced(parts, other),
            (one.total - one.points[part.key]) - (other.total - other.points[part.key]),
        )
    ]
    return min(gaps, default=None)


def number(value: Decimal | int) -> str:
    """Return a number of points in French, without idle zeros."""
    return f"{Decimal(value).normalize():f}".replace(".", ",")
