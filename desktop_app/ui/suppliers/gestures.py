"""The suppliers added, changed or removed by hand, in order, to undo and redo."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject

from desktop_app.book.change import Change
from desktop_app.book.removal import Snapshot
from desktop_app.book.suppliers import Suppliers
from desktop_app.core.errors import UserError
from desktop_app.core.supplier import Supplier
from desktop_app.ui.notice import Notice, Tone
from desktop_app.ui.session import Session

GREATEST_HISTORY = 100


@dataclass(frozen=True, slots=True, eq=False)
class Gesture:
    """What was done to one supplier, in words, and both ways through it."""

    name: str
    undo: Callable[[], Change]
    redo: Callable[[], Change]


class SupplierGestures(QObject):
    """Remembers each gesture, and says each one that it takes back or does again."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shelf = session.book.suppliers
        self._past: list[Gesture] = []
        self._future: list[Gesture] = []

    def added(self, supplier: Supplier, said: str) -> None:
        """Note and tell that a supplier was added."""
        there = Presence(self._shelf, supplier.identifier)
        name = self.tr("ajout de « {nom} »").format(nom=supplier.name)
        self._note(Gesture(name, there.take, there.bring), said, self.tr("&Annuler cet ajout"))

    def known(self, identifier: int) -> Supplier | None:
        """Return a supplier as the book holds it, none for one to come."""
        if not identifier:
            return None
        return self._session.read(partial(self._shelf.get, identifier), None)

    def changed(self, former: Supplier, said: str) -> None:
        """Note and tell that a supplier was changed from what it was."""
        kept = self.known(former.identifier) or former
        name = self.tr("changement de « {nom} »").format(nom=kept.name)
        gesture = Gesture(
            name, partial(self._replace, kept, former), partial(self._replace, former, kept)
        )
        self._note(gesture, said, self.tr("&Annuler ce changement"))

    def removed(self, kept: Snapshot, title: str, said: str) -> None:
        """Note and tell that a supplier was removed."""
        there = Presence(self._shelf, kept.identifier, kept)
        name = self.tr("suppression de « {nom} »").format(nom=title)
        gesture = Gesture(name, there.bring, there.take)
        self._note(gesture, said, self.tr("&Annuler la suppression"), Tone.INFORMATION)

    def undo(self) -> None:
        """Take back the last gesture, and say which."""
        if not self._past:
            self._session.say(Notice(self.tr("Rien à annuler sur les fournisseurs.")))
            return
        gesture = self._past.pop()
        if self._session.attempt(gesture.undo):
            self._future.append(gesture)
            said = self.tr("Annulé : {geste}.").format(geste=gesture.name)
            redo = self.tr("&Rétablir")
            self._session.say(Notice(said, action=redo, act=self.redo, undoes=False))

    def redo(self) -> None:
        """Do again the gesture that was taken back, and say which."""
        if not self._future:
            self._session.say(Notice(self.tr("Rien à rétablir sur les fournisseurs.")))
            return
        gesture = self._future.pop()
        if self._session.attempt(gesture.redo):
            self._past.append(gesture)
            said = self.tr("Rétabli : {geste}.").format(geste=gesture.name)
            self._session.say(Notice(said, Tone.SAVED, self.tr("&Annuler"), self.undo))

    def _note(self, gesture: Gesture, said: str, action: str, tone: Tone = Tone.SAVED) -> None:
        self._past.append(gesture)
        del self._past[:-GREATEST_HISTORY]
        self._future.clear()
        self._session.say(Notice(said, tone, action, self.undo))

    def _replace(self, known: Supplier, wanted: Supplier) -> Change:
        # An import, a merge or an erasure may have passed since: theirs must not be lost.
        if self._shelf.get(known.identifier) != known:
            raise UserError(
                self.tr("La fiche « {nom} » a changé depuis : elle reste comme elle est.").format(
                    nom=known.name
                )
            )
        return self._shelf.put(wanted)


class Presence:
    """A supplier that leaves the book whole, and comes back whole."""

    def __init__(self, shelf: Suppliers, identifier: int, kept: Snapshot | None = None) -> None:
        self._shelf = shelf
        self._identifier = identifier
        self._kept = kept

    def take(self) -> Change:
        """Take the supplier out of the book, keeping all that goes with it."""
        kept = self._shelf.snapshot(self._identifier)
        change = self._shelf.remove(self._identifier)
        self._kept = kept
        return change

    def bring(self) -> Change:
        """Bring the supplier back as it left."""
        assert self._kept is not None  # noqa: S101 - it left before it comes back
        return self._shelf.put_back(self._kept)
