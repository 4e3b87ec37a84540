"""Long reading of the book away from the window, with its progress and a way to stop it."""

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from desktop_app.book.query import SearchStoppedError
from desktop_app.book.reader import BookReader
from desktop_app.core.errors import UserError
from desktop_app.ui.background import FAULT
from desktop_app.ui.notice import Notice, Tone
from desktop_app.ui.session import Session
from desktop_app.ui.suppliers.looker import Looker

Tell = Callable[[int], None]
Work = Callable[[BookReader, Tell], Any]
STEP = 500


class Errand(QObject):
    """Runs the last work given; a newer one, or `stop`, ends the one before."""

    progressed = Signal(int)
    stopped = Signal()
    _finished = Signal(int, object, object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._looker = Looker(session.book.reader)
        self._generation = 0
        self._running = 0
        # Also what ends at once is told later: who asks has then finished asking.
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        session.closing.connect(self.close)
        self.destroyed.connect(self._looker.close)

    @property
    def idle(self) -> bool:
        """Whether every answer has been delivered."""
        return self._running == 0

    def run(self, work: Work, done: Callable[[Any], None]) -> None:
        """Run work elsewhere, then call `done` on the interface thread."""
        self.stop()
        if self._looker.is_closed:
            return
        self._running += 1
        generation = self._generation
        future = self._looker.ask(partial(self._answer, generation, work))
        future.add_done_callback(partial(self._tell_end, generation, done))

    def stop(self) -> None:
        """End the work that runs; its answer is forgotten."""
        self._generation += 1
        self._looker.stop()

    def close(self) -> None:
        """End the work that runs, and accept no other."""
        self.stop()
        self._looker.close()

    def _answer(self, generation: int, work: Work, reader: BookReader) -> Any:
        def tell(count: int) -> None:
            if generation != self._generation:
                raise SearchStoppedError
            if count % STEP == 0:
                self.progressed.emit(count)

        tell(0)
        return work(reader, tell)

    def _tell_end(
        self, generation: int, done: Callable[[Any], None], future: "Future[Any]"
    ) -> None:
        if shiboken6.isValid(self) and not future.cancelled():
            self._finished.emit(generation, future, done)

    def _deliver(
        self, generation: int, future: "Future[Any]", done: Callable[[Any], None]
    ) -> None:
        self._running -= 1
        error = future.exception()
        if self._looker.is_closed or generation != self._generation:
            if not isinstance(error, SearchStoppedError | UserError | None):
                raise error
            return
        if error is None:
            done(future.result())
            return
        # Whoever waits is told in any case; a fault of the program goes to the crash hook too.
        told = error if isinstance(error, UserError) else UserError(FAULT)
        self._session.say(Notice(str(told), Tone.PROBLEM))
        self.stopped.emit()
        if told is not error:
            raise error
