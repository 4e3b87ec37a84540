"""Tables: rows cut between two pages, the header repeated as an artifact."""

import dataclasses
from dataclasses import dataclass, field
from typing import Final

from desktop_app.documents.pdf.boxes import TextBox
from desktop_app.documents.pdf.pen import Pen
from desktop_app.documents.pdf.style import HEIGHT, LINE, PADDING, SHADE

_TALL: Final = HEIGHT / 3
_SMALL: Final = HEIGHT / 4
_LEAST_PIECE: Final = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One cell: its paragraphs, and whether it heads a row or a column."""

    boxes: tuple[TextBox, ...]
    heading: bool = False
    height: float = field(init=False)

    def __post_init__(self) -> None:
        """Measure the paragraphs with their padding."""
        spaces = sum(box.after for box in self.boxes[:-1])
        height = sum(box.height for box in self.boxes) + spaces + 2 * PADDING
        object.__setattr__(self, "height", height)

    def split(self, room: float) -> "tuple[Cell, Cell]":
        """Cut the cell so that its first part fits."""
        room -= 2 * PADDING
        first: list[TextBox] = []
        rest = list(self.boxes)
        while rest and rest[0].height <= room:
            room -= rest[0].height + rest[0].after
            first.append(rest.pop(0))
        parts = rest[0].split(room, fresh=True) if rest else None
        if parts:
            first.append(parts[0])
            rest[0] = parts[1]
        return (
            dataclasses.replace(self, boxes=tuple(first)),
            dataclasses.replace(self, boxes=tuple(rest)),
        )

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """Draw the paragraphs under one another."""
        top -= PADDING
        for box in self.boxes:
            box.draw(pen, left + PADDING, top)
            top -= box.height + box.after


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row of cells, at least as high as `least`."""

    cells: tuple[Cell, ...]
    least: float = 0
    height: float = field(init=False)

    def __post_init__(self) -> None:
        """Measure the highest cell."""
        height = max(self.least, *(cell.height for cell in self.cells))
        object.__setattr__(self, "height", height)

    def split(self, room: float) -> "tuple[Row, Row] | None":
        """Cut every cell so that the first part fits."""
        pairs = [cell.split(room) for cell in self.cells]
        if not any(first.boxes for first, _ in pairs) or self.least:
            return None
        return Row(cells=tuple(pair[0] for pair in pairs)), Row(
            cells=tuple(pair[1] for pair in pairs)
        )

    def as_artifact(self) -> "Row":
        """Return the row as it is drawn again on later pages, for the eyes only."""
        cells = (
            dataclasses.replace(
                cell, boxes=tuple(dataclasses.replace(box, node=None) for box in cell.boxes)
            )
            for cell in self.cells
        )
        return dataclasses.replace(self, cells=tuple(cells))


@dataclass(frozen=True, slots=True, kw_only=True)
class TableBox:
    """A table, or the part of one that stands on a page."""

    widths: tuple[float, ...]
    header: Row | None
    rows: tuple[Row, ...]
    before: float = 3
    after: float = 11
    keep: bool = False

    @property
    def height(self) -> float:
        """The height of the whole table."""
        return self._header_height + sum(row.height for row in self.rows)

    @property
    def is_small(self) -> bool:
        """Tell whether a page can wait for the whole table."""
        return self.height < _SMALL

    @property
    def lead(self) -> float:
        """The least height with which the table may begin on a page."""
        if self.is_small:
            return self.height
        first = self.rows[0].height
        return self._header_height + (first if first < _TALL else _LEAST_PIECE)

    @property
    def _header_height(self) -> float:
        return self.header.height if self.header else 0

    def split(self, room: float, *, fresh: bool) -> "tuple[TableBox, TableBox] | None":
        """Cut between two rows, or inside a row too tall for a page to wait for it."""
        room -= self._header_height
        count = 0
        while count < len(self.rows) - 1 and self.rows[count].height <= room:
            room -= self.rows[count].height
            count += 1
        rows, rest = self.rows[:count], self.rows[count:]
        pieces = None
        if rest[0].height > _TALL and (room >= _LEAST_PIECE or (fresh and not rows)):
            pieces = rest[0].split(room)
        if pieces:
            rows, rest = (*rows, pieces[0]), (pieces[1], *rest[1:])
        if not rows:
            return None
        again = self.header.as_artifact() if self.header else None
        return (
            dataclasses.replace(self, rows=rows),
            dataclasses.replace(self, rows=rest, header=again),
        )

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """Draw the shades and the lines as artifacts, then the cells row by row."""
        rows = (self.header, *self.rows) if self.header else self.rows
        with pen.marked(None):
            self._draw_grid(pen, rows, left, top)
        for row in rows:
            x = left
            for cell, room in zip(row.cells, self.widths, strict=True):
                cell.draw(pen, x, top)
                x += room
            top -= row.height

    def _draw_grid(self, pen: Pen, rows: tuple[Row, ...], left: float, top: float) -> None:
        heights = [top]
        for row in rows:
            heights.append(heights[-1] - row.height)
            x = left
            for cell, room in zip(row.cells, self.widths, strict=True):
                if cell.heading:
                    pen.box(SHADE, x, heights[-1], room, row.height)
                x += room
        right = left + sum(self.widths)
        for height in heights:
            pen.rule(LINE, left, right, height)
