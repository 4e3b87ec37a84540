"""The sheet of one lot of the price schedule: lines to price, totals and tax by formula."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from desktop_app.core.price_line import PriceLine
from desktop_app.documents.price_schedule import PricedLot
from desktop_app.documents.workbook import Between, Cell, Formula, Look, Sheet, area, cell, letters

BLANK_LINES: Final = 12
SUMMARY: Final = "Récapitulatif"
_WIDTHS: Final = (6, 52, 14, 14, 18, 20)
_HEADER: Final = (
    *("N°", "Désignation", "Unité", "Quantité estimée"),
    *("Prix unitaire HT", "Total HT"),
)
_WIDTH: Final = len(_WIDTHS)
_QUANTITY, _PRICE, _TOTAL = 4, 5, 6
_AMOUNTS: Final = Between(Decimal(0), Decimal(10) ** 12)
_RATES: Final = Between(Decimal(0), Decimal(100))
_HELP: Final = (
    (
        "Remplissez les cases jaunes : le nom du candidat, les prix unitaires et le taux de TVA."
        " Le reste se calcule."
    ),
    "Les quantités sont une estimation qui sert à comparer les offres.",
)
_HELP_BLANK: Final = (
    "L’acheteur écrit les lignes ; le candidat remplit les prix et le taux de TVA."
)
Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Priced:
    """A sheet, and the rows of its totals without and with tax."""

    sheet: Sheet
    without_tax: int
    with_tax: int


def sheet_of(lot: PricedLot, title: str, subject: str) -> Priced:
    """Return the sheet of a lot; without a line, it leaves some for the buyer to write."""
    rows = [*_opening(lot, title, subject)]
    first = len(rows) + 1
    lines: tuple[PriceLine | None, ...] = lot.lines or (None,) * BLANK_LINES
    rows += [_line(rank, first + rank - 1, line) for rank, line in enumerate(lines, 1)]
    total = len(rows) + 1
    rows += _closing(lot, first, total)
    frozen = (first - 1, 2)
    name = f"Lot {lot.number}" if lot.number else "Prix"
    sheet = Sheet(name=name, widths=_WIDTHS, rows=tuple(rows), frozen=frozen)
    return Priced(sheet, total, len(rows))


def summary_of(priced: tuple[Priced, ...], lots: tuple[PricedLot, ...], title: str) -> Sheet:
    """Return the sheet that gathers the totals of the lots, which are awarded apart."""
    header = ("Lot", "Intitulé", "Total HT", "Total TTC")
    rows: list[Row] = [
        (Cell(f"{title} : récapitulatif", Look.TITLE, len(header)),),
        (Cell("Chaque lot est attribué séparément.", Look.NOTE, len(header)),),
        tuple(Cell(text, Look.HEADER) for text in header),
    ]
    for one, lot in zip(priced, lots, strict=True):
        place = f"$'{one.sheet.name}'.${letters(_TOTAL)}$"
        rows.append(
            (
                Cell(str(lot.number), Look.LABEL),
                Cell(lot.title),
                Cell(Formula(f"[{place}{one.without_tax}]"), Look.TOTAL_AMOUNT),
                Cell(Formula(f"[{place}{one.with_tax}]"), Look.TOTAL_AMOUNT),
            )
        )
    return Sheet(name=SUMMARY, widths=(8, 60, 20, 20), rows=tuple(rows), frozen=(3, 0))


def _opening(lot: PricedLot, title: str, subject: str) -> Iterator[Row]:
    where = f" – lot {lot.number} : {lot.title}" if lot.number else ""
    yield (Cell(f"{title}{where}", Look.TITLE, _WIDTH),)
    yield (Cell(subject, Look.NOTE, _WIDTH),)
    for text in _HELP if lot.lines else (_HELP_BLANK,):
        yield (Cell(text, Look.NOTE, _WIDTH),)
    yield (Cell("Candidat", Look.LABEL, 2), Cell(None, Look.ENTRY, _WIDTH - 2))
    yield tuple(Cell(text, Look.HEADER) for text in _HEADER)


def _line(rank: int, row: int, line: PriceLine | None) -> Row:
    quantity, price = cell(_QUANTITY, row), cell(_PRICE, row)
    known = f"AND(ISNUMBER({quantity});ISNUMBER({price}))"
    return (
        Cell(str(rank), Look.LABEL),
        *_asked(line),
        Cell(None, Look.ENTRY_AMOUNT, limits=_AMOUNTS),
        Cell(Formula(f'IF({known};ROUND({quantity}*{price};2);"")'), Look.AMOUNT),
    )


def _asked(line: PriceLine | None) -> Row:
    if line is None:
        blank = Cell(None, Look.ENTRY_NUMBER, limits=_AMOUNTS)
        return (Cell(None, Look.ENTRY), Cell(None, Look.ENTRY), blank)
    quantity = line.quantity
    whole = quantity is None or quantity == quantity.to_integral_value()
    if quantity is None:
        # A bidder states the quantity that a lump sum needs, when the buyer states none.
        return (Cell(line.designation), Cell(line.unit), Cell(None, Look.ENTRY_NUMBER))
    look = Look.NUMBER if whole else Look.POINTS
    return (Cell(line.designation), Cell(line.unit), Cell(quantity, look))


def _closing(lot: PricedLot, first: int, total: int) -> Iterator[Row]:
    what = f"Sous-total du lot {lot.number}, HT" if lot.number else "Total HT"
    amounts = area((_TOTAL, first), (_TOTAL, total - 1))
    net, rate, tax = (cell(_TOTAL, total + step) for step in range(3))
    sum_known = f'IF(COUNT({amounts})=0;"";SUM({amounts}))'
    both = f"AND(ISNUMBER({net});ISNUMBER({rate}))"
    yield _foot(what, Cell(Formula(sum_known), Look.TOTAL_AMOUNT))
    yield _foot("Taux de TVA, en %", Cell(None, Look.ENTRY_NUMBER, limits=_RATES))
    yield _foot(
        "Montant de la TVA",
        Cell(Formula(f'IF({both};ROUND({net}*{rate}/100;2);"")'), Look.AMOUNT),
    )
    yield _foot(
        "Total TTC", Cell(Formula(f'IF(ISNUMBER({tax});{net}+{tax};"")'), Look.TOTAL_AMOUNT)
    )


def _foot(label: str, value: Cell) -> Row:
    return (Cell(label, Look.LABEL, _WIDTH - 1), value)
