"""The gestures made on a tender and on the sheets beside it, in one order, to undo and redo."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop_app.ui.wizard.spot import Spot, is_one_spot, spot

GREATEST_HISTORY = 300


@dataclass(frozen=True, slots=True, eq=False)
class Held:
    """What gestures change: how it stands, how to bring a state back, how a gesture is called."""

    state: Callable[[], Any]
    restore: Callable[[Any], None]
    name: Callable[[Any, Any], str]


class History(QObject):
    """Remembers the state before each gesture, whatever the gesture changed."""

    changed = Signal()
    undone = Signal(str)
    redone = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._past: list[tuple[Held, Any]] = []
        self._future: list[tuple[Held, Any]] = []
        self._typing: tuple[Held, Spot] | None = None

    @property
    def can_undo(self) -> bool:
        """Whether a gesture can be undone."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether an undone gesture can be done again."""
        return bool(self._future)

    def names(self) -> tuple[str, str]:
        """Name the gesture that undoing, then redoing, would touch; nothing when none would."""
        undone = [held.name(state, held.state()) for held, state in self._past[-1:]]
        redone = [held.name(held.state(), state) for held, state in self._future[-1:]]
        return "".join(undone), "".join(redone)

    def remember(self, held: Held, before: Any, after: Any, *, typed: bool = False) -> None:
        """Note a gesture; letters typed in one spot without a pause are one gesture."""
        where = spot(before, after)
        if not (typed and self._goes_on(held, where)):
            self._past.append((held, before))
            del self._past[:-GREATEST_HISTORY]
        self._typing = (held, self._narrowed(where)) if typed else None
        self._future.clear()

    def pause(self, held: Held) -> None:
        """End what was being typed."""
        if self._typing is not None and self._typing[0] is held:
            self._typing = None

    def undo(self, only: Held | None = None) -> None:
        """Return to the state before the last gesture, or only if it changed one thing."""
        name, _ = self.names()
        if self._travel(self._past, self._future, only):
            self.undone.emit(name)

    def redo(self, only: Held | None = None) -> None:
        """Do again the gesture that was undone, or only if it changed one thing."""
        _, name = self.names()
        if self._travel(self._future, self._past, only):
            self.redone.emit(name)

    def _travel(
        self, source: list[tuple[Held, Any]], target: list[tuple[Held, Any]], only: Held | None
    ) -> bool:
        if not source or only not in {None, source[-1][0]}:
            return False
        self._typing = None
        held, state = source.pop()
        target.append((held, held.state()))
        held.restore(state)
        self.changed.emit()
        return True

    def _goes_on(self, held: Held, where: Spot) -> bool:
        if self._typing is None or self._typing[0] is not held:
            return False
        return is_one_spot(self._typing[1], where)

    def _narrowed(self, where: Spot) -> Spot:
        former = self._typing[1] if self._typing else ()
        return max(former, where, key=len) if is_one_spot(former, where) else where
