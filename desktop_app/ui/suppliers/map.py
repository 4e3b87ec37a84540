"""The map of what is found, without a network: communes as points around the town."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.reference.distance import Centre
from desktop_app.ui.colours import colours_of
from desktop_app.ui.roles import Spoken
from desktop_app.ui.strokes import RING
from desktop_app.ui.suppliers.map_drawing import draw_chosen, draw_map, draw_town
from desktop_app.ui.suppliers.map_marks import Mark
from desktop_app.ui.suppliers.map_view import View

FRANCE = Centre(46.6, 2.5)
WHOLE_KM, LEAST_KM = 560.0, 4.0
USUAL_KM = 60.0
ZOOM = 1.5
NEAR_PIXELS = 14.0
LEAST = QSize(220, 140)
STEPS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
}


class SupplierMap(QWidget):
    """Points to see, click, or walk through with the arrows, the nearest first."""

    spoken_as: ClassVar = Spoken.CHART
    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(LEAST)
        self.setAccessibleName(self.tr("Carte des fournisseurs trouvés"))
        self._outlines = QPainterPath()
        self._centre: Centre | None = None
        self._reach = USUAL_KM
        self._drawn = QPixmap()
        self.marks: tuple[Mark, ...] = ()
        self.by_count: tuple[Mark, ...] = ()
        self.mark: Mark | None = None

    @property
    def view(self) -> View:
        """The part of the country on show."""
        reach = self._reach if self._centre else max(self._reach, WHOLE_KM)
        return View(self._centre or FRANCE, reach, self.size())

    def show_outlines(self, path: QPainterPath) -> None:
        """Show the outlines of the departments."""
        self._outlines = path
        self._redraw()

    def show_marks(self, marks: Sequence[Mark], centre: Centre | None, radius_km: float) -> None:
        """Show communes, the nearest first, around a centre when there is one."""
        self._centre = centre
        self.marks = tuple(marks)
        self.by_count = tuple(sorted(marks, key=lambda mark: -mark.count))
        self._reach = radius_km * 1.1 if radius_km else USUAL_KM
        self.mark = None
        self._redraw()

    def show_place(self, latitude: float, longitude: float, name: str) -> None:
        """Ring the commune of the supplier chosen in the list."""
        found = (mark for mark in self.marks if mark.name == name)
        place = Mark(name, latitude, longitude, 1, -1)
        self.mark = min(found, key=lambda mark: _gap(mark, place), default=place)
        self.update()

    def forget_place(self) -> None:
        """Ring nothing: the supplier chosen has no known place."""
        self.mark = None
        self.update()

    def tell(self, text: str) -> None:
        """Say in words what the map shows."""
        if text == self.accessibleDescription():
            return
        self.setAccessibleDescription(text)
        QAccessible.updateAccessibility(
            QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        )

    def zoom(self, factor: float) -> None:
        """Show a smaller or a larger part of the country."""
        self._reach = min(max(self._reach / factor, LEAST_KM), WHOLE_KM)
        self._redraw()

    @override
    def sizeHint(self) -> QSize:
        return QSize(380, 380)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(self.palette())
        ratio = self.devicePixelRatioF()
        view = self.view
        if self._drawn.isNull():
            self._drawn = QPixmap(self.size() * ratio)
            self._drawn.setDevicePixelRatio(ratio)
            draw_map(self._drawn, view, self._outlines, self.by_count, colours)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(0, 0, self._drawn)
        if self._centre is not None:
            draw_town(painter, view, self._centre, colours)
        if self.mark is not None:
            draw_chosen(painter, view, self.mark, colours)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        is_focused = self.hasFocus()
        pen = (colours.focus, RING) if is_focused else (colours.edge, 1)
        painter.setPen(QPen(QColor(pen[0]), pen[1]))
        inset = 1 if is_focused else 0
        painter.drawRect(self.rect().adjusted(inset, inset, -1 - inset, -1 - inset))
        painter.end()

    @override
    def resizeEvent(self, event: QEvent) -> None:
        self._redraw()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._redraw()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()), 0)
        if step and self.marks:
            self._walk(step)
        elif event.text() == "+":
            self.zoom(ZOOM)
        elif event.text() == "-":
            self.zoom(1 / ZOOM)
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        view, spot = self.view, event.position()
        near = min(self.marks, key=lambda mark: _pixels(view, mark, spot), default=None)
        if near is not None and _pixels(view, near, spot) <= NEAR_PIXELS:
            self._choose(near)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.angleDelta().y():
            self.zoom(ZOOM if event.angleDelta().y() > 0 else 1 / ZOOM)

    def _walk(self, step: int) -> None:
        rank = self.marks.index(self.mark) + step if self.mark in self.marks else 0
        self._choose(self.marks[min(max(rank, 0), len(self.marks) - 1)])

    def _choose(self, mark: Mark) -> None:
        self.mark = mark
        self.update()
        self.chosen.emit(mark.row)

    def _redraw(self) -> None:
        self._drawn = QPixmap()
        self.update()


def _gap(first: Mark, second: Mark) -> float:
    across, up = first.latitude - second.latitude, first.longitude - second.longitude
    return across * across + up * up


def _pixels(view: View, mark: Mark, spot: QPointF) -> float:
    away = view.point(mark.latitude, mark.longitude) - spot
    return float((away.x() ** 2 + away.y() ** 2) ** 0.5)
