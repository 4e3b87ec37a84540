"""The analysis grid (grille d'analyse): bids compared on the criteria announced, no others."""

from collections.abc import Iterator
from typing import Final

from desktop_app.catalogue import Catalogue
from desktop_app.core.beside import Beside
from desktop_app.core.tender import Tender
from desktop_app.documents.grid.level_sheet import level_sheet
from desktop_app.documents.grid.lot_sheet import LotSheet
from desktop_app.documents.grid.motive_sheets import low_price_sheet, motive_sheet
from desktop_app.documents.kind import Kind
from desktop_app.documents.outline import (
    Block,
    BulletList,
    Heading,
    Outline,
    Paragraph,
    Table,
    number_headings,
)
from desktop_app.documents.passages import cover, prose, reference, sources, to_fill
from desktop_app.documents.typography import amount, percentage
from desktop_app.documents.workbook import Workbook
from desktop_app.scoring.analysis import Standing
from desktop_app.scoring.lot_analysis import LotAnalysis, analyse_lots
from desktop_app.scoring.low_bids import ENDINGS, METHOD, QUESTIONS
from desktop_app.scoring.motives import (
    WARNING,
    motives,
    ordinal,
    said,
    set_aside_motives,
    waiting,
)
from desktop_app.scoring.scale import Part

_SCALE: Final = (26, 12, 62)


def sheets(tender: Tender, catalogue: Catalogue, beside: Beside) -> Workbook:
    """Return the grid as a workbook, filled with the bids received."""
    lots = analyse_lots(tender, catalogue, beside.bids)
    levels = level_sheet(lots, catalogue)
    built = [
        (lot, LotSheet(lot, catalogue, levels.marks, _heading(tender, lot)).build())
        for lot in lots
    ]
    return Workbook(
        title=KIND.title,
        subject=tender.subject,
        sheets=(
            *(sheet for _, (sheet, _) in built),
            levels.sheet,
            motive_sheet((lot, columns) for lot, (_, columns) in built),
            low_price_sheet(),
        ),
    )


def build(tender: Tender, catalogue: Catalogue, beside: Beside) -> Outline:
    """Return the grid as a document to read."""
    lots = analyse_lots(tender, catalogue, beside.bids)
    blocks = [block for lot in lots for block in _lot(lot, catalogue)]
    return Outline(
        title=KIND.title,
        subject=tender.subject or to_fill("objet du marché"),
        author=tender.buyer.name,
        reference=reference(tender, KIND.code),
        facts=cover(tender, KIND.code),
        blocks=(
            *number_headings((*blocks, *_low_prices())),
            sources(tender, catalogue.version),
        ),
    )


def _heading(tender: Tender, lot: LotAnalysis) -> str:
    where = f" – lot {lot.number} : {lot.title}" if lot.number else ""
    return f"Grille d’analyse – {tender.subject or to_fill('objet du marché')}{where}"


def _lot(lot: LotAnalysis, catalogue: Catalogue) -> Iterator[Block]:
    yield Heading(1, f"Lot {lot.number} : {lot.title}" if lot.number else "Analyse des offres")
    yield Heading(2, "Ce qui est noté")
    yield Paragraph("Seuls les critères annoncés servent à comparer les offres.")
    rows = tuple(
        (_named(part), percentage(part.weight), _how(part, catalogue))
        for part in lot.analysis.parts
    )
    yield Table(("Élément noté", "Poids", "Comment"), rows, _SCALE, "Barème")
    if lot.bids:
        yield from _ranking(lot)
        yield from _motives(lot)


def _named(part: Part) -> str:
    if part.is_sub_criterion:
        return f"{part.criterion}\n{part.designation}"
    return part.designation


def _how(part: Part, catalogue: Catalogue) -> str:
    if part.levels:
        return "\n".join(f"{level.points} sur 100 : {level.description}" for level in part.levels)
    if part.is_priced:
        return catalogue.formulas[part.applied_formula].sentence
    return "Note libre de 0 à 100, expliquée."


def _ranking(lot: LotAnalysis) -> Iterator[Block]:
    yield Heading(2, "Classement")
    standings = lot.analysis.standings
    if standings:
        rows = tuple(map(_row, standings))
        header = ("Rang", "Candidat", "Prix HT", "Points par élément", "Total")
        yield Table(header, rows, (8, 26, 16, 38, 12), "Offres classées")
    yield from (Paragraph(text) for text in (waiting(lot.analysis),) if text)
    yield from (
        Paragraph(f"Offre écartée, {bid.bidder} : {bid.irregular}")
        for bid in lot.analysis.set_aside
    )
    yield from (Paragraph(f"{item.message} Indice, pas une preuve.") for item in lot.low)


def _row(standing: Standing) -> tuple[str, ...]:
    detail = "\n".join(
        f"{item.part.designation} : {said(item.points)}" for item in standing.by_part
    )
    return (
        ordinal(standing.rank) if standing.rank else "–",
        standing.bid.bidder,
        amount(standing.bid.price) if standing.bid.price else "–",
        detail,
        said(standing.total),
    )


def _motives(lot: LotAnalysis) -> Iterator[Block]:
    yield Heading(2, "Motifs à reprendre dans les lettres")
    yield Paragraph(WARNING)
    for standing in lot.analysis.standings:
        text = motives(lot.analysis, standing)
        if text:
            yield Heading(3, standing.bid.bidder)
            yield from prose(text)
    for bid in lot.analysis.set_aside:
        yield Heading(3, bid.bidder)
        yield from prose(set_aside_motives(bid))


def _low_prices() -> tuple[Block, ...]:
    return (
        Heading(1, "Si un prix semble anormalement bas"),
        Paragraph(METHOD),
        BulletList(QUESTIONS, ordered=True),
        Heading(2, "Suite à donner"),
        BulletList(ENDINGS),
    )


def _why(tender: Tender, catalogue: Catalogue) -> str:
    del catalogue
    if not tender.criteria:
        return ""
    return "Les offres se comparent sur les critères annoncés, et sur eux seuls."


KIND = Kind(
    code="grille-analyse",
    title="Grille d’analyse des offres",
    formats=("xlsx", "ods", "pdf", "docx", "odt"),
    build=build,
    sheets=sheets,
    why=_why,
)
