"""A sheet edited beside the tender: each gesture is saved and can be undone."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.book.store import Book
from desktop_app.book.tender_sheets import TenderSheets
from desktop_app.core.contract import Contract
from desktop_app.core.errors import UserError
from desktop_app.core.follow_up import FollowUp
from desktop_app.ui.wizard.editor import TYPING_PAUSE_MS, TenderEditor
from desktop_app.ui.wizard.gesture_names import difference, follow_up_names
from desktop_app.ui.wizard.history import Held


@dataclass(frozen=True, slots=True)
class SheetKind:
    """One kind of sheet: empty, where the book keeps it, how its parts are called."""

    blank: Any
    kept_in: Callable[[Book], TenderSheets]
    names: Callable[[], Mapping[str, str]]


class SheetEditor(QObject):
    """Holds one sheet of a tender between the book and a step."""

    changed = Signal(object)

    def __init__(self, editor: TenderEditor, kind: SheetKind) -> None:
        super().__init__(editor)
        self.editor = editor
        self.sheet = kind.blank
        self._kind = kind
        self._kept = kind.blank
        self._owner = 0
        self._held = Held(self.state, self.restore, self.named)
        self._pause = QTimer(self, interval=TYPING_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self.flush)
        editor.session.flushing.connect(self.flush)

    @property
    def is_ready(self) -> bool:
        """Whether the tender is in the book, so that a sheet can stand beside it."""
        return bool(self.editor.identifier)

    def load(self) -> None:
        """Read the sheet of the tender, once it is in the book."""
        if not self.is_ready or self._owner == self.editor.identifier:
            return
        self._owner = self.editor.identifier
        if self.sheet != self._kept:
            return
        session = self.editor.session
        read = self._kind.kept_in(session.book).get
        self.sheet = session.read(lambda: read(self._owner), self._kind.blank)
        self._kept = self.sheet

    def change(self, **fields: Any) -> None:
        """Replace fields of the sheet and save at once."""
        self.flush()
        self._replace(fields)
        self.flush()

    def typed(self, **fields: Any) -> None:
        """Replace fields of the sheet and save when the typing pauses."""
        self._replace(fields, typed=True)
        self._pause.start()

    def undo(self) -> None:
        """Return to the sheet before the last gesture, when that gesture was on it."""
        self.editor.history.undo(self._held)

    def redo(self) -> None:
        """Do again the gesture on the sheet that was undone last."""
        self.editor.history.redo(self._held)

    def flush(self) -> None:
        """Save what is not saved yet."""
        self._pause.stop()
        self.editor.history.pause(self._held)
        self._owner = self._owner or self.editor.identifier
        if self.sheet == self._kept or not self._owner:
            return
        session = self.editor.session
        try:
            news = self._kind.kept_in(session.book).put(self._owner, self.sheet)
        except UserError as error:
            self.editor.unsaved.add(self)
            self.editor.failed.emit(str(error))
            return
        self.editor.unsaved.discard(self)
        self._kept = self.sheet
        session.apply(news)
        self.editor.saved.emit()

    def state(self) -> Any:
        """Return what a gesture on the sheet can change."""
        return self.sheet

    def restore(self, state: Any) -> None:
        """Bring back what stood before or after a gesture."""
        self._show(state)
        self.flush()

    def named(self, before: Any, after: Any) -> str:
        """Name the gesture between two states."""
        return difference(before, after, self._kind.names())

    def remember(self, before: Any, *, typed: bool = False) -> None:
        """Note the gesture that led from a state to the present one, and tell of it."""
        self.editor.history.remember(self._held, before, self.state(), typed=typed)
        self.changed.emit(self.sheet)
        self.editor.history_changed.emit()

    def _replace(self, fields: dict[str, Any], *, typed: bool = False) -> None:
        before, changed = self.state(), replace(self.sheet, **fields)
        if changed != self.sheet:
            self.sheet = changed
            self.remember(before, typed=typed)

    def _show(self, sheet: Any) -> None:
        self.sheet = sheet
        self.changed.emit(sheet)


FOLLOW_UP = SheetKind(FollowUp(), lambda book: book.follow_ups, follow_up_names)


class FollowUpEditor(SheetEditor):
    """Holds the follow-up of one tender."""

    sheet: FollowUp

    def __init__(self, editor: TenderEditor) -> None:
        super().__init__(editor, FOLLOW_UP)

    @property
    def contract(self) -> Contract:
        """The tender on screen with its follow-up."""
        return Contract(identifier=self._owner, tender=self.editor.tender, follow_up=self.sheet)
