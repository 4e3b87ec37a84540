"""Bars made of parts, told apart by their hatching and named in a legend."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.ui.colours import Colours
from desktop_app.ui.widgets.chart import HATCHES, Chart, strokes_of

GAP = 8.0
NAME_SHARE = 0.3
THICKNESS = 0.62
LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its name, the length of its parts, and what is written at its end."""

    name: str
    parts: tuple[float, ...]
    said: str


class BarChart(Chart):
    """Draws lying bars; a part below zero is left to the text."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.bars: tuple[Bar, ...] = ()
        self.legend: tuple[str, ...] = ()

    def show_bars(self, bars: tuple[Bar, ...], legend: tuple[str, ...], text: str) -> None:
        """Draw bars that a text tells too."""
        self.bars, self.legend = bars, legend
        self.tell(text)
        self.update()

    @override
    def draw(self, painter: QPainter, area: QRectF, colours: Colours) -> None:
        if not self.bars:
            return
        top = self._draw_legend(painter, area, colours)
        metrics = painter.fontMetrics()
        names = max(metrics.horizontalAdvance(bar.name) for bar in self.bars) + GAP
        names = min(names, area.width() * NAME_SHARE)
        ends = max(metrics.horizontalAdvance(bar.said) for bar in self.bars) + 2 * GAP
        field = QRectF(area.left() + names, top, area.width() - names - ends, area.bottom() - top)
        room = field.height() / len(self.bars)
        longest = max((_length(bar) for bar in self.bars), default=0) or 1
        for rank, bar in enumerate(self.bars):
            line = QRectF(area.left(), top + rank * room, area.width(), room)
            painter.setPen(QColor(colours.text))
            cut = metrics.elidedText(bar.name, Qt.TextElideMode.ElideRight, int(names - GAP))
            painter.drawText(line, LEFT, cut)
            sheet = QRectF(field.left(), line.top(), field.width(), room)
            end = self._draw_bar(painter, sheet, bar.parts, (longest, colours))
            painter.setPen(QColor(colours.text))
            painter.drawText(QRectF(end + GAP, line.top(), ends, room), LEFT, bar.said)

    def _draw_bar(
        self,
        painter: QPainter,
        sheet: QRectF,
        parts: tuple[float, ...],
        manner: tuple[float, Colours],
    ) -> float:
        longest, colours = manner
        thickness = min(sheet.height() * THICKNESS, painter.fontMetrics().height() * 2.2)
        left = sheet.left()
        top = sheet.center().y() - thickness / 2
        for rank, part in enumerate(parts):
            width = max(part, 0) / longest * sheet.width()
            if width > 0:
                _draw_part(painter, QRectF(left, top, width, thickness), rank, colours)
                left += width
        return left

    def _draw_legend(self, painter: QPainter, area: QRectF, colours: Colours) -> float:
        metrics = painter.fontMetrics()
        height = metrics.height() * 1.25
        left, top = area.left(), area.top()
        for rank, name in enumerate(self.legend):
            width = metrics.horizontalAdvance(name) + height + 2 * GAP
            if left > area.left() and left + width > area.right():
                left, top = area.left(), top + height
            side = height * 0.66
            box = QRectF(left, top + (height - side) / 2, side, side)
            _draw_part(painter, box, rank, colours)
            painter.setPen(QColor(colours.text))
            painter.drawText(QRectF(left + height, top, width, height), LEFT, name)
            left += width
        return top + height + GAP if self.legend else top


def _draw_part(painter: QPainter, box: QRectF, rank: int, colours: Colours) -> None:
    strokes = strokes_of(colours)
    colour = strokes[rank % len(strokes)]
    painter.setPen(QPen(colour, 1.2))
    painter.setBrush(QBrush(colour, HATCHES[rank % len(HATCHES)]))
    painter.drawRect(QRectF(box.topLeft(), QSizeF(box.width(), box.height())))


def _length(bar: Bar) -> float:
    return sum(max(part, 0) for part in bar.parts)
