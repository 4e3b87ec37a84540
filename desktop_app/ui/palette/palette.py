"""The field that searches everything, and the list under it."""

from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.book.query import Query
from desktop_app.book.reader import BookReader
from desktop_app.core.supplier import Supplier
from desktop_app.ui.announce import announce
from desktop_app.ui.library.entry import Entry
from desktop_app.ui.models.entries import EntryDelegate, EntryListModel
from desktop_app.ui.notice import Notice, Tone
from desktop_app.ui.palette.entries import (
    place_entries,
    shipped_entries,
    step_entries,
    supplier_entries,
    tender_entries,
)
from desktop_app.ui.palette.finding import find
from desktop_app.ui.session import Session
from desktop_app.ui.suppliers.calm_dialog import CalmDialog
from desktop_app.ui.suppliers.errand import Errand
from desktop_app.ui.suppliers.roomy import make_room
from desktop_app.ui.widgets.news import QuietNews

LETTERS, LINES = 112, 30
GREATEST = 40
SUPPLIERS = 6
SHORTEST = 2
MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class Palette(QObject):
    """Opens the search, and keeps what takes a moment to make."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._library: tuple[Entry, ...] = ()
        self._is_asked = False
        self.dialog: PaletteDialog | None = None

    def open(self, *, in_tender: bool) -> None:
        """Show the search over the window."""
        session = self._session
        tenders = session.read(session.book.tenders.all, ())
        found = (
            *(step_entries() if in_tender else ()),
            *place_entries(),
            *tender_entries(tenders, session.catalogue),
        )
        self.dialog = PaletteDialog(session, found, self._window)
        self.dialog.chosen.connect(session.place_asked)
        self.dialog.finished.connect(self._forget)
        if self._library:
            self.dialog.add(self._library)
        elif not self._is_asked:
            self._is_asked = True
            work = partial(shipped_entries, session.catalogue, session.today())
            session.background.run(work, self._keep, self._refuse)
        self.dialog.open()

    def _keep(self, found: tuple[Entry, ...]) -> None:
        self._library = found
        if self.dialog is not None:
            self.dialog.add(found)

    def _refuse(self, error: Exception) -> None:
        self._is_asked = False
        self._session.say(Notice(str(error), Tone.PROBLEM))

    def _forget(self) -> None:
        self.dialog = None


class PaletteDialog(CalmDialog):
    """The keyboard stays in the field: the arrows choose, Return opens, Escape closes."""

    chosen = Signal(str)

    def __init__(
        self, session: Session, entries: tuple[Entry, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._entries = entries
        self._first = entries[:GREATEST]
        self._suppliers: tuple[Entry, ...] = ()
        self.errand = Errand(session, self)
        self.search = QLineEdit(clearButtonEnabled=True)
        self.model = EntryListModel(self)
        self.list = QListView()
        self.count = QuietNews()
        self._build()
        self.search.textChanged.connect(self._find)
        self.list.clicked.connect(self._open)
        self.list.selectionModel().currentChanged.connect(self._announce)
        self.finished.connect(self.errand.close)
        self.finished.connect(self.deleteLater)
        self._find()

    def add(self, entries: tuple[Entry, ...]) -> None:
        """Search these too."""
        self._entries = (*self._entries, *entries)
        self._show()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in MOVES:
            QApplication.sendEvent(self.list, event)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self.list.currentIndex())
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Tout chercher"))
        self.search.setPlaceholderText(self.tr("Un marché, un fournisseur, une clause, une page…"))
        self.search.setAccessibleName(self.tr("Tout chercher"))
        self.search.setAccessibleDescription(
            self.tr("Flèches pour choisir, Entrée pour ouvrir, Échap pour fermer")
        )
        self.list.setAccessibleName(self.tr("Ce qui est trouvé"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(EntryDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addWidget(self.count)
        make_room(self, LETTERS, LINES)
        self.search.setFocus()

    def _find(self) -> None:
        self._suppliers = ()
        self.errand.stop()
        text = self.search.text().strip()
        self._show()
        if len(text) >= SHORTEST:
            self.errand.run(partial(_suppliers, text), self._show_suppliers)

    def _show_suppliers(self, found: tuple[Supplier, ...]) -> None:
        self._suppliers = supplier_entries(found)
        self._show()

    def _show(self) -> None:
        index = self.list.currentIndex()
        before = self.model.values[index.row()].target if index.row() > 0 else ""
        text = self.search.text()
        found, count = find(self._entries, text, GREATEST)
        if not text.strip():
            found, count = self._first, len(self._first)
        self.model.show_values((*found, *self._suppliers))
        self._tell(count + len(self._suppliers))
        if self.model.values:
            row = self.model.row_of(before) if before else 0
            self.list.setCurrentIndex(self.model.index(max(row, 0)))

    def _tell(self, count: int) -> None:
        if count:
            text = self.tr("%n réponse(s) ; Entrée ouvre, Échap ferme.", "", count)
        else:
            text = self.tr("Rien ne répond à ces mots : essayez-en un seul, ou un début de mot.")
        self.count.setText(text)

    def _announce(self, index: QModelIndex) -> None:
        if self.isVisible() and index.isValid():
            entry = self.model.values[index.row()]
            announce(self.search, f"{entry.title}, {entry.subtitle}")

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            address = self.model.values[index.row()].target
            self.accept()
            self.chosen.emit(address)


def _suppliers(text: str, reader: BookReader, _tell: Any) -> tuple[Supplier, ...]:
    return reader.suppliers.search(Query(text=text), SUPPLIERS).suppliers
