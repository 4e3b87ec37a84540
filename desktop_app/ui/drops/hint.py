"""The frame and the sentence shown over the window while files are held above it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.override import override
from desktop_app.ui.colours import colours_of
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.labels import Title

EDGE = 3
AROUND = 8
VEIL = 190
READING_WIDTH = 620


class DropHint(QWidget):
    """Lets the mouse through: what lies under it still receives what is dropped."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.text = Title("", 1.1)
        self.text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        card = Card()
        card.setMaximumWidth(READING_WIDTH)
        card.box.addWidget(self.text)
        # A row of its own: an alignment would give the card the height of one line.
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card, 100)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 40, 40, 40)
        column.addStretch()
        column.addLayout(row)
        column.addStretch()
        self.hide()

    def show_text(self, text: str) -> None:
        """Cover the window and say what would come of a drop."""
        self.text.setText(text)
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(self.palette())
        painter = QPainter(self)
        veil = QColor(colours.window)
        veil.setAlpha(VEIL)
        painter.fillRect(self.rect(), veil)
        painter.setPen(QPen(QColor(colours.accent), EDGE, Qt.PenStyle.DashLine))
        room = QRectF(self.rect()).adjusted(AROUND, AROUND, -AROUND, -AROUND)
        painter.drawRoundedRect(room, AROUND, AROUND)
        painter.end()
