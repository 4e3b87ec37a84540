"""The keys that every page hears: where they lead, and the few that act on the window itself."""

from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.settings import TextSize
from desktop_app.ui.addresses import (
    GESTURE,
    KEYS,
    LEAVE,
    MESSAGES,
    NEW,
    OPEN,
    PAGE,
    PRINT,
    RECENT,
    SEARCH,
)
from desktop_app.ui.figures import time_text
from desktop_app.ui.library.targets import target
from desktop_app.ui.notice import Notice, Tone
from desktop_app.ui.page_list import PAGES as ENTRIES
from desktop_app.ui.session import Session
from desktop_app.ui.shortcuts import PAGES, Shortcut, bind
from desktop_app.ui.widgets.message_bar import MessageBar
from desktop_app.ui.widgets.page import Page

GESTURES: Final = {
    Shortcut.NEW: NEW,
    Shortcut.OPEN: OPEN,
    Shortcut.RECENT: RECENT,
    Shortcut.SEARCH: SEARCH,
    Shortcut.PRINT: PRINT,
    Shortcut.KEYS: KEYS,
    Shortcut.MESSAGES: MESSAGES,
    Shortcut.LEAVE: LEAVE,
}
SIZES: Final = tuple(TextSize)


class WindowKeys(QObject):
    """Binds the keys of the window; a key that leads somewhere asks for an address."""

    def __init__(
        self, session: Session, window: QWidget, bar: MessageBar, stack: QStackedWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._bar = bar
        self._stack = stack
        self._saved_at = ""
        self._is_refused = False
        lead = session.place_asked.emit
        for shortcut, entry in zip(PAGES, ENTRIES, strict=True):
            bind(shortcut, window, partial(lead, target(PAGE, entry.name)))
        for shortcut, gesture in GESTURES.items():
            bind(shortcut, window, partial(lead, target(GESTURE, gesture)))
        bind(Shortcut.QUIT, window, lambda: window.window().close())
        bind(Shortcut.SAVED, window, self.tell_saved)
        bind(Shortcut.FULL_SCREEN, window, self.fill_screen)
        bind(Shortcut.LARGER, window, partial(self.change_size, 1))
        bind(Shortcut.SMALLER, window, partial(self.change_size, -1))
        bind(Shortcut.USUAL_SIZE, window, partial(self.change_size, 0))
        bind(Shortcut.UNDO, window, self.undo)
        bind(Shortcut.REDO, window, self.redo)
        session.written.connect(self._note)
        session.settings_changed.connect(self._note)
        session.refused.connect(self._note_refusal)

    def tell_saved(self) -> None:
        """Write what is being typed, then say that nothing is left to save, since when."""
        self._is_refused = False
        self._session.flushing.emit()
        if self._is_refused:
            return
        text = self.tr("Tout est déjà enregistré.")
        if self._saved_at:
            text = self.tr("Tout est déjà enregistré, à {heure}.").format(heure=self._saved_at)
        self._session.say(Notice(text, Tone.SAVED))

    def fill_screen(self) -> None:
        """Take the whole screen, or give it back."""
        frame = self._window.window()
        frame.setWindowState(frame.windowState() ^ Qt.WindowState.WindowFullScreen)

    def change_size(self, way: int) -> None:
        """Make the texts larger or smaller by one size, or give them the usual one."""
        settings = self._session.settings
        rank = SIZES.index(settings.text_size) + way if way else SIZES.index(TextSize.NORMAL)
        size = SIZES[max(0, min(rank, len(SIZES) - 1))]
        if size is not settings.text_size:
            self._session.keep(replace(settings, text_size=size))

    def undo(self) -> None:
        """Undo what the window has just told of, else the last gesture of the page."""
        page = self._stack.currentWidget()
        if not self._bar.undo() and isinstance(page, Page):
            page.undo()

    def redo(self) -> None:
        """Do again the gesture of the page that was undone."""
        page = self._stack.currentWidget()
        if isinstance(page, Page):
            page.redo()

    def _note(self) -> None:
        self._saved_at = time_text()

    def _note_refusal(self) -> None:
        self._is_refused = True
