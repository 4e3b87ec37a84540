"""The room that a window keeps for its messages, so that none moves what can be clicked."""

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QMoveEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.core.override import override
from desktop_app.ui.widgets.message_bar import MessageBar

# A window that is no taller has no room to spare for what says nothing most of the time.
SHORT = 500


class MessageRoom(QWidget):
    """A strip of one line, none in a short window; a message stands over what is above it."""

    def __init__(self, bar: MessageBar, window: QWidget) -> None:
        super().__init__(window)
        self._bar = bar
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        bar.setParent(window)
        bar.hide()
        bar.installEventFilter(self)
        self._is_short = False
        self._window = window
        window.installEventFilter(self)

    @override
    def sizeHint(self) -> QSize:
        return QSize(0, 0 if self._is_short else self._bar.line_height())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @override
    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._place()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window:
            if event.type() == QEvent.Type.Resize:
                self._measure()
        elif event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._place()
        return False

    def _measure(self) -> None:
        is_short = self._window.height() <= SHORT
        if is_short is not self._is_short:
            self._is_short = is_short
            self.updateGeometry()

    def _place(self) -> None:
        """Put the bar at the foot of the strip, as tall as its sentence needs."""
        width = self.width()
        height = max(self.height(), self._bar.heightForWidth(width))
        foot = self.geometry().bottom() + 1
        self._bar.setGeometry(self.x(), max(0, foot - height), width, height)
        self._bar.raise_()
