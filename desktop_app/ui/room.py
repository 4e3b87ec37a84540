"""The room of the window for its pages: what does not fit scrolls, and nothing is out of reach."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea

from desktop_app.core.override import override
from desktop_app.ui.widgets.current_stack import CurrentStack
from desktop_app.ui.widgets.page import Page


class Room(QScrollArea):
    """Gives the page on show the whole room, or the least that it needs."""

    def __init__(self, stack: CurrentStack) -> None:
        super().__init__()
        self._stack = stack
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(stack)
        stack.currentChanged.connect(lambda _rank: self._fit())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        page = self._stack.currentWidget()
        if isinstance(page, Page):
            page.fit(self.maximumViewportSize().height())
