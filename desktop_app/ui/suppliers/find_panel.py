"""The left of the page: words, filters, order, saved searches, and the list of what is found."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop_app.book.query import Query, SearchResult, Sort
from desktop_app.reference.distance import Centre
from desktop_app.ui.models.suppliers import SupplierColumn, SupplierTableModel
from desktop_app.ui.roles import name_list
from desktop_app.ui.session import Session
from desktop_app.ui.suppliers.count_line import CountLine
from desktop_app.ui.suppliers.filter_fields import choice, choose
from desktop_app.ui.suppliers.filters import FilterPanel
from desktop_app.ui.suppliers.find import Finder
from desktop_app.ui.suppliers.geography import Geography
from desktop_app.ui.suppliers.saved import SavedSearchesButton
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.squeezed import Squeezed
from desktop_app.ui.widgets.table import Table

WIDTHS: Mapping[int, int] = {
    SupplierColumn.KIND: 11,
    SupplierColumn.COMMUNE: 13,
    SupplierColumn.DISTANCE: 14,
    SupplierColumn.FRESHNESS: 13,
}


class FindPanel(QWidget):
    """Searches at each letter; tells which supplier is chosen in the list."""

    chosen = Signal(object)
    searched = Signal(object)
    emptied = Signal(bool)

    def __init__(self, session: Session, geography: Geography) -> None:
        super().__init__()
        self._session = session
        self._geography = geography
        self._shown: Query | None = None
        self._waits_for_list = False
        self._is_wanted = False
        self._next = 0
        self.kept = 0
        self.is_selecting = True
        self.finder = Finder(session, self)
        self._build()
        self._lay_out()
        self._connect()

    def _build(self) -> None:
        self.search = QLineEdit(clearButtonEnabled=True)
        self.search.setPlaceholderText(self.tr("Chercher un nom, une activité, une commune"))
        self.search.setAccessibleName(self.tr("Chercher un fournisseur"))
        self.toggle = Button(self.tr("&Filtres"), "sliders-horizontal")
        self.toggle.setCheckable(True)
        self.saved = SavedSearchesButton(self._session)
        self.filters = FilterPanel(self._session, self._geography)
        self.filter_room = Squeezed(self.filters)
        self.filter_room.hide()
        self.sort = choice(self._orders(), 10)
        name_list(self.sort, self.tr("Trier par"))
        self.count = CountLine()
        self.model = SupplierTableModel(self)
        self.model.today = self._session.today()
        self.model.distance_text = lambda supplier: self._geography.distance_text(
            self.centre, supplier
        )
        self.table = Table(self.model, self.tr("Fournisseurs"), SupplierColumn.NAME)
        self.table.set_widths(WIDTHS)

    def _orders(self) -> dict[str, str]:
        return {
            Sort.RELEVANCE.value: self.tr("Pertinence"),
            Sort.DISTANCE.value: self.tr("Distance"),
            Sort.NAME.value: self.tr("Nom"),
            Sort.FRESHNESS.value: self.tr("Mise à jour"),
        }

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.search)
        gestures = QWidget()
        flow = FlowLayout(gestures)
        order = QWidget()
        row = QHBoxLayout(order)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(QLabel(self.tr("Trier par")))
        row.addWidget(self.sort)
        for widget in (self.toggle, self.saved, order):
            flow.addWidget(widget)
        column.addWidget(gestures)
        column.addWidget(self.filter_room)
        column.addWidget(self.count)
        column.addWidget(self.table, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(self.run)
        self.sort.activated.connect(self.run)
        self.toggle.toggled.connect(self._show_filters)
        self.filters.changed.connect(self.run)
        self.filters.kinds.asked.connect(self.finder.count_kinds)
        self.finder.counted.connect(self.filters.kinds.show_counts)
        self.finder.found.connect(self._show_found)
        self.finder.silent.connect(self.count.show_silent)
        self.finder.listed.connect(self._show_listed)
        self.finder.calmed.connect(self._choose_calmly)
        self.finder.read.connect(self.model.take_page)
        self.model.page_wanted.connect(self._read_page)
        self.table.selected.connect(self._choose_row)
        self.saved.chosen.connect(self.show_query)

    def query(self) -> Query:
        """Return the search as it stands."""
        sort = Sort(str(self.sort.currentData()))
        query = self.filters.narrow(Query(text=self.search.text(), sort=sort))
        if sort is Sort.DISTANCE:
            town = self.filters.town
            insee = town.insee if town else ""
            return replace(query, around=self.filters.centre, around_insee=insee)
        return query

    def show_query(self, query: Query) -> None:
        """Set every field as a saved search has it, and run it."""
        with QSignalBlocker(self.search):
            self.search.setText(query.text)
        choose(self.sort, query.sort.value)
        self.filters.show_query(query)
        self.run()

    def run(self) -> None:
        """Search for what the fields say."""
        query = self.query()
        self.saved.present = query
        count = self.filters.count
        text = self.tr("&Filtres")
        self.toggle.setText(f"{text} ({count})" if count else text)
        self.searched.emit(query)
        self.finder.search(query)

    def select(self, identifier: int) -> None:
        """Keep a supplier chosen in what is found next."""
        self.kept = identifier

    def show_supplier(self, identifier: int) -> None:
        """Search for everyone and choose a supplier there, whatever was searched before."""
        self.kept = identifier
        self._is_wanted = True
        self.show_query(Query())

    def go_to(self, row: int) -> None:
        """Choose a row of the list."""
        self.table.show_row(row)

    def release(self) -> None:
        """Choose nobody in the list."""
        self.kept = 0
        with QSignalBlocker(self.table):
            self.table.clearSelection()
            self.table.setCurrentIndex(self.model.index(-1, 0))

    @property
    def centre(self) -> Centre | None:
        """Where distances start from."""
        point = self.filters.centre
        return Centre(point.latitude, point.longitude) if point else None

    def _show_filters(self, wanted: bool) -> None:  # noqa: FBT001 - a slot of toggled
        if wanted:
            self.filters.fill()
        self.filter_room.setVisible(wanted)

    def _show_found(self, result: SearchResult) -> None:
        query = self.query()
        is_same, self._shown = query == self._shown or self._is_wanted, query
        self._is_wanted = False
        # In place of one that left the book, the one that comes next.
        self._next = self.table.row() if is_same else 0
        self.model.show_values(result.suppliers, result.total)
        self.count.show_result(query, result)
        is_plain = not query.text and not self.filters.count
        self.emptied.emit(is_plain and not result.total)
        if not self.is_selecting:
            return
        row = self.model.row_of(self.kept)
        self._waits_for_list = row < 0 and is_same and result.total > len(result.suppliers)
        if not self._waits_for_list:
            self._settle(row)

    def _show_listed(self, identifiers: tuple[int, ...]) -> None:
        self.model.know(identifiers)
        self.finder.count_silent()
        if self._waits_for_list:
            self._waits_for_list = False
            self._settle(self.model.row_of(self.kept))

    def _settle(self, row: int) -> None:
        with QSignalBlocker(self.table):
            self.table.show_row(row if row >= 0 else self._next)
        if self.finder.is_calm:
            self._choose_calmly()

    def _choose_calmly(self) -> None:
        if self.is_selecting and not self._waits_for_list:
            self._choose_row(self.table.row())

    def _choose_row(self, row: int) -> None:
        identifier = self.model.identifier_at(row)
        supplier = self.model.supplier_at(row) if identifier else None
        if identifier and supplier is None:
            get = partial(self._session.book.suppliers.get, identifier)
            supplier = self._session.read(get, None)
        self.kept = identifier
        self.chosen.emit(supplier)

    def _read_page(self, page: int) -> None:
        self.finder.read_page(page, self.model.numbers_of(page))
