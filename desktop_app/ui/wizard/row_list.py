"""Things of one kind, one under the other: added, moved, removed, each with its fields."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.wizard.form import name_field


class ListRow(QWidget):
    """One thing of a list; `edited` while it is typed, `reshaped` at each other gesture."""

    edited = Signal(object)
    reshaped = Signal(object)
    moved = Signal(int)
    removal_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.up = Button("", "chevron-up")
        self.down = Button("", "chevron-down")
        self.remove = Button("", "x")
        self.up.setToolTip(self.tr("Monter"))
        self.down.setToolTip(self.tr("Descendre"))
        self.remove.setToolTip(self.tr("Retirer"))
        self.up.clicked.connect(lambda: self.moved.emit(-1))
        self.down.clicked.connect(lambda: self.moved.emit(1))
        self.remove.clicked.connect(self.removal_asked)

    def show_value(self, value: Any, title: str) -> None:
        """Show a thing, called by a title."""
        raise NotImplementedError

    def first_field(self) -> QWidget:
        """Return the field where the keyboard starts."""
        raise NotImplementedError

    def name_gestures(self, title: str) -> None:
        """Tell a screen reader what each button of the row acts on."""
        for button, name in (
            (self.up, self.tr("Monter : {title}")),
            (self.down, self.tr("Descendre : {title}")),
            (self.remove, self.tr("Retirer : {title}")),
        ):
            name_field(button, name.format(title=title))

    def gestures(self) -> QHBoxLayout:
        """Return the buttons of the row, side by side."""
        layout = QHBoxLayout()
        layout.setSpacing(4)
        for button in (self.up, self.down, self.remove):
            layout.addWidget(button)
        return layout


class RowList(QWidget):
    """Shows a tuple of values, one row each, and says the tuple that the clerk makes of it."""

    typed = Signal(object)
    gestured = Signal(object)

    def __init__(self, addition: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.values: tuple[Any, ...] = ()
        self.rows: list[ListRow] = []
        self.add = Button(addition, "plus")
        self.add.clicked.connect(self._add)
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        self.foot = FlowLayout()
        self.foot.addWidget(self.add)
        self.page = QVBoxLayout(self)
        self.page.setContentsMargins(0, 0, 0, 0)
        self.page.setSpacing(6)
        self.page.addLayout(self._column)
        self.page.addLayout(self.foot)

    def make_row(self) -> ListRow:
        """Return a row for one more value."""
        raise NotImplementedError

    def new_value(self) -> Any:
        """Return what the button adds."""
        raise NotImplementedError

    def title_of(self, rank: int) -> str:
        """Return what the value of a rank is called, from one."""
        raise NotImplementedError

    def show_values(self, values: tuple[Any, ...]) -> None:
        """Show values, keeping the rows that exist so that the keyboard stays in them."""
        self.values = values
        while len(self.rows) < len(values):
            self.rows.append(self._made(len(self.rows)))
        last = len(values) - 1
        for rank, (row, value) in enumerate(zip(self.rows, values, strict=False)):
            row.show_value(value, self.title_of(rank + 1))
            row.up.setEnabled(rank > 0)
            row.down.setEnabled(rank < last)
            row.show()
        for row in self.rows[last + 1 :]:
            row.hide()

    def _made(self, rank: int) -> ListRow:
        row = self.make_row()
        row.edited.connect(lambda value: self.typed.emit(self._with(rank, value)))
        row.reshaped.connect(lambda value: self.gestured.emit(self._with(rank, value)))
        row.moved.connect(lambda step: self._move(rank, step))
        row.removal_asked.connect(lambda: self._remove(rank))
        self._column.addWidget(row)
        return row

    def _with(self, rank: int, value: Any) -> tuple[Any, ...]:
        return (*self.values[:rank], value, *self.values[rank + 1 :])

    def _add(self) -> None:
        self.gestured.emit((*self.values, self.new_value()))
        self.rows[len(self.values) - 1].first_field().setFocus()

    def _move(self, rank: int, step: int) -> None:
        values = list(self.values)
        values.insert(rank + step, values.pop(rank))
        self.gestured.emit(tuple(values))
        row = self.rows[rank + step]
        wanted, other = (row.up, row.down) if step < 0 else (row.down, row.up)
        (wanted if wanted.isEnabled() else other).setFocus()

    def _remove(self, rank: int) -> None:
        self.gestured.emit((*self.values[:rank], *self.values[rank + 1 :]))
        self.add.setFocus()
