"""The suppliers added, changed or removed by hand, in order, to undo and redo."""

from functools import partial

from PySide6.QtCore import QObject

from desktop_app.book.change import Change
from desktop_app.book.removal import Snapshot
from desktop_app.core.errors import UserError
from desktop_app.core.supplier import Supplier
from desktop_app.ui.gesture_history import Gesture, GestureHistory, Presence
from desktop_app.ui.notice import Notice, Tone
from desktop_app.ui.session import Session


class SupplierGestures(QObject):
    """Notes each gesture, and says it, so that it can be taken back or done again."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shelf = session.book.suppliers
        nothing = (
            self.tr("Rien à annuler sur les fournisseurs."),
            self.tr("Rien à rétablir sur les fournisseurs."),
        )
        self.history = GestureHistory(session, *nothing, self)

    def added(self, supplier: Supplier, said: str) -> None:
        """Note and tell that a supplier was added."""
        there = Presence(self._shelf, supplier.identifier)
        name = self.tr("ajout de « {nom} »").format(nom=supplier.name)
        notice = self._notice(said, self.tr("&Annuler cet ajout"))
        self.history.note(Gesture(name, there.take, there.bring), notice)

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
        self.history.note(gesture, self._notice(said, self.tr("&Annuler ce changement")))

    def removed(self, kept: Snapshot, title: str, said: str) -> None:
        """Note and tell that a supplier was removed."""
        there = Presence(self._shelf, kept.identifier, kept)
        name = self.tr("suppression de « {nom} »").format(nom=title)
        notice = self._notice(said, self.tr("&Annuler la suppression"), Tone.INFORMATION)
        self.history.note(Gesture(name, there.bring, there.take), notice)

    def _notice(self, said: str, action: str, tone: Tone = Tone.SAVED) -> Notice:
        return Notice(said, tone, action, self.history.undo)

    def _replace(self, known: Supplier, wanted: Supplier) -> Change:
        # An import, a merge or an erasure may have passed since: theirs must not be lost.
        if self._shelf.get(known.identifier) != known:
            raise UserError(
                self.tr("La fiche « {nom} » a changé depuis : elle reste comme elle est.").format(
                    nom=known.name
                )
            )
        return self._shelf.put(wanted)
