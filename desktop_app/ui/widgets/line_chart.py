"""Lines of points along a scale, told apart by their dashes, marks and names."""

from dataclasses import dataclass
from itertools import count

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.ui.colours import Colours
from desktop_app.ui.widgets.chart import DASHES, Chart, strokes_of

GAP = 6.0
TICKS = 6
TEN = 10
LEGEND_SHARE = 0.3


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its name and its points, from the left."""

    name: str
    points: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Scale:
    """The whole drawing: lines, what each axis counts, and the place where we stand."""

    lines: tuple[Line, ...] = ()
    across: str = ""
    up: str = ""
    here: float | None = None


class LineChart(Chart):
    """Draws lines; the name of each stands at its right end."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.scale = Scale()
        self.ends = (0.0, 1.0, 0.0, 1.0)

    def show_scale(self, scale: Scale, text: str) -> None:
        """Draw lines that a text tells too."""
        self.scale = scale
        self.ends = _ends(scale.lines)
        self.tell(text)
        self.update()

    @override
    def draw(self, painter: QPainter, area: QRectF, colours: Colours) -> None:
        if not self.scale.lines:
            return
        height = painter.fontMetrics().height()
        names = self._width_of_names(painter, area)
        field = area.adjusted(height * 2.2, height * 1.4, -names - GAP, -height * 2.4)
        self._draw_axes(painter, area, field, colours)
        self._draw_here(painter, field, colours)
        for rank, line in enumerate(self.scale.lines):
            self._draw_line(painter, field, line, (rank, colours))
        self._draw_names(painter, area, field, colours)

    def _at(self, field: QRectF, x: float, y: float) -> QPointF:
        left, right, low, high = self.ends
        return QPointF(
            field.left() + (x - left) / (right - left) * field.width(),
            field.bottom() - (y - low) / (high - low) * field.height(),
        )

    def _draw_axes(self, painter: QPainter, area: QRectF, field: QRectF, colours: Colours) -> None:
        height = painter.fontMetrics().height()
        left, right, low, high = self.ends
        for x in round_ticks(left, right):
            foot = self._at(field, x, low)
            painter.setPen(QColor(colours.muted))
            painter.drawText(QRectF(foot.x() - 40, foot.y() + 2, 80, height), CENTRE, str(x))
        for y in round_ticks(low, high):
            side = self._at(field, left, y)
            painter.setPen(QPen(QColor(colours.border), 1))
            painter.drawLine(side, QPointF(field.right(), side.y()))
            painter.setPen(QColor(colours.muted))
            wide = field.left() - area.left() - GAP
            place = QRectF(area.left(), side.y() - height / 2, wide, height)
            painter.drawText(place, RIGHT, str(y))
        painter.drawText(area, TOP, self.scale.up)
        below = QRectF(area.left(), field.bottom() + height, area.width(), height * 1.3)
        painter.drawText(below, CENTRE, self.scale.across)

    def _draw_here(self, painter: QPainter, field: QRectF, colours: Colours) -> None:
        if self.scale.here is None:
            return
        left, right, low, high = self.ends
        place = min(max(self.scale.here, left), right)
        painter.setPen(QPen(QColor(colours.text), 1, Qt.PenStyle.DashLine))
        painter.drawLine(self._at(field, place, low), self._at(field, place, high))

    def _draw_line(
        self, painter: QPainter, field: QRectF, line: Line, manner: tuple[int, Colours]
    ) -> None:
        rank, colours = manner
        strokes = strokes_of(colours)
        colour = strokes[rank % len(strokes)]
        points = [self._at(field, x, y) for x, y in line.points]
        painter.setPen(QPen(colour, 2.4, DASHES[rank % len(DASHES)]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))
        painter.setPen(QPen(colour, 1))
        painter.setBrush(colour)
        for point in (points[0], points[-1]):
            painter.drawEllipse(point, 3.5, 3.5)

    def _draw_names(
        self, painter: QPainter, area: QRectF, field: QRectF, colours: Colours
    ) -> None:
        height = painter.fontMetrics().height() * 1.05
        strokes = strokes_of(colours)
        ends = sorted(
            (self._at(field, *line.points[-1]).y(), rank)
            for rank, line in enumerate(self.scale.lines)
        )
        highest = area.top()
        for order, (wanted, rank) in enumerate(ends):
            lowest = field.bottom() + height / 2 - (len(ends) - order) * height
            top = max(highest, min(wanted - height / 2, lowest))
            highest = top + height
            place = QRectF(field.right() + GAP * 1.5, top, area.right() - field.right(), height)
            name = self.scale.lines[rank].name
            painter.setPen(strokes[rank % len(strokes)])
            painter.drawText(place, LEFT, _cut(painter, name, place.width() - GAP))

    def _width_of_names(self, painter: QPainter, area: QRectF) -> float:
        metrics = painter.fontMetrics()
        widest = max(metrics.horizontalAdvance(line.name) for line in self.scale.lines)
        return min(widest + 2 * GAP, area.width() * LEGEND_SHARE)


MIDDLE = Qt.AlignmentFlag.AlignVCenter
LEFT = int(Qt.AlignmentFlag.AlignLeft | MIDDLE)
RIGHT = int(Qt.AlignmentFlag.AlignRight | MIDDLE)
CENTRE = int(Qt.AlignmentFlag.AlignHCenter | MIDDLE)
TOP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


def round_ticks(low: float, high: float) -> tuple[int, ...]:
    """Return the round numbers to write along an axis, few enough to be read."""
    step = _step(low, high)
    return tuple(range(int(-(-low // step)) * step, int(high) + 1, step))


def _step(low: float, high: float) -> int:
    steps = (first * int(TEN**power) for power in count() for first in (1, 2, 5))
    return next(step for step in steps if (high - low) / step <= TICKS)


def _ends(lines: tuple[Line, ...]) -> tuple[float, float, float, float]:
    """Return where the drawing begins and ends across, then upwards in round tens."""
    places = [x for line in lines for x, _ in line.points]
    values = [y for line in lines for _, y in line.points]
    if not places:
        return (0.0, 1.0, 0.0, 1.0)
    low = max(0.0, min(values) // TEN * TEN)
    high = max(low + TEN, -(-max(values) // TEN) * TEN)
    step = _step(low, high)
    return (
        min(places),
        max(*places, min(places) + 1),
        low // step * step,
        -(-high // step) * step,
    )


def _cut(painter: QPainter, text: str, width: float) -> str:
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(width))
