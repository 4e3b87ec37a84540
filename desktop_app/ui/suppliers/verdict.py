"""A sentence with its sign and its colour, so that neither is needed to understand it."""

from enum import Enum, auto

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QWidget
from typing_extensions import override

from desktop_app.ui.colours import colours_of
from desktop_app.ui.icons import pixmap
from desktop_app.ui.widgets.labels import Sentence

SIDE = 18


class Shade(Enum):
    """How good the news is."""

    GOOD = auto()
    WARNING = auto()
    BAD = auto()
    QUIET = auto()


ICONS = {
    Shade.GOOD: "circle-check",
    Shade.WARNING: "triangle-alert",
    Shade.BAD: "circle-alert",
    Shade.QUIET: "info",
}


class Verdict(QWidget):
    """A sign and a sentence in one of four colours."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shade = Shade.QUIET
        self._sign = QLabel()
        self._sign.setFixedSize(SIDE, SIDE)
        self._sentence = Sentence()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._sentence, 1)

    def tell(self, shade: Shade, text: str) -> None:
        """Say a sentence."""
        self.shade = shade
        self._sentence.setText(text)
        self._dress()

    def text(self) -> str:
        """Return the sentence."""
        return self._sentence.text()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            self._dress()

    def _dress(self) -> None:
        palette = QApplication.palette()
        colours = colours_of(palette)
        colour = {
            Shade.GOOD: colours.good,
            Shade.WARNING: colours.warning,
            Shade.BAD: colours.bad,
        }.get(self.shade, colours.muted)
        palette.setColor(QPalette.ColorRole.WindowText, QColor(colour))
        self._sentence.setPalette(palette)
        self._sign.setPixmap(pixmap(ICONS[self.shade], colour, SIDE))
