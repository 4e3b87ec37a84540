"""Whether files are still there, asked where a network drive that sleeps holds nobody up."""

import threading
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

EVERY_MS: Final = 20
Answers = SimpleQueue[tuple[Path, bool]]


class RecentLook(QObject):
    """Looks at files in a thread of its own, left behind if a drive never answers.

    That thread knows no object of Qt, which it could outlive: its answers are fetched.
    """

    seen = Signal(object, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._answers = Answers()
        self._awaited = 0
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self._fetch)

    def look(self, paths: tuple[Path, ...]) -> None:
        """Ask whether each file is there; `seen` tells it of one after the other."""
        arguments = (paths, self._answers)
        threading.Thread(target=_look, args=arguments, daemon=True, name="recent").start()
        self._awaited += len(paths)
        self._timer.start()

    def _fetch(self) -> None:
        answers = []
        while True:
            try:
                answers.append(self._answers.get_nowait())
            except Empty:
                break
        self._awaited -= len(answers)
        if not self._awaited:
            self._timer.stop()
        for path, is_there in answers:
            self.seen.emit(path, is_there)


def _look(paths: tuple[Path, ...], answers: Answers) -> None:
    for path in paths:
        answers.put((path, _is_there(path)))


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return False
