"""The tenders of the book: open, copy, sort, remove, bring in, take out."""

from collections.abc import Callable

from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop_app.book.change import Change
from desktop_app.book.tenders import TenderSummary
from desktop_app.core.folding import fold
from desktop_app.core.tender_status import TenderStatus
from desktop_app.ui.dossiers import Dossiers
from desktop_app.ui.habits.recent_button import RecentButton
from desktop_app.ui.models.tenders import TenderColumn, TenderTableModel
from desktop_app.ui.roles import name_list
from desktop_app.ui.session import Session
from desktop_app.ui.shortcuts import SHORTCUTS, Shortcut, bind
from desktop_app.ui.widgets.buttons import Button, PrimaryButton
from desktop_app.ui.widgets.current_stack import CurrentStack
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.labels import Hint
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.table import Table
from desktop_app.ui.widgets.wrapping_row import WrappingRow
from desktop_app.ui.yearly.dialog import YearlyDialog

EVERYTHING = "tous"
SEARCH_LETTERS = 36
LIST, EMPTY = range(2)


class TendersPage(Page):
    """The list of tenders, and what can be done with one."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._dossiers = Dossiers(session, self)
        self._chosen = 0
        history = self._dossiers.history
        self.undo, self.redo = history.undo, history.redo
        history.touched.connect(self._choose)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.start = PrimaryButton(self.tr("&Nouveau marché"), "plus")
        self.bring_in = Button(self.tr("&Importer un dossier…"), "folder-open")
        self.yearly = Button(self.tr("&Bilan de l’année…"), "file-text")
        self.start.setToolTip(SHORTCUTS[Shortcut.NEW].shown)
        self.bring_in.setToolTip(SHORTCUTS[Shortcut.OPEN].shown)
        self.head(
            self.tr("Marchés"),
            self.tr("Chaque réponse est enregistrée au fur et à mesure."),
            self.yearly,
            RecentButton(self.session),
            self.bring_in,
            self.start,
        )
        self.model = TenderTableModel(self.session.catalogue, self)
        self.table = Table(self.model, self.tr("Marchés"), TenderColumn.SUBJECT)
        self.table.set_widths(
            {
                TenderColumn.FAMILY: 28,
                TenderColumn.DATE: 13,
                TenderColumn.AMOUNT: 15,
                TenderColumn.CHANGED: 13,
                TenderColumn.STATUS: 12,
            }
        )
        self.stack = CurrentStack()
        self.stack.addWidget(self._build_list())
        self.stack.addWidget(self._build_empty())
        self.column.addWidget(self.stack, 1)

    def _build_list(self) -> QWidget:
        self.search = QLineEdit(clearButtonEnabled=True)
        self.search.setPlaceholderText(self.tr("Filtrer par objet ou par famille"))
        self.search.setAccessibleName(self.tr("Filtrer les marchés"))
        self.open = Button(self.tr("&Ouvrir"), "pencil")
        self.copy = Button(self.tr("&Dupliquer"), "copy")
        self.take_out = Button(self.tr("&Exporter…"), "download")
        self.remove = Button(self.tr("&Supprimer"), "trash-2")
        self.more = self._build_more()
        asked = QHBoxLayout()
        asked.setSpacing(8)
        asked.addWidget(self.search, 1)
        asked.addWidget(self._build_kept())
        gestures = (self.open, self.copy, self.take_out, self.remove, self.more)
        self.elsewhere = Hint()
        widget = QWidget()
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(WrappingRow(asked, gestures, SEARCH_LETTERS))
        column.addWidget(self.elsewhere)
        column.addWidget(self.table, 1)
        return widget

    def _build_kept(self) -> QComboBox:
        self.kept = QComboBox()
        name_list(self.kept, self.tr("Quels marchés montrer"))
        for text, value in (
            (self.tr("En cours"), TenderStatus.CURRENT.value),
            (self.tr("Archivés"), TenderStatus.ARCHIVED.value),
            (self.tr("Modèles"), TenderStatus.MODEL.value),
            (self.tr("Tous"), EVERYTHING),
        ):
            self.kept.addItem(text, value)
        return self.kept

    def _build_more(self) -> Button:
        button = Button(self.tr("&Plus"))
        menu = QMenu(button)
        self.handover = menu.addAction(self.tr("&Où en est-on ?"))
        self.archive = menu.addAction("")
        self.model_gesture = menu.addAction("")
        button.setMenu(menu)
        return button

    def _build_empty(self) -> QWidget:
        return EmptyState(
            "file-text",
            self.tr("Aucun marché pour l’instant"),
            self.tr(
                "Un marché se prépare étape par étape, dans l’ordre que vous voulez. Créez-en un,"
                " ou importez un dossier en TOML, en JSON ou un PDF produit par Clausier."
            ),
        )

    def _connect(self) -> None:
        self.start.clicked.connect(self._dossiers.start)
        self.yearly.clicked.connect(lambda: YearlyDialog(self.session, self).open())
        self.bring_in.clicked.connect(self._dossiers.bring_in)
        self.open.clicked.connect(lambda: self._act(self.session.open_tender))
        self.copy.clicked.connect(lambda: self._act(self._dossiers.copy))
        self.take_out.clicked.connect(lambda: self._act(self._dossiers.take_out))
        self.remove.clicked.connect(lambda: self._act(self._dossiers.remove))
        self.table.opened.connect(lambda _row: self._act(self.session.open_tender))
        self.table.removal_asked.connect(lambda _row: self._act(self._dossiers.remove))
        self.table.renaming_asked.connect(lambda _row: self._act(self._dossiers.rename))
        self.table.selected.connect(self._allow)
        self.search.textChanged.connect(self.refresh)
        self.kept.activated.connect(self.refresh)
        self.handover.triggered.connect(lambda: self._act(self._open_handover))
        self.archive.triggered.connect(lambda: self._sort(TenderStatus.ARCHIVED))
        self.model_gesture.triggered.connect(lambda: self._sort(TenderStatus.MODEL))
        bind(Shortcut.FIND, self, self.search.setFocus)

    @override
    def refresh(self) -> None:
        row = self.table.row()
        tenders = self.session.read(self.session.book.tenders.all, ())
        self.stack.setCurrentIndex(LIST if tenders else EMPTY)
        wanted = self.kept.currentData()
        found = tuple(tender for tender in tenders if self._suits(tender))
        shown = tuple(one for one in found if wanted in {EVERYTHING, one.status.value})
        self.model.show_values(shown)
        self.table.setColumnHidden(TenderColumn.STATUS, wanted != EVERYTHING)
        self._tell_elsewhere(len(found) - len(shown) if self.search.text().strip() else 0)
        # A tender moves as it is worked on; the one next to it takes the place of one that left.
        rows = {tender.identifier: rank for rank, tender in enumerate(shown)}
        self.table.show_row(rows.get(self._chosen, row))
        self._allow(self.table.row())

    @override
    def arrive(self) -> None:
        is_empty = self.stack.currentIndex() == EMPTY
        (self.start if is_empty else self.table if self.model.values else self.search).setFocus()

    @override
    def concerns(self, change: Change) -> bool:
        return change.kind == "tender"

    def _choose(self, identifier: int) -> None:
        self._chosen = identifier
        self.refresh()

    def _suits(self, tender: TenderSummary) -> bool:
        text = fold(f"{tender.subject} {self.model.family(tender)}")
        return all(word in text for word in fold(self.search.text()).split())

    def _tell_elsewhere(self, count: int) -> None:
        text = self.tr(
            "%n marché(s) rangé(s) ailleurs répond(ent) aussi : choisissez « Tous ».", "", count
        )
        self.elsewhere.setText(text)
        self.elsewhere.setVisible(count > 0)

    def _allow(self, row: int) -> None:
        for button in (self.open, self.copy, self.take_out, self.remove, self.more):
            button.setEnabled(row >= 0)
        if row < 0:
            return
        self._chosen, status = self.model.values[row].identifier, self.model.values[row].status
        is_archived, is_model = status is TenderStatus.ARCHIVED, status is TenderStatus.MODEL
        self.archive.setText(
            self.tr("&Remettre en cours") if is_archived else self.tr("&Archiver")
        )
        self.model_gesture.setText(
            self.tr("Ne plus garder comme &modèle")
            if is_model
            else self.tr("Garder comme &modèle")
        )

    def _sort(self, wanted: TenderStatus) -> None:
        row = self.table.row()
        if row >= 0:
            tender = self.model.values[row]
            status = TenderStatus.CURRENT if tender.status is wanted else wanted
            self._dossiers.sort(tender.identifier, status, tender.status)

    def _open_handover(self, identifier: int) -> None:
        from desktop_app.ui.handover import open_handover  # noqa: PLC0415 - the documents, when asked

        open_handover(self.session, identifier, self)

    def _act(self, gesture: Callable[[int], None]) -> None:
        row = self.table.row()
        if row >= 0:
            gesture(self.model.values[row].identifier)
