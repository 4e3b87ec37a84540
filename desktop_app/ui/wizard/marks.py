"""The sign drawn beside a finding: its shape, not its colour alone, tells the state."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop_app.law.finding import State
from desktop_app.ui.theme import colours_of

SIDE = 18


def state_colour(state: State, palette: QPalette) -> QColor:
    """Return the colour of a state, readable on the background of a palette."""
    colours = colours_of(palette)
    named = {State.MISSING: colours.bad, State.WARNING: colours.warning, State.MET: colours.good}
    return QColor(named.get(state, colours.muted))


class StateMark(QWidget):
    """A cross in a disc, an exclamation mark in a triangle, or a tick."""

    def __init__(self, state: State = State.MET, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = state
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_state(self, state: State) -> None:
        """Draw the sign of a state."""
        self.state = state
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(SIDE, SIDE)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(state_colour(self.state, self.palette()), 1.8)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        draw = {State.MISSING: _cross, State.WARNING: _triangle, State.MET: _tick}
        draw.get(self.state, _dash)(painter)
        painter.end()


def _cross(painter: QPainter) -> None:
    painter.drawEllipse(QRectF(2, 2, 14, 14))
    painter.drawLine(QPointF(6.5, 6.5), QPointF(11.5, 11.5))
    painter.drawLine(QPointF(11.5, 6.5), QPointF(6.5, 11.5))


def _triangle(painter: QPainter) -> None:
    painter.drawPolygon(QPolygonF([QPointF(9, 2.5), QPointF(16.5, 15.5), QPointF(1.5, 15.5)]))
    painter.drawLine(QPointF(9, 7.5), QPointF(9, 10.5))
    painter.drawPoint(QPointF(9, 13.2))


def _tick(painter: QPainter) -> None:
    painter.drawPolyline([QPointF(3, 9.5), QPointF(7.5, 14), QPointF(15, 4.5)])


def _dash(painter: QPainter) -> None:
    painter.drawLine(QPointF(4, 9), QPointF(14, 9))
