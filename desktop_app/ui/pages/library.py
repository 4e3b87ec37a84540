"""The library: clauses, families, labels, structures, law and networks, to read and copy."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.book.change import Change
from desktop_app.ui.library.clause_shelf import ClauseShelf
from desktop_app.ui.library.families import family_entries
from desktop_app.ui.library.filters import (
    label_filters,
    law_filter,
    reservation_filter,
    type_filter,
)
from desktop_app.ui.library.labels import label_entries
from desktop_app.ui.library.law import law_entries, version_text
from desktop_app.ui.library.network_shelf import NetworkShelf
from desktop_app.ui.library.structures import structure_entries
from desktop_app.ui.library.targets import (
    CLAUSE,
    CLAUSES_OF,
    FAMILY,
    LABEL,
    NETWORK,
    STRUCTURE,
    TOWN,
    TOWN_NETWORK,
    split,
)
from desktop_app.ui.printing.desk import PrintDesk
from desktop_app.ui.session import Session
from desktop_app.ui.shortcuts import Shortcut, bind
from desktop_app.ui.widgets.buttons import PrimaryButton
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.shelf import Shelf
from desktop_app.ui.widgets.tabs import Tabs

CLAUSES, FAMILIES, LABELS, STRUCTURES, LAW, NETWORKS = range(6)
PLACES = {
    CLAUSE: CLAUSES,
    TOWN: CLAUSES,
    CLAUSES_OF: CLAUSES,
    FAMILY: FAMILIES,
    LABEL: LABELS,
    STRUCTURE: STRUCTURES,
    NETWORK: NETWORKS,
    TOWN_NETWORK: NETWORKS,
}


class LibraryPage(Page):
    """Six shelves behind tabs; links lead from one to another, and back."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._past: list[str] = []
        self._desk = PrintDesk(session, self)
        self._built: dict[int, Shelf] = {}
        self._build()
        self._connect()

    def _build(self) -> None:
        version = self.tr("Clauses et règles, version {version}. Tout peut être lu et copié.")
        said = version.format(version=self.session.catalogue.version)
        self.add = PrimaryButton(self.tr("&Nouvelle clause de la commune…"), "plus")
        self.head(self.tr("Bibliothèque"), said, self.add)
        self.tabs = Tabs()
        self.tabs.setAccessibleName(self.tr("Rayons de la bibliothèque"))
        for title in (
            self.tr("Clauses"),
            self.tr("Familles"),
            self.tr("Labels"),
            self.tr("Structures"),
            self.tr("Droit"),
            self.tr("Réseaux d’appui"),
        ):
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            self.tabs.addTab(holder, title)
        self.clauses = ClauseShelf(self.session)
        self._place(CLAUSES, self.clauses)
        self.column.addWidget(self.tabs, 1)

    def _connect(self) -> None:
        self.add.clicked.connect(self._begin)
        self.tabs.currentChanged.connect(self.shelf)
        bind(Shortcut.BACK, self, self._return)

    @override
    def print_out(self) -> None:
        shown = self.shelf(self.tabs.currentIndex()).current
        if shown is None:
            super().print_out()
        else:
            self._desk.print_sheet(shown.sheet())

    def shelf(self, rank: int) -> Shelf:
        """Return the shelf of a tab, built if it is the first time."""
        if rank not in self._built:
            makers = {
                FAMILIES: self._families,
                LABELS: self._labels,
                STRUCTURES: self._structures,
                LAW: self._law,
                NETWORKS: self._networks,
            }
            self._place(rank, makers[rank]())
        return self._built[rank]

    def _place(self, rank: int, shelf: Shelf) -> None:
        self._built[rank] = shelf
        shelf.link_asked.connect(self.follow)
        shelf.back_asked.connect(self._return)
        shelf.back.setVisible(bool(self._past))
        self.tabs.widget(rank).layout().addWidget(shelf)  # type: ignore[union-attr]

    def _families(self) -> Shelf:
        source = partial(family_entries, self.session.catalogue)
        return Shelf(self.tr("Familles d’achat"), source, (type_filter(),))

    def _labels(self) -> Shelf:
        catalogue = self.session.catalogue
        source = partial(label_entries, catalogue)
        return Shelf(self.tr("Labels"), source, label_filters(catalogue))

    def _structures(self) -> Shelf:
        source = partial(structure_entries, self.session.catalogue)
        return Shelf(self.tr("Structures"), source, (reservation_filter(),))

    def _law(self) -> Shelf:
        law = self.session.catalogue.law
        source = partial(law_entries, law, self.session.today())
        return Shelf(self.tr("Droit"), source, (law_filter(),), version_text(law.version))

    def _networks(self) -> Shelf:
        return NetworkShelf(self.session)

    @override
    def concerns(self, change: Change) -> bool:
        return change.kind == "library"

    @override
    def refresh(self) -> None:
        self.clauses.refresh()
        networks = self._built.get(NETWORKS)
        if isinstance(networks, NetworkShelf):
            networks.refresh()

    @override
    def follow(self, address: str) -> None:
        """Show what a link leads to, and remember where it was."""
        before = self.shelf(self.tabs.currentIndex()).current
        if self._go(address) and before is not None:
            self._past.append(before.target)
            self._allow_return()

    def _return(self) -> None:
        if self._past:
            self._go(self._past.pop())
            self._allow_return()

    def _allow_return(self) -> None:
        for shelf in self._built.values():
            shelf.back.setVisible(bool(self._past))

    def _go(self, address: str) -> bool:
        kind, name = split(address)
        rank = PLACES.get(kind, LAW)
        shelf = self.shelf(rank)
        if kind == CLAUSES_OF:
            shelf.fill()
            shelf.bar.only(family=name)
        elif not shelf.open(address):
            return False
        self.tabs.setCurrentIndex(rank)
        shelf.reader.setFocus()
        return True

    def _begin(self) -> None:
        self.tabs.setCurrentIndex(CLAUSES)
        self.clauses.desk.begin()
