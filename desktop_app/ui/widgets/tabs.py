"""Tabs that ask for the room of the page on show alone."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTabWidget
from typing_extensions import override

from desktop_app.ui.widgets.current_stack import least_size

FRAME = 6


class Tabs(QTabWidget):
    """Lets a short page be short, however tall the others are."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(lambda _rank: self.updateGeometry())

    @override
    def minimumSizeHint(self) -> QSize:
        least, page = super().minimumSizeHint(), self.currentWidget()
        if page is not None:
            inside = least_size(page, self.width()).height()
            least.setHeight(self.tabBar().sizeHint().height() + inside + FRAME)
        return least

    @override
    def hasHeightForWidth(self) -> bool:
        # Qt would count the pages that are not on show.
        return False

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
