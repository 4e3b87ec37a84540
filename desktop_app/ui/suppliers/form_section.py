"""A part of a record that a button opens; its fields are made when it is first opened."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.core.supplier import Supplier
from desktop_app.ui.suppliers.form_cards import Cards
from desktop_app.ui.suppliers.form_sheet import Entry, Sheet
from desktop_app.ui.wizard.form import Fold

INDENT = 12
BOTTOM = 8


def not_counted(_supplier: Supplier) -> int:
    """Count nothing."""
    return 0


class Section(Fold):
    """A titled part of a record; the title tells how many things are in it."""

    answered = Signal(object)
    taken = Signal(str, str, object)
    shaped = Signal()

    def __init__(
        self,
        title: str,
        make: Callable[[], Sheet],
        count: Callable[[Supplier], int] = not_counted,
    ) -> None:
        self._title = title
        self._make = make
        self._count = count
        self._supplier = Supplier(name="")
        self._is_late = True
        self.sheet: Sheet | None = None
        self._holder = QWidget()
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(INDENT, 0, 0, BOTTOM)
        super().__init__(title, self._holder)

    def show_supplier(self, supplier: Supplier) -> None:
        """Show a supplier, at once if the section is open."""
        self.learn(supplier)
        self._is_late = True
        self._catch_up()

    def learn(self, supplier: Supplier) -> None:
        """Tell how many things there are, without touching the fields."""
        self._supplier = supplier
        count = self._count(supplier)
        self.name(f"{self._title} ({count})" if count else self._title)

    def fields(self) -> Iterator[Entry]:
        """Yield the fields, made if they were not."""
        if self.sheet is None:
            self.sheet = self._build()
        return self.sheet.fields()

    @override
    def _show_content(self, shown: bool) -> None:
        super()._show_content(shown)
        if shown:
            self._catch_up()

    def _catch_up(self) -> None:
        if not (self._is_late and self.button.isChecked()):
            return
        self._is_late = False
        if self.sheet is None:
            self.sheet = self._build()
        self.sheet.show_value(self._supplier)
        self.shaped.emit()

    def _build(self) -> Sheet:
        sheet = self._make()
        layout = self._holder.layout()
        assert layout is not None  # noqa: S101 - set when it was built
        layout.addWidget(sheet)
        sheet.answered.connect(self.answered)
        for entry in sheet.entries:
            if isinstance(entry.field, Cards):
                entry.field.shaped.connect(self.shaped)
                entry.field.taken.connect(
                    lambda text, former, path=entry.path: self.taken.emit(text, path, former)
                )
        return sheet
