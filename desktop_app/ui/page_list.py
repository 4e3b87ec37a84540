"""The pages, in the order of the navigation; each is read when it is first shown."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop_app.ui.widgets.page import Page


@dataclass(frozen=True, slots=True)
class PageEntry:
    """What the navigation needs of a page, and where its class is read."""

    name: str
    title: object
    icon_name: str
    load: Callable[[], type[Page]]


# The first page is shown without the others, whose modules take five times as long as its own.
def _home() -> type[Page]:
    from desktop_app.ui.pages.home import HomePage  # noqa: PLC0415 - as above

    return HomePage


def _tenders() -> type[Page]:
    from desktop_app.ui.pages.tenders import TendersPage  # noqa: PLC0415 - as above

    return TendersPage


def _suppliers() -> type[Page]:
    from desktop_app.ui.pages.suppliers import SuppliersPage  # noqa: PLC0415 - as above

    return SuppliersPage


def _library() -> type[Page]:
    from desktop_app.ui.pages.library import LibraryPage  # noqa: PLC0415 - as above

    return LibraryPage


def _guide() -> type[Page]:
    from desktop_app.ui.pages.guide import GuidePage  # noqa: PLC0415 - as above

    return GuidePage


def _preferences() -> type[Page]:
    from desktop_app.ui.pages.preferences import PreferencesPage  # noqa: PLC0415 - as above

    return PreferencesPage


PAGES: Final = (
    PageEntry("HomePage", QT_TRANSLATE_NOOP("Pages", "Accueil"), "house", _home),
    PageEntry("TendersPage", QT_TRANSLATE_NOOP("Pages", "Marchés"), "file-text", _tenders),
    PageEntry("SuppliersPage", QT_TRANSLATE_NOOP("Pages", "Fournisseurs"), "users", _suppliers),
    PageEntry("LibraryPage", QT_TRANSLATE_NOOP("Pages", "Bibliothèque"), "book-open", _library),
    PageEntry("GuidePage", QT_TRANSLATE_NOOP("Pages", "Guide"), "graduation-cap", _guide),
    PageEntry(
        "PreferencesPage",
        QT_TRANSLATE_NOOP("Pages", "Préférences"),
        "sliders-horizontal",
        _preferences,
    ),
)
RANKS: Final = {entry.name: rank for rank, entry in enumerate(PAGES)}


def page_title(entry: PageEntry) -> str:
    """Return the title of a page in the language of the window."""
    return QCoreApplication.translate("Pages", str(entry.title))
