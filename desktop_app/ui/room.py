"""The room of the window for its pages: what does not fit scrolls, and nothing is out of reach."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget
from typing_extensions import override

from desktop_app.ui.widgets.current_stack import least_size
from desktop_app.ui.widgets.page import Page


class Room(QScrollArea):
    """Gives the page on show the whole room, or the least that it needs."""

    def __init__(self, stack: QStackedWidget) -> None:
        super().__init__()
        self._stack = stack
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(stack)
        stack.currentChanged.connect(lambda _rank: self._fit())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._stack and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        page = self._stack.currentWidget()
        if page is None:
            return
        room = self.maximumViewportSize()
        if isinstance(page, Page):
            page.fit(room.height())
        least = least_size(page, room.width())
        if least.height() > room.height():
            bar = self.verticalScrollBar().sizeHint().width()
            room.setWidth(room.width() - bar)
            least = least_size(page, room.width())
        if least.width() > room.width():
            room.setHeight(room.height() - self.horizontalScrollBar().sizeHint().height())
        self._stack.resize(least.expandedTo(room))
