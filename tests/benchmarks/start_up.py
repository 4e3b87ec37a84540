"""Times whole processes: first window, usable window, check of a dossier, one PDF.

The first window is painted when it says that the book is being opened. It is usable when the
home page has been painted, with the tenders of the book if it has some, and has answered a key
pressed after that: the Tab key, which moves the focus. The law, the library and the other pages
are read behind it, and a count of duties comes to its card a moment later. An empty window of
PySide6 is timed to its first paint, and to its answer to a key.
Run it with the interpreter of the environment: python tests/benchmarks/start_up.py [ROUNDS]
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from processes import EMPTY_WINDOW, ROOT, surroundings

DOSSIER = ROOT / "resources" / "practice" / "dossiers" / "nettoyage-mairie-ecole.toml"
WATCH = """
import os
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
class Watch(QObject):
    def __init__(self, place):
        super().__init__()
        self.place = place
        QApplication.instance().installEventFilter(self)
    def eventFilter(self, watched, event):
        is_paint = event.type() == QEvent.Type.Paint and isinstance(watched, QWidget)
        # What covers a page whole is painted in its place.
        if is_paint and (watched is self.place or self.place.isAncestorOf(watched)):
            QApplication.instance().removeEventFilter(self)
            if UNTIL_PAINTED:
                os._exit(0)
            QTimer.singleShot(0, self.press)
        return False
    def press(self):
        application, window = QApplication.instance(), self.place.window()
        window.activateWindow()
        if not window.isActiveWindow():
            QTimer.singleShot(1, self.press)
            return
        application.focusChanged.connect(lambda _before, _now: os._exit(0))
        key, none = Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier
        target = application.focusWidget() or window
        application.postEvent(target, QKeyEvent(QEvent.Type.KeyPress, key, none, "\\t"))
"""
EMPTY = f"""
{EMPTY_WINDOW}
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
{WATCH}
middle = QWidget()
column = QVBoxLayout(middle)
for name in ("un", "deux"):
    column.addWidget(QPushButton(name))
window.setCentralWidget(middle)
watch = Watch(middle)
window.show()
application.exec()
"""
# The first lines are what desktop_app.cli.main does first: here the window is read before it.
CLAUSIER = f"""
import gc
gc.disable()
from desktop_app.ui.sources import leave_sources_unread
leave_sources_unread()
from desktop_app import app
{WATCH}
class Frame(app.Frame):
    def setCentralWidget(self, widget):
        super().setCentralWidget(widget)
        if type(widget).__name__ == "MainWindow":
            self.watch = Watch(widget.page(0))
        elif UNTIL_PAINTED:
            self.watch = Watch(widget)
app.Frame = Frame
from desktop_app.cli.main import main
main(["--carnet", BOOK])
"""
# A book with drafts: the dossiers of the practice commune, and its suppliers.
FILL = """
import sys
from datetime import date
from pathlib import Path
from desktop_app.book.store import open_book
from desktop_app.datafile import read_glossary
from desktop_app.ui.practice import fill_practice
book, resources = Path(sys.argv[1]), Path(sys.argv[2])
glossary = read_glossary(resources / "glossary.toml")
filled = open_book(book, book.parent / "sauvegardes", date(2026, 11, 22), glossary)
fill_practice(filled, resources / "practice", glossary)
filled.close()
"""
PAIRS = (
    ("first window", "empty window"),
    ("usable window", "empty window that answers"),
    ("usable window with drafts", "empty window that answers"),
)


def seconds(command: list[str], folder: Path) -> tuple[float, float]:
    """Return the time a process took, and its time of processor, which other programs spare."""
    begun, before = time.perf_counter(), os.times()
    subprocess.run(  # noqa: S603 - ours
        command,
        cwd=ROOT,
        env=surroundings(folder),
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        timeout=20,
    )
    ended, after = time.perf_counter(), os.times()
    work = after.children_user + after.children_system
    return ended - begun, work - before.children_user - before.children_system


def commands(folder: Path) -> dict[str, list[str]]:
    module = [sys.executable, "-m", "desktop_app"]
    book, filled = (f"BOOK = {str(folder / name)!r}\n" for name in ("carnet.db", "plein.db"))
    programs = {
        "empty window": f"UNTIL_PAINTED = True\n{EMPTY}",
        "first window": f"UNTIL_PAINTED = True\n{book}{CLAUSIER}",
        "empty window that answers": f"UNTIL_PAINTED = False\n{EMPTY}",
        "usable window": f"UNTIL_PAINTED = False\n{book}{CLAUSIER}",
        "usable window with drafts": f"UNTIL_PAINTED = False\n{filled}{CLAUSIER}",
    }
    windows = {name: [sys.executable, "-c", code] for name, code in programs.items()}
    pdf = [*module, "exporter", str(DOSSIER), "--piece", "ccp", "-o", f"{folder}/ccp.pdf"]
    verify = [*module, "verifier", str(DOSSIER), "--json"]
    return {**windows, "verifier": verify, "exporter ccp": pdf}


def main(rounds: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        asked = commands(folder)
        drafts = [str(folder / "plein.db"), str(ROOT / "resources")]
        seconds([sys.executable, "-c", FILL, *drafts], folder)
        times: dict[str, list[tuple[float, float]]] = {name: [] for name in asked}
        # In the first round Python compiles its files, and the book is made.
        for _ in range(rounds + 1):
            for title, command in asked.items():
                times[title].append(seconds(command, folder))
    for title, found in times.items():
        taken, worked = (1000 * statistics.median(part) for part in zip(*found[1:], strict=True))
        sys.stdout.write(f"{title}: {taken:.0f} ms, {worked:.0f} ms of processor\n")
    for ours, theirs in PAIRS:
        pairs = zip(times[ours][1:], times[theirs][1:], strict=True)
        ratios = [(our[0] / their[0], our[1] / their[1]) for our, their in pairs]
        taken, worked = map(statistics.median, zip(*ratios, strict=True))
        sys.stdout.write(f"{ours} / {theirs}: {taken:.2f}, of processor {worked:.2f}\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 9)
