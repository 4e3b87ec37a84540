"""Buttons and questions whose text goes on below when the width runs out."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from typing_extensions import override

LEAST_LETTERS = 12


class TextWrap(QObject):
    """Keeps the whole text of a button, and cuts it in as many lines as its holder asks for.

    The buttons of Qt write on one line and keep their page as wide as their text.
    """

    def __init__(self, button: QAbstractButton, holder: QWidget | None = None) -> None:
        super().__init__(button)
        self._button = button
        self._holder = holder or button
        self._whole = button.text()
        self._holder.installEventFilter(self)
        self._let_shrink()

    def write(self, text: str) -> None:
        """Write another text."""
        self._whole = text
        self._button.setText(text)
        self._let_shrink()
        if self._holder.isVisible():
            self.fit()

    def fit(self) -> None:
        """Cut the text for the width that there is now."""
        room = self._holder.contentsRect().width() - self._around()
        shown = wrapped(self._whole, self._button.fontMetrics(), room)
        if shown != self._button.text():
            self._button.setText(shown)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._holder:
            self._let_shrink()
            self.fit()
        return False

    def _let_shrink(self) -> None:
        metrics = self._button.fontMetrics()
        words = max((advance(metrics, word) for word in self._whole.split()), default=0)
        least = min(
            advance(metrics, self._whole), max(words, LEAST_LETTERS * metrics.averageCharWidth())
        )
        self._button.setMinimumWidth(least + self._around())

    def _around(self) -> int:
        """Return the width of what stands around the text: a box, an arrow, edges."""
        lines = self._button.text().split("\n")
        widest = max(advance(self._button.fontMetrics(), line) for line in lines)
        return max(0, self._button.sizeHint().width() - widest)


class WrappedLabel(QLabel):
    """The name of a field: on one line where there is room, else on several."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setWordWrap(True)

    @override
    def sizeHint(self) -> QSize:
        # A label that wraps likes to be square: it would take two lines where one has room.
        size = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text())
        return size.grownBy(self.contentsMargins())


def wrapped(text: str, metrics: QFontMetrics, room: int) -> str:
    """Return a text cut in lines that fit a width, between its words."""
    lines: list[str] = []
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and advance(metrics, longer) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return "\n".join(lines)


def advance(metrics: QFontMetrics, text: str) -> int:
    """Return how wide a text is on one line, the letter of its key underlined."""
    return metrics.size(Qt.TextFlag.TextShowMnemonic | Qt.TextFlag.TextSingleLine, text).width()
