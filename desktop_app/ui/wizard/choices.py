"""Answers picked among a few, each explained: one of them, or several."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QRadioButton,
    QStyle,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop_app.ui.widgets.labels import Hint
from desktop_app.ui.widgets.wrapped import TextWrap
from desktop_app.ui.wizard.form import clear

BELOW_TEXT = 6


class Choices(QWidget):
    """Buttons with an explanation below each."""

    answered = Signal(object)

    def __init__(
        self, name: str, options: Mapping[Any, tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.buttons: dict[Any, QAbstractButton] = {}
        self._options: tuple[tuple[Any, tuple[str, str]], ...] = ()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        self._group = QButtonGroup(self)
        self.setAccessibleName(name)
        self.offer(options)

    def offer(self, options: Mapping[Any, tuple[str, str]]) -> None:
        """Replace the answers to pick from, each with its label and its explanation."""
        offered = tuple(options.items())
        if offered == self._options:
            return
        self._options = offered
        clear(self._layout)
        self.buttons = {}
        for value, (label, explanation) in options.items():
            self._add(value, label, explanation)

    def entry(self) -> QWidget:
        """Return where the keyboard enters: the answer picked, else the first one.

        A focus proxy would do, but it makes the Tab key go round in the group for ever.
        """
        picked = [button for button in self.buttons.values() if button.isChecked()]
        return next(iter([*picked, *self.buttons.values()]), self)

    def make(self, label: str) -> QAbstractButton:
        """Return the button of one answer."""
        raise NotImplementedError

    def _add(self, value: Any, label: str, explanation: str) -> None:
        button = self.make(label)
        TextWrap(button, self)
        button.setAccessibleName(label.replace("&", ""))
        button.setAccessibleDescription(explanation)
        button.clicked.connect(lambda: self._answer(value))
        self.buttons[value] = button
        self._layout.addWidget(button)
        if explanation:
            hint = Hint(explanation)
            hint.setContentsMargins(indent(button), 0, 0, BELOW_TEXT)
            self._layout.addWidget(hint)

    def _answer(self, value: Any) -> None:
        raise NotImplementedError


def indent(button: QAbstractButton) -> int:
    """Return how far the text of a box or of a radio button stands from its edge."""
    style = button.style()
    if isinstance(button, QRadioButton):
        sign = style.pixelMetric(QStyle.PixelMetric.PM_ExclusiveIndicatorWidth)
        return sign + style.pixelMetric(QStyle.PixelMetric.PM_RadioButtonLabelSpacing)
    sign = style.pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth)
    return sign + style.pixelMetric(QStyle.PixelMetric.PM_CheckBoxLabelSpacing)


class RadioField(Choices):
    """One answer among a few; none may be picked yet."""

    @override
    def make(self, label: str) -> QAbstractButton:
        button = QRadioButton(label)
        self._group.addButton(button)
        return button

    def show_value(self, value: Any) -> None:
        """Show an answer, or none."""
        self._group.setExclusive(False)
        for candidate, button in self.buttons.items():
            button.setChecked(candidate == value)
            # As Qt does in a group: the Tab key enters at the answer picked, if there is one.
            is_entry = candidate == value or value not in self.buttons
            button.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if is_entry else Qt.FocusPolicy.ClickFocus
            )
        self._group.setExclusive(True)

    @override
    def _answer(self, value: Any) -> None:
        self.answered.emit(value)


class CheckField(Choices):
    """Several answers among a few, in the order in which they are offered."""

    @override
    def make(self, label: str) -> QAbstractButton:
        return QCheckBox(label)

    def show_value(self, values: tuple[Any, ...]) -> None:
        """Show the answers."""
        for candidate, button in self.buttons.items():
            button.setChecked(candidate in values)

    @override
    def _answer(self, value: Any) -> None:
        self.answered.emit(
            tuple(known for known, button in self.buttons.items() if button.isChecked())
        )
