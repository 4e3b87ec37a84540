"""The sheets that end the grid: the motives for each bidder, and what to ask of a low price."""

from collections.abc import Iterable, Iterator
from typing import Final

from desktop_app.core.bid import Bid
from desktop_app.documents.grid.lot_sheet import FIRST, Columns, sheet_name
from desktop_app.documents.workbook import Cell, Formula, Look, Sheet, letters
from desktop_app.scoring.lot_analysis import LotAnalysis
from desktop_app.scoring.low_bids import ENDINGS, METHOD, QUESTIONS
from desktop_app.scoring.motives import WARNING, motives, set_aside_motives

_WIDTHS: Final = (10, 26, 11, 8, 26, 11, 80)
_TITLES: Final = (
    *("Lot", "Candidat", "Points", "Rang", "Offre classée 1re", "Ses points"),
    "Motifs : rang, points, caractéristiques et avantages de l’offre retenue",
)
_LAW: Final = (
    "Le rejet est notifié sans délai à chaque candidat (R.\u00a02181-1), avec ses motifs en"
    " procédure formalisée (R.\u00a02181-3) ; en procédure adaptée, les motifs sont donnés sous"
    " quinze jours à qui les demande (R.\u00a02181-2)."
)
_LOW_WIDTHS: Final = (6, 120)
Row = tuple[Cell, ...]


def motive_sheet(lots: Iterable[tuple[LotAnalysis, Columns]]) -> Sheet:
    """Return the sheet of the motives; what formulas find follows the sheets of the lots."""
    width = len(_WIDTHS)
    rows: list[Row] = [
        (Cell("Motifs pour les lettres aux candidats", Look.TITLE, width),),
        (Cell(_LAW, Look.NOTE, width),),
        (Cell(WARNING, Look.NOTE, width),),
        tuple(Cell(title, Look.HEADER) for title in _TITLES),
    ]
    for lot, columns in lots:
        rows += _rows(lot, columns)
    return Sheet(name="Motifs", widths=_WIDTHS, rows=tuple(rows), frozen=(4, 2))


def low_price_sheet() -> Sheet:
    """Return the sheet of the questions to ask when a price looks abnormally low."""
    rows: list[Row] = [
        (Cell("Prix anormalement bas : questions à poser", Look.TITLE, 2),),
        (Cell("", Look.LABEL), Cell(METHOD)),
        (Cell("N°", Look.HEADER), Cell("Question au candidat", Look.HEADER)),
        *_numbered(QUESTIONS),
        (Cell("", Look.HEADER), Cell("Suite à donner", Look.HEADER)),
        *_numbered(ENDINGS),
    ]
    return Sheet(name="Prix bas", widths=_LOW_WIDTHS, rows=tuple(rows))


def _numbered(texts: tuple[str, ...]) -> Iterator[Row]:
    for rank, text in enumerate(texts, 1):
        yield (Cell(str(rank), Look.LABEL), Cell(text))


def _rows(lot: LotAnalysis, columns: Columns) -> Iterator[Row]:
    sheet = f"$'{sheet_name(lot)}'"
    last = letters(columns.last)

    def across(row: int) -> str:
        return f"[{sheet}.$D${row}:.${last}${row}]"

    first = f"MATCH(1;{across(columns.rank)};0)"
    alone = f"COUNTIF({across(columns.rank)};1)<>1"
    for rank, bid in enumerate(columns.bids):
        column = letters(FIRST + rank)
        name = f"[{sheet}.{column}${columns.names}]"
        yield (
            Cell(str(lot.number) if lot.number else "–"),
            Cell(Formula(f'IF({name}="";"";{name})'), Look.LABEL),
            Cell(Formula(f"[{sheet}.{column}${columns.total}]"), Look.POINTS),
            Cell(Formula(f"[{sheet}.{column}${columns.rank}]"), Look.NUMBER),
            Cell(Formula(f'IF({alone};"";INDEX({across(columns.names)};1;{first}))')),
            Cell(Formula(f'IF({alone};"";INDEX({across(columns.total)};1;{first}))'), Look.POINTS),
            Cell(_motives(lot, bid) or None, Look.ENTRY),
        )


def _motives(lot: LotAnalysis, bid: Bid | None) -> str:
    if bid is None:
        return ""
    if bid.irregular.strip():
        return set_aside_motives(bid)
    standings = (item for item in lot.analysis.standings if item.bid is bid)
    return "".join(motives(lot.analysis, standing) for standing in standings)
