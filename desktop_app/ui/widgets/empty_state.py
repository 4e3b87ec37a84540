"""What a page shows when there is nothing yet: why, and what to do first."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.ui.icons import pixmap
from desktop_app.ui.theme import colours_of
from desktop_app.ui.widgets.labels import Hint, Title

PICTURE = 40
READING_WIDTH = 560


class EmptyState(QWidget):
    """A picture, a title, a sentence that teaches, and the first gestures."""

    def __init__(self, icon_name: str, title: str, text: str, *buttons: QPushButton) -> None:
        super().__init__()
        self._icon_name = icon_name
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        heading = Title(title, 1.25)
        sentence = Hint(text)
        for label in (heading, sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setMaximumWidth(READING_WIDTH)
            label.setMinimumWidth(min(READING_WIDTH, 320))
        row = QHBoxLayout()
        row.addStretch()
        for button in buttons:
            row.addWidget(button)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(2)
        column.addWidget(self._picture)
        column.addWidget(heading, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(sentence, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        column.addLayout(row)
        column.addStretch(3)
        self._draw()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        self._picture.setPixmap(pixmap(self._icon_name, colours_of(self.palette()).muted, PICTURE))
