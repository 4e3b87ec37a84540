"""The pages, in the order of the navigation."""

from PySide6.QtCore import QCoreApplication

from desktop_app.ui.pages.guide import GuidePage
from desktop_app.ui.pages.home import HomePage
from desktop_app.ui.pages.library import LibraryPage
from desktop_app.ui.pages.preferences import PreferencesPage
from desktop_app.ui.pages.suppliers import SuppliersPage
from desktop_app.ui.pages.tenders import TendersPage
from desktop_app.ui.widgets.page import Page

PAGES: tuple[type[Page], ...] = (
    HomePage,
    TendersPage,
    SuppliersPage,
    LibraryPage,
    GuidePage,
    PreferencesPage,
)


def page_title(page: type[Page]) -> str:
    """Return the title of a page in the language of the window."""
    return QCoreApplication.translate("Pages", str(page.title))
