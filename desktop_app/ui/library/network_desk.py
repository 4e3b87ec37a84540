"""What is done with the bodies of the town: noted, mended, removed."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.book.change import Change
from desktop_app.book.town_networks import TownNetworks
from desktop_app.core.town_network import TownNetwork
from desktop_app.ui.dialogs.town_network import TownNetworkDialog
from desktop_app.ui.library.targets import TOWN_NETWORK, target
from desktop_app.ui.notice import Notice, Tone
from desktop_app.ui.session import Session


class NetworkDesk(QObject):
    """Writes in the book the bodies that the town notes for itself."""

    kept = Signal(str)

    def __init__(self, session: Session, page: QWidget) -> None:
        super().__init__(page)
        self._session = session
        self._page = page
        self.dialog: TownNetworkDialog | None = None

    def begin(self) -> None:
        """Ask for a new body."""
        self._ask(None, self.tr("Nouvel organisme"))

    def edit(self, network: TownNetwork) -> None:
        """Ask for what changes in a body of the town."""
        self._ask(network, self.tr("Organisme de la commune"))

    def remove(self, network: TownNetwork) -> None:
        """Take a body of the town out of the book; this can be undone."""
        if self._session.attempt(partial(self._book.remove, network.identifier)) is None:
            return
        text = self.tr("«\u00a0{nom}\u00a0» n’est plus dans vos réseaux d’appui.")
        undo = partial(self._put_back, network)
        said = text.format(nom=network.name)
        self._session.say(Notice(said, action=self.tr("&Annuler la suppression"), act=undo))

    @property
    def _book(self) -> TownNetworks:
        return self._session.book.networks

    def _ask(self, network: TownNetwork | None, title: str) -> None:
        self.dialog = TownNetworkDialog(network, self._keep, self._page)
        self.dialog.setWindowTitle(title)
        self.dialog.open()

    def _keep(self, network: TownNetwork) -> None:
        known = {one.identifier: one for one in self._book.all()}
        former = known.get(network.identifier)
        change = self._book.put(network)
        self._session.apply(change)
        text = self.tr("«\u00a0{nom}\u00a0» est gardé dans votre carnet.")
        (number,) = change.identifiers
        book = self._book
        back = partial(book.remove, number) if former is None else partial(book.put, former)
        undo = partial(self._undo_keep, back, former)
        said = text.format(nom=network.name)
        self._session.say(Notice(said, Tone.SAVED, self.tr("&Annuler"), undo))
        self.kept.emit(target(TOWN_NETWORK, number))

    def _undo_keep(self, back: Callable[[], Change], former: TownNetwork | None) -> None:
        if self._session.attempt(back) is not None and former is not None:
            self.kept.emit(target(TOWN_NETWORK, former.identifier))

    def _put_back(self, network: TownNetwork) -> None:
        put = partial(self._book.put, replace(network, identifier=0))
        change = self._session.attempt(put)
        if change is not None:
            self.kept.emit(target(TOWN_NETWORK, change.identifiers[0]))
