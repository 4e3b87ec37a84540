"""Builds the paths, the settings and the window; the catalogue and the book follow behind."""

import datetime
import os
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop_app import __version__
from desktop_app.paths import AppPaths, shipped, user_paths
from desktop_app.settings import Settings, read_settings
from desktop_app.ui.opening import Opening, Places
from desktop_app.ui.theme import apply_theme
from desktop_app.ui.translation import install_language
from desktop_app.ui.window import MainWindow


def start(book: Path | None = None, resources: Path | None = None) -> int:
    """Show the window, open the book behind it, and run until it is closed."""
    paths = user_paths()
    settings = read_settings(paths.settings)
    application = _application(settings)
    window = MainWindow()
    opening = Opening(window, settings, _places(book, resources, paths), _today)
    window.painted.connect(opening.begin)
    window.show()
    status = application.exec()
    opening.close()
    return status


def draw_pages(book: Path, resources: Path) -> tuple[str, ...]:
    """Draw every page and the wizard off screen; return their names."""
    from desktop_app.ui.drawing import drawn_pages  # noqa: PLC0415 - for the self-test only

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    folder = book.parent
    paths = AppPaths(folder, folder / "settings", folder / "logs", folder / "sauvegardes")
    application = _application(Settings())
    return drawn_pages(application, _places(book, resources, paths), _today)


def _application(settings: Settings) -> QApplication:
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication(sys.argv[:1])
    application.setApplicationName("Clausier")
    application.setApplicationVersion(__version__)
    apply_theme(application, settings)
    install_language(application, settings.language)
    return application


def _places(book: Path | None, resources: Path | None, paths: AppPaths) -> Places:
    # A book named on the command line keeps its backups beside it.
    return Places(
        book=book or paths.data / "carnet.db",
        backups=book.parent / "sauvegardes" if book else paths.backups,
        resources=resources or shipped("resources"),
        paths=paths,
    )


def _today() -> datetime.date:
    return datetime.date.today()  # noqa: DTZ011 - the only clock of the window
