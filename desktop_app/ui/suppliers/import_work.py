"""The long parts of an import, done away from the window; all of them can be stopped."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from desktop_app.book.change import Change
from desktop_app.book.imports import ImportRecord, Undoing
from desktop_app.book.writer import BookWriter
from desktop_app.exchange.mapping import SURE, ColumnMap, at_header, guess
from desktop_app.exchange.plan import Plan
from desktop_app.exchange.reading.row import Row
from desktop_app.exchange.reading.table import ImportStoppedError, Table, read_table
from desktop_app.exchange.remembered import RememberedMappings
from desktop_app.exchange.report import Answer, ImportReport
from desktop_app.exchange.request import Request
from desktop_app.exchange.suppliers import plan_import
from desktop_app.ui.suppliers.geography import Geography


class Watch:
    """How far a work is, read by the window; and whether the clerk gave up, read by the work."""

    def __init__(self) -> None:
        self.done = 0.0
        self.rows = 0
        self.is_stopped = False

    def tell(self, done: float, rows: int) -> None:
        """Take the news of the work."""
        self.done, self.rows = done, rows

    def stops(self) -> bool:
        """Tell whether the clerk gave up."""
        return self.is_stopped


@dataclass(frozen=True)
class Opened:
    """A file once read: its lines kept aside, its columns as guessed, its first lines."""

    table: Table
    columns: ColumnMap
    top: tuple[Row, ...]
    remembered: Mapping[str, Sequence[str]]


@dataclass(frozen=True)
class Arrived:
    """What an import wrote, and its report."""

    change: Change
    report: ImportReport


@dataclass(frozen=True)
class Order:
    """What to import: which columns are what, from whom, and the answers of the clerk."""

    columns: ColumnMap
    source: str
    day: date
    answers: Mapping[int, Answer]


def _columns(
    guessed: ColumnMap, top: tuple[Row, ...], remembered: Mapping[str, Sequence[str]]
) -> ColumnMap:
    """Return the columns guessed, or else those of the first line, as a title line often is."""
    if guessed.header or not top:
        return guessed
    found = [at_header(row.number, row.cells, remembered) for row in top]
    return next((item for item in found if item.confidence >= SURE), found[0])


class ImportWork:
    """One import from its file to the book, or to nothing."""

    def __init__(self, book: Path, settings: Path, geography: Geography) -> None:
        self._book = book
        self._geography = geography
        self.remembered = RememberedMappings(settings)
        self.watch = Watch()

    def begin(self) -> None:
        """Start a new count of what is done."""
        self.watch = Watch()

    def read(self, path: Path) -> Opened | None:
        """Read a file in a limited process; none when the clerk gave up."""
        watch = self.watch
        try:
            table = read_table(path, watch.tell, watch.stops)
        except ImportStoppedError:
            return None
        try:
            known, top = self.remembered.all(), table.top()
            return Opened(table, _columns(guess(table, known), top, known), top, known)
        except BaseException:
            table.close()
            raise

    def compare(self, table: Table, order: Order) -> ImportReport | None:
        """Tell what an import would do, nothing written; none when the clerk gave up."""
        try:
            with BookWriter(self._book) as writer:
                return self._plan(writer, table, order).report
        except ImportStoppedError:
            return None

    def bring(self, table: Table, order: Order) -> Arrived | None:
        """Write an import whole; none and nothing written when the clerk gave up."""
        try:
            with BookWriter(self._book) as writer:
                plan = self._plan(writer, table, order)
                report = plan.report
                record = ImportRecord(
                    day=order.day,
                    source=order.source,
                    file=table.name,
                    unchanged=report.unchanged,
                    refused=len(report.refused),
                )
                change = writer.imports.bring(record, plan.new(), plan.changed())
                return Arrived(change, report)
        except ImportStoppedError:
            return None

    def _plan(self, writer: BookWriter, table: Table, order: Order) -> Plan:
        request = Request(
            source=order.source,
            day=order.day,
            answers=order.answers,
            finish=self._geography.located,
            progress=self.watch.tell,
            stop=self.watch.stops,
        )
        return plan_import(table, writer.suppliers, request, order.columns)


def undoing_of(book: Path, identifier: int) -> tuple[int, Undoing]:
    """Return what undoing an import would do, with its number."""
    with BookWriter(book) as writer:
        return identifier, writer.imports.undoing(identifier)


def undo_import(
    book: Path, identifier: int, day: date, keep: tuple[int, ...], is_stopped: Callable[[], bool]
) -> Change:
    """Take back a whole import, but for the suppliers to keep as they are now."""
    with BookWriter(book) as writer:
        return writer.undo_import(identifier, day, keep, is_stopped)
