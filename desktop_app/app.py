"""Builds the paths, the settings and the frame; the data, the book and the pages follow."""

import datetime
import os
import sys
from pathlib import Path
from types import ModuleType

from PySide6.QtWidgets import QApplication

from desktop_app import __version__
from desktop_app.core.errors import UserError
from desktop_app.paths import AppPaths, shipped, user_paths
from desktop_app.settings import Settings, Theme, read_settings
from desktop_app.ui.background import Background
from desktop_app.ui.doorbell import is_answered
from desktop_app.ui.frame import Frame
from desktop_app.ui.habits.layout import Layout
from desktop_app.ui.places import Places
from desktop_app.ui.translation import install_language


def start(book: Path | None = None, resources: Path | None = None) -> int:
    """Show the frame, fill it with the book, and run until it is closed.

    When a window has the book already, it comes to the front instead.
    """
    paths = user_paths()
    places = _places(book, resources or shipped("resources"), paths)
    if is_answered(paths.logs, places.book):
        return 0
    settings = read_settings(paths.settings)
    application = _application(settings)
    frame = Frame()
    frame.remember(Layout(paths.settings))
    background = Background()

    def begin() -> None:
        _share_memory()
        _watch(application, paths)
        background.run(_rooms, fill, _raise)

    def fill(rooms: ModuleType) -> None:
        rooms.Opening(application, frame, settings, places, _today).begin()

    frame.painted.connect(begin)
    frame.show()
    status = application.exec()
    background.close()
    return status


def draw_pages(book: Path, resources: Path) -> tuple[str, ...]:
    """Draw every page and the wizard off screen; return their names."""
    from desktop_app.ui.self_test import drawn_pages  # noqa: PLC0415 - for the self-test only

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    folder = book.parent
    paths = AppPaths(folder, folder / "settings", folder / "logs", folder / "sauvegardes")
    return drawn_pages(_application(Settings()), _places(book, resources, paths), _today)


def _application(settings: Settings) -> QApplication:
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication(sys.argv[:1])
    application.setApplicationName("Clausier")
    application.setApplicationVersion(__version__)
    if settings.theme is not Theme.SYSTEM:
        from desktop_app.ui.theme import apply_theme  # noqa: PLC0415 - most leave it to the system

        apply_theme(application, settings)
    install_language(application, settings.language)
    return application


def _places(book: Path | None, resources: Path, paths: AppPaths) -> Places:
    if book is None:
        return Places(paths.data / "carnet.db", paths.backups, resources, paths)
    # A book named on the command line keeps its backups beside it.
    return Places(book, book.parent / "sauvegardes", resources, paths)


def _watch(application: QApplication, paths: AppPaths) -> None:
    from desktop_app.ui.crash import CrashDesk  # noqa: PLC0415 - after the first painted window

    desk = CrashDesk(paths.logs, application)
    desk.install()
    application.aboutToQuit.connect(desk.close)


def _share_memory() -> None:
    from desktop_app.ui.heap import keep_one_heap  # noqa: PLC0415 - after the first painted window

    keep_one_heap()


def _rooms() -> ModuleType:
    # Imported behind the first painted window, which these 300 ms would delay.
    from desktop_app.ui import opening  # noqa: PLC0415

    return opening


def _raise(error: UserError) -> None:
    raise error


def _today() -> datetime.date:
    return datetime.date.today()  # noqa: DTZ011 - the only clock of the window
