"""Another window of Clausier, in a process of its own."""

import sys
from pathlib import Path


def arguments_for(book: Path, *, is_frozen: bool) -> list[str]:
    """Return what to give to the running program so that it opens a book."""
    # A frozen program is Clausier itself; elsewhere the program is Python.
    module = [] if is_frozen else ["-m", "desktop_app"]
    return [*module, "--carnet", str(book)]


def start_window(book: Path) -> bool:
    """Start a window on a book and tell whether the system did so."""
    from PySide6.QtCore import QProcess  # noqa: PLC0415 - seldom needed

    arguments = arguments_for(book, is_frozen=getattr(sys, "frozen", False))
    started, _ = QProcess.startDetached(sys.executable, arguments)
    return started
