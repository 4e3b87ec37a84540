"""Titles and sentences, sized from the font of the application."""

from typing import ClassVar

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPalette, QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desktop_app.core.citation import cited
from desktop_app.core.override import override
from desktop_app.ui.roles import Spoken

TALLEST = 10_000


class Title(QLabel):
    """A heading, larger than the texts by a factor."""

    spoken_as: ClassVar = Spoken.HEADING

    def __init__(self, text: str, factor: float = 1.6, parent: QWidget | None = None) -> None:
        super().__init__(cited(text), parent)
        self._factor = factor
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.follow_texts()

    @override
    def setText(self, text: str) -> None:
        super().setText(cited(text))

    def follow_texts(self) -> None:
        """Take the size that goes with that of the texts."""
        font = QFont(QApplication.font())
        font.setPointSizeF(font.pointSizeF() * self._factor)
        font.setWeight(QFont.Weight.DemiBold)
        self.setFont(font)


class Sentence(QLabel):
    """A sentence of ordinary text, wrapped."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(cited(text), parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    @override
    def setText(self, text: str) -> None:
        super().setText(cited(text))


class Hint(Sentence):
    """A sentence in the quiet colour."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)


class RoomyHint(Hint):
    """A quiet sentence that has the room of a longer one, which may come in its place."""

    def __init__(self, longer: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._longer = longer

    @override
    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, width, TALLEST)
        wrapped = Qt.TextFlag.TextWordWrap
        longer = self.fontMetrics().boundingRect(room, wrapped, cited(self._longer))
        return max(super().heightForWidth(width), longer.height())


class Decoration(QLabel):
    """A picture beside words that say the same; a screen reader passes over it."""

    spoken_as: ClassVar = Spoken.DECORATION


class Lead(Hint):
    """A quiet sentence above a part, as tall as the width that it really has makes it."""

    @override
    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        if self.width() > least.width():
            least.setHeight(self.heightForWidth(self.width()))
        return least

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class FieldLabel(QLabel):
    """The name of a field, level with it."""

    def __init__(self, text: str, field: QWidget) -> None:
        super().__init__(text)
        self._field = field
        self.setBuddy(field)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._level()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._level()

    def _level(self) -> None:
        self.setMinimumHeight(self._field.sizeHint().height())
