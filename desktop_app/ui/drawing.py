"""Draws every page off screen, for the self-test of an installed copy."""

import datetime
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from desktop_app.book.store import open_book
from desktop_app.catalogue import load_catalogue
from desktop_app.core.errors import UserError
from desktop_app.settings import Settings
from desktop_app.ui.opening import Places
from desktop_app.ui.page_list import PAGES
from desktop_app.ui.session import Session
from desktop_app.ui.window import MainWindow


def drawn_pages(
    application: QApplication, places: Places, today: Callable[[], datetime.date]
) -> tuple[str, ...]:
    """Show each page and the wizard, draw them and return their names."""
    catalogue = load_catalogue(places.resources)
    book = open_book(places.book, places.backups, today(), catalogue.glossary)
    session = Session(catalogue, book, Settings(), places.paths, today)
    window = MainWindow(session)
    window.show()
    names = []
    for rank, page in enumerate(PAGES):
        window.show_page(rank)
        names.append(_drawn(application, window, QCoreApplication.translate("Pages", page.title)))
    window.open_tender(0)
    names.append(_drawn(application, window, window.tr("Nouveau marché")))
    window.close()
    session.close()
    return tuple(names)


def _drawn(application: QApplication, window: MainWindow, name: str) -> str:
    application.processEvents()
    if window.grab().isNull():
        raise UserError(f"La page « {name} » ne peut pas être dessinée : réinstallez Clausier.")
    return name
