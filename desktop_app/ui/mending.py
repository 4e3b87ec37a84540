"""What is offered when the book or the data cannot be opened."""

import datetime
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from desktop_app.book.drill import last_good_backup, restore_last
from desktop_app.book.errors import BookDamagedError, BookMissingError, NotABookError
from desktop_app.book.stopping import refusing
from desktop_app.core.errors import UserError
from desktop_app.ui.background import Background
from desktop_app.ui.door import wait_in
from desktop_app.ui.figures import day_text
from desktop_app.ui.frame import Frame
from desktop_app.ui.notice import Notice, Tone
from desktop_app.ui.places import Places
from desktop_app.ui.widgets.refusal import Refusal

# What a backup can mend; another window or a newer version cannot be mended so.
RESTORABLE = (BookDamagedError, BookMissingError, NotABookError)


class Mending(QObject):
    """Says why, tries again, or brings the last good backup back."""

    # With what is to be said once the book is open, none if nothing is.
    tried = Signal(object)

    def __init__(
        self,
        frame: Frame,
        background: Background,
        places: Places,
        today: Callable[[], datetime.date],
    ) -> None:
        super().__init__(frame)
        self._frame = frame
        self._background = background
        self._places = places
        self._today = today

    def refuse(self, error: UserError) -> None:
        """Fill the frame with the reason and what can be done."""
        refusal = Refusal(str(error))
        refusal.retry.clicked.connect(partial(self.tried.emit, None))
        refusal.leave.clicked.connect(self._frame.close)
        self._frame.setCentralWidget(refusal)
        refusal.retry.setFocus()
        if isinstance(error, RESTORABLE):
            refusal.restore.clicked.connect(self._restore)
            work = partial(last_good_backup, self._places.book, self._places.backups)
            self._background.run(work, partial(_offer, refusal), _say_nothing)

    def _restore(self) -> None:
        places, given_up = self._places, threading.Event()
        stopped = self.tr("La restauration est arrêtée : rien n’a changé.")
        go_on = refusing(given_up.is_set, stopped)
        wait_in(self._frame, self.tr("Restauration de la dernière sauvegarde…"), given_up.set)
        work = partial(restore_last, places.book, places.backups, self._today(), go_on)
        self._background.run(work, self._tell_restored, self.refuse)

    def _tell_restored(self, aside: Path | None) -> None:
        if aside is None:
            self.tried.emit(None)
            return
        text = self.tr("Le carnet est restauré. L’ancien est gardé : {nom}")
        self.tried.emit(Notice(text.format(nom=aside.name), Tone.INFORMATION))


def _offer(refusal: Refusal, day: datetime.date | None) -> None:
    if day is not None and isValid(refusal):
        refusal.offer(day_text(day))


def _say_nothing(_error: UserError) -> None:
    """Leave the refusal as it is: no backup can be read either."""
