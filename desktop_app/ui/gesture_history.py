"""The gestures on a list, in order, to undo and redo: what is added, changed or removed."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from desktop_app.book.change import Change
from desktop_app.ui.notice import Notice, Tone
from desktop_app.ui.session import Session

GREATEST_HISTORY = 100
Kept = TypeVar("Kept")


@dataclass(frozen=True, slots=True, eq=False)
class Gesture:
    """What was done to one thing of a list, in words, and both ways through it."""

    name: str
    undo: Callable[[], Change]
    redo: Callable[[], Change]


class GestureHistory(QObject):
    """Remembers each gesture, and says each one that it takes back or does again.

    It says `undone_all` or `redone_all` when no gesture is left that way.
    """

    # What was touched, wherever it went.
    touched = Signal(int)

    def __init__(
        self, session: Session, undone_all: str, redone_all: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._undone_all = undone_all
        self._redone_all = redone_all
        self._past: list[Gesture] = []
        self._future: list[Gesture] = []

    def note(self, gesture: Gesture, notice: Notice) -> None:
        """Remember what was done, and say it."""
        self._past.append(gesture)
        del self._past[:-GREATEST_HISTORY]
        self._future.clear()
        self._session.say(notice)

    def undo(self) -> None:
        """Take back the last gesture, and say which."""
        if not self._past:
            self._session.say(Notice(self._undone_all))
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
            self._session.say(Notice(self._redone_all))
            return
        gesture = self._future.pop()
        change = self._session.attempt(gesture.redo)
        if change:
            self._past.append(gesture)
            self.touched.emit(change.identifiers[0])
            said = self.tr("Rétabli : {geste}.").format(geste=gesture.name)
            self._session.say(Notice(said, Tone.SAVED, self.tr("&Annuler"), self.undo))


class Shelf(Protocol[Kept]):
    """Where the book keeps what a list shows."""

    def snapshot(self, identifier: int) -> Kept:
        """Return all that goes with one thing."""

    def remove(self, identifier: int) -> Change:
        """Take it out."""

    def put_back(self, kept: Kept) -> Change:
        """Bring it back as it was."""


class Presence(Generic[Kept]):
    """A thing that leaves the book whole, and comes back whole."""

    def __init__(self, shelf: Shelf[Kept], identifier: int, kept: Kept | None = None) -> None:
        self._shelf = shelf
        self._identifier = identifier
        self._kept = kept

    def take(self) -> Change:
        """Take it out of the book, keeping all that goes with it."""
        kept = self._shelf.snapshot(self._identifier)
        change = self._shelf.remove(self._identifier)
        self._kept = kept
        return change

    def bring(self) -> Change:
        """Bring it back as it left."""
        assert self._kept is not None  # noqa: S101 - it left before it comes back
        return self._shelf.put_back(self._kept)
