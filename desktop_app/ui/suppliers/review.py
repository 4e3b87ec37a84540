"""The contacts without news: kept for longer or erased, as the clerk decides."""

from collections.abc import Callable, Mapping
from datetime import date
from enum import IntEnum
from functools import partial
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QMessageBox, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.book.change import Change
from desktop_app.book.contact_review import (
    DueContact,
    due_contacts,
    empty_contacts,
    keep_contacts,
    persons_at,
)
from desktop_app.book.erasure import erase
from desktop_app.book.stopping import Watch
from desktop_app.core.errors import UserError
from desktop_app.core.held import Receipt
from desktop_app.core.personal import contacts
from desktop_app.core.supplier import Supplier
from desktop_app.ui.figures import day_text
from desktop_app.ui.models.rows import RowsTableModel
from desktop_app.ui.session import Session
from desktop_app.ui.suppliers.calm_dialog import CalmDialog
from desktop_app.ui.suppliers.roomy import make_room
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import Hint
from desktop_app.ui.widgets.news import News
from desktop_app.ui.widgets.table import Table
from desktop_app.ui.widgets.wait_line import WaitLine

LETTERS, LINES = 140, 30
LAST_DAY = 28


class DueColumn(IntEnum):
    """The columns of the list."""

    SUPPLIER = 0
    CONTACTS = 1
    HEARD = 2
    DUE = 3


WIDTHS: Mapping[int, int] = {DueColumn.SUPPLIER: 26, DueColumn.HEARD: 18, DueColumn.DUE: 18}


class DueTableModel(RowsTableModel[DueContact]):
    """One row for each supplier whose contacts are to be reviewed."""

    columns: ClassVar = DueColumn

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cells: Mapping[int, Callable[[DueContact], str]] = {
            DueColumn.SUPPLIER: lambda item: item.supplier.name,
            DueColumn.CONTACTS: lambda item: _names(item.supplier),
            DueColumn.HEARD: lambda item: day_text(item.heard) if item.heard else "",
            DueColumn.DUE: lambda item: day_text(item.due),
        }

    @override
    def heading(self, column: int) -> str:
        return {
            DueColumn.SUPPLIER: self.tr("Fournisseur"),
            DueColumn.CONTACTS: self.tr("Contacts"),
            DueColumn.HEARD: self.tr("Dernières nouvelles"),
            DueColumn.DUE: self.tr("À revoir depuis"),
        }[DueColumn(column)]

    @override
    def cell(self, value: DueContact, column: int) -> str:
        return self._cells[column](value)


def open_review(session: Session, parent: QWidget | None = None) -> "ReviewDialog":
    """Open the list of the contacts to review."""
    dialog = ReviewDialog(session, parent)
    dialog.open()
    dialog.look()
    return dialog


