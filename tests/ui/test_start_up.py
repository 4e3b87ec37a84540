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
