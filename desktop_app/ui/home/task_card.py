"""A short card: what is due, and the one gesture that answers it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.labels import Hint, Title
from desktop_app.ui.widgets.sign import Shade, Sign

TITLE_FACTOR = 1.05


class TaskCard(Card):
    """A sign, what is due, a line of detail, and a button."""

    def __init__(
        self, shade: Shade, title: str, detail: str, gesture: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.title = Title(title, TITLE_FACTOR)
        self.detail = Hint(detail)
        self.button = Button(gesture)
        self.button.setAccessibleName(f"{gesture} – {title}")
        self.button.setAccessibleDescription(detail)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self.title)
        texts.addWidget(self.detail)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(Sign(shade), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        row.addWidget(self.button)
        self.box.addLayout(row)
