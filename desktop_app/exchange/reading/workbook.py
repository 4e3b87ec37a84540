"""Workbooks of Excel and the like (XLSX, XLSM): their values, one line at a time."""

import posixpath
from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from typing_extensions import override

from desktop_app.exchange.reading.numbers import day_text, number_text
from desktop_app.exchange.reading.package import Package
from desktop_app.exchange.reading.row import GREATEST_COLUMNS, Row, Source, row_of
from desktop_app.exchange.reading.sheets import Sheet, best_sheet
from desktop_app.exchange.reading.workbook_parts import Relations, Sheets, Strings, Styles
from desktop_app.exchange.reading.xml_stream import (
    Attributes,
    Handler,
    damage_named,
    feed,
    rows_of,
)

MAIN = "xl/workbook.xml"
RELATIONS = "xl/_rels/workbook.xml.rels"
MOST_SHEETS = 60
TRUTH = {"1": "oui", "0": "non"}


def read_workbook(source: Source) -> Iterator[Row]:
    """Read the sheet of a workbook that looks most like a list of suppliers.

    Raises:
        UserError: the workbook is damaged, locked, or passes the limits.
    """
    with damage_named(source.name):
        yield from _rows(source, Package(source))


def _rows(source: Source, package: Package) -> Iterator[Row]:
    relations, sheets = Relations(), Sheets()
    feed(package.open(RELATIONS), relations)
    feed(package.open(MAIN), sheets)
    strings, styles = Strings(), Styles()
    for part, handler in (("sharedStrings", strings), ("styles", styles)):
        for target in relations.of_kind(part):
            feed(package.open(_full(target)), handler)

    def read(part: str) -> Iterator[Row]:
        stream = package.open(part)
        source.done = lambda: stream.tell() / package.size(part)
        book = _Book(source.name, strings.all, styles, sheets.is_1904)
        return rows_of(stream, _SheetHandler(book))

    shown = [(title, _full(relations.targets.get(key, ""))) for title, key in sheets.shown]
    found = [Sheet(title, partial(read, part)) for title, part in shown if part in package.names]
    yield from best_sheet(source, found[:MOST_SHEETS])


def _full(target: str) -> str:
    return target[1:] if target.startswith("/") else posixpath.normpath(f"xl/{target}")


class _Book(NamedTuple):
    name: str
    strings: list[str]
    styles: Styles
    is_1904: bool


class _SheetHandler(Handler):
    def __init__(self, book: _Book) -> None:
        super().__init__()
        self._book = book
        self._number = 0
        self._cells: list[str] = []
        self._column = 0
        self._kind = ""
        self._style = ""
        self._pieces: list[str] = []
        self._is_value = False

    @override
    def start(self, name: str, attributes: Attributes) -> None:
        if name == "c":
            self._kind, self._style = attributes.get("t", "n"), attributes.get("s", "")
            self._column = _column(attributes.get("r", "")) or self._column + 1
            self._pieces = []
        elif name in {"v", "t"}:
            self._is_value = True
        elif name == "row":
            self._number = int(attributes.get("r", self._number + 1))
            self._cells, self._column = [], 0

    @override
    def end(self, name: str) -> None:
        if name in {"v", "t"}:
            self._is_value = False
        elif name == "c":
            self._keep("".join(self._pieces))
        elif name == "row" and self._cells:
            row = row_of(self._number, self._cells, self._book.name)
            if row.cells:
                self.rows.append(row)

    @override
    def text(self, text: str) -> None:
        if self._is_value:
            self._pieces.append(text)

    def _keep(self, raw: str) -> None:
        value = self._value(raw) if raw else ""
        if not value:
            return
        # One cell beyond the limit is enough for the refusal of the line.
        column = min(self._column, GREATEST_COLUMNS + 1)
        self._cells.extend("" for _ in range(column - len(self._cells)))
        self._cells[column - 1] = value

    def _value(self, raw: str) -> str:
        book, kind = self._book, self._kind
        if kind == "s":
            return book.strings[int(raw)]
        if kind == "n":
            if self._style in book.styles.days:
                return day_text(raw, is_1904=book.is_1904)
            return number_text(raw, book.styles.zeros.get(self._style, 0))
        if kind == "b":
            return TRUTH.get(raw, raw)
        # An error such as #N/A is no information.
        return "" if kind == "e" else raw


def _column(place: str) -> int:
    column = 0
    for sign in place:
        if not "A" <= sign <= "Z":
            break
        column = 26 * column + ord(sign) - 64
    return column
