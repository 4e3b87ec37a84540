"""The pages that the guide names; the steps of a tender are in the wizard."""

from desktop_app.guide.lesson import Screen
from desktop_app.ui.page_list import PAGES
from desktop_app.ui.pages.home import HomePage
from desktop_app.ui.pages.library import LibraryPage
from desktop_app.ui.pages.preferences import PreferencesPage
from desktop_app.ui.pages.suppliers import SuppliersPage
from desktop_app.ui.pages.tenders import TendersPage
from desktop_app.ui.widgets.page import Page

PAGE_OF: dict[Screen, type[Page]] = {
    Screen.HOME: HomePage,
    Screen.TENDERS: TendersPage,
    Screen.SUPPLIERS: SuppliersPage,
    Screen.LIBRARY: LibraryPage,
    Screen.PREFERENCES: PreferencesPage,
}


def page_rank(screen: Screen) -> int:
    """Return the rank of a page in the navigation."""
    return PAGES.index(PAGE_OF[screen])
