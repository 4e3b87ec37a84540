import os
import subprocess
import sys
import textwrap

import pytest

HEAVY = (
    "desktop_app.book",
    "desktop_app.catalogue",
    "desktop_app.cli.tenders",
    "desktop_app.cli.advising",
    "desktop_app.exchange",
    "desktop_app.documents",
    "desktop_app.ui.window",
    "PySide6.QtSvg",
    "concurrent.futures.process",
    "pikepdf",
    "reportlab",
    "sqlite3",
    "sqlite_utils",
    "stdnum",
    "tomllib",
)
# What the first page does not show; some of it is read once it has been seen.
UNSEEN = (
    "desktop_app.book.backup",
    "desktop_app.book.rooms",
    "desktop_app.book.schema",
    "desktop_app.catalogue",
    "desktop_app.datafile",
    "desktop_app.documents",
    "desktop_app.exchange",
    "desktop_app.law",
    "desktop_app.ui.dossiers",
    "desktop_app.ui.gestures",
    "desktop_app.ui.pages.tenders",
    "desktop_app.ui.palette",
    "desktop_app.ui.wizard",
    "PIL",
    "reportlab",
    "sqlite_utils",
    "tomllib",
    "typing_extensions",
)


def run(code, tmp_path):
    """Run a program that leaves by itself, with its own home folder."""
    surroundings = {**os.environ, "HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        surroundings.pop(name, None)
    return subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-W", "error", "-c", textwrap.dedent(code)],
        env=surroundings,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )


@pytest.mark.parametrize("arguments", ["[]", "['--carnet', str(Path.home() / 'carnet.db')]"])
def test_the_first_window_waits_for_nothing_heavy(tmp_path, arguments):
    answer = run(
        f"""
        import sys
        from pathlib import Path
        from PySide6.QtWidgets import QApplication
        from desktop_app import app
        class Frame(app.Frame):
            def __init__(self):
                super().__init__()
                self.painted.connect(self.tell)
            def tell(self):
                print([name for name in {HEAVY!r} if name in sys.modules])
                self.close()
        app.Frame = Frame
        from desktop_app.cli.main import main
        main({arguments})
        """,
        tmp_path,
    )
    assert answer.stdout.strip() == "[]"


def test_the_program_opens_its_book_and_closes_without_a_word(tmp_path):
    answer = run(
        """
        from pathlib import Path
        from PySide6.QtCore import QTimer
        from desktop_app import app
        class Frame(app.Frame):
            def __init__(self):
                super().__init__()
                self.timer = QTimer(self, interval=20)
                self.timer.timeout.connect(self.look)
                self.timer.start()
            def look(self):
                if type(self.centralWidget()).__name__ == "MainWindow":
                    self.timer.stop()
                    QTimer.singleShot(0, self.close)
        app.Frame = Frame
        print(app.start(Path.home() / "livre" / "carnet.db"))
        """,
        tmp_path,
    )
    assert answer.stdout.strip() == "0"
    said = [line for line in answer.stderr.splitlines() if "propagateSizeHints" not in line]
    assert said == []
    assert (tmp_path / "livre" / "carnet.db").exists()


def test_every_page_can_be_drawn_by_the_self_test(tmp_path):
    answer = run(
        """
        from pathlib import Path
        from desktop_app.app import draw_pages
        from desktop_app.paths import shipped
        print(*draw_pages(Path.home() / "carnet.db", shipped("resources")), sep="|")
        """,
        tmp_path,
    )
    assert answer.stdout.strip().split("|") == [
        "Accueil",
        "Marchés",
        "Fournisseurs",
        "Bibliothèque",
        "Guide",
        "Préférences",
        "Nouveau marché",
    ]


MADE = """
from datetime import date
from pathlib import Path
from desktop_app.book.store import open_book
from desktop_app.core.later import Later
open_book(Path.home() / "carnet.db", Path.home(), date(2026, 11, 22), Later(dict)).close()
"""
PAINTED = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from desktop_app import app
from desktop_app.ui.window import MainWindow
class Window(MainWindow):
    is_painted = False
    def paintEvent(self, event):
        super().paintEvent(event)
        if not self.is_painted:
            self.is_painted = True
            QTimer.singleShot(0, self.tell)
    def tell(self):
        print(*(name for name in {unseen!r} if name in sys.modules), sep="|")
        self.timer = QTimer(self, interval=20)
        self.timer.timeout.connect(self.look)
        self.timer.start()
    def look(self):
        if self.session.data.is_made and self.session.background.idle:
            self.timer.stop()
            print(*(name for name in {unseen!r} if name in sys.modules), sep="|")
            self.window().close()
from desktop_app.ui import opening
opening.MainWindow = Window
app.start(Path.home() / "carnet.db")
"""


def test_the_first_page_is_painted_before_what_it_does_not_show_is_read(tmp_path):
    run(MADE, tmp_path)
    painted, settled = run(PAINTED.format(unseen=UNSEEN), tmp_path).stdout.splitlines()
    assert painted == ""
    assert {"desktop_app.catalogue", "desktop_app.law", "sqlite_utils"} <= set(settled.split("|"))
