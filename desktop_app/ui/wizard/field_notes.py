"""What the law says of an answer, told beside the field that gives it."""

from collections.abc import Mapping
from typing import Final

import shiboken6
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QWidget

from desktop_app.law.finding import State
from desktop_app.ui.widgets.labels import Sentence
from desktop_app.ui.widgets.placed import layouts_in
from desktop_app.ui.widgets.stillness import give_back, show_line
from desktop_app.ui.wizard.marks import StateMark

translate = QCoreApplication.translate
Said = tuple[State, str]
MOST: Final = 2


class FieldNote(QWidget):
    """One or two sentences below a field, with the sign of the gravest."""

    def __init__(self, field: QWidget) -> None:
        super().__init__()
        self.field = field
        self.mark = StateMark()
        self.text = Sentence()
        self._spoken = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(6)
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)

    def say(self, said: tuple[Said, ...]) -> None:
        """Say what is open about the field, or nothing."""
        states = [state for state, _ in said]
        sentences = [sentence for _, sentence in said[:MOST]]
        if left := len(said) - MOST:
            sentences += [self.tr("Et %n autre(s) point(s), à droite.", "", left)] * (left > 0)
        if states:
            self.text.setText("\n".join(sentences))
            self.mark.show_state(states[0])
        show_line(self, is_shown=bool(said))
        self._describe(" ".join(sentences))

    def _describe(self, spoken: str) -> None:
        # A screen reader says it with the field, after the help of the field.
        described = self.field.accessibleDescription()
        own = described.removesuffix(self._spoken).rstrip() if self._spoken else described
        self.field.setAccessibleDescription(f"{own} {spoken}".strip())
        self._spoken = spoken


class FieldNotes:
    """The notes of one step, made when a field first needs one."""

    def __init__(self) -> None:
        self._notes: list[FieldNote] = []

    @property
    def shown(self) -> tuple[FieldNote, ...]:
        """The notes that say something."""
        return tuple(note for note in self._alive() if not note.isHidden())

    def show(self, said: Mapping[QWidget, tuple[Said, ...]]) -> None:
        """Say what is open beside each field, and nothing beside the others."""
        self._notes = self._alive()
        known = {note.field: note for note in self._notes}
        for field in said:
            if field not in known and (note := _place(field)) is not None:
                known[field] = note
                self._notes.append(note)
        for field, note in known.items():
            note.say(said.get(field, ()))

    def settle(self) -> None:
        """Give back the room of the notes that say nothing more."""
        for note in self._alive():
            give_back(note)

    def _alive(self) -> list[FieldNote]:
        # Rows of a list come and go with their fields.
        return [
            note
            for note in self._notes
            if shiboken6.isValid(note) and shiboken6.isValid(note.field)
        ]


def points_awaiting(count: int) -> str:
    """Say how many findings wait for one answer."""
    return translate("FieldNote", "%n point(s) attend(ent) cette réponse", "", count)


def put_under(field: QWidget, line: QWidget) -> None:
    """Put a line under a field, or under the nearest of what holds it that has room below."""
    part, holder = field, field.parentWidget()
    while holder is not None:
        if (column := _column(holder.layout(), part)) is not None:
            layout, rank = column
            layout.insertWidget(rank + 1, line)
            return
        part, holder = holder, holder.parentWidget()
    # Without a room of its own, it would be a window.
    line.setParent(field)


def _place(field: QWidget) -> FieldNote | None:
    holder = field.parentWidget()
    column = None if holder is None else _column(holder.layout(), field)
    if column is None:
        return None
    note = FieldNote(field)
    layout, rank = column
    # A group of answers or a list is long: its note stands above it.
    is_long = field.focusPolicy() is Qt.FocusPolicy.NoFocus
    layout.insertWidget(rank if is_long else rank + 1, note)
    return note


def _column(layout: QLayout | None, field: QWidget) -> tuple[QBoxLayout, int] | None:
    """Return the column of a page that holds a field, and the rank of the field in it."""
    if layout is None:
        return None
    rank = layout.indexOf(field)
    for inner in layouts_in(layout):
        found = _column(inner, field)
        if found is not None:
            return found
        if inner.indexOf(field) >= 0:
            rank = layout.indexOf(inner)
    if rank >= 0 and isinstance(layout, QBoxLayout) and _goes_down(layout):
        return layout, rank
    return None


def _goes_down(layout: QBoxLayout) -> bool:
    return layout.direction() is QBoxLayout.Direction.TopToBottom
