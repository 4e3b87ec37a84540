"""What happens when the program is at fault: a report, a calm dialog, and the work goes on."""

import datetime
import faulthandler
import logging
import re
import sys
import threading
import traceback
from collections import Counter
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import IO, TYPE_CHECKING

from PySide6.QtCore import QObject, QSysInfo, Signal, qVersion
from PySide6.QtWidgets import QApplication

from desktop_app import __version__

if TYPE_CHECKING:
    from desktop_app.ui.crash_dialog import CrashDialog

log = logging.getLogger(__name__)
CRASH_FILE = "arret-brutal.txt"
REPORTS = "rapport-*.txt"
MOST_REPORTS = 20
# A fault that comes back at each drawing must neither fill the disk nor hold the clerk.
MOST_TIMES = 3
FOLDERS = re.compile(r'(File ")[^"]*[/\\]')


class CrashDesk(QObject):
    """Receives the errors that nobody expected, from any thread."""

    _reported = Signal(str, str, bool)

    def __init__(self, logs: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._logs = logs
        self._dialog: CrashDialog | None = None
        self._stack_file: IO[str] | None = None
        self._written: dict[str, Path] = {}
        self._times: Counter[str] = Counter()
        self._reported.connect(self._show)

    def install(self) -> None:
        """Take over the hooks of the interpreter."""
        sys.excepthook = self.receive
        threading.excepthook = self._receive_from_thread
        path = self._logs / CRASH_FILE
        try:
            self._logs.mkdir(parents=True, exist_ok=True)
            stack = path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""
            self._stack_file = path.open("w", encoding="utf-8")
        except OSError:
            log.warning("the faults of the interpreter cannot be written")
            return
        faulthandler.enable(self._stack_file)
        if stack.strip():
            self._tell(_head() + without_folders(stack), is_former=True)

    def close(self) -> None:
        """Give the hooks back and close the file of the interpreter."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        faulthandler.disable()
        if self._stack_file is not None:
            self._stack_file.close()

    def receive(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Write a report of an error and show it; an interruption ends the program."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self._tell(report_of(kind, trace))

    def _receive_from_thread(self, fault: threading.ExceptHookArgs) -> None:
        if fault.exc_value is not None:
            self.receive(fault.exc_type, fault.exc_value, fault.exc_traceback)

    def _tell(self, report: str, *, is_former: bool = False) -> None:
        self._times[report] += 1
        if self._times[report] <= MOST_TIMES:
            path = self._written.get(report) or self._write(report)
            self._written[report] = path
            self._reported.emit(report, str(path), is_former)

    def _write(self, report: str) -> Path:
        moment = datetime.datetime.now(datetime.UTC)
        path = self._logs / f"rapport-{moment:%Y%m%d-%H%M%S-%f}.txt"
        try:
            self._logs.mkdir(parents=True, exist_ok=True)
            path.write_text(report, encoding="utf-8")
            for old in sorted(self._logs.glob(REPORTS))[:-MOST_REPORTS]:
                old.unlink()
        except OSError:
            log.warning("the crash report cannot be written")
            with suppress(OSError):
                path.unlink(missing_ok=True)
        return path

    def _show(self, report: str, path: str, is_former: bool) -> None:  # noqa: FBT001 - a slot
        if self._dialog is None:
            # Read behind the first page: most runs never show it.
            from desktop_app.ui.crash_dialog import CrashDialog  # noqa: PLC0415

            self._dialog = CrashDialog(
                report, Path(path), QApplication.activeWindow(), is_former=is_former
            )
            self._dialog.finished.connect(self._forget)
            self._dialog.open()

    def _forget(self) -> None:
        self._dialog = None


def report_of(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Say where an error happened, without its message, which could quote what was typed."""
    places = "".join(
        f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}\n"
        for frame in traceback.extract_tb(trace)
    )
    return f"{_head()}{kind.__name__}\n{places}"


def without_folders(stack: str) -> str:
    """Leave the names of files in a stack, and take out their folders, which name the user."""
    return FOLDERS.sub(r"\1", stack).replace(str(Path.home()), "~")


def _head() -> str:
    return (
        f"Clausier {__version__}\n"
        f"Python {sys.version.split()[0]}, Qt {qVersion()}, {QSysInfo.prettyProductName()}\n"
    )
