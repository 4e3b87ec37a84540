"""The price schedule (bordereau des prix, or décomposition du prix) that every bidder fills in."""

from collections.abc import Iterator

from desktop_app.catalogue import Catalogue
from desktop_app.core.beside import Beside
from desktop_app.core.price_line import PriceLine
from desktop_app.core.tender import Tender
from desktop_app.documents.kind import Kind
from desktop_app.documents.outline import Block, Heading, Outline, Paragraph, Table
from desktop_app.documents.passages import cover, reference, sources, to_fill
from desktop_app.documents.price_schedule import (
    PricedLot,
    has_schedule,
    priced_lots,
    schedule_name,
)
from desktop_app.documents.price_sheet import sheet_of, summary_of
from desktop_app.documents.typography import number
from desktop_app.documents.workbook import Workbook

_HEADER = ("N°", "Désignation", "Unité", "Quantité estimée", "Prix unitaire HT", "Total HT")
_SHARES = (6, 40, 12, 12, 15, 15)
_TOTALS = ("Total HT", "Taux de TVA, en %", "Montant de la TVA", "Total TTC")
_EMPTY_ROWS = 6


def sheets(tender: Tender, _catalogue: Catalogue, _beside: Beside) -> Workbook:
    """Return the schedule as a workbook, one sheet for each lot."""
    title = _title(tender)
    subject = tender.subject or to_fill("objet du marché")
    lots = priced_lots(tender)
    priced = tuple(sheet_of(lot, title, subject) for lot in lots)
    several = (summary_of(priced, lots, title),) if len(lots) > 1 else ()
    return Workbook(
        title=title, subject=subject, sheets=(*(one.sheet for one in priced), *several)
    )


def build(tender: Tender, catalogue: Catalogue, _beside: Beside) -> Outline:
    """Return the schedule as a document to read."""
    return Outline(
        title=_title(tender),
        subject=tender.subject or to_fill("objet du marché"),
        author=tender.buyer.name,
        reference=reference(tender, KIND.code),
        facts=cover(tender, KIND.code),
        blocks=(
            Paragraph("Le candidat remplit les prix unitaires, les totaux et le taux de TVA."),
            *(block for lot in priced_lots(tender) for block in _lot(lot)),
            sources(tender, catalogue.version),
        ),
    )


def _title(tender: Tender) -> str:
    return schedule_name(tender).capitalize()


def _lot(lot: PricedLot) -> Iterator[Block]:
    if lot.number:
        yield Heading(1, f"Lot {lot.number} : {lot.title}")
    rows = tuple(_row(rank, line) for rank, line in enumerate(lot.lines, 1))
    blanks = tuple((str(rank), *[""] * 5) for rank in range(1, _EMPTY_ROWS + 1))
    totals = tuple(("", text, *[""] * 4) for text in _TOTALS)
    yield Table(_HEADER, (*(rows or blanks), *totals), _SHARES, "Prix")


def _row(rank: int, line: PriceLine) -> tuple[str, ...]:
    quantity = "" if line.quantity is None else number(line.quantity)
    return (str(rank), line.designation, line.unit, quantity, "", "")


def _why(tender: Tender, catalogue: Catalogue) -> str:
    del catalogue
    if not has_schedule(tender):
        return ""
    return "Chaque entreprise remplit le même tableau : les prix se comparent ligne à ligne."


KIND = Kind(
    code="bordereau-prix",
    title="Bordereau des prix",
    formats=("xlsx", "ods", "pdf", "docx", "odt"),
    build=build,
    sheets=sheets,
    why=_why,
)
