"""A bare window with the keys of the pages and of the sizes; it writes what each key does."""

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop_app.ui.shortcuts import PAGES, Shortcut, bind

SIZES = (Shortcut.LARGER, Shortcut.SMALLER, Shortcut.USUAL_SIZE)
LIFE_MS = 30_000


def main():
    """Show the window until it is ended, for a while at most."""
    application = QApplication([])
    window = QLineEdit()
    window.setWindowTitle("Clavier")
    for shortcut in (*PAGES, *SIZES):
        for key in bind(shortcut, window, partial(print, shortcut.name, flush=True)):
            key.activatedAmbiguously.connect(partial(print, "AMBIGUOUS", flush=True))
    window.show()
    QTimer.singleShot(LIFE_MS, application.quit)
    application.exec()


if __name__ == "__main__":
    main()
