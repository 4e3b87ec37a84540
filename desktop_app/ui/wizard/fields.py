"""Input widgets that show a value of the tender and say what the clerk answers."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, QLocale, QObject, QRegularExpression, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from typing_extensions import override

from desktop_app.core.money import Money
from desktop_app.ui.shortcuts import Shortcut, is_pressed
from desktop_app.ui.widgets.wrapped import TextWrap

FRENCH = QLocale(QLocale.Language.French, QLocale.Country.France)
AMOUNT_PATTERN = QRegularExpression(r"[0-9 \x{a0}\x{202f}]{0,15}([,.][0-9]{0,2})?")
NUMBER_PATTERN = QRegularExpression(r"[0-9 \x{a0}\x{202f}]{0,11}")
UNDO_KEYS = (Shortcut.UNDO, Shortcut.REDO)
LINE_ENDS = {0x2028: "\n", 0x2029: "\n"}
GREATEST_NUMBER = 10**9
GREATEST_AMOUNT = Money.from_euros(10**11)


def end_of_change(before: str, after: str) -> int:
    """Return where what differs ends in a text that takes the place of another."""
    start = _same(before, after)
    return len(after) - _same(before[start:][::-1], after[start:][::-1])


def _same(first: str, second: str) -> int:
    pairs = enumerate(zip(first, second, strict=False))
    differs = (place for place, (one, other) in pairs if one != other)
    return next(differs, min(len(first), len(second)))


class TenderUndo(QObject):
    """Leaves Ctrl+Z to the wizard, which undoes gestures of the whole tender."""

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        if not any(is_pressed(one, event) for one in UNDO_KEYS):
            return False
        event.ignore()
        return True


class TextField(QLineEdit):
    """A short text."""

    answered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.installEventFilter(TenderUndo(self))
        self.textEdited.connect(self._answer)

    def show_value(self, value: Any) -> None:
        """Show a value; the cursor stays where it changed, or alone when it did not."""
        if value != self.value():
            before, written = self.text(), self.written(value)
            self.setText(written)
            # Without the keyboard, a text longer than its field is read from its beginning.
            self.setCursorPosition(end_of_change(before, written) if self.hasFocus() else 0)

    def value(self) -> Any:
        """Return the value of what is typed."""
        return self.text()

    def written(self, value: Any) -> str:
        """Return how a value is written."""
        return str(value)

    def _answer(self) -> None:
        self.answered.emit(self.value())


class AmountField(TextField):
    """An amount in euros; empty means not answered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setValidator(QRegularExpressionValidator(AMOUNT_PATTERN, self))
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.editingFinished.connect(self._tidy)

    @override
    def value(self) -> Money | None:
        digits = "".join(self.text().split()).replace(",", ".")
        if not digits.strip("."):
            return None
        return min(Money.from_euros(digits), GREATEST_AMOUNT)

    @override
    def written(self, value: Money | None) -> str:
        if value is None:
            return ""
        decimals = 2 if value.cents % 100 else 0
        return FRENCH.toString(float(value.euros), "f", decimals)

    def _tidy(self) -> None:
        self.setText(self.written(self.value()))


class NeededAmountField(AmountField):
    """An amount whose zero means not answered."""

    @override
    def value(self) -> Money:
        return super().value() or Money()

    @override
    def written(self, value: Money | None) -> str:
        return super().written(value or None)


class NumberField(TextField):
    """A whole number; empty means not answered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setValidator(QRegularExpressionValidator(NUMBER_PATTERN, self))
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    @override
    def value(self) -> int | None:
        digits = "".join(self.text().split())
        return min(int(digits), GREATEST_NUMBER) if digits else None

    @override
    def written(self, value: int | None) -> str:
        return "" if value is None else FRENCH.toString(value)


class TextArea(QPlainTextEdit):
    """A text of several lines; the Tab key leaves it."""

    answered = Signal(object)

    def __init__(self, lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.installEventFilter(TenderUndo(self))
        spacing = QFontMetrics(self.font()).lineSpacing()
        frame = 2 * (self.frameWidth() + int(self.document().documentMargin()))
        self.setFixedHeight(lines * spacing + frame)
        self.textChanged.connect(self._answer)

    def value(self) -> str:
        """Return the text with its no-break spaces, which toPlainText makes plain."""
        return self.document().toRawText().translate(LINE_ENDS)

    def show_value(self, value: str) -> None:
        """Show a text; the cursor stays where it changed, or alone when it did not."""
        if value != (before := self.value()):
            self.blockSignals(True)  # noqa: FBT003 - the signature is Qt's
            self.setPlainText(value)
            self.blockSignals(False)  # noqa: FBT003 - the signature is Qt's
            if self.hasFocus():
                cursor = self.textCursor()
                cursor.setPosition(end_of_change(before, value))
                self.setTextCursor(cursor)

    def _answer(self) -> None:
        self.answered.emit(self.value())


class ChoiceField(QComboBox):
    """One value among several; the wheel scrolls the page instead of changing the answer."""

    answered = Signal(object)

    def __init__(self, options: Mapping[Any, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.values: list[Any] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.installEventFilter(WheelGuard(self))
        self.offer(options)
        self.activated.connect(lambda index: self.answered.emit(self.values[index]))

    def offer(self, options: Mapping[Any, str]) -> None:
        """Replace the values to choose from."""
        if list(options) == self.values:
            for index, text in enumerate(options.values()):
                if text != self.itemText(index):
                    self.setItemText(index, text)
            return
        self.clear()
        self.values = list(options)
        self.addItems(list(options.values()))

    def show_value(self, value: Any) -> None:
        """Show a value; nothing is shown for one that is not offered."""
        self.setCurrentIndex(self.values.index(value) if value in self.values else -1)


class TickField(QCheckBox):
    """A yes or a no."""

    answered = Signal(bool)

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(label, parent)
        self._wrap = TextWrap(self)
        self.name(label)
        self.clicked.connect(self.answered)

    def name(self, label: str) -> None:
        """Change what the yes or the no is about."""
        self._wrap.write(label)
        self.setAccessibleName(label.replace("&", ""))

    def show_value(self, value: bool) -> None:  # noqa: FBT001 - the same for every field
        """Show a yes or a no."""
        self.setChecked(value)


class WheelGuard(QObject):
    """Gives the wheel to the page: always over an answer, else while there is no focus."""

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Wheel or not isinstance(watched, QWidget):
            return False
        if watched.hasFocus() and not isinstance(watched, QAbstractSpinBox | QComboBox):
            return False
        event.ignore()
        return True
