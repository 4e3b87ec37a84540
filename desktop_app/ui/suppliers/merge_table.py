"""Two records side by side: what differs, and which side is kept."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum, auto
from typing import Any, ClassVar

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QHeaderView, QWidget
from typing_extensions import override

from desktop_app.core.merging import FIELDS, JOINABLE, Choice, differences
from desktop_app.core.supplier import Supplier
from desktop_app.ui.colours import colours_of
from desktop_app.ui.models.rows import DISPLAY, Index, RowsTableModel
from desktop_app.ui.suppliers.merge_words import field_text, field_word
from desktop_app.ui.widgets.table import Table


@dataclass(frozen=True, slots=True)
class FieldRow:
    """One field of two records; the choice is none when they tell the same."""

    path: str
    one: str
    other: str
    choice: Choice | None

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What can be chosen, in the order of the Space key."""
        if self.choice is None:
            return ()
        is_joinable = self.path in JOINABLE and self.one and self.other
        return (Choice.ONE, Choice.OTHER, *((Choice.BOTH,) if is_joinable else ()))


class FieldColumn(IntEnum):
    """The columns of the comparison."""

    FIELD = 0
    GAP = auto()
    ONE = auto()
    OTHER = auto()
    KEPT = auto()


SIDES = {FieldColumn.ONE: Choice.ONE, FieldColumn.OTHER: Choice.OTHER}


def field_rows(
    one: Supplier, other: Supplier, choices: Mapping[str, Choice]
) -> tuple[FieldRow, ...]:
    """Return the fields that say something, those that differ first."""
    apart = {item.path for item in differences(one, other)}
    rows = [
        FieldRow(
            path,
            field_text(one, path),
            field_text(other, path),
            choices.get(path, Choice.ONE) if path in apart else None,
        )
        for path in FIELDS
    ]
    told = [row for row in rows if row.one or row.other or row.choice]
    return tuple(sorted(told, key=lambda row: row.choice is None))


class FieldTableModel(RowsTableModel[FieldRow]):
    """One row per field; a dot and a colour mark what is kept."""

    columns: ClassVar = FieldColumn

    @override
    def heading(self, column: int) -> str:
        return {
            FieldColumn.FIELD: self.tr("Champ"),
            FieldColumn.GAP: self.tr("Écart"),
            FieldColumn.ONE: self.tr("Première fiche"),
            FieldColumn.OTHER: self.tr("Seconde fiche"),
            FieldColumn.KEPT: self.tr("Gardé"),
        }[FieldColumn(column)]

    @override
    def cell(self, value: FieldRow, column: int) -> str:
        match FieldColumn(column):
            case FieldColumn.FIELD:
                return field_word(value.path)
            case FieldColumn.GAP:
                return self._gap(value)
            case FieldColumn.KEPT:
                return self._kept(value)
            case side:
                text = value.one if side is FieldColumn.ONE else value.other
                mark = "● " if self.is_kept(value, side) else "○ "
                shown = " ".join(text.split()) or self.tr("(vide)")
                return (mark if value.choice else "") + shown

    def is_kept(self, value: FieldRow, column: int) -> bool:
        """Tell whether the text of a column goes into the merged record."""
        side = SIDES.get(FieldColumn(column))
        return side is not None and value.choice in {side, Choice.BOTH}

    def choose(self, row: int, choice: Choice) -> None:
        """Keep another side of a field, if there is a choice."""
        value = self.values[row]
        if choice in value.choices:
            kept = FieldRow(value.path, value.one, value.other, choice)
            self.values = (*self.values[:row], kept, *self.values[row + 1 :])
            last = self.index(row, len(self.columns) - 1)
            self.dataChanged.emit(self.index(row, 0), last)

    def choices(self) -> dict[str, Choice]:
        """Return what was chosen for each field that differs."""
        return {row.path: row.choice for row in self.values if row.choice}

    @override
    def data(self, index: Index, role: int = DISPLAY) -> Any:
        if index.isValid() and role == Qt.ItemDataRole.ForegroundRole:
            return self._colour(self.values[index.row()], index.column())
        if index.isValid() and role == Qt.ItemDataRole.BackgroundRole:
            is_kept = self.is_kept(self.values[index.row()], index.column())
            colours = colours_of(QGuiApplication.palette())
            return QColor(colours.raised) if is_kept else None
        return super().data(index, role)

    def _colour(self, value: FieldRow, column: int) -> QColor | None:
        colours = colours_of(QGuiApplication.palette())
        if value.choice is None:
            return QColor(colours.muted)
        if column == FieldColumn.GAP:
            return QColor(colours.warning if value.one and value.other else colours.accent)
        if column in SIDES:
            return QColor(colours.good if self.is_kept(value, column) else colours.muted)
        return None

    def _gap(self, value: FieldRow) -> str:
        if value.choice is None:
            return self.tr("= identique")
        if value.one and value.other:
            return self.tr("≠ différent")
        return self.tr("+ d’un seul côté")

    def _kept(self, value: FieldRow) -> str:
        return {
            None: self.tr("le même"),
            Choice.ONE: self.tr("la première"),
            Choice.OTHER: self.tr("la seconde"),
            Choice.BOTH: self.tr("les deux"),
        }[value.choice]


class FieldTable(Table):
    """The left and right arrows keep a side, Space goes through what can be kept."""

    chosen = Signal(int)

    def __init__(self, model: FieldTableModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(model, name, FieldColumn.OTHER, parent)
        self._fields = model
        header = self.horizontalHeader()
        for column in (FieldColumn.FIELD, FieldColumn.GAP, FieldColumn.KEPT):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(FieldColumn.ONE, QHeaderView.ResizeMode.Stretch)
        self.clicked.connect(self._keep_clicked)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        sides = {Qt.Key.Key_Left: Choice.ONE, Qt.Key.Key_Right: Choice.OTHER}
        side = sides.get(Qt.Key(event.key()))
        if self.row() >= 0 and side:
            self._keep(self.row(), side)
        elif self.row() >= 0 and event.key() == Qt.Key.Key_Space:
            self._keep_next(self.row())
        else:
            super().keyPressEvent(event)

    def _keep_clicked(self, index: QModelIndex) -> None:
        side = SIDES.get(FieldColumn(index.column()))
        if side:
            self._keep(index.row(), side)
        elif index.column() == FieldColumn.KEPT:
            self._keep_next(index.row())

    def _keep_next(self, row: int) -> None:
        value = self._fields.values[row]
        if value.choice:
            choices = value.choices
            self._keep(row, choices[(choices.index(value.choice) + 1) % len(choices)])

    def _keep(self, row: int, choice: Choice) -> None:
        self._fields.choose(row, choice)
        self.chosen.emit(row)
