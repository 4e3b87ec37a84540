"""Several things of one sort, each on its card, with a button to add one."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.ui.suppliers.form_sheet import Sheet
from desktop_app.ui.suppliers.form_values import put_all
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.wizard.form import Strong

AT_ONCE = 1


@dataclass(frozen=True)
class CardWords:
    """What the cards of one sort are called."""

    one: str
    adding: str
    taking: str
    taken: str


class Cards(QWidget):
    """A tuple of values, each shown by a sheet; an empty card is not told."""

    answered = Signal(object)
    taken = Signal(str, object)
    shaped = Signal()
    is_wide = True

    def __init__(self, words: CardWords, blank: Any, make: Callable[[], Sheet]) -> None:
        super().__init__()
        self.words = words
        self.values: list[Any] = []
        self.sheets: list[Sheet] = []
        self._blank = blank
        self._make = make
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._build_one_more)
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        self.adding = Button(words.adding, "plus")
        self.adding.clicked.connect(self.add)
        row = QHBoxLayout()
        row.addWidget(self.adding)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._column)
        column.addLayout(row)

    def show_value(self, values: Iterable[Any]) -> None:
        """Show one card for each value."""
        self.values = list(values)
        while len(self.sheets) > len(self.values):
            self._drop(len(self.sheets) - 1)
        for sheet, value in zip(self.sheets, self.values, strict=False):
            sheet.show_value(value)
        while len(self.sheets) < min(len(self.values), AT_ONCE):
            self._build_next()
        self._go_on()

    def add(self) -> None:
        """Add an empty card and put the focus on it."""
        self.values.append(self._blank)
        while len(self.sheets) < len(self.values):
            self._build_next()
        self._go_on()
        self.sheets[-1].entries[0].field.setFocus()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self.adding.setFocus()

    def _told(self) -> tuple[Any, ...]:
        return tuple(value for value in self.values if value != self._blank)

    def _build_next(self) -> None:
        value = self.values[len(self.sheets)]
        self._build().show_value(value)

    def _go_on(self) -> None:
        # The window answers between two cards, however many there are.
        if len(self.sheets) < len(self.values):
            self._later.start()
        else:
            self._later.stop()
            self.shaped.emit()

    def _build_one_more(self) -> None:
        self._build_next()
        self._go_on()

    def _build(self) -> Sheet:
        sheet = self._make()
        card = Card()
        number = len(self.sheets) + 1
        title = self.words.one.format(rang=number)
        taking = Button(self.words.taking, "trash-2")
        taking.setAccessibleName(f"{self.words.taking}, {title}")
        taking.clicked.connect(partial(self._remove, sheet))
        head = QHBoxLayout()
        head.addWidget(Strong(title), 1)
        head.addWidget(taking)
        card.box.addLayout(head)
        card.box.addWidget(sheet)
        sheet.answered.connect(partial(self._change, sheet))
        self.sheets.append(sheet)
        self._column.addWidget(card)
        return sheet

    def _change(self, sheet: Sheet, parts: dict[str, Any]) -> None:
        rank = self.sheets.index(sheet)
        self.values[rank] = put_all(self.values[rank], parts)
        self.answered.emit(self._told())

    def _remove(self, sheet: Sheet) -> None:
        former = self._told()
        rank = self.sheets.index(sheet)
        del self.values[rank]
        self.adding.setFocus()
        self.show_value(list(self.values))
        if self._told() != former:
            self.answered.emit(self._told())
            self.taken.emit(self.words.taken, former)

    def _drop(self, rank: int) -> None:
        card = self.sheets.pop(rank).parentWidget()
        assert card is not None  # noqa: S101 - set when it was built
        card.hide()
        self._column.removeWidget(card)
        card.setParent(None)
        card.deleteLater()
