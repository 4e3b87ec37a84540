"""What a rejection letter tells a bidder: ranks, points, and why the chosen bid is better."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from desktop_app.core.bid import Bid
from desktop_app.scoring.analysis import Analysis, PartPoints, Standing

GROUNDS: Final = ("R2181-1", "R2181-2", "R2181-3", "R2181-4")
WARNING: Final = (
    "À relire avant l’envoi : ces phrases ne reprennent que les points et les commentaires saisis."
    " Ôtez ce qui relève du secret des affaires d’un candidat (L2132-1)."
)


def motives(analysis: Analysis, standing: Standing) -> str:
    """Return the motives for one bid, or nothing while `waiting` says why."""
    if waiting(analysis):
        return ""
    chosen = analysis.best[0]
    if standing is chosen:
        return "\n".join(_why_chosen(analysis, chosen))
    return "\n".join(_why_not(analysis, standing, chosen))


def set_aside_motives(bid: Bid) -> str:
    """Return the motives for a bid that was not compared.

    What the chosen bid offers is not told to its author (R2181-2, R2181-4).
    """
    return f"Votre offre a été écartée sans être classée : {_sentence(bid.irregular)}"


def waiting(analysis: Analysis) -> str:
    """Say why no motive can be written yet, or nothing."""
    if not analysis.standings:
        return "Aucune offre à comparer."
    unfinished = [item.bid.bidder for item in analysis.standings if item.rank is None]
    if unfinished:
        return f"Analyse à terminer pour : {', '.join(unfinished)}."
    if len(analysis.best) > 1:
        names = ", ".join(item.bid.bidder for item in analysis.best)
        return (
            f"Égalité en tête : {names}. Départagez-les par la règle annoncée dans le règlement de"
            " la consultation ; sans règle annoncée, n’en inventez pas après coup."
        )
    return ""


def _why_not(analysis: Analysis, standing: Standing, chosen: Standing) -> Iterator[str]:
    ranked = sum(item.rank is not None for item in analysis.standings)
    yield (
        f"Votre offre est classée {ordinal(standing.rank or 0)} sur {ranked}, avec"
        f" {said(standing.total)} points sur {said(_whole(analysis))}."
    )
    yield (
        f"L’offre retenue est celle de {chosen.bid.bidder}, avec {said(chosen.total)} points."
        " Points de votre offre, puis de l’offre retenue :"
    )
    pairs = tuple(zip(standing.by_part, chosen.by_part, strict=True))
    for own, other in pairs:
        yield (
            f"– {own.part.designation} : {said(own.points)} et {said(other.points)}"
            f" sur {said(own.part.weight)} ;"
        )
    yield from _advantages(pairs)
    yield from _remarks("Appréciation de votre offre", standing)


def _advantages(pairs: tuple[tuple[PartPoints, PartPoints], ...]) -> Iterator[str]:
    better = [
        (other, (other.points or Decimal(0)) - (own.points or Decimal(0)))
        for own, other in pairs
        if (other.points or Decimal(0)) > (own.points or Decimal(0))
    ]
    if not better:
        return
    yield "Caractéristiques et avantages de l’offre retenue par rapport à la vôtre :"
    for item, gap in sorted(better, key=lambda pair: -pair[1]):
        remark = f" {_sentence(item.mark.comment)}" if item.mark.comment.strip() else ""
        yield f"– {item.part.designation} : {said(gap)} points de plus.{remark}"


def _why_chosen(analysis: Analysis, chosen: Standing) -> Iterator[str]:
    ranked = sum(item.rank is not None for item in analysis.standings)
    yield (
        f"Offre classée 1re sur {ranked}, avec {said(chosen.total)} points sur"
        f" {said(_whole(analysis))} : elle est l’offre économiquement la plus avantageuse au vu"
        " des critères annoncés."
    )
    yield from _remarks("Appréciation", chosen)


def _remarks(title: str, standing: Standing) -> Iterator[str]:
    remarks = [item for item in standing.by_part if item.mark.comment.strip()]
    if remarks:
        yield f"{title} :"
    for item in remarks:
        yield f"– {item.part.designation} : {_sentence(item.mark.comment)}"


def _whole(analysis: Analysis) -> Decimal:
    return sum((part.weight for part in analysis.parts), Decimal(0))


def ordinal(rank: int) -> str:
    """Return a rank in French, of a feminine word: 1re, 2e."""
    return "1re" if rank == 1 else f"{rank}e"


def said(number: Decimal | None) -> str:
    """Return points in French, decimals only when there are some."""
    if number is None:
        return "–"
    shown = f"{number.quantize(Decimal('0.01')):f}"
    return shown.removesuffix(".00").replace(".", ",")


def _sentence(text: str) -> str:
    text = text.strip()
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."
