"""Workbooks of LibreOffice and the like (ODS): their values, one line at a time."""

from collections.abc import Iterator
from functools import partial

from typing_extensions import override

from desktop_app.exchange.reading.numbers import number_text
from desktop_app.exchange.reading.package import Package, locked
from desktop_app.exchange.reading.row import GREATEST_COLUMNS, Row, Source, row_of
from desktop_app.exchange.reading.sheets import Sheet, best_sheet
from desktop_app.exchange.reading.xml_stream import (
    Attributes,
    Handler,
    damage_named,
    feed,
    rows_of,
)

CONTENT, MANIFEST = "content.xml", "META-INF/manifest.xml"
MOST_SPACES = 100
DAY = 10
ASIDE = frozenset({"annotation", "shapes", "frame", "tracked-changes", "custom-shape"})
BREAKS = {"p": "\n", "line-break": "\n", "tab": "\t"}
TRUTH = {"true": "oui", "false": "non"}
CELLS = frozenset({"table-cell", "covered-table-cell"})


def read_open_document(source: Source) -> Iterator[Row]:
    """Read the sheet of a workbook that looks most like a list of suppliers.

    Raises:
        UserError: the workbook is damaged, locked, or passes the limits.
    """
    with damage_named(source.name):
        package = Package(source)
        manifest = _Manifest()
        if MANIFEST in package.names:
            feed(package.open(MANIFEST), manifest)
        if manifest.is_locked:
            raise locked(source.name)
        titles = _Titles()
        feed(package.open(CONTENT), titles)

        def read(rank: int) -> Iterator[Row]:
            stream = package.open(CONTENT)
            source.done = lambda: stream.tell() / package.size(CONTENT)
            return rows_of(stream, _SheetHandler(source.name, rank))

        sheets = [Sheet(title, partial(read, rank)) for rank, title in titles.shown]
        yield from best_sheet(source, sheets)


class _Manifest(Handler):
    is_locked = False

    @override
    def start(self, name: str, attributes: Attributes) -> None:
        if name == "encryption-data":
            self.is_locked = True


class _Titles(Handler):
    """The sheets that a person sees, by rank and title."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[tuple[int, str]] = []
        self._hidden: set[str] = set()
        self._style = ""
        self._rank = 0
        self._depth = 0

    @override
    def start(self, name: str, attributes: Attributes) -> None:
        if name == "style":
            self._style = attributes.get("style:name", "")
        elif name == "table-properties" and attributes.get("table:display") == "false":
            self._hidden.add(self._style)
        elif name == "table":
            self._depth += 1
            if self._depth == 1:
                self._rank += 1
                if attributes.get("table:style-name") not in self._hidden:
                    self.shown.append((self._rank, attributes.get("table:name", "")))

    @override
    def end(self, name: str) -> None:
        if name == "table":
            self._depth -= 1


class _SheetHandler(Handler):
    """The lines of the sheet of one rank."""

    def __init__(self, file_name: str, rank: int) -> None:
        super().__init__()
        self._name = file_name
        self._wanted = rank
        self._rank = 0
        self._depth = 0
        self._aside = 0
        self._number = 0
        self._repeat = 1
        self._cells: list[str] = []
        self._column = 0
        self._cell: Attributes = {}
        self._pieces: list[str] = []

    @override
    def start(self, name: str, attributes: Attributes) -> None:
        if name == "table":
            self._depth += 1
            self._rank += self._depth == 1
        elif self._rank != self._wanted:
            return
        elif name in ASIDE:
            self._aside += 1
        elif name == "table-row":
            self._cells, self._column = [], 0
            self._repeat = _count(attributes, "table:number-rows-repeated")
        elif name in CELLS:
            self._cell, self._pieces = attributes, []
        else:
            self._piece(name, attributes)

    @override
    def end(self, name: str) -> None:
        if name == "table":
            self._depth -= 1
        elif self._rank != self._wanted:
            return
        elif name in ASIDE:
            self._aside -= 1
        elif name in CELLS:
            self._keep()
        elif name == "table-row":
            self._end_row()

    @override
    def text(self, text: str) -> None:
        if self._rank == self._wanted and not self._aside:
            self._pieces.append(text)

    def _piece(self, name: str, attributes: Attributes) -> None:
        if self._aside:
            return
        if name == "s":
            spaces = min(_count(attributes, "text:c"), MOST_SPACES)
            self._pieces.append(" " * spaces)
        elif name in BREAKS and self._pieces:
            self._pieces.append(BREAKS[name])

    def _keep(self) -> None:
        repeat = _count(self._cell, "table:number-columns-repeated")
        value = _value(self._cell, "".join(self._pieces).strip())
        if value:
            # One cell beyond the limit is enough for the refusal of the line.
            first = min(self._column, GREATEST_COLUMNS)
            last = min(self._column + repeat, GREATEST_COLUMNS + 1)
            self._cells.extend("" for _ in range(first - len(self._cells)))
            self._cells.extend(value for _ in range(last - first))
        self._column += repeat

    def _end_row(self) -> None:
        if any(self._cells):
            for number in range(self._number + 1, self._number + self._repeat + 1):
                self.rows.append(row_of(number, list(self._cells), self._name))
        self._number += self._repeat


def _count(attributes: Attributes, name: str) -> int:
    return max(1, int(attributes.get(name, "1")))


def _value(cell: Attributes, shown: str) -> str:
    kind = cell.get("office:value-type", "")
    if kind == "date":
        return cell.get("office:date-value", shown)[:DAY]
    if kind == "boolean":
        return TRUTH.get(cell.get("office:boolean-value", ""), shown)
    if kind not in {"float", "currency", "percentage"}:
        return shown or cell.get("office:string-value", "")
    number = number_text(cell.get("office:value", shown))
    # What is shown may have kept the zeros of a postcode; it never replaces another number.
    is_same = shown.isdigit() and number.isdigit() and int(shown) == int(number)
    return shown if is_same else number
