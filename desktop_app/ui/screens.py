"""The pages that the guide names; the steps of a tender are in the wizard."""

from desktop_app.guide.lesson import Screen
from desktop_app.ui.page_list import RANKS

PAGE_OF = {
    Screen.HOME: "HomePage",
    Screen.TENDERS: "TendersPage",
    Screen.SUPPLIERS: "SuppliersPage",
    Screen.LIBRARY: "LibraryPage",
    Screen.PREFERENCES: "PreferencesPage",
}


def page_rank(screen: Screen) -> int:
    """Return the rank of a page in the navigation."""
    return RANKS[PAGE_OF[screen]]
