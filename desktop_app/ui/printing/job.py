"""The pages of some PDF files sent to a printer, away from the window."""

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter

from desktop_app.core.errors import UserError
from desktop_app.documents.pages import PageBand, count_pages, draw_bands

Make = Callable[[], bytes]
# What office printers print text at; more only makes the files heavier.
DOTS_PER_INCH: Final = 300
# Drawing holds the interpreter: a page goes band by band, so that the window never waits.
BANDS: Final = 64
WHITE: Final = b"\xff"


class PrintWatch:
    """How far the printing is, and whether it must stop; no widget, so it outlives them all."""

    def __init__(self) -> None:
        self.done = 0
        self.total = 0
        self.stop = Event()


def print_pages(makes: tuple[Make, ...], printer: QPrinter, watch: PrintWatch) -> bool:
    """Print every wanted page and return whether all were; stopped, it leaves no file behind.

    Raises:
        UserError: the printer does not take the work.
    """
    contents = tuple(make() for make in makes if not watch.stop.is_set())
    pages = [(content, rank) for content in contents for rank in range(count_pages(content))]
    wanted = _wanted(pages, printer)
    watch.total = len(wanted)
    painter = QPainter()
    printer.setFullPage(True)
    if watch.stop.is_set() or not wanted:
        return False
    if not painter.begin(printer):
        name = Path(printer.outputFileName()).name or printer.printerName()
        raise UserError(
            f"« {name} » n’a pas accepté l’impression : vérifiez l’imprimante, ou"
            " écrivez le document en PDF."
        )
    try:
        whole = _draw(wanted, printer, painter, watch)
        if not whole:
            printer.abort()
    finally:
        painter.end()
    if not whole and printer.outputFileName():
        Path(printer.outputFileName()).unlink(missing_ok=True)
    return whole


def _wanted(pages: list[tuple[bytes, int]], printer: QPrinter) -> list[tuple[bytes, int]]:
    if printer.printRange() is QPrinter.PrintRange.PageRange and printer.fromPage():
        pages = pages[printer.fromPage() - 1 : max(printer.toPage(), printer.fromPage())]
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        pages = pages[::-1]
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    return pages * copies


def _draw(
    pages: list[tuple[bytes, int]], printer: QPrinter, painter: QPainter, watch: PrintWatch
) -> bool:
    inches = printer.paperRect(QPrinter.Unit.Inch)
    width = round(min(inches.width(), inches.height()) * DOTS_PER_INCH)
    room = printer.paperRect(QPrinter.Unit.DevicePixel).toRect()
    for rank, (content, page) in enumerate(pages):
        if rank and not printer.newPage():
            return False
        if not _draw_page(draw_bands(content, page, width, BANDS), painter, room, watch):
            return False
        watch.done = rank + 1
    return True


def _draw_page(
    bands: Iterator[PageBand], painter: QPainter, room: QRect, watch: PrintWatch
) -> bool:
    for band in bands:
        if watch.stop.is_set():
            return False
        if band.pixels == WHITE * len(band.pixels):
            continue
        painter.save()
        paper = QRect(0, 0, room.width(), room.height())
        if (band.width > band.height) is not (room.width() > room.height()):
            # A page lying on its side is turned to the paper.
            painter.translate(room.width(), 0)
            painter.rotate(90)
            paper = QRect(0, 0, room.height(), room.width())
        lines, form = band.bottom - band.top, QImage.Format.Format_RGB32
        image = QImage(band.pixels, band.width, lines, band.stride, form)
        painter.drawImage(_place(band, paper), image)
        painter.restore()
    return True


def _place(band: PageBand, paper: QRect) -> QRect:
    fitted = QSize(band.width, band.height)
    fitted.scale(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
    left = (paper.width() - fitted.width()) // 2
    top = fitted.height() * band.top // band.height
    bottom = fitted.height() * band.bottom // band.height
    return QRect(left, top, fitted.width(), bottom - top)
