"""How bids are marked: the criteria with their weights, then each of them in full."""

from decimal import Decimal
from typing import Final

from desktop_app.core.criterion import CriterionKind
from desktop_app.core.tender import Tender
from desktop_app.documents.criteria import AwardCriterion
from desktop_app.documents.criterion_detail import detail_blocks
from desktop_app.documents.outline import Block, Paragraph, Table
from desktop_app.documents.passages import cite, numbers, sentence, to_fill
from desktop_app.documents.typography import percentage

_HEADER: Final = ("Critère", "Poids", "Éléments appréciés", "Pièce à remettre")
_WIDTHS: Final = (27, 12, 34, 27)


def marking_blocks(tender: Tender, criteria: tuple[AwardCriterion, ...]) -> tuple[Block, ...]:
    """Return how the bids are compared."""
    return (
        Paragraph(
            "Le marché est attribué à l’offre économiquement la plus avantageuse, appréciée avec"
            f" les critères qui suivent ({cite('L2152-7', 'R2152-7', 'R2152-11')})."
        ),
        *_tables(tender, criteria),
        Paragraph(
            "Pour chaque critère, une offre reçoit un nombre de points au plus égal au poids du"
            " critère. Les offres sont classées par total de points décroissant"
            f" ({cite('R2152-6')})."
        ),
        *(block for item in criteria for block in detail_blocks(item)),
    )


def proof_of(item: AwardCriterion) -> str:
    """Return the document by which a bid is judged on a criterion."""
    if item.criterion.proof:
        return item.criterion.proof
    parts = dict.fromkeys(sub.proof for sub in item.criterion.sub_criteria if sub.proof)
    if parts:
        return "\n".join(map(sentence, parts))
    if item.clause:
        return item.clause.proof.document
    if item.criterion.kind is CriterionKind.PRICE:
        return "Prix détaillé de l’offre"
    return to_fill("pièce à remettre")


def _tables(tender: Tender, criteria: tuple[AwardCriterion, ...]) -> tuple[Block, ...]:
    if not criteria:
        what = "critères d’attribution, dont un au moins sur l’environnement"
        return (Paragraph(to_fill(f"{what}, {cite('R2152-7')}")),)
    groups: dict[tuple[int, ...], list[int]] = {}
    for lot in tender.lots:
        ranks = tuple(rank for rank, item in enumerate(criteria) if item.covers(lot.number))
        groups.setdefault(ranks, []).append(lot.number)
    if len(groups) <= 1:
        return (_table(criteria, "Critères d’attribution"),)
    return tuple(
        _table(
            tuple(criteria[rank] for rank in ranks),
            f"Critères d’attribution, {numbers(tuple(lots))}",
        )
        for ranks, lots in groups.items()
    )


def _table(criteria: tuple[AwardCriterion, ...], caption: str) -> Table:
    weights = [item.criterion.weight for item in criteria]
    known = [weight for weight in weights if weight is not None]
    if known and len(known) == len(weights):
        caption += f" (total des poids : {percentage(sum(known, Decimal(0)))})"
    rows = tuple(
        tuple(
            map(
                sentence,
                (item.criterion.designation, _weight(item), _indicators(item), proof_of(item)),
            )
        )
        for item in criteria
    )
    return Table(_HEADER, rows, _WIDTHS, caption)


def _weight(item: AwardCriterion) -> str:
    weight = item.criterion.weight
    return to_fill("poids") if weight is None else percentage(weight)


def _indicators(item: AwardCriterion) -> str:
    if item.criterion.indicators:
        return item.criterion.indicators
    if item.criterion.sub_criteria:
        return "\n".join(sub.designation for sub in item.criterion.sub_criteria)
    if item.clause and item.clause.indicators:
        return item.clause.indicators
    if item.criterion.kind is CriterionKind.PRICE:
        return "Prix de l’offre"
    return to_fill("éléments appréciés")
