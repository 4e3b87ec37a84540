"""The exchanges with one supplier: a dated list, one more, one less, one put right."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import timedelta
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.book.change import Change
from desktop_app.core.exchange import Exchange, ExchangeKind
from desktop_app.core.supplier import Supplier
from desktop_app.ui.figures import day_text
from desktop_app.ui.notice import Notice
from desktop_app.ui.session import Session
from desktop_app.ui.suppliers.exchange_card import ExchangeCard
from desktop_app.ui.suppliers.exchange_form import NEW, ExchangeForm, draft_of
from desktop_app.ui.suppliers.turn_note import TurnNote
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import Hint, Sentence
from desktop_app.ui.wizard.form import Fold, clear
from desktop_app.ui.wizard.sight import focus_in_sight

SHOWN = 20
YEAR = timedelta(days=365)
NOBODY = Supplier(name="")


class HistorySection(Fold):
    """What passed between the buyer and a supplier; read from the book when it is open."""

    learnt = Signal(object)
    shaped = Signal()

    def __init__(self, session: Session) -> None:
        self._session = session
        self._shelf = session.book.suppliers
        self._supplier = NOBODY
        self._is_built = False
        self._is_late = True
        self._is_whole = False
        self._changed: Exchange | None = None
        self._subjects: dict[int, str] = {}
        self.exchanges: tuple[Exchange, ...] = ()
        self._holder = QWidget()
        super().__init__("", self._holder)
        self.name(self.tr("Échanges et consultations"))
        session.changed.connect(self._learn)

    def show_supplier(self, supplier: Supplier) -> None:
        """Show the history of a supplier, at once if the section is open."""
        is_same = supplier.identifier == self._supplier.identifier
        self._supplier = supplier
        if is_same:
            return
        self._is_whole = False
        self._is_late = True
        self._catch_up()

    @override
    def _show_content(self, shown: bool) -> None:
        super()._show_content(shown)
        if shown:
            self._catch_up()

    def _build(self) -> None:
        self._is_built = True
        self.told = Sentence()
        self.adding = Button(self.tr("Ajouter un échange"), "plus")
        self.form = ExchangeForm(TurnNote(self._session))
        self.form.hide()
        self.more = Button("")
        self.unknown = Hint(self.tr("Donnez d’abord un nom au fournisseur."))
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(12, 0, 0, 8)
        column.setSpacing(8)
        for widget in (self.unknown, self.told, self.adding, self.form):
            column.addWidget(widget)
        column.addLayout(self._list)
        column.addWidget(self.more)
        self.adding.clicked.connect(partial(self._open_form, None))
        self.form.given.connect(self._keep)
        self.form.left.connect(self._close_form)
        self.more.clicked.connect(self._show_all)

    def _catch_up(self) -> None:
        if not (self._is_late and self.button.isChecked()):
            return
        if not self._is_built:
            self._build()
        self._is_late = False
        self.form.hide()
        self._read()

    def _read(self) -> None:
        identifier = self._supplier.identifier
        book = self._session.book
        self.exchanges = ()
        if identifier:
            self.exchanges = self._session.read(
                partial(book.exchanges.of_supplier, identifier), ()
            )
        tenders = self._session.read(book.tenders.all, ())
        self._subjects = {tender.identifier: tender.subject for tender in tenders}
        self._fill()

    def _fill(self) -> None:
        is_known = bool(self._supplier.identifier)
        self.unknown.setVisible(not is_known)
        self.adding.setVisible(is_known and self.form.isHidden())
        self.told.setVisible(is_known)
        self.told.setText(self._sentence())
        shown = self.exchanges if self._is_whole else self.exchanges[:SHOWN]
        clear(self._list)
        for exchange in shown:
            card = ExchangeCard(exchange, self._subjects.get(exchange.tender, ""))
            card.changing.clicked.connect(partial(self._open_form, exchange))
            card.taking.clicked.connect(partial(self._remove, exchange))
            self._list.addWidget(card)
        left = len(self.exchanges) - len(shown)
        self.more.setVisible(bool(left))
        self.more.setText(self.tr("Montrer aussi les %n plus anciens", "", left))
        self.shaped.emit()

    def _sentence(self) -> str:
        if not self.exchanges:
            return self.tr("Aucun échange noté pour l’instant.")
        since = self._session.today() - YEAR
        asked = [one.day for one in _requests(self.exchanges) if one.day >= since]
        if not asked:
            return self.tr("Aucune demande de devis depuis un an.")
        told = self.tr(
            "%n demande(s) de devis depuis un an, la dernière le {jour}.", "", len(asked)
        )
        return told.format(jour=day_text(max(asked)))

    def _open_form(self, exchange: Exchange | None) -> None:
        people = (self._supplier.contact, *self._supplier.profile.other_contacts)
        names = tuple(person.name for person in people if person.name)
        draft = draft_of(exchange) if exchange else NEW
        self._changed = exchange
        self.form.note.begin(self._supplier)
        self.form.begin(self._session.today(), self._subjects, names, draft)
        self.adding.hide()
        self.form.show()
        self.shaped.emit()
        self.form.kind.setFocus()
        focus_in_sight(self.form.kind)

    def _close_form(self) -> None:
        self.form.hide()
        self.adding.show()
        self.adding.setFocus()
        self.shaped.emit()

    def _keep(self, exchange: Exchange) -> None:
        former = self._changed
        number = former.identifier if former else 0
        kept = replace(exchange, identifier=number, supplier=self._supplier.identifier)
        if self._put(kept):
            self._close_form()
            if former and kept != former:
                text = self.tr("L’échange du {jour} est modifié.")
                undo = partial(self._put, former)
                self._tell(text, former, self.tr("&Annuler la modification"), undo)

    def _remove(self, exchange: Exchange) -> None:
        exchanges = self._session.book.exchanges
        if self._session.attempt(partial(exchanges.remove, exchange)):
            self.adding.setFocus()
            text = self.tr("L’échange du {jour} a été supprimé.")
            undo = partial(self._session.attempt, partial(exchanges.put_back, exchange))
            self._tell(text, exchange, self.tr("&Annuler la suppression"), undo)

    def _tell(
        self, text: str, exchange: Exchange, action: str, undo: Callable[[], object]
    ) -> None:
        def act() -> None:
            undo()

        said = text.format(jour=day_text(exchange.day))
        self._session.say(Notice(said, action=action, act=act))

    def _put(self, exchange: Exchange) -> bool:
        exchanges = self._session.book.exchanges
        return self._session.attempt(partial(exchanges.put, exchange)) is not None

    def _show_all(self) -> None:
        self._is_whole = True
        self._fill()

    def _learn(self, change: Change) -> None:
        identifier = self._supplier.identifier
        if change.kind != "supplier" or not identifier or identifier not in change.identifiers:
            return
        for supplier in self._session.read(partial(self._shelf.some, (identifier,)), ()):
            # The day of the last contact stands in the record.
            self.learnt.emit(supplier)
            if self._is_built and self.button.isChecked():
                self._read()
            else:
                self._is_late = True


def _requests(exchanges: Iterable[Exchange]) -> list[Exchange]:
    return [one for one in exchanges if one.kind is ExchangeKind.QUOTE_REQUEST]
