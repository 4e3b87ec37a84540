"""The imports of the past, each of which can be undone whole."""

from functools import partial

from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.book.change import Change
from desktop_app.book.imports import Undoing
from desktop_app.core.errors import UserError
from desktop_app.ui.notice import Notice, Tone
from desktop_app.ui.session import Session
from desktop_app.ui.suppliers.import_models import ImportColumn, ImportTableModel
from desktop_app.ui.suppliers.import_work import undo_import, undoing_of
from desktop_app.ui.suppliers.roomy import make_room
from desktop_app.ui.widgets.buttons import Button, PrimaryButton
from desktop_app.ui.widgets.labels import Hint, Sentence, Title
from desktop_app.ui.widgets.table import Table
from desktop_app.ui.widgets.wait_line import WaitLine

LETTERS, LINES = 120, 28


class ImportListDialog(QDialog):
    """Lists the imports; tells what undoing one would do, then does it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._undoing = Undoing(0, 0, ())
        self._is_running = False
        self.setWindowTitle(self.tr("Imports"))
        make_room(self, LETTERS, LINES)
        self.model = ImportTableModel(self)
        self.table = Table(self.model, self.tr("Imports"), ImportColumn.FILE)
        self.table.set_widths({ImportColumn.DAY: 10, ImportColumn.STATE: 20})
        self.words = Sentence()
        self.waiting = WaitLine(self.tr("Annulation de l’import"))
        self.keep = QCheckBox(self.tr("&Garder telles quelles les fiches modifiées depuis"))
        self.keep.setChecked(True)
        self.undo = Button(self.tr("&Annuler cet import"), "trash-2")
        self.undo.setAutoDefault(False)
        self.leave = PrimaryButton(self.tr("&Fermer"))
        self.leave.setDefault(True)
        self._lay_out()
        self.table.selected.connect(self._show_import)
        self.undo.clicked.connect(self._undo)
        self.leave.clicked.connect(self.accept)
        self.finished.connect(self.deleteLater)
        self.refresh()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.undo)
        row.addStretch()
        row.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(Title(self.tr("Imports"), 1.2))
        lead = self.tr("Annuler un import retire ce qu’il a ajouté et remet ce qu’il a changé.")
        column.addWidget(Hint(lead))
        column.addWidget(self.table, 1)
        column.addWidget(self.words)
        column.addWidget(self.waiting)
        column.addWidget(self.keep)
        column.addLayout(row)

    @override
    def done(self, result: int) -> None:
        if self._is_running:
            self.waiting.stop()
        else:
            super().done(result)

    def refresh(self) -> None:
        """Show the imports of the book."""
        self._is_running = False
        self.waiting.end()
        self.leave.setEnabled(True)
        row = self.table.row()
        self.model.show_values(self._session.read(self._session.book.imports.all, ()))
        self.table.show_row(row)
        self._show_import(self.table.row())

    def _show_import(self, row: int) -> None:
        found = 0 <= row < len(self.model.values)
        can_undo = found and self.model.values[row].undone_on is None
        self._undoing = Undoing(0, 0, ())
        self.undo.setEnabled(False)
        self.keep.hide()
        self.words.setText("" if self.model.values else self.tr("Aucun import pour l’instant."))
        if can_undo:
            # Counted elsewhere: a large import takes a third of a second.
            self.words.setText(self.tr("Lecture du carnet…"))
            number = self.model.values[row].identifier
            work = partial(undoing_of, self._session.book.path, number)
            self._session.background.run(work, self._show_undoing, self._complain)

    def _show_undoing(self, found: tuple[int, Undoing]) -> None:
        number, undoing = found
        row = self.table.row()
        if self._is_running or row < 0 or self.model.values[row].identifier != number:
            return
        self._undoing = undoing
        self.undo.setEnabled(True)
        self.words.setText(self._told(undoing))
        self.keep.setVisible(bool(undoing.changed_since))

    def _told(self, undoing: Undoing) -> str:
        counts = (
            (undoing.removed, self.tr("%n fournisseur(s) à retirer", "", undoing.removed)),
            (undoing.restored, self.tr("%n fournisseur(s) à remettre", "", undoing.restored)),
        )
        text = ", ".join(text for count, text in counts if count)
        changed = undoing.changed_since
        if changed:
            names = ", ".join(f"« {supplier.name} »" for supplier in changed[:3])
            since = self.tr("%n fiche(s) modifiée(s) depuis", "", len(changed))
            text += self.tr(" ; {nombre} : {noms}").format(nombre=since, noms=names)
            text += "…" if len(changed) > len(changed[:3]) else ""
        return f"{text}."

    def _undo(self) -> None:
        record = self.model.values[self.table.row()]
        kept = self._undoing.changed_since if self.keep.isChecked() else ()
        work = partial(
            undo_import,
            self._session.book.path,
            record.identifier,
            self._session.today(),
            tuple(supplier.identifier for supplier in kept),
            self.waiting.start().is_set,
        )
        self._is_running = True
        self.undo.setEnabled(False)
        self.leave.setEnabled(False)
        self.words.setText(self.tr("Annulation en cours…"))
        self.waiting.stop_button.setFocus()
        self._session.background.run(work, self._tell_undone, self._refuse)

    def _tell_undone(self, change: Change) -> None:
        self._is_running = False
        self._session.apply(change)
        self._session.say(Notice(self.tr("L’import est annulé."), Tone.SAVED))
        self.refresh()

    def _complain(self, error: UserError) -> None:
        self.words.setText(str(error))

    def _refuse(self, error: UserError) -> None:
        self._session.say(Notice(str(error), Tone.PROBLEM))
        self.refresh()
