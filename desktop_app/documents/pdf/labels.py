"""Sheets of address labels: three by eight on A4, edge to edge."""

import io
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from reportlab.pdfgen.canvas import Canvas

from desktop_app.documents.pdf import fonts, style
from desktop_app.documents.pdf.lines import shortened
from desktop_app.documents.pdf.style import Style
from desktop_app.documents.typography import clean, printable

COLUMNS: Final = 3
ROWS: Final = 8
SHEET: Final = COLUMNS * ROWS
WIDTH: Final = style.PAGE_WIDTH / COLUMNS
HEIGHT: Final = style.PAGE_HEIGHT / ROWS
# Printers leave some millimetres blank at the edges of the paper.
ROOM: Final = 17.0
NAME: Final = Style(face=fonts.BOLD, size=10, leading=14)
LINE: Final = Style(size=10, leading=14)
MOST_LINES: Final = 5


def write_labels(labels: Iterable[tuple[str, ...]], resources: Path) -> bytes:
    """Return labels, each given as its lines, as the bytes of a PDF."""
    fonts.register(resources / "fonts")
    known = fonts.coverage()
    content = io.BytesIO()
    canvas = Canvas(
        content,
        pagesize=(style.PAGE_WIDTH, style.PAGE_HEIGHT),
        invariant=1,
        initialFontName=fonts.REGULAR,
        lang="fr-FR",
    )
    canvas.setTitle("Étiquettes d’adresses")
    for rank, lines in enumerate(labels):
        place = rank % SHEET
        if rank and not place:
            canvas.showPage()
        readable = tuple(printable(clean(line).replace("\n", " "), known) for line in lines)
        _draw(canvas, place, readable[:MOST_LINES])
    canvas.save()
    return content.getvalue()


def _draw(canvas: Canvas, place: int, lines: tuple[str, ...]) -> None:
    row, column = divmod(place, COLUMNS)
    top = style.PAGE_HEIGHT - row * HEIGHT - (HEIGHT - len(lines) * LINE.leading) / 2
    for rank, line in enumerate(lines):
        look = LINE if rank else NAME
        canvas.setFont(look.face, look.size)
        text = shortened(line, look, WIDTH - 2 * ROOM)
        canvas.drawString(column * WIDTH + ROOM, top - rank * look.leading - look.size, text)
