"""The way to an open book: made ready behind the window, then opened, or another window called."""

import datetime
import threading
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.book.errors import BookInUseError
from desktop_app.book.header import Preparation, preparation
from desktop_app.book.store import Book, open_book
from desktop_app.core.errors import UserError
from desktop_app.core.later import Later
from desktop_app.ui.background import Background
from desktop_app.ui.doorbell import is_answered
from desktop_app.ui.frame import Frame
from desktop_app.ui.places import Places
from desktop_app.ui.widgets.waiting import Waiting

if TYPE_CHECKING:
    from desktop_app.datafile import Glossary

# A window that has just taken the book answers within this.
OPENING_S = 3.0


class Door(QObject):
    """Opens one book; the connection must be made on the interface, what is long need not be."""

    def __init__(self, frame: Frame, background: Background, places: Places) -> None:
        super().__init__(frame)
        self._frame = frame
        self._background = background
        self._places = places

    def open(
        self,
        glossary: "Later[Glossary]",
        today: datetime.date,
        done: Callable[[Book], None],
        failed: Callable[[UserError], None],
    ) -> None:
        """Call `done` with the open book, or `failed`; another window that has it is shown."""
        places, need = self._places, preparation(self._places.book)
        enter = partial(self._enter, glossary, today, done, failed)
        if need is None:
            enter(None)
            return
        from desktop_app.book.preparing import prepare_book  # noqa: PLC0415 - seldom needed

        given_up = threading.Event()
        wait_in(self._frame, self._said(need), given_up.set)
        work = partial(prepare_book, places.book, places.backups, today, given_up.is_set)
        self._background.run(work, enter, partial(self._refuse, failed))

    def _said(self, need: Preparation) -> str:
        # A great book takes seconds to check, and half a minute to bring from an old schema.
        if need is Preparation.CHECK:
            return self.tr(
                "Une écriture avait été coupée : le carnet est vérifié avant de s’ouvrir…"
            )
        return self.tr(
            "Le carnet est mis à jour pour cette version ; une copie d’avant est gardée…"
        )

    def _enter(
        self,
        glossary: "Later[Glossary]",
        today: datetime.date,
        done: Callable[[Book], None],
        failed: Callable[[UserError], None],
        _ready: None,
    ) -> None:
        try:
            book = open_book(self._places.book, self._places.backups, today, glossary)
        except UserError as error:
            self._refuse(failed, error)
            return
        done(book)

    def _refuse(self, failed: Callable[[UserError], None], error: UserError) -> None:
        if not isinstance(error, BookInUseError):
            failed(error)
            return
        # Two starts at once: the other window has the book, and may be on its way.
        ring = partial(is_answered, self._places.paths.logs, self._places.book, OPENING_S)
        self._background.run(ring, partial(self._give_way, failed, error), failed)

    def _give_way(
        self,
        failed: Callable[[UserError], None],
        error: UserError,
        is_shown: bool,  # noqa: FBT001 - an answer
    ) -> None:
        if is_shown:
            self._frame.close()
        else:
            failed(error)


def wait_in(frame: Frame, text: str, stop: Callable[[], None] | None) -> None:
    """Fill the frame with what is being done, and with the way to give it up if there is one."""
    waiting = Waiting(text, can_stop=stop is not None)
    if stop is not None:
        waiting.stop.clicked.connect(stop)
    frame.setCentralWidget(waiting)
    (waiting.stop if stop else waiting).setFocus()
