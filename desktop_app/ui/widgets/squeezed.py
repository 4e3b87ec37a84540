"""Parts that scroll up and down only, and are never narrower than what they hold."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget
from typing_extensions import override

LINES = 4


class Upright(QScrollArea):
    """Scrolls a widget up and down, and asks for its whole width."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.content = content
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(content)

    @override
    def minimumSizeHint(self) -> QSize:
        width = self.content.minimumSizeHint().width()
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(width + bar, LINES * self.fontMetrics().lineSpacing())


class Squeezed(Upright):
    """Takes the height it likes when there is room, and scrolls in less."""

    def __init__(self, content: QWidget) -> None:
        super().__init__(content)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    @override
    def sizeHint(self) -> QSize:
        least = self.content.minimumSizeHint().width()
        return QSize(least, self.content.heightForWidth(max(self.width(), least)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
