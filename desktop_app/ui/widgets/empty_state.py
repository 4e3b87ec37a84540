"""What a page shows when there is nothing yet: why, and what to do first."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_app.core.override import override
from desktop_app.ui.colours import colours_of
from desktop_app.ui.icons import pixmap
from desktop_app.ui.widgets.labels import Decoration, Hint, Title

PICTURE = 40
READING_WIDTH = 560


class EmptyState(QWidget):
    """A picture, a title, a sentence that teaches, and the first gestures."""

    def __init__(self, icon_name: str, title: str, text: str, *buttons: QPushButton) -> None:
        super().__init__()
        self._icon_name = icon_name
        self._picture = Decoration()
        heading, sentence = Title(title, 1.25), Hint(text)
        # One under the other: two long texts side by side would widen the page.
        gestures = QVBoxLayout()
        for button in buttons:
            gestures.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        holder = QWidget()
        holder.setMaximumWidth(READING_WIDTH)
        column = QVBoxLayout(holder)
        column.setSpacing(10)
        column.addStretch(2)
        for label in (self._picture, heading, sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addSpacing(8)
        column.addLayout(gestures)
        column.addStretch(3)
        row = QHBoxLayout(self)
        row.addWidget(holder)
        self._draw()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        self._picture.setPixmap(pixmap(self._icon_name, colours_of(self.palette()).muted, PICTURE))
