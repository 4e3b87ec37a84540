"""The whole record of one supplier; each field is kept as soon as it is left."""

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.book.change import Change
from desktop_app.catalogue import Catalogue
from desktop_app.core.supplier import Supplier
from desktop_app.ui.notice import Notice
from desktop_app.ui.session import Session
from desktop_app.ui.suppliers.form_codes import Codes
from desktop_app.ui.suppliers.form_fields import Area, Line
from desktop_app.ui.suppliers.form_identity import IdentitySheet, SizeSheet
from desktop_app.ui.suppliers.form_origins import OriginsSheet
from desktop_app.ui.suppliers.form_section import Section
from desktop_app.ui.suppliers.form_sheet import Entry
from desktop_app.ui.suppliers.form_sheets import (
    ApprovalsSheet,
    ContactsSheet,
    GroupsSheet,
    NetworksSheet,
    NotesSheet,
    OffersSheet,
    PlacesSheet,
    family_titles,
    label_titles,
)
from desktop_app.ui.suppliers.form_status import StatusStrip
from desktop_app.ui.suppliers.form_values import put_at, typed
from desktop_app.ui.suppliers.history import HistorySection
from desktop_app.ui.suppliers.merges_link import MergesLink
from desktop_app.ui.widgets.stillness import keep_in_place, once_still
from desktop_app.ui.wizard.form import reveal
from desktop_app.ui.wizard.sight import focus_in_sight
from desktop_app.ui.wizard.tab_order import follow_the_eye

NEW = Supplier(name="")
# What raises the score of a record is not always the field where it is typed.
TYPED_IN = {"place.latitude": "place.commune", "profile.offers.cpv": "profile.offers"}


