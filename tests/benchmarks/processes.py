"""Processes of a benchmark: their own home, and Python files compiled as in an installed copy."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
# An empty window of PySide6, with the style that the program has.
EMPTY_WINDOW = """
import sys
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
application.setStyle("Fusion")
window = QMainWindow()
window.resize(1180, 740)
"""


def surroundings(folder: Path) -> dict[str, str]:
    """Return the variables of a process whose files are all in a folder."""
    found = {
        name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"
    }
    home = {f"XDG_{name}_HOME": str(folder / "home") for name in ("DATA", "CONFIG", "STATE")}
    compiled = {"PYTHONPYCACHEPREFIX": str(folder / "compiled"), "PYTHONPATH": str(ROOT)}
    platform = {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM") or "offscreen"}
    return found | home | compiled | platform


def said_by(program: str, folder: Path, *, limit: float = 60) -> list[str]:
    """Run a program and return the words of the last line it wrote."""
    answer = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", program],
        cwd=ROOT,
        env=surroundings(folder),
        check=True,
        capture_output=True,
        text=True,
        timeout=limit,
    )
    return answer.stdout.splitlines()[-1].split()
