"""The shelf of the bodies that help buyers, narrowed to the region of the town at first."""

from collections.abc import Mapping

from PySide6.QtCore import Qt

from desktop_app.core.town_network import TownNetwork
from desktop_app.settings import Settings
from desktop_app.ui.library.entry import Entry
from desktop_app.ui.library.filters import network_filters
from desktop_app.ui.library.network_desk import NetworkDesk
from desktop_app.ui.library.networks import network_entries, regions_of, town_network_entries
from desktop_app.ui.library.targets import TOWN_NETWORK, split, target
from desktop_app.ui.session import Session
from desktop_app.ui.shortcuts import Shortcut, bind
from desktop_app.ui.suppliers.lookup import Lookup
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.shelf import Shelf


class RegionLookup(Lookup):
    """Says in which region the commune of an official code is."""

    def region_of(self, insee: str) -> str:
        """Return the code of the region, empty when it is not known."""
        if not insee or self._reference is None:
            return ""
        commune = self._reference.communes.by_insee(insee)
        return commune.region if commune is not None else ""


class NetworkShelf(Shelf):
    """Adds to a shelf the bodies that the town notes for itself."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._region = _region_of(session.settings)
        self._town: Mapping[str, TownNetwork] = {}
        super().__init__(
            self.tr("Réseaux d’appui"),
            self._read_everything,
            network_filters(session.catalogue),
        )
        self.bar.only(region=self._region)
        self._tell_region()
        self.desk = NetworkDesk(session, self)
        self.add = Button(self.tr("A&jouter un organisme…"), "plus")
        self.edit = Button(self.tr("M&odifier…"), "pencil")
        self.remove = Button(self.tr("&Supprimer"), "trash-2")
        self.gestures(self.add, self.edit, self.remove)
        self._listen()
        self._allow(None)

    @property
    def town_network(self) -> TownNetwork | None:
        """The body of the town on show, if it is one."""
        return self._town.get(self.current.target) if self.current else None

    def refresh(self) -> None:
        """Show what the book holds now."""
        before = self._town
        self._ask_book()
        if self.is_filled and before != self._town:
            self.show_entries(self._everything())

    def _listen(self) -> None:
        # The book is asked one turn of the loop after the shelf is shown, never once it is closed.
        self._session.closing.connect(self._filling.stop)
        self._session.settings_changed.connect(self._follow)
        self.shown.connect(self._allow)
        self.add.clicked.connect(self.desk.begin)
        self.edit.clicked.connect(self._edit)
        self.remove.clicked.connect(self._remove)
        self.desk.kept.connect(self._show_kept)
        context = Qt.ShortcutContext.WidgetShortcut
        bind(Shortcut.REMOVE, self.list, self._remove, context)

    def _read_everything(self) -> tuple[Entry, ...]:
        self._ask_book()
        return self._everything()

    def _ask_book(self) -> None:
        networks = self._session.read(self._session.book.networks.all, ())
        self._town = {target(TOWN_NETWORK, item.identifier): item for item in networks}

    def _everything(self) -> tuple[Entry, ...]:
        catalogue = self._session.catalogue
        own = town_network_entries(self._town.values(), regions_of(catalogue))
        return (*own, *network_entries(catalogue, self._region))

    def _follow(self, settings: Settings) -> None:
        region = _region_of(settings)
        if region == self._region:
            return
        self._region = region
        self.bar.only(region=region)
        self._tell_region()
        if self.is_filled:
            self.show_entries(self._everything())

    def _tell_region(self) -> None:
        said = self.tr(
            "Pour voir d’abord votre région, indiquez le code INSEE de la commune dans les"
            " Préférences."
        )
        self.lead.setText("" if self._region else said)
        self.lead.setVisible(not self._region)

    def _allow(self, _entry: Entry | None) -> None:
        kind, _ = split(self.current.target) if self.current else ("", "")
        for button in (self.edit, self.remove):
            button.setVisible(kind == TOWN_NETWORK)
            button.setAccessibleDescription(self.current.title if self.current else "")

    def _edit(self) -> None:
        if self.town_network is not None:
            self.desk.edit(self.town_network)

    def _remove(self) -> None:
        if self.town_network is not None:
            self.desk.remove(self.town_network)
            self.list.setFocus()

    def _show_kept(self, address: str) -> None:
        self.refresh()
        self.open(address)


def _region_of(settings: Settings) -> str:
    lookup = RegionLookup()
    try:
        return lookup.region_of(settings.insee)
    finally:
        lookup.close()
