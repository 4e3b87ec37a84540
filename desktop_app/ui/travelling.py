"""The news that travel from one part of the window to the others."""

from collections import deque

from PySide6.QtCore import QObject, Signal

from desktop_app.book.change import Change
from desktop_app.ui.figures import time_text
from desktop_app.ui.notice import Notice, Tone

NOTICES = 30


class Travelling(QObject):
    """Carries what was changed, said, refused or asked for; it decides nothing."""

    changed = Signal(object)
    written = Signal()
    settings_changed = Signal(object)
    said = Signal(object)
    refused = Signal(str)
    flushing = Signal()
    tender_asked = Signal(int)
    screen_asked = Signal(object)
    place_asked = Signal(str)
    reopening = Signal(object)
    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.notices: deque[tuple[str, Notice]] = deque(maxlen=NOTICES)

    def apply(self, change: Change) -> None:
        """Tell every page what the book has just changed, and that a gesture was written."""
        self.changed.emit(change)
        if not change.is_quiet:
            self.written.emit()

    def say(self, notice: Notice) -> None:
        """Show a sentence in the message bar of the window, and keep it to be read again."""
        self.notices.appendleft((time_text(), notice))
        self.said.emit(notice)

    def refuse(self, sentence: str) -> None:
        """Say why something was not written; nothing tells that it was."""
        self.refused.emit(sentence)
        self.say(Notice(sentence, Tone.PROBLEM))

    def open_tender(self, identifier: int) -> None:
        """Ask the window to show a tender in the wizard."""
        self.tender_asked.emit(identifier)
