"""The pages in their order; each is built when it is first asked for."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

if TYPE_CHECKING:  # the first painted window does not wait for the book and the catalogue
    from desktop_app.ui.session import Session
    from desktop_app.ui.widgets.page import Page


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A title to translate, an icon, and how to build the page."""

    title: str
    icon_name: str
    build: "Callable[[Session], Page]"


def _home(session: "Session") -> "Page":
    from desktop_app.ui.pages.home import HomePage  # noqa: PLC0415 - after the first paint

    return HomePage(session)


def _tenders(session: "Session") -> "Page":
    from desktop_app.ui.pages.tenders import TendersPage  # noqa: PLC0415 - when asked for

    return TendersPage(session)


def _suppliers(session: "Session") -> "Page":
    from desktop_app.ui.pages.suppliers import SuppliersPage  # noqa: PLC0415 - when asked for

    return SuppliersPage(session)


def _library(session: "Session") -> "Page":
    from desktop_app.ui.pages.library import LibraryPage  # noqa: PLC0415 - when asked for

    return LibraryPage(session)


def _preferences(session: "Session") -> "Page":
    from desktop_app.ui.pages.preferences import PreferencesPage  # noqa: PLC0415 - when asked for

    return PreferencesPage(session)


PAGES = (
    PageEntry(str(QT_TRANSLATE_NOOP("Pages", "Accueil")), "house", _home),
    PageEntry(str(QT_TRANSLATE_NOOP("Pages", "Marchés")), "file-text", _tenders),
    PageEntry(str(QT_TRANSLATE_NOOP("Pages", "Fournisseurs")), "users", _suppliers),
    PageEntry(str(QT_TRANSLATE_NOOP("Pages", "Bibliothèque")), "book-open", _library),
    PageEntry(str(QT_TRANSLATE_NOOP("Pages", "Préférences")), "sliders-horizontal", _preferences),
)
