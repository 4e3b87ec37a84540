"""The sheet that says how each part is marked, and where the marks of each level stand."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from desktop_app.catalogue import Catalogue
from desktop_app.documents.workbook import Among, Cell, Look, Sheet, column_cells
from desktop_app.scoring.lot_analysis import LotAnalysis
from desktop_app.scoring.scale import Part

NAME: Final = "Niveaux"
_WIDTHS: Final = (8, 30, 34, 14, 70)
_MARKS: Final = 4
_TITLES: Final = ("Lot", "Critère", "Élément noté", "Note sur 100", "Ce qui donne cette note")
_FREE: Final = "Note libre de 0 à 100, expliquée dans les commentaires."


@dataclass(frozen=True, slots=True)
class LevelSheet:
    """The sheet, and where the marks of each part with levels stand: by lot and key."""

    sheet: Sheet
    marks: Mapping[tuple[int, str], Among]


def level_sheet(lots: tuple[LotAnalysis, ...], catalogue: Catalogue) -> LevelSheet:
    """Return the sheet of the levels of every lot."""
    rows: list[tuple[Cell, ...]] = [
        (Cell("Comment chaque élément est noté", Look.TITLE, len(_WIDTHS)),),
        tuple(Cell(title, Look.HEADER) for title in _TITLES),
    ]
    marks: dict[tuple[int, str], Among] = {}
    for lot in lots:
        for part in lot.analysis.parts:
            first = len(rows) + 1
            rows += _rows(lot, part, catalogue)
            if part.levels:
                marks[lot.number, part.key] = column_cells(NAME, _MARKS, first, len(rows))
    sheet = Sheet(name=NAME, widths=_WIDTHS, rows=tuple(rows), frozen=(2, 0))
    return LevelSheet(sheet, marks)


def _rows(lot: LotAnalysis, part: Part, catalogue: Catalogue) -> Iterator[tuple[Cell, ...]]:
    start = (
        Cell(str(lot.number) if lot.number else "–", Look.TEXT),
        Cell(part.criterion, Look.LABEL),
        Cell(part.designation, Look.TEXT),
    )
    for level in part.levels:
        yield (*start, Cell(Decimal(level.points), Look.NUMBER), Cell(level.description))
    if not part.levels:
        yield (*start, Cell("–"), Cell(_without_levels(part, catalogue)))


def _without_levels(part: Part, catalogue: Catalogue) -> str:
    return catalogue.formulas[part.applied_formula].sentence if part.is_priced else _FREE
