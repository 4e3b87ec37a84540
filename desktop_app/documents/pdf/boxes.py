"""Boxes of text: they know their height, can be cut between two pages, and draw themselves."""

import dataclasses
from dataclasses import dataclass
from typing import Final, Protocol

from desktop_app.documents.pdf.fonts import width
from desktop_app.documents.pdf.lines import Line, break_lines, shortened
from desktop_app.documents.pdf.pen import Bookmark, Pen
from desktop_app.documents.pdf.structure import Node
from desktop_app.documents.pdf.style import WIDTH, Style

_FEWEST_LINES: Final = 2
_MARKER_ROOM: Final = 13.0
_DOTS_GAP: Final = 4.0
_PAGE_ROOM: Final = 28.0


class Box(Protocol):
    """Anything that stands on a page."""

    @property
    def before(self) -> float:
        """The space wanted above."""

    @property
    def after(self) -> float:
        """The space wanted below."""

    @property
    def keep(self) -> bool:
        """Whether the box stays on the page of what follows."""

    @property
    def height(self) -> float:
        """The height of the whole box."""

    @property
    def lead(self) -> float:
        """The least height with which the box may begin on a page."""

    def split(self, room: float, *, fresh: bool) -> "tuple[Box, Box] | None":
        """Cut the box so that its first part fits; `fresh` when the page holds nothing yet."""

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """Draw the box from its upper left corner."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TextBox:
    """A run of text; without a node it is an artifact."""

    node: Node | None
    style: Style
    lines: tuple[Line, ...]
    marker: str = ""
    marker_node: Node | None = None
    bookmark: Bookmark | None = None

    @property
    def before(self) -> float:
        """The space wanted above."""
        return self.style.before

    @property
    def after(self) -> float:
        """The space wanted below."""
        return self.style.after

    @property
    def keep(self) -> bool:
        """Whether the box stays on the page of what follows."""
        return self.style.keep

    @property
    def height(self) -> float:
        """The height of the whole box."""
        return len(self.lines) * self.style.leading

    @property
    def lead(self) -> float:
        """The least height with which the box may begin on a page."""
        fewest = len(self.lines) if len(self.lines) <= _FEWEST_LINES + 1 else _FEWEST_LINES
        return fewest * self.style.leading

    def split(self, room: float, *, fresh: bool) -> "tuple[TextBox, TextBox] | None":
        """Cut between two lines, leaving at least two on each side."""
        count = min(int(room / self.style.leading), len(self.lines) - _FEWEST_LINES)
        if count < _FEWEST_LINES and not (fresh and count > 0):
            return None
        first = dataclasses.replace(self, lines=self.lines[:count])
        rest = dataclasses.replace(self, lines=self.lines[count:], marker="", bookmark=None)
        return first, rest

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """Draw the box from its upper left corner."""
        if self.bookmark:
            pen.bookmark(self.bookmark, top + self.style.before)
        if self.marker:
            with pen.marked(self.marker_node):
                pen.write(self.marker, self.style, left + self.style.indent - _MARKER_ROOM, top)
        left += self.style.indent
        if any(line.to_fill for line in self.lines):
            with pen.marked(None):
                pen.highlight(self.lines, self.style, left, top)
        with pen.marked(self.node):
            pen.lines(self.lines, self.style, left, top)


def text_box(node: Node | None, text: str, style: Style, room: float = WIDTH) -> TextBox:
    """Return a box of text as wide as the room."""
    return TextBox(node=node, style=style, lines=break_lines(text, style, room - style.indent))


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentsLine:
    """A line of the contents: the title, dots that nobody needs to hear, the page."""

    node: Node
    style: Style
    bookmark: Bookmark
    keep: bool = False

    @property
    def before(self) -> float:
        """The space wanted above."""
        return self.style.before

    @property
    def after(self) -> float:
        """The space wanted below."""
        return self.style.after

    @property
    def height(self) -> float:
        """The height of the line."""
        return self.style.leading

    lead = height

    def split(self, room: float, *, fresh: bool) -> None:  # noqa: ARG002 - one line never splits
        """Refuse: one line cannot be cut."""
        return

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """Draw the line from its upper left corner."""
        right = left + WIDTH
        left += self.style.indent
        title = shortened(self.bookmark.title, self.style, right - left - _PAGE_ROOM - _DOTS_GAP)
        page = str(pen.page_of[self.bookmark.key] + 1)
        page_left = right - width(page, self.style.face, self.style.size)
        with pen.marked(self.node):
            pen.write(title + " ", self.style, left, top)
        with pen.marked(None):
            start = left + width(title, self.style.face, self.style.size) + _DOTS_GAP
            self._draw_dots(pen, start, page_left - _DOTS_GAP, top)
        with pen.marked(self.node):
            pen.write(page, self.style, page_left, top)
        frame = (left, top - self.style.leading, right, top)
        label = f"{self.bookmark.title}, page {page}"
        pen.link(self.node, self.bookmark.key, label, frame)

    def _draw_dots(self, pen: Pen, start: float, end: float, top: float) -> None:
        step = width(" .", self.style.face, self.style.size)
        count = int((end - start) / step)
        if count > 0:
            pen.write(" ." * count, self.style, end - count * step, top)
