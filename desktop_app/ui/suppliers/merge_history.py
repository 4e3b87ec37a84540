"""The merges of the past, each of which can be undone."""

from enum import IntEnum, auto
from functools import partial
from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.book.change import Change
from desktop_app.book.merges import Merge
from desktop_app.ui.figures import short_day_text
from desktop_app.ui.models.rows import RowsTableModel
from desktop_app.ui.session import Session
from desktop_app.ui.suppliers.calm_dialog import CalmDialog
from desktop_app.ui.suppliers.merge_desk import MergeDesk, field_list
from desktop_app.ui.suppliers.roomy import make_room
from desktop_app.ui.widgets.buttons import Button, PrimaryButton
from desktop_app.ui.widgets.labels import Sentence, Title
from desktop_app.ui.widgets.message_bar import MessageBar
from desktop_app.ui.widgets.message_room import MessageRoom
from desktop_app.ui.widgets.table import Table

LETTERS, LINES = 150, 30


def open_merges(
    session: Session, parent: QWidget | None = None, supplier: int = 0
) -> "MergesDialog":
    """Open the list of past merges, or of those that one supplier was in."""
    dialog = MergesDialog(session, parent, supplier)
    dialog.open()
    return dialog


class MergeColumn(IntEnum):
    """The columns of the table of merges."""

    DAY = 0
    KEPT = auto()
    REMOVED = auto()
    STATE = auto()


class MergeTableModel(RowsTableModel[Merge]):
    """One row per merge, the latest first."""

    columns: ClassVar = MergeColumn

    @override
    def heading(self, column: int) -> str:
        return {
            MergeColumn.DAY: self.tr("Date"),
            MergeColumn.KEPT: self.tr("Première fiche"),
            MergeColumn.REMOVED: self.tr("Seconde fiche"),
            MergeColumn.STATE: self.tr("État"),
        }[MergeColumn(column)]

    @override
    def cell(self, value: Merge, column: int) -> str:
        match MergeColumn(column):
            case MergeColumn.DAY:
                return short_day_text(value.day)
            case MergeColumn.KEPT:
                return value.kept.name
            case MergeColumn.REMOVED:
                return value.removed.name
            case MergeColumn.STATE:
                return self._state(value)

    def _state(self, value: Merge) -> str:
        if value.undone_on is None:
            return self.tr("en vigueur")
        return self.tr("annulée le {jour}").format(jour=short_day_text(value.undone_on))


class MergesDialog(CalmDialog):
    """Undoes a merge, and gives back what was changed between it and its undoing."""

    def __init__(self, session: Session, parent: QWidget | None = None, supplier: int = 0) -> None:
        super().__init__(parent)
        self._session = session
        self._supplier = supplier
        self._desk = MergeDesk(session, self)
        self.setWindowTitle(self.tr("Fusions passées"))
        make_room(self, LETTERS, LINES)
        self._build()
        self._connect()
        self.refresh()

    def _build(self) -> None:
        self.model = MergeTableModel(self)
        self.table = Table(self.model, self.tr("Fusions passées"), MergeColumn.KEPT)
        self.table.set_widths({MergeColumn.DAY: 12, MergeColumn.STATE: 24})
        stretch = QHeaderView.ResizeMode.Stretch
        self.table.horizontalHeader().setSectionResizeMode(MergeColumn.REMOVED, stretch)
        self.detail = Sentence()
        self.undo_button = PrimaryButton(self.tr("&Annuler la fusion"))
        self.first_button = Button(self.tr("Reprendre dans la &première fiche"))
        self.second_button = Button(self.tr("Reprendre dans la &seconde fiche"))
        self.close_button = Button(self.tr("&Fermer"))
        self.bar = MessageBar(self._session)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.setContentsMargins(20, 18, 20, 16)
        column.addWidget(Title(self.tr("Fusions passées"), 1.2))
        column.addWidget(self.table, 1)
        column.addWidget(self.detail)
        column.addWidget(MessageRoom(self.bar, self))
        row = QHBoxLayout()
        for button in (self.undo_button, self.first_button, self.second_button):
            row.addWidget(button)
        row.addStretch()
        row.addWidget(self.close_button)
        column.addLayout(row)

    def _connect(self) -> None:
        self.table.selected.connect(self._show_row)
        self.undo_button.clicked.connect(self._undo)
        self.first_button.clicked.connect(lambda: self._take_up(is_first=True))
        self.second_button.clicked.connect(lambda: self._take_up(is_first=False))
        self.close_button.clicked.connect(self.reject)
        self._session.said.connect(self.bar.show_notice)
        self._session.changed.connect(self._learn)
        self.finished.connect(self.deleteLater)

    def refresh(self) -> None:
        """Show the merges that the book remembers now."""
        merges = self._session.book.merges
        ask = partial(merges.of_supplier, self._supplier) if self._supplier else merges.all
        row = self.table.row()
        self.model.show_values(self._session.read(ask, ()))
        self._show_row(-1)
        self.table.show_row(row)
        (self.table if self.model.values else self.close_button).setFocus()

    def _learn(self, change: Change) -> None:
        if change.kind == "supplier":
            self.refresh()

    def _show_row(self, row: int) -> None:
        merge = self.model.values[row] if 0 <= row < len(self.model.values) else None
        can_undo = merge is not None and merge.undone_on is None
        has_aside = bool(merge and merge.set_aside)
        self.undo_button.setEnabled(can_undo)
        self.first_button.setVisible(has_aside)
        self.second_button.setVisible(has_aside)
        self.detail.setText(self._told(merge) if merge else self._nothing())

    def _nothing(self) -> str:
        return "" if self.model.values else self.tr("Aucune fusion pour l’instant.")

    def _told(self, merge: Merge) -> str:
        if merge.undone_on is not None:
            if not merge.set_aside:
                return self.tr("Les deux fiches sont revenues comme avant.")
            aside = self.tr(
                "Modifié entre la fusion et son annulation, et mis de côté : {champs}."
                " Vous pouvez le reprendre dans l’une des deux fiches."
            )
            return aside.format(champs=field_list(merge.set_aside))
        ask = partial(self._session.book.merges.changed_since, merge.identifier)
        changed = self._session.read(ask, ())
        if not changed:
            return self.tr("Annuler remet les deux fiches comme avant, chacune avec ses échanges.")
        since = self.tr(
            "Modifié depuis la fusion : {champs}. Annuler remet les deux fiches comme avant ;"
            " ces modifications seront mises de côté et pourront être reprises ici."
        )
        return since.format(champs=field_list(changed))

    def _current(self) -> Merge:
        return self.model.values[self.table.row()]

    def _undo(self) -> None:
        self._desk.undo(self._current().identifier)

    def _take_up(self, *, is_first: bool) -> None:
        merge = self._current()
        record = merge.kept if is_first else merge.removed
        self._desk.take_up(merge.identifier, record.identifier)
