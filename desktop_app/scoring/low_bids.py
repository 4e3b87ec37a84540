"""Prices that look abnormally low: a sign to ask questions, never a proof."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from desktop_app.core.bid import Bid
from desktop_app.core.money import Money

# No text sets a threshold: this one is a reading mark of ours, said as such.
MARK: Final = Decimal(20)
FEWEST_OTHERS: Final = 2
GROUNDS: Final = ("L2152-5", "L2152-6", "R2152-3", "R2152-4", "R2152-5")
METHOD: Final = (
    "Indice, pas une preuve. La loi ne fixe pas de seuil : Clausier signale un prix inférieur d’au"
    f" moins {MARK} % à la moyenne des autres offres (s’il y en a au moins {FEWEST_OTHERS}) ou à"
    " l’estimation du dossier ; ce repère est le sien. Vérifiez d’abord que le prix et"
    " l’estimation portent sur la même durée et les mêmes quantités. Une offre signalée n’est ni"
    " écartée ni moins bien notée : interrogez le candidat, puis jugez sa réponse (L2152-6)."
)
QUESTIONS: Final = (
    (
        "Comment votre prix se décompose-t-il : temps passé, coût horaire, fournitures, matériel,"
        " déplacements, frais généraux et marge, y compris pour la part que vous sous-traitez ?"
        " (R.\u00a02152-3)"
    ),
    (
        "Quelle organisation de la prestation, quel mode de fabrication ou quel procédé permet ce"
        " prix ? (R.\u00a02152-3, 1°)"
    ),
    (
        "Quelle solution technique ou quelle condition exceptionnellement favorable dont vous"
        " disposez l’explique ? (R.\u00a02152-3, 2°)"
    ),
    "En quoi l’originalité de votre offre réduit-elle le coût ? (R.\u00a02152-3, 3°)",
    (
        "Quelle convention collective appliquez-vous, quels salaires et quelles charges avez-vous"
        " comptés, et comment respectez-vous les règles sociales, du travail et de l’environnement"
        " sur le lieu d’exécution ? (R.\u00a02152-3, 4°)"
    ),
    (
        "Recevez-vous une aide d’État pour cette prestation ? Si oui, laquelle, et comment"
        " est-elle compatible avec le marché intérieur ? (R.\u00a02152-3, 5° et R.\u00a02152-5)"
    ),
)
ENDINGS: Final = (
    "Réponse satisfaisante : l’offre reste dans le classement.",
    "Réponse absente ou insuffisante : l’offre est rejetée (R.\u00a02152-4, 1°).",
    (
        "Prix bas parce qu’une obligation sociale, du travail ou de l’environnement est méconnue :"
        " l’offre est rejetée (R.\u00a02152-4, 2°)."
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LowBid:
    """A price that looks low; each gap is a percentage under what it is compared to."""

    bid: Bid
    under_others: Decimal | None = None
    under_estimate: Decimal | None = None

    @property
    def message(self) -> str:
        """What makes the price look low."""
        found = []
        if self.under_others is not None:
            found.append(f"{_said(self.under_others)} % sous la moyenne des autres offres")
        if self.under_estimate is not None:
            found.append(f"{_said(self.under_estimate)} % sous l’estimation")
        return f"Le prix de « {self.bid.bidder} » est {' et '.join(found)}."


def low_bids(bids: Iterable[Bid], estimate: Money | None) -> tuple[LowBid, ...]:
    """Return the bids whose price looks abnormally low, in their order."""
    compared = [bid for bid in bids if bid.price and not bid.irregular.strip()]
    found = (_examined(rank, compared, estimate) for rank in range(len(compared)))
    return tuple(item for item in found if item.under_others or item.under_estimate)


def _examined(rank: int, compared: list[Bid], estimate: Money | None) -> LowBid:
    bid = compared[rank]
    price = _cents(bid)
    others = [_cents(other) for place, other in enumerate(compared) if place != rank]
    mean = sum(others, Decimal(0)) / len(others) if len(others) >= FEWEST_OTHERS else None
    return LowBid(
        bid=bid,
        under_others=_gap(price, mean),
        under_estimate=_gap(price, Decimal(estimate.cents) if estimate else None),
    )


def _cents(bid: Bid) -> Decimal:
    return Decimal(bid.price.cents if bid.price else 0)


def _gap(price: Decimal, reference: Decimal | None) -> Decimal | None:
    if reference is None or price * 100 > reference * (100 - MARK):
        return None
    return (100 * (reference - price) / reference).quantize(Decimal("0.1"), ROUND_HALF_UP)


def _said(value: Decimal) -> str:
    return f"{value:f}".removesuffix(".0").replace(".", ",")
