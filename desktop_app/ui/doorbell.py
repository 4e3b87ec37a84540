"""How a second start shows the window that is open: by a small file, never by a socket."""

import os
import time
from contextlib import suppress
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCryptographicHash, QFileSystemWatcher, QLockFile, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

FOLDER: Final = "fenetres"
# A window that is busy answers within this; one that hangs does not, and the start goes on.
PATIENCE_S: Final = 0.8
LOOK_S: Final = 0.01
MOMENT_MS: Final = 100
# Lets a window come to the front under Wayland; the system gives it to the program it starts.
ACTIVATION: Final = "XDG_ACTIVATION_TOKEN"


class Doorbell(QObject):
    """Tells that a book has its window, and when another start asks for it."""

    rung = Signal()

    def __init__(self, logs: Path, book: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bell = _bell(logs, book)
        self._plate = _plate(logs, book)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._look)
        with suppress(OSError):
            self._bell.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._bell.unlink(missing_ok=True)
            # Another start may be looking at the plate for a moment.
            self._plate.tryLock(MOMENT_MS)
            self._watcher.addPath(str(self._bell.parent))

    def close(self) -> None:
        """Take the sign off: the window is going."""
        if folders := self._watcher.directories():
            self._watcher.removePaths(folders)
        self._plate.unlock()

    def _look(self) -> None:
        try:
            token = self._bell.read_text(encoding="ascii")
            # That it is gone is the answer.
            self._bell.unlink()
        except (OSError, UnicodeDecodeError):
            return
        if token:
            os.environ[ACTIVATION] = token
        self.rung.emit()


def is_answered(logs: Path, book: Path, patience: float = PATIENCE_S) -> bool:
    """Ring at the window that has a book, if there is one, and tell whether it answered."""
    bell = _bell(logs, book)
    plate = _plate(logs, book)
    if plate.tryLock(0) or plate.error() != QLockFile.LockError.LockFailedError:
        plate.unlock()
        return False
    try:
        draft = bell.with_suffix(f".{os.getpid()}")
        draft.write_text(os.environ.get(ACTIVATION, ""), encoding="ascii", errors="ignore")
        draft.replace(bell)
    except OSError:
        return False
    end = time.monotonic() + patience
    while time.monotonic() < end:
        if not bell.exists():
            return True
        time.sleep(LOOK_S)
    try:
        bell.unlink()
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return False


def bring_forward(window: QWidget) -> None:
    """Show a window in front of the others, with the dialog that it has open."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    front = QApplication.activeModalWidget() or window
    for widget in dict.fromkeys((window, front)):
        widget.show()
        widget.raise_()
    front.activateWindow()
    # Where the system keeps its focus, the window asks for attention in the task bar.
    QApplication.alert(window)


def _plate(logs: Path, book: Path) -> QLockFile:
    """Return the sign of a window, which the system knows to be void when its program died."""
    plate = QLockFile(str(_bell(logs, book).with_suffix(".ouverte")))
    plate.setStaleLockTime(0)
    return plate


def _bell(logs: Path, book: Path) -> Path:
    path = str(book.absolute()).encode(errors="surrogateescape")
    # By Qt, which is there: the library of Python would be read for this alone.
    digest = QCryptographicHash.hash(path, QCryptographicHash.Algorithm.Sha256)
    name = bytes(digest.toHex().data()).decode()[:16]
    return logs / FOLDER / f"{name}.appel"
