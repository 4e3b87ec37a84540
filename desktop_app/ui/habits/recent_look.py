"""Whether files are still there, asked where a network drive that sleeps holds nobody up."""

import threading
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, Signal


class RecentLook(QObject):
    """Looks at files in a thread of its own, left behind if a drive never answers."""

    seen = Signal(object, bool)

    def look(self, paths: tuple[Path, ...]) -> None:
        """Ask whether each file is there; `seen` tells it of one after the other."""
        threading.Thread(target=self._look, args=(paths,), daemon=True, name="recent").start()

    def _look(self, paths: tuple[Path, ...]) -> None:
        for path in paths:
            is_there = _is_there(path)
            if not shiboken6.isValid(self):
                return
            try:
                self.seen.emit(path, is_there)
            except RuntimeError:
                # The window was closed meanwhile.
                return


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return False
