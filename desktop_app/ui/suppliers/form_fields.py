"""The fields of a record: each tells its answer when it is left, and says what is wrong."""

import datetime
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from desktop_app.core.money import Money
from desktop_app.core.siret import compact, is_siret
from desktop_app.ui.figures import (
    day_from,
    money_from,
    money_text,
    number_from,
    number_text,
    short_day_text,
)
from desktop_app.ui.shortcuts import Shortcut, is_pressed

UNDO_KEYS = (Shortcut.UNDO, Shortcut.REDO)
LINE_ENDS = {0x2028: "\n", 0x2029: "\n"}
ROOM = 16
GREATEST = 10_000_000
GREATEST_AMOUNT = Money.from_euros(10**11)


class LeftUndo(QObject):
    """Gives the key that undoes to the page, unless letters are being typed."""

    def __init__(self, field: QWidget, is_being_typed: Callable[[], bool]) -> None:
        super().__init__(field)
        self._is_being_typed = is_being_typed
        field.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if self._is_being_typed() or not any(is_pressed(one, event) for one in UNDO_KEYS):
            return False
        event.ignore()
        return True


class Line(QLineEdit):
    """A short text; a text that cannot be read is shown as such and never kept."""

    answered = Signal(object)
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: Any = None
        self.editingFinished.connect(self._answer)
        LeftUndo(self, lambda: self.is_being_typed)

    def show_value(self, value: Any) -> None:
        """Show a value from its beginning."""
        self._known = value
        self.setText(self.written(value))
        self.setCursorPosition(0)
        self.refused.emit("")

    def written(self, value: Any) -> str:
        """Return how a value is written."""
        return str(value)

    def read(self) -> Any:
        """Return the value of what is typed."""
        return self.text().strip()

    def problem(self) -> str:
        """Say why what is typed cannot be kept, or nothing."""
        return ""

    @property
    def is_being_typed(self) -> bool:
        """Whether a person is typing what has not been told yet."""
        return self.hasFocus() and self.text() != self.written(self._known)

    def _answer(self) -> None:
        problem = self.problem()
        self.refused.emit(problem)
        if problem:
            return
        value = self.read()
        if value != self._known:
            self._known = value
            self.answered.emit(value)


class NeededLine(Line):
    """A text that cannot be empty."""

    @override
    def problem(self) -> str:
        # A record just begun has no former name to fall back on.
        if self.read() or not self._known:
            return ""
        return self.tr("Ce champ ne peut pas être vide : l’ancien texte est gardé.")


class SiretLine(Line):
    """The fourteen digits of an establishment."""

    @override
    def read(self) -> str:
        return compact(self.text())

    @override
    def problem(self) -> str:
        if not self.read() or is_siret(self.text()):
            return ""
        return self.tr(
            "Ce SIRET n’est pas valable : vérifiez ses 14 chiffres. Il n’est pas gardé."
        )


class NumberLine(Line):
    """A whole number; empty means not known."""

    @override
    def written(self, value: int | None) -> str:
        return "" if value is None else number_text(value)

    @override
    def read(self) -> int | None:
        return number_from(self.text())

    @override
    def problem(self) -> str:
        number = self.read()
        if not self.text().strip() or (number is not None and number <= GREATEST):
            return ""
        return self.tr("Écrivez un nombre entier, par exemple 12. Il n’est pas gardé.")


class AmountLine(Line):
    """An amount in euros; empty means not known."""

    @override
    def written(self, value: Money | None) -> str:
        return "" if value is None else money_text(value)

    @override
    def read(self) -> Money | None:
        return money_from(self.text())

    @override
    def problem(self) -> str:
        amount = self.read()
        if not self.text().strip() or (amount is not None and amount <= GREATEST_AMOUNT):
            return ""
        return self.tr("Écrivez un montant en euros, par exemple 120 000. Il n’est pas gardé.")


class DayLine(Line):
    """A day in figures; empty means not known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("jj/mm/aaaa"))

    @override
    def written(self, value: datetime.date | None) -> str:
        return "" if value is None else short_day_text(value)

    @override
    def read(self) -> datetime.date | None:
        return day_from(self.text())

    @override
    def problem(self) -> str:
        if not self.text().strip() or self.read() is not None:
            return ""
        return self.tr("Écrivez la date ainsi : 31/12/2027. Elle n’est pas gardée.")


class MailLine(Line):
    """An address of electronic mail."""

    @override
    def problem(self) -> str:
        text = self.read()
        if not text or (" " not in text and 0 < text.find("@") < len(text) - 1):
            return ""
        return self.tr("Un courriel s’écrit nom@domaine.fr. Celui-ci n’est pas gardé.")


class Area(QPlainTextEdit):
    """A text of several lines; the Tab key leaves it."""

    answered = Signal(object)

    def __init__(self, lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = ""
        self._lines = lines
        self.setTabChangesFocus(True)
        self.installEventFilter(self)
        LeftUndo(self, lambda: self.is_being_typed)
        self._resize()

    def show_value(self, value: str) -> None:
        """Show a text."""
        self._known = value
        self.setPlainText(value)

    def read(self) -> str:
        """Return the text with its no-break spaces, which toPlainText makes plain."""
        return self.document().toRawText().translate(LINE_ENDS)

    @property
    def is_being_typed(self) -> bool:
        """Whether a person is typing what has not been told yet."""
        return self.hasFocus() and self.read() != self._known

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and self.read() != self._known:
            self._known = self.read()
            self.answered.emit(self._known)
        return False

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._resize()

    def _resize(self) -> None:
        self.setFixedHeight(self.fontMetrics().lineSpacing() * self._lines + ROOM)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
