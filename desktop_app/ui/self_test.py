"""Draws every page off screen, so that an installed copy can check itself."""

import datetime
from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from desktop_app.book.store import open_book
from desktop_app.core.errors import UserError
from desktop_app.proofreading import checked_catalogue
from desktop_app.settings import Settings
from desktop_app.ui.page_list import PAGES, page_title
from desktop_app.ui.places import Places
from desktop_app.ui.session import Session
from desktop_app.ui.style import ClausierStyle
from desktop_app.ui.window import MainWindow

SIZE = (1180, 740)


def drawn_pages(
    application: QApplication, places: Places, today: Callable[[], datetime.date]
) -> tuple[str, ...]:
    """Show each page and the wizard, draw them and return their names."""
    application.setStyle(ClausierStyle())
    catalogue = checked_catalogue(places.resources)
    book = open_book(places.book, places.backups, today(), catalogue.glossary)
    session = Session(catalogue, book, Settings(), places.paths, today)
    window = MainWindow(session)
    window.resize(*SIZE)
    window.show()
    try:
        return _drawn(application, window)
    finally:
        window.close()
        session.close()


def _drawn(application: QApplication, window: MainWindow) -> tuple[str, ...]:
    names = []
    for rank, page in enumerate(PAGES):
        window.show_page(rank)
        names.append(page_title(page))
        _draw(application, window, names[-1])
    window.open_tender(0)
    names.append(window.tr("Nouveau marché"))
    _draw(application, window, names[-1])
    return tuple(names)


def _draw(application: QApplication, window: MainWindow, name: str) -> None:
    application.processEvents()
    if window.grab().isNull():
        raise UserError(f"« {name} » ne peut pas être dessiné : réinstallez Clausier.")
