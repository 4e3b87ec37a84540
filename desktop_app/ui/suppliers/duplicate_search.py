"""The search for duplicates, in the worker: it can be watched and stopped."""

from collections.abc import Callable
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.book.duplicates import Finding
from desktop_app.book.query import SearchStoppedError
from desktop_app.book.reader import BookReader
from desktop_app.core.errors import UserError
from desktop_app.ui.session import Session

TOLD_EVERY_MS = 100


class Progress:
    """How far the worker is, and whether it must stop; no widget, so it outlives them all."""

    def __init__(self) -> None:
        self.done = 0
        self.stop = Event()

    def tell(self, done: int, _total: int) -> None:
        """Note how far the search is, out of a hundred."""
        self.done = done


class DuplicateSearch(QObject):
    """One search at a time; tells how far it is, then what it found."""

    advanced = Signal(int)
    found = Signal(object)
    stopped = Signal()
    failed = Signal(str)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._progress = Progress()
        self._timer = QTimer(self, interval=TOLD_EVERY_MS)
        self._timer.timeout.connect(self._tell)

    @property
    def is_running(self) -> bool:
        """Whether a search is on its way."""
        return self._timer.isActive()

    def start(self) -> None:
        """Look through the whole book."""
        self._progress = Progress()
        self._timer.start()
        work = _work(self._session.book.path, self._progress)
        self._session.background.run(work, self._end, self._fail)

    def stop(self) -> None:
        """End the search as soon as the worker notices."""
        self._progress.stop.set()

    def _tell(self) -> None:
        self.advanced.emit(self._progress.done)

    def _end(self, finding: Finding | None) -> None:
        self._timer.stop()
        if finding is None:
            self.stopped.emit()
        else:
            self.found.emit(finding)

    def _fail(self, error: UserError) -> None:
        self._timer.stop()
        self.failed.emit(str(error))


def _work(path: Path, progress: Progress) -> Callable[[], Finding | None]:
    def work() -> Finding | None:
        with BookReader(path) as reader:
            try:
                return reader.duplicates.find(progress.tell, progress.stop.is_set)
            except SearchStoppedError:
                return None

    return work
