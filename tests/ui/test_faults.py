"""Real processes that go wrong in the middle of the work, and what the next start finds."""

import datetime
import os
import signal
import subprocess
import sys
import textwrap

import pytest

from desktop_app.book.store import open_book

DAY = datetime.date(2026, 11, 22)
TYPED = "Nettoyage demandé par Mme Dubois, jeanne.dubois@example.org"
PROGRAM = """
import ctypes, os, signal, sys, threading
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
from desktop_app import app
from desktop_app.ui.crash_dialog import CrashDialog
TYPED = {typed!r}
class Frame(app.Frame):
    def setCentralWidget(self, widget):
        super().setCentralWidget(widget)
        if type(widget).__name__ == "MainWindow":
            QTimer.singleShot(200, lambda: self.work(widget))
    def work(self, window):
        window.open_tender(0)
        editor = window.wizard.editor
        editor.change(subject=TYPED)
        editor.flush()
        {what}
    def later(self):
        shown = [item for item in QApplication.topLevelWidgets() if isinstance(item, CrashDialog)]
        print("dialogs", sum(item.isVisible() for item in shown))
        print("said", *(item.detailedText() for item in shown))
        QApplication.quit()
def fail(*_):
    secret = TYPED
    raise ValueError(secret)
app.Frame = Frame
sys.exit(app.start(Path(sys.argv[1])))
"""
SLOT = "QTimer.singleShot(0, fail); QTimer.singleShot(1500, self.later)"
THREAD = "threading.Thread(target=fail).start(); QTimer.singleShot(1500, self.later)"
OVERRIDE = (
    "label = type('Label', (QLabel,), {'paintEvent': fail})"
    "('x', self); label.show(); QTimer.singleShot(1500, self.later)"
)
SEGFAULT = "ctypes.string_at(0)"
KILL = "os.kill(os.getpid(), signal.SIGKILL)"
CALM = "QTimer.singleShot(1500, self.later)"


@pytest.fixture
def home(tmp_path):
    return tmp_path / "jeanne.dubois"


@pytest.fixture
def run(home):
    """Run the program until it ends, with its own home folder."""

    def start(what, typed=TYPED):
        names = ("DATA", "CONFIG", "STATE", "CACHE")
        places = {f"XDG_{name}_HOME": str(home / name.lower()) for name in names}
        program = textwrap.dedent(PROGRAM).format(typed=typed, what=what)
        return subprocess.run(  # noqa: S603 - our own program
            [sys.executable, "-c", program, str(home / "livre" / "carnet.db")],
            env={**os.environ, **places, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
            timeout=90,
            check=False,
        )

    return start


@pytest.fixture
def kept(home, glossary):
    """Return the subjects of the tenders that the book has."""

    def read():
        book = open_book(home / "livre" / "carnet.db", home / "backups", DAY, glossary)
        try:
            return [summary.subject for summary in book.tenders.all()]
        finally:
            book.close()

    return read


def reports(home):
    return [path.read_text(encoding="utf-8") for path in home.rglob("rapport-*.txt")]


def names_nobody(text):
    return not any(word in text.lower() for word in ("dubois", "example.org", "nettoyage"))


@pytest.mark.parametrize("what", [SLOT, THREAD, OVERRIDE])
def test_a_fault_is_told_and_the_work_goes_on(run, home, kept, what):
    answer = run(what)
    assert answer.returncode == 0, answer.stderr
    assert "dialogs 1" in answer.stdout
    (report,) = reports(home)
    assert "ValueError" in report
    assert names_nobody(report)
    assert kept() == [TYPED]


@pytest.mark.parametrize(
    "death", [(SEGFAULT, signal.SIGSEGV, 1), (KILL, signal.SIGKILL, 0)], ids=["fault", "kill"]
)
def test_a_program_that_dies_loses_nothing_that_was_saved(run, home, kept, death):
    what, sign, told = death
    assert run(what).returncode == -sign
    assert kept() == [TYPED]
    answer = run(CALM, typed="Un autre marché")
    assert answer.returncode == 0, answer.stderr
    assert f"dialogs {told}" in answer.stdout
    assert sorted(kept()) == [TYPED, "Un autre marché"]
    assert len(reports(home)) == told
    assert all("Segmentation fault" in report and names_nobody(report) for report in reports(home))
