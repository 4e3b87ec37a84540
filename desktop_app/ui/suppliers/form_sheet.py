"""Fields over a frozen value: what each shows, and which part of the value an answer changes."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFormLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.ui.suppliers.form_fields import Line
from desktop_app.ui.suppliers.form_values import put_all, value_at
from desktop_app.ui.suppliers.verdict import Verdict
from desktop_app.ui.widgets.labels import FieldLabel, Hint
from desktop_app.ui.widgets.sign import Shade
from desktop_app.ui.widgets.stillness import give_back, once_still, show_line

LETTERS = 15


@dataclass(frozen=True)
class Entry:
    """One field: the path of its value, its label, and a word of help below."""

    path: str
    label: str
    field: Any
    explanation: str = ""


class Aside(QWidget):
    """A line under a field; it may keep its room, which a row of a form cannot."""

    def __init__(self, line: QWidget) -> None:
        super().__init__()
        self.line = line
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(line)
        line.hide()

    def forget(self) -> None:
        """Say nothing, and keep no room."""
        self.line.hide()
        give_back(self.line)


class Sheet(QWidget):
    """Shows a value field by field; tells the parts of it that a person changes."""

    answered = Signal(object)

    def __init__(self, entries: Iterable[Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.value: Any = None
        self._notes: dict[str, tuple[Hint, Aside]] = {}
        self._asides: list[Aside] = []
        self.entries = tuple(entries)
        self.form = QFormLayout(self)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setVerticalSpacing(8)
        self.form.setHorizontalSpacing(12)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for entry in self.entries:
            self._add(entry)

    def show_value(self, value: Any) -> None:
        """Show a value in every field."""
        self.value = value
        for entry in self.entries:
            entry.field.show_value(value_at(value, entry.path))
        for aside in self._asides:
            aside.forget()
            self.form.setRowVisible(aside, False)  # noqa: FBT003 - the signature is Qt's
        self.follow()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Made taller by a line, this layout squeezes another row unless it counts anew.
        self.form.invalidate()
        self.form.activate()

    def follow(self) -> None:
        """Show what follows from the value."""

    def note(self, path: str, text: str) -> None:
        """Say something under a field, or nothing."""
        if path not in self._notes:
            field = next(entry.field for entry in self.entries if entry.path == path)
            where: Any = self.form.getWidgetPosition(field)
            hint = Hint()
            self._notes[path] = hint, self._insert(where[0] + 1, hint)
        hint, aside = self._notes[path]
        if text:
            hint.setText(text)
        self._show_aside(aside, is_shown=bool(text))

    def noted(self, path: str) -> str:
        """Return what is said under a field."""
        if path not in self._notes:
            return ""
        hint, _ = self._notes[path]
        return "" if hint.isHidden() else hint.text()

    def take(self, parts: Mapping[str, Any]) -> None:
        """Take an answer, and tell it."""
        self.value = put_all(self.value, parts)
        self.answered.emit(dict(parts))
        once_still(self, self.follow)

    def fields(self) -> Iterator[Entry]:
        """Yield every field with its whole path, those of the sheets inside included."""
        for entry in self.entries:
            yield entry
            if isinstance(entry.field, Sheet):
                for inner in entry.field.fields():
                    yield Entry(f"{entry.path}.{inner.path}", inner.label, inner.field)

    def _add(self, entry: Entry) -> None:
        field = entry.field
        if isinstance(field, Sheet):
            field.answered.connect(
                lambda parts: self.take({f"{entry.path}.{key}": new for key, new in parts.items()})
            )
            self.form.addRow(field)
            return
        field.answered.connect(lambda content: self.take({entry.path: content}))
        field.setAccessibleName(entry.label)
        field.setAccessibleDescription(entry.explanation)
        self._place(entry)
        if isinstance(field, Line):
            self._add_problem(entry)

    def _place(self, entry: Entry) -> None:
        field = entry.field
        if getattr(field, "is_wide", isinstance(field, QPlainTextEdit)):
            self.form.addRow(_column(entry))
            return
        label = ShortLabel(entry.label, field)
        self.form.addRow(label, field)
        if entry.explanation:
            self.form.addRow(Hint(entry.explanation))

    def _add_problem(self, entry: Entry) -> None:
        field, problem = entry.field, Verdict()
        aside = self._insert(self.form.rowCount(), problem)

        def show(text: str) -> None:
            if text:
                problem.tell(Shade.BAD, text)
            self._show_aside(aside, is_shown=bool(text))

        def tell(text: str) -> None:
            field.setAccessibleDescription(text or entry.explanation)
            once_still(problem, partial(show, text))

        field.refused.connect(tell)

    def _insert(self, rank: int, line: QWidget) -> Aside:
        aside = Aside(line)
        self._asides.append(aside)
        self.form.insertRow(rank, aside)
        self.form.setRowVisible(aside, False)  # noqa: FBT003 - the signature is Qt's
        return aside

    def _show_aside(self, aside: Aside, *, is_shown: bool) -> None:
        show_line(aside.line, is_shown=is_shown)
        if is_shown:
            self.form.setRowVisible(aside, True)  # noqa: FBT003 - the signature is Qt's


class ShortLabel(FieldLabel):
    """The name of a field, wide enough for the fields of a form to stand in line."""

    def __init__(self, text: str, field: QWidget) -> None:
        super().__init__(text, field)
        self._widen()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._widen()

    def _widen(self) -> None:
        self.setMinimumWidth(LETTERS * self.fontMetrics().averageCharWidth())


def _column(entry: Entry) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    if entry.label:
        title = QLabel(entry.label)
        title.setBuddy(entry.field)
        column.addWidget(title)
    if entry.explanation:
        column.addWidget(Hint(entry.explanation))
    column.addWidget(entry.field)
    return holder
