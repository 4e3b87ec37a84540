"""The follow-up sheet being edited: each gesture is saved beside the tender and can be undone."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.core.contract import Contract
from desktop_app.core.errors import UserError
from desktop_app.core.follow_up import FollowUp
from desktop_app.ui.wizard.editor import GREATEST_HISTORY, TYPING_PAUSE_MS, TenderEditor


class FollowUpEditor(QObject):
    """Holds the follow-up of one tender between the book and the step."""

    changed = Signal(object)

    def __init__(self, editor: TenderEditor) -> None:
        super().__init__(editor)
        self.editor = editor
        self.sheet = FollowUp()
        self._kept = self.sheet
        self._owner = 0
        self._past: list[FollowUp] = []
        self._future: list[FollowUp] = []
        self._typing: frozenset[str] | None = None
        self._pause = QTimer(self, interval=TYPING_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self.flush)
        editor.session.closing.connect(self.flush)

    @property
    def contract(self) -> Contract:
        """The tender on screen with its follow-up."""
        return Contract(identifier=self._owner, tender=self.editor.tender, follow_up=self.sheet)

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
        self.sheet = session.read(lambda: session.book.follow_ups.get(self._owner), FollowUp())
        self._kept = self.sheet

    def change(self, **fields: Any) -> None:
        """Replace fields of the sheet and save at once."""
        self.flush()
        self._replace(fields, remember=True)
        self.flush()

    def typed(self, **fields: Any) -> None:
        """Replace fields of the sheet and save when the typing pauses."""
        names = frozenset(fields)
        if self._typing not in {None, names}:
            self.flush()
        self._replace(fields, remember=names != self._typing)
        self._typing = names
        self._pause.start()

    def undo(self) -> None:
        """Return to the sheet before the last gesture."""
        self.flush()
        self._travel(self._past, self._future)

    def redo(self) -> None:
        """Do again the gesture that was undone."""
        self.flush()
        self._travel(self._future, self._past)

    def flush(self) -> None:
        """Save what is not saved yet."""
        self._pause.stop()
        self._typing = None
        if self.sheet == self._kept or not self._owner:
            return
        session = self.editor.session
        try:
            news = session.book.follow_ups.put(self._owner, self.sheet)
        except UserError as error:
            self.editor.failed.emit(str(error))
            return
        self._kept = self.sheet
        session.apply(news)
        self.editor.saved.emit()

    def _replace(self, fields: dict[str, Any], *, remember: bool) -> None:
        changed = replace(self.sheet, **fields)
        if changed == self.sheet:
            return
        if remember:
            self._past.append(self.sheet)
            del self._past[:-GREATEST_HISTORY]
        self._future.clear()
        self._show(changed)

    def _travel(self, source: list[FollowUp], target: list[FollowUp]) -> None:
        if source:
            target.append(self.sheet)
            self._show(source.pop())
            self.flush()

    def _show(self, sheet: FollowUp) -> None:
        self.sheet = sheet
        self.changed.emit(sheet)