class SupplierForm(QWidget):
    """Shows a supplier and tells what the user changes."""

    edited = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._supplier = NEW
        self._is_late = False
        self._stops: tuple[QWidget, ...] = ()
        self._wanted: QWidget | None = None
        self._sight = QTimer(self, singleShot=True, interval=0)
        self._sight.timeout.connect(self._bring_in_sight)
        self._ordering = QTimer(self, singleShot=True, interval=0)
        self._ordering.timeout.connect(self._order)
        self._codes = Codes()
        session.closing.connect(self._codes.close)
        self.status = StatusStrip(session.today)
        self.history = HistorySection(session)
        self.merges = MergesLink(session)
        self.sections = self._sections()
        self._build()
        self._connect()
        self.identity.open()
        self.remember(NEW)
        # Reading these files takes longer than a click may.
        session.background.run(partial(_warm_up, session.catalogue), _no_news, _no_news)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self.show_field("name")

    def _sections(self) -> tuple[Section, ...]:
        session, codes = self._session, self._codes
        self.identity = Section(self.tr("Identité"), partial(IdentitySheet, codes))
        return (
            self.identity,
            Section(self.tr("Activités"), partial(OffersSheet, session, codes), _offers),
            Section(self.tr("Adresses"), partial(PlacesSheet, codes), _places),
            Section(self.tr("Contacts et site"), ContactsSheet, _contacts),
            Section(self.tr("Effectif et chiffre d’affaires"), SizeSheet),
            Section(self.tr("Agréments et labels"), partial(ApprovalsSheet, session), _approvals),
            Section(self.tr("Réseaux et références"), NetworksSheet),
            Section(self.tr("Étiquettes et listes"), partial(GroupsSheet, session), _groups),
            Section(self.tr("Notes privées"), NotesSheet),
            Section(self.tr("D’où vient chaque information"), OriginsSheet),
        )

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(6)
        column.addWidget(self.status)
        for section in self.sections:
            column.addWidget(section)
        column.addWidget(self.history)
        column.addWidget(self.merges, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()

    def _connect(self) -> None:
        self.status.completion_asked.connect(self.show_field)
        self.history.shaped.connect(self._ordering.start)
        self.history.learnt.connect(self.show_supplier)
        for section in self.sections:
            section.answered.connect(self._keep)
            section.taken.connect(self._tell_taken)
            section.shaped.connect(self._ordering.start)

    def show_supplier(self, supplier: Supplier) -> None:
        """Show a supplier, or an empty form for a new one."""
        is_same = supplier.identifier == self._supplier.identifier != 0
        if is_same and supplier == self._supplier:
            return
        self.remember(supplier)
        self._is_late = is_same and self._is_being_typed()
        if not self._is_late:
            self._show()

    def remember(self, supplier: Supplier) -> None:
        """Take a supplier as the one kept, without touching what is being typed."""
        self._supplier = supplier
        show = partial(self._show_status, supplier)
        once_still(self.status, partial(keep_in_place, self, show))
        self.history.show_supplier(supplier)
        self.merges.show_supplier(supplier.identifier)
        for section in self.sections:
            section.learn(supplier)

    def show_field(self, path: str) -> None:
        """Open the section of a field and put the focus on it."""
        wanted = TYPED_IN.get(path, path)
        for entry in self._entries():
            if entry.path == wanted:
                reveal(entry.field)
                entry.field.setFocus()
                self._wanted = entry.field
                self._sight.start()
                return

    def _bring_in_sight(self) -> None:
        # A section just opened has its height at the next turn.
        if self._wanted is not None and self._wanted.isVisible():
            focus_in_sight(self._wanted)

    def field(self, label: str) -> Any:
        """Return the field that has a label, its section opened."""
        found = next(entry.field for entry in self._entries() if entry.label == label)
        reveal(found)
        return found

    def _entries(self) -> Iterator[Entry]:
        for section in self.sections:
            yield from section.fields()

    def _show_status(self, supplier: Supplier) -> None:
        self.status.show_supplier(supplier)
        self.status.setVisible(bool(supplier.name))

    def _show(self) -> None:
        self._is_late = False
        for section in self.sections:
            section.show_supplier(self._supplier)

    def _is_being_typed(self) -> bool:
        field = self.window().focusWidget()
        is_ours = field is not None and self.isAncestorOf(field)
        return is_ours and isinstance(field, Line | Area) and field.is_being_typed

    def _keep(self, parts: Mapping[str, Any]) -> None:
        supplier = typed(self._supplier, parts, self._session.today())
        if supplier != self._supplier:
            self.remember(supplier)
            if supplier.name:
                self.edited.emit(supplier)
        if self._is_late:
            self._show()

    def _tell_taken(self, text: str, path: str, former: object) -> None:
        if self._supplier.identifier:
            undo = partial(self._put_back, self._supplier.identifier, path, former)
            self._session.say(Notice(text, action=self.tr("&Annuler la suppression"), act=undo))

    def _put_back(self, identifier: int, path: str, former: object) -> None:
        if identifier == self._supplier.identifier:
            # A gesture as the others, which can be undone too.
            self.remember(put_at(self._supplier, path, former))
            self.edited.emit(self._supplier)
            self._show()
            return
        book = self._session.book.suppliers

        def put() -> Change:
            return book.put(put_at(book.get(identifier), path, former))

        self._session.attempt(put)

    def _order(self) -> None:
        self._stops = follow_the_eye(self, self._stops)


def _warm_up(catalogue: Catalogue) -> int:
    return len(family_titles(catalogue)) + len(label_titles(catalogue))


def _no_news(_result: object) -> None:
    """Wait for the section that needs the titles to say what is wrong with them."""


def _offers(supplier: Supplier) -> int:
    return len(supplier.profile.offers)


def _places(supplier: Supplier) -> int:
    return bool(supplier.place.commune) + len(supplier.profile.other_places)


def _contacts(supplier: Supplier) -> int:
    return (supplier.contact != type(supplier.contact)()) + len(supplier.profile.other_contacts)


def _approvals(supplier: Supplier) -> int:
    return len(supplier.profile.approvals)


def _groups(supplier: Supplier) -> int:
    return len(supplier.profile.tags) + len(supplier.profile.lists)
