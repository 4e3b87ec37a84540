"""A workbook: its sheets, rows and cells, with no file format."""

import dataclasses
import datetime
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from typing import Final

ALPHABET: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finish:
    """How a cell looks; `decimals` is for a number, `unit` stands after it."""

    bold: bool = False
    size: int = 10
    ink: str = "000000"
    fill: str = ""
    framed: bool = True
    centred: bool = False
    decimals: int | None = None
    unit: str = ""
    is_date: bool = False
    is_text: bool = False
    open: bool = False


class Look(Enum):
    """The few looks a cell may have; an entry is what the clerk fills in."""

    TITLE = Finish(bold=True, size=14, framed=False)
    NOTE = Finish(ink="404040", framed=False)
    HEADER = Finish(bold=True, fill="DCE6F1", centred=True)
    LABEL = Finish(bold=True)
    TEXT = Finish()
    NUMBER = Finish(decimals=0)
    WEIGHT = Finish(centred=True)
    POINTS = Finish(decimals=2)
    AMOUNT = Finish(decimals=2, unit="€")
    DATE = Finish(is_date=True)
    TOTAL = Finish(bold=True, fill="EDEDED", decimals=2)
    TOTAL_AMOUNT = Finish(bold=True, fill="EDEDED", decimals=2, unit="€")
    RANK = Finish(bold=True, fill="EDEDED", decimals=0)
    ENTRY = Finish(fill="FFFBE6", is_text=True, open=True)
    ENTRY_NUMBER = Finish(fill="FFFBE6", open=True)
    ENTRY_AMOUNT = Finish(fill="FFFBE6", decimals=2, unit="€", open=True)


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula as OpenDocument writes it: `IF([.B4]="";"";[.B4]*2)`.

    It never holds a text typed by someone: such a text stands in a cell of its own.
    `shows` is the text it will show, when the height of its row depends on it.
    """

    text: str
    shows: str = ""


@dataclass(frozen=True, slots=True)
class Among:
    """Only what one of some cells holds may be entered: `$'Niveaux'.$B$2:.$B$5`."""

    cells: str


@dataclass(frozen=True, slots=True)
class Between:
    """Only a number within limits may be entered."""

    least: Decimal
    greatest: Decimal


Value = str | Decimal | datetime.date | Formula | None


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell; it may spread over some columns, and limit what is entered."""

    value: Value = None
    look: Look = Look.TEXT
    span: int = 1
    limits: Among | Between | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One sheet; `frozen` tells how many rows and columns stay in sight, and are printed again.

    Only the entries of a protected sheet can be changed; there is no password.
    """

    name: str
    widths: tuple[int, ...]
    rows: tuple[tuple[Cell, ...], ...]
    frozen: tuple[int, int] = (0, 0)
    protected: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Workbook:
    """Some sheets under one title."""

    title: str
    subject: str
    sheets: tuple[Sheet, ...]
    language: str = "fr-FR"


def lines(row: tuple[Cell, ...], widths: tuple[int, ...]) -> int:
    """Return how many lines a row needs for its texts, as a guess."""
    column, most = 0, 1
    for item in row:
        room = sum(widths[column : column + item.span]) or 1
        text = item.value.shows if isinstance(item.value, Formula) else item.value
        if isinstance(text, str) and item.look.value.framed:
            most = max(most, sum(-(-len(line) // room) or 1 for line in text.split("\n")))
        column += item.span
    return most


def letters(column: int) -> str:
    """Return the letters of a column, the first being 1."""
    text = ""
    while column:
        column, rest = divmod(column - 1, len(ALPHABET))
        text = ALPHABET[rest] + text
    return text


def cell(column: int, row: int, *, fixed: str = "") -> str:
    """Return the place of a cell of the same sheet in a formula; `fixed` holds « c » or « r »."""
    return f"[.{_place(column, row, fixed)}]"


def area(first: tuple[int, int], last: tuple[int, int], *, fixed: str = "") -> str:
    """Return the place of a rectangle of the same sheet in a formula."""
    return f"[.{_place(*first, fixed)}:.{_place(*last, fixed)}]"


def column_cells(sheet: str, column: int, first: int, last: int) -> Among:
    """Return the cells of a column of another sheet as the only values of an entry."""
    return Among(f"$'{sheet}'.{_place(column, first, 'cr')}:.{_place(column, last, 'cr')}")


def with_cell_texts(workbook: Workbook, change: Callable[[str], str]) -> Workbook:
    """Return the workbook with each of its texts changed; formulas stay."""
    sheets = tuple(
        dataclasses.replace(sheet, rows=tuple(tuple(_row(row, change)) for row in sheet.rows))
        for sheet in workbook.sheets
    )
    return dataclasses.replace(
        workbook, title=change(workbook.title), subject=change(workbook.subject), sheets=sheets
    )


def cell_texts(workbook: Workbook) -> Iterator[str]:
    """Yield each text of a workbook; formulas are none."""
    yield from (workbook.title, workbook.subject)
    for sheet in workbook.sheets:
        values = (item.value for row in sheet.rows for item in row)
        yield from (value for value in values if isinstance(value, str))


def _row(row: tuple[Cell, ...], change: Callable[[str], str]) -> Iterator[Cell]:
    for item in row:
        is_text = isinstance(item.value, str)
        yield dataclasses.replace(item, value=change(str(item.value))) if is_text else item


def _place(column: int, row: int, fixed: str) -> str:
    before_column = "$" if "c" in fixed else ""
    before_row = "$" if "r" in fixed else ""
    return f"{before_column}{letters(column)}{before_row}{row}"
