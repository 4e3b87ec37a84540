"""The rights of one person: what is held of them, their access file, their erasure."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop_app.book.change import Change
from desktop_app.book.erasure import erase
from desktop_app.book.persons import held, lines_of
from desktop_app.book.stopping import Watch
from desktop_app.core.errors import UserError
from desktop_app.core.held import Fate, Held, Receipt
from desktop_app.ui.session import Session
from desktop_app.ui.suppliers.calm_dialog import CalmDialog
from desktop_app.ui.suppliers.review import open_review
from desktop_app.ui.suppliers.rights_erasure import ErasurePanel
from desktop_app.ui.suppliers.rights_papers import Papers
from desktop_app.ui.suppliers.rights_table import MentionColumn, MentionTableModel
from desktop_app.ui.suppliers.roomy import make_room
from desktop_app.ui.widgets.buttons import Button, PrimaryButton
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.labels import FieldLabel
from desktop_app.ui.widgets.news import News
from desktop_app.ui.widgets.table import Table
from desktop_app.ui.widgets.wait_line import WaitLine

LETTERS, LINES = 120, 38
WIDTHS: Mapping[int, int] = {
    MentionColumn.WHERE: 36,
    MentionColumn.FIELD: 22,
    MentionColumn.FATE: 16,
}


def open_rights(session: Session, parent: QWidget | None = None) -> "RightsDialog":
    """Open the dialog about the rights of persons."""
    dialog = RightsDialog(session, parent)
    dialog.open()
    return dialog


class RightsDialog(CalmDialog):
    """Looks for a person, shows all that is held, hands it over or erases it."""

    progressed = Signal(int, int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._held: Held | None = None
        self._receipt: Receipt | None = None
        self._is_erasing = False
        self.papers = Papers(session, self, self._say)
        self.setWindowTitle(self.tr("Données personnelles"))
        make_room(self, LETTERS, LINES)
        self._build()
        self._lay_out()
        self._connect()
        self._show_gestures()
        self.person.setFocus()

    @override
    def reject(self) -> None:
        # An erasure is given up whole, and what becomes of it must be seen.
        if self._is_erasing:
            self.waiting.stop()
        else:
            super().reject()

    def look(self) -> None:
        """Look for the person in the whole book."""
        if self._is_erasing:
            return
        self._held = self._receipt = None
        self._wait(self.tr("Recherche dans tout le carnet…"))
        is_stopped = self.waiting.is_stopped.is_set
        work = partial(held, self._session.book.path, self.person.text(), is_stopped)
        self._session.background.run(work, self._show, self._refuse)

    def _build(self) -> None:
        self.person = QLineEdit(clearButtonEnabled=True)
        self.person.setPlaceholderText(
            self.tr(
                "Prénom et nom, adresse électronique ou téléphone ; plusieurs, par des virgules"
            )
        )
        self.person.setAccessibleName(self.tr("Personne"))
        self.search = PrimaryButton(self.tr("&Chercher"))
        self.said = News()
        self.waiting = WaitLine(self.tr("Avancement"))
        self.progress = self.waiting.progress
        self.model = MentionTableModel(self)
        self.table = Table(self.model, self.tr("Ce qui est détenu"), MentionColumn.TEXT)
        self.table.set_widths(WIDTHS)
        self.hand_over = Button(self.tr("&Dossier d’accès…"), "file-text")
        self.keep_receipt = Button(self.tr("&Reçu de l’effacement…"), "file-text")
        self.erasure = ErasurePanel()
        self.confirmation = self.erasure.confirmation
        self.erase_button = self.erasure.erase_button
        self.review = Button(self.tr("Contacts à re&voir…"), "users")
        self.notice = Button(self.tr("&Notice d’information…"), "file-text")
        self.sheet = Button(self.tr("Fiche du re&gistre…"), "file-text")
        self.close_button = Button(self.tr("&Fermer"))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        first = QHBoxLayout()
        first.addWidget(FieldLabel(self.tr("&Personne"), self.person))
        first.addWidget(self.person, 1)
        first.addWidget(self.search)
        column.addLayout(first)
        column.addWidget(self.said)
        column.addWidget(self.waiting)
        column.addWidget(self.table, 1)
        column.addWidget(self.erasure)
        papers = (self.hand_over, self.keep_receipt, self.review, self.notice, self.sheet)
        column.addWidget(self._flow(*papers, self.close_button))

    def _flow(self, *buttons: Button) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder)
        for button in buttons:
            button.setAutoDefault(False)
            flow.addWidget(button)
        return holder

    def _connect(self) -> None:
        self.search.setAutoDefault(False)
        self.person.returnPressed.connect(self.look)
        self.search.clicked.connect(self.look)
        self.erasure.confirmed.connect(self._erase)
        self.hand_over.clicked.connect(self._hand_over)
        self.keep_receipt.clicked.connect(self._keep_receipt)
        self.notice.clicked.connect(self.papers.notice)
        self.sheet.clicked.connect(self.papers.sheet)
        self.review.clicked.connect(self._review)
        self.close_button.clicked.connect(self.reject)
        self.progressed.connect(self.waiting.show_progress)
        self.finished.connect(self.waiting.stop)
        self._session.closing.connect(self.waiting.stop)
        self.finished.connect(self.deleteLater)

    def _show(self, found: Held) -> None:
        self._held = found
        self.model.show_values(found.mentions)
        self._end(self._summary(found))

    def _summary(self, found: Held) -> str:
        if not found.mentions:
            return self.tr("Le carnet ne contient rien sur cette personne.")
        count = self.tr("%n mention(s) trouvée(s)", "", len(found.mentions))
        lines = ", ".join(lines_of(found.person))
        if not lines:
            return f"{count}."
        known = self.tr("{nombre}. Aussi cherchés : {lignes}.")
        return known.format(nombre=count, lignes=lines)

    def _erase(self) -> None:
        if self._held is None:
            return
        self._is_erasing = True
        self._wait(self.tr("Effacement du carnet et de ses sauvegardes…"))
        book = self._session.book
        work = partial(
            erase,
            book.path,
            book.backups,
            self._held,
            self._session.today(),
            Watch(self.progressed.emit, self.waiting.is_stopped.is_set),
        )
        self._session.background.run(work, self._show_receipt, self._refuse)

    def _show_receipt(self, receipt: Receipt) -> None:
        self._is_erasing = False
        self._held, self._receipt = None, receipt
        self.person.clear()
        self.confirmation.clear()
        self.model.show_values(())
        self._end(self.erasure.said_of(receipt))
        self._session.apply(Change("supplier", receipt.suppliers))
        self.keep_receipt.setFocus()

    def _refuse(self, error: UserError) -> None:
        self._is_erasing = False
        self._end(str(error))

    def _wait(self, text: str) -> None:
        self._say(text)
        self.waiting.start()
        self.model.show_values(self.model.values if self._is_erasing else ())
        self._show_gestures()

    def _end(self, text: str) -> None:
        self.waiting.end()
        self._say(text)
        self._show_gestures()

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.said.setAccessibleName(text)

    def _show_gestures(self) -> None:
        found = self._held is not None and bool(self._held.mentions)
        can_erase = self._held is not None and len(self._held.of_fate(Fate.KEPT)) < len(
            self._held.mentions
        )
        self.hand_over.setVisible(self._held is not None)
        self.erasure.setVisible(found and can_erase)
        self.erasure.hold(self._is_erasing)
        self.keep_receipt.setVisible(self._receipt is not None)
        for field in (self.person, self.search, self.close_button):
            field.setEnabled(not self._is_erasing)

    def _hand_over(self) -> None:
        if self._held is not None:
            self.papers.access(self._held)

    def _keep_receipt(self) -> None:
        if self._receipt is not None:
            self.papers.receipt(self._receipt)

    def _review(self) -> None:
        self.dialog = open_review(self._session, self)