class ReviewDialog(CalmDialog):
    """Lists contacts without news; several lines can be chosen at once."""

    progressed = Signal(int, int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._is_working = False
        self.question: QMessageBox | None = None
        self.setWindowTitle(self.tr("Contacts à revoir"))
        make_room(self, LETTERS, LINES)
        self._build()
        self._show_gestures()

    @override
    def reject(self) -> None:
        # An erasure is given up whole, and what becomes of it must be seen.
        if self._is_working:
            self.waiting.stop()
        else:
            super().reject()

    def look(self) -> None:
        """Look for the contacts to review."""
        session = self._session
        self._wait(self.tr("Recherche des contacts sans nouvelles…"))
        years = session.settings.contact_term()
        is_stopped = self.waiting.is_stopped.is_set
        work = partial(due_contacts, session.book.path, session.today(), years, is_stopped)
        session.background.run(work, self._show, self._refuse)

    def chosen(self) -> tuple[Supplier, ...]:
        """Return the suppliers of the lines chosen."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return tuple(self.model.values[row].supplier for row in rows)

    def _build(self) -> None:
        years = self._session.settings.contact_term()
        lead = self.tr(
            "Contacts sans nouvelles depuis %n an(s), ou dont la date de revue est passée."
            " Rien n’est effacé sans vous ; la fiche de l’entreprise reste.",
            "",
            years,
        )
        self.model = DueTableModel(self)
        self.table = Table(self.model, self.tr("Contacts à revoir"), DueColumn.CONTACTS)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.set_widths(WIDTHS)
        self.said = News()
        self.waiting = WaitLine(self.tr("Avancement"))
        self.keep = Button(self.tr("&Garder plus longtemps"))
        self.erase_button = Button(self.tr("&Effacer ces contacts…"), "trash-2")
        self.close_button = Button(self.tr("&Fermer"))
        self._lay_out(lead)
        self.table.selectionModel().selectionChanged.connect(self._show_gestures)
        self.keep.clicked.connect(self._keep)
        self.erase_button.clicked.connect(self._ask)
        self.close_button.clicked.connect(self.reject)
        self.progressed.connect(self.waiting.show_progress)
        self.finished.connect(self.waiting.stop)
        self._session.closing.connect(self.waiting.stop)
        self.finished.connect(self.deleteLater)

    def _lay_out(self, lead: str) -> None:
        row = QHBoxLayout()
        for button in (self.keep, self.erase_button):
            row.addWidget(button)
        row.addStretch()
        row.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(Hint(lead))
        column.addWidget(self.table, 1)
        column.addWidget(self.said)
        column.addWidget(self.waiting)
        column.addLayout(row)

    def _show(self, found: tuple[DueContact, ...]) -> None:
        self.model.show_values(found)
        self._end(
            self.tr("%n fournisseur(s) à revoir.", "", len(found))
            if found
            else self.tr("Aucun contact n’est à revoir.")
        )
        self.table.setFocus()

    def _keep(self) -> None:
        years = self._session.settings.contact_term()
        today = self._session.today()
        until = date(today.year + years, today.month, min(today.day, LAST_DAY))
        gesture = partial(keep_contacts, self._session.book.suppliers, self.chosen(), until)
        if self._session.attempt(gesture) is not None:
            self.look()

    def _ask(self) -> None:
        text = self.tr(
            "Effacer pour toujours les contacts de %n fournisseur(s), historique et sauvegardes"
            " compris ?",
            "",
            len(self.chosen()),
        )
        buttons = QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel
        icon = QMessageBox.Icon.Warning
        self.question = QMessageBox(icon, self.windowTitle(), text, buttons, self)
        self.question.setDefaultButton(QMessageBox.StandardButton.Cancel)
        self.question.accepted.connect(self._erase)
        self.question.open()

    def _erase(self) -> None:
        chosen, book, today = self.chosen(), self._session.book, self._session.today()
        self._is_working = True
        self._wait(self.tr("Effacement du carnet et de ses sauvegardes…"))
        watch = Watch(self.progressed.emit, self.waiting.is_stopped.is_set)
        work = partial(_erased, book.path, book.backups, chosen, today, watch)
        self._session.background.run(work, partial(self._finish, chosen), self._refuse)

    def _finish(self, chosen: tuple[Supplier, ...], receipt: Receipt) -> None:
        self._is_working = False
        # A family name alone tells nobody elsewhere: it goes with its contact.
        book = self._session.book
        self._session.attempt(partial(empty_contacts, book.suppliers, chosen))
        self._session.apply(Change("supplier", receipt.suppliers))
        self.look()

    def _refuse(self, error: UserError) -> None:
        self._is_working = False
        self._end(str(error))

    def _wait(self, text: str) -> None:
        self.said.setText(text)
        self.waiting.start()
        self._show_gestures()

    def _end(self, text: str) -> None:
        self.waiting.end()
        self.said.setText(text)
        self.said.setAccessibleName(text)
        self._show_gestures()

    def _show_gestures(self) -> None:
        is_ready = not self._is_working and bool(self.table.selectionModel().selectedRows())
        self.keep.setEnabled(is_ready)
        self.erase_button.setEnabled(is_ready)
        self.close_button.setEnabled(not self._is_working)


def _erased(
    path: Path, backups: Path, chosen: tuple[Supplier, ...], today: date, watch: Watch
) -> Receipt:
    return erase(path, backups, persons_at(path, chosen), today, watch)


def _names(supplier: Supplier) -> str:
    told = (contact.name or contact.email or contact.phone for contact in contacts(supplier))
    return ", ".join(filter(None, told))
