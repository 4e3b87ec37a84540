"""A sentence with its sign and its colour, so that neither is needed to understand it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from typing_extensions import override

from desktop_app.ui.widgets.labels import Sentence
from desktop_app.ui.widgets.sign import Shade, Sign, colour_of
from desktop_app.ui.widgets.tint import tint


class Verdict(QWidget):
    """A sign and a sentence in one of four colours."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = Sign()
        self._sentence = Sentence()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._sentence, 1, Qt.AlignmentFlag.AlignTop)

    @property
    def shade(self) -> Shade:
        """How good the news is."""
        return self._sign.shade

    def tell(self, shade: Shade, text: str) -> None:
        """Say a sentence."""
        self._sign.show_shade(shade)
        self._sentence.setText(text)
        self._dress()

    def text(self) -> str:
        """Return the sentence."""
        return self._sentence.text()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        shade = colour_of(self.shade, QApplication.palette())
        tint(self._sentence, {QPalette.ColorRole.WindowText: shade})
