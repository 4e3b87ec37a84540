"""A stack of pages that asks for the room of the one on show alone."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.core.override import override


class CurrentStack(QStackedWidget):
    """Lets a short page be short, however tall the others are."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(lambda _rank: self.updateGeometry())

    @override
    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return least_size(page, self.width()) if page else super().minimumSizeHint()

    @override
    def hasHeightForWidth(self) -> bool:
        # The layout would count the pages that are not on show.
        return False

    @override
    def heightForWidth(self, width: int) -> int:
        page = self.currentWidget()
        return least_size(page, width).height() if page else super().heightForWidth(width)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


def least_size(page: QWidget, width: int) -> QSize:
    """Return the least size of a page that is given a width, its long texts wrapped."""
    least = page.minimumSizeHint().expandedTo(page.minimumSize())
    layout = page.layout()
    if layout is not None and layout.hasHeightForWidth():
        height = layout.totalMinimumHeightForWidth(max(width, least.width()))
        least.setHeight(max(height, page.minimumHeight()))
    return least
