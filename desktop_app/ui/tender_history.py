"""The tenders copied, sorted, named or removed from a list, in order, to undo and redo."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from desktop_app.book.change import Change
from desktop_app.book.tender_removal import TenderSnapshot
from desktop_app.book.tenders import Tenders
from desktop_app.ui.notice import Notice, Tone
from desktop_app.ui.session import Session

GREATEST_HISTORY = 100


@dataclass(frozen=True, slots=True, eq=False)
class TenderGesture:
    """What was done to one tender, in words, and both ways through it."""

    name: str
    undo: Callable[[], Change]
    redo: Callable[[], Change]


class TenderHistory(QObject):
    """Remembers each gesture, and says each one that it takes back or does again."""

    # The tender that was touched, wherever it went.
    touched = Signal(int)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._past: list[TenderGesture] = []
        self._future: list[TenderGesture] = []

    def note(self, gesture: TenderGesture, notice: Notice) -> None:
        """Remember what was done, and say it."""
        self._past.append(gesture)
        del self._past[:-GREATEST_HISTORY]
        self._future.clear()
        self._session.say(notice)

    def undo(self) -> None:
        """Take back the last gesture, and say which."""
        if not self._past:
            self._session.say(Notice(self.tr("Rien à annuler sur les marchés.")))
            return
        gesture = self._past.pop()
        change = self._session.attempt(gesture.undo)
        if change:
            self._future.append(gesture)
            self.touched.emit(change.identifiers[0])
            said = self.tr("Annulé : {geste}.").format(geste=gesture.name)
            redo = self.tr("&Rétablir")
            self._session.say(Notice(said, action=redo, act=self.redo, undoes=False))

    def redo(self) -> None:
        """Do again the gesture that was taken back, and say which."""
        if not self._future:
            self._session.say(Notice(self.tr("Rien à rétablir sur les marchés.")))
            return
        gesture = self._future.pop()
        change = self._session.attempt(gesture.redo)
        if change:
            self._past.append(gesture)
            self.touched.emit(change.identifiers[0])
            said = self.tr("Rétabli : {geste}.").format(geste=gesture.name)
            self._session.say(Notice(said, Tone.SAVED, self.tr("&Annuler"), self.undo))


class TenderPresence:
    """A tender that leaves the book whole, and comes back whole."""

    def __init__(self, shelf: Tenders, identifier: int) -> None:
        self._shelf = shelf
        self._identifier = identifier
        self._kept: TenderSnapshot | None = None

    def take(self) -> Change:
        """Take the tender out of the book, keeping all that goes with it."""
        kept = self._shelf.snapshot(self._identifier)
        change = self._shelf.remove(self._identifier)
        self._kept = kept
        return change

    def bring(self) -> Change:
        """Bring the tender back as it left."""
        assert self._kept is not None  # noqa: S101 - it left before it comes back
        return self._shelf.put_back(self._kept)
