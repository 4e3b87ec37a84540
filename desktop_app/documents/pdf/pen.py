"""What draws on a page: each stroke is a piece of the structure or an artifact."""

import contextlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from desktop_app.documents.pdf.fonts import encoded, width
from desktop_app.documents.pdf.lines import Line
from desktop_app.documents.pdf.structure import FieldMark, LinkMark, Mark, Node
from desktop_app.documents.pdf.style import NOTICE, ONE_LINE, Colour, Style


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A place to go to: its key, its title and its depth among the bookmarks."""

    key: str
    title: str
    depth: int


@dataclass(slots=True)
class Pen:
    """Draws on the canvas of one document and remembers which element owns what.

    `marks` holds, page by page, the owner of each numbered piece; `links` the owner of each link.
    """

    canvas: Any
    page_of: Mapping[str, int]
    marks: list[list[Node]] = field(default_factory=list)
    links: list[list[Node]] = field(default_factory=list)

    @property
    def page(self) -> int:
        """The page being drawn; the first is 0."""
        return len(self.marks) - 1

    @contextlib.contextmanager
    def new_page(self) -> Iterator[None]:
        """Draw what follows on a page of its own."""
        self.marks.append([])
        self.links.append([])
        yield
        self.canvas.showPage()

    @contextlib.contextmanager
    def marked(self, node: Node | None) -> Iterator[None]:
        """Give what is drawn meanwhile to an element; without one it is an artifact."""
        if node is None:
            self.canvas.addLiteral("/Artifact BMC")
        else:
            owners = self.marks[-1]
            self.canvas.addLiteral(f"/{node.tag} <</MCID {len(owners)}>> BDC")
            node.kids.append(Mark(self.page, len(owners)))
            owners.append(node)
        yield
        self.canvas.addLiteral("EMC")

    @contextlib.contextmanager
    def pagination(self, subtype: str) -> Iterator[None]:
        """Make what is drawn meanwhile a header or a footer."""
        self.canvas.addLiteral(f"/Artifact <</Type /Pagination /Subtype /{subtype}>> BDC")
        yield
        self.canvas.addLiteral("EMC")

    def lines(self, lines: tuple[Line, ...], style: Style, left: float, top: float) -> None:
        """Write lines under one another."""
        code = [f"BT {_numbers(style.colour)} rg 1 0 0 1 {left:.2f} {top - _ascent(style):.2f} Tm"]
        code.append(f"{style.leading:g} TL")
        current = ""
        for line in lines:
            for name, letters in encoded(self.canvas, line.text, style.face):
                if name != current:
                    code.append(f"{name} {style.size:g} Tf")
                    current = name
                code.append(f"<{letters}> Tj")
            code.append("T*")
        self.canvas.addLiteral(" ".join((*code, "ET")))

    def write(self, text: str, style: Style, left: float, top: float) -> None:
        """Write one line."""
        self.lines((Line(text),), style, left, top)

    def highlight(self, lines: tuple[Line, ...], style: Style, left: float, top: float) -> None:
        """Colour the blanks left to the clerk, under the text."""
        for rank, line in enumerate(lines):
            for start, end in line.to_fill:
                before = width(line.text[:start], style.face, style.size)
                size = width(line.text[start:end], style.face, style.size)
                bottom = top - (rank + 1) * style.leading + 1
                self.box(NOTICE, left + before - 1, bottom, size + 2, style.leading - 1)

    def box(self, colour: Colour, left: float, bottom: float, room: float, height: float) -> None:
        """Fill a rectangle."""
        place = _numbers((left, bottom, room, height))
        self.canvas.addLiteral(f"{_numbers(colour)} rg {place} re f")

    def rule(self, colour: Colour, left: float, right: float, height: float) -> None:
        """Draw a thin horizontal line."""
        line = f"{left:.2f} {height:.2f} m {right:.2f} {height:.2f} l S"
        self.canvas.addLiteral(f"{_numbers(colour)} RG 0.6 w {line}")

    def picture(self, image: Any, left: float, bottom: float, size: tuple[float, float]) -> None:
        """Draw an image in a rectangle of its own proportions."""
        self.canvas.drawImage(image, left, bottom, *size, mask="auto")

    def frame(self, colour: Colour, frame: tuple[float, float, float, float]) -> None:
        """Draw the sides of a rectangle given by two corners."""
        left, bottom, right, top = frame
        place = _numbers((left, bottom, right - left, top - bottom))
        self.canvas.addLiteral(f"{_numbers(colour)} RG 0.8 w {place} re S")

    def field(self, node: Node, label: str, frame: tuple[float, float, float, float]) -> None:
        """Let someone write in a frame of the page."""
        tall = frame[3] - frame[1] > ONE_LINE
        node.kids.append(FieldMark(self.page, frame, label, multiline=tall))

    def bookmark(self, bookmark: Bookmark, top: float) -> None:
        """Make this place one that the contents and the bookmarks lead to."""
        self.canvas.bookmarkHorizontal(bookmark.key, 0, top)
        self.canvas.addOutlineEntry(bookmark.title, bookmark.key, bookmark.depth)

    def link(self, node: Node, key: str, label: str, frame: tuple[float, ...]) -> None:
        """Lead from a frame of the page to a bookmark."""
        owners = self.links[-1]
        self.canvas.linkRect(label, key, frame, relative=0, thickness=0)
        node.kids.append(LinkMark(self.page, len(owners), label))
        owners.append(node)


def _ascent(style: Style) -> float:
    return (style.leading + style.size * 0.72) / 2


def _numbers(values: tuple[float, ...]) -> str:
    return " ".join([f"{value:.2f}" for value in values])
