"""A ring around the widget that has the keyboard, the same everywhere."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFocusFrame, QWidget
from typing_extensions import override

from desktop_app.ui.theme import colours_of

WIDTH = 2.0


class FocusRing(QFocusFrame):
    """Follows the keyboard focus and draws a ring in the accent colour."""

    def __init__(self, application: QApplication, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        application.focusChanged.connect(self._follow)

    def _follow(self, _previous: QWidget | None, current: QWidget | None) -> None:
        inside = current is not None and self._window.isAncestorOf(current)
        self.setWidget(current if inside else None)  # type: ignore[arg-type]

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours_of(self.palette()).accent), WIDTH))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()
