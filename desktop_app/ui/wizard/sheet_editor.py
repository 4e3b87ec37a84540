"""A sheet edited beside the tender: each gesture is saved and can be undone."""

from collections.abc import Callable, Hashable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from desktop_app.book.store import Book
from desktop_app.book.tender_sheets import TenderSheets
from desktop_app.core.contract import Contract
from desktop_app.core.errors import UserError
from desktop_app.core.follow_up import FollowUp
from desktop_app.ui.wizard.editor import GREATEST_HISTORY, TYPING_PAUSE_MS, TenderEditor


class SheetEditor(QObject):
    """Holds one sheet of a tender between the book and a step."""

    changed = Signal(object)

    def __init__(
        self, editor: TenderEditor, blank: Any, sheets_of: Callable[[Book], TenderSheets]
    ) -> None:
        super().__init__(editor)
        self.editor = editor
        self.sheet = blank
        self._blank = blank
        self._sheets_of = sheets_of
        self._kept = blank
        self._owner = 0
        self._past: list[Any] = []
        self._future: list[Any] = []
        self._typing: Hashable = None
        self._pause = QTimer(self, interval=TYPING_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self.flush)
        editor.session.closing.connect(self.flush)

    @property
    def is_ready(self) -> bool:
        """Whether the tender is in the book, so that a sheet can stand beside it."""
        return bool(self.editor.identifier)

    def load(self) -> None:
        """Read the sheet of the tender, once it is in the book."""
        if not self.is_ready or self._owner == self.editor.identifier:
            return
        self._owner = self.editor.identifier
        session = self.editor.session
        read = self._sheets_of(session.book).get
        self.sheet = session.read(lambda: read(self._owner), self._blank)
        self._kept = self.sheet

    def change(self, **fields: Any) -> None:
        """Replace fields of the sheet and save at once."""
        self.flush()
        self._replace(fields, None)
        self.flush()

    def typed(self, **fields: Any) -> None:
        """Replace fields of the sheet and save when the typing pauses."""
        self._type(fields, frozenset(fields))

    def undo(self) -> None:
        """Return to the sheet before the last gesture."""
        self._travel(self._past, self._future)

    def redo(self) -> None:
        """Do again the gesture that was undone."""
        self._travel(self._future, self._past)

    def gesture(self, event: QEvent) -> Callable[[], None] | None:
        """Return what a key does to the sheet rather than to the tender, if anything."""
        if not isinstance(event, QKeyEvent):
            return None
        if event.matches(QKeySequence.StandardKey.Undo):
            return self.undo
        return self.redo if event.matches(QKeySequence.StandardKey.Redo) else None

    def flush(self) -> None:
        """Save what is not saved yet."""
        self._pause.stop()
        self._typing = None
        if self.sheet == self._kept or not self._owner:
            return
        session = self.editor.session
        try:
            news = self._sheets_of(session.book).put(self._owner, self.sheet)
        except UserError as error:
            self.editor.failed.emit(str(error))
            return
        self._kept = self.sheet
        session.apply(news)
        self.editor.saved.emit()

    def _type(self, fields: dict[str, Any], what: Hashable) -> None:
        """Replace fields; what is typed in one place is undone together."""
        if self._typing not in {None, what}:
            self.flush()
        self._replace(fields, what)
        self._typing = what
        self._pause.start()

    def _replace(self, fields: dict[str, Any], what: Hashable) -> None:
        changed = replace(self.sheet, **fields)
        if changed == self.sheet:
            return
        if what is None or what != self._typing:
            self._past.append(self.sheet)
            del self._past[:-GREATEST_HISTORY]
        self._future.clear()
        self._show(changed)

    def _travel(self, source: list[Any], target: list[Any]) -> None:
        self.flush()
        if source:
            target.append(self.sheet)
            self._show(source.pop())
            self.flush()

    def _show(self, sheet: Any) -> None:
        self.sheet = sheet
        self.changed.emit(sheet)


class FollowUpEditor(SheetEditor):
    """Holds the follow-up of one tender."""

    sheet: FollowUp

    def __init__(self, editor: TenderEditor) -> None:
        super().__init__(editor, FollowUp(), lambda book: book.follow_ups)

    @property
    def contract(self) -> Contract:
        """The tender on screen with its follow-up."""
        return Contract(identifier=self._owner, tender=self.editor.tender, follow_up=self.sheet)
