"""A screen of 1366 by 768 at 200 %: every page fits across, and what is left over scrolls."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton

from desktop_app.settings import Settings, TextSize, Theme
from desktop_app.ui.frame import Frame
from desktop_app.ui.page_list import PAGES
from desktop_app.ui.page_list import RANKS as PAGE_RANKS
from desktop_app.ui.pages.library import LibraryPage
from desktop_app.ui.pages.suppliers import RECORD, SuppliersPage
from desktop_app.ui.pages.tenders import TendersPage
from desktop_app.ui.room import Room
from desktop_app.ui.suppliers.list_beside import LIST
from desktop_app.ui.theme import apply_theme
from desktop_app.ui.window import MainWindow

SMALL, USUAL = (683, 384), (1180, 740)
RANKS = pytest.mark.parametrize("rank", range(len(PAGES)), ids=[page.name for page in PAGES])


@pytest.fixture
def small(session, suppliers, tenders, hand):
    """Show the window, filled, in a small screen."""
    assert suppliers.all()
    assert tenders.all()
    frame = Frame()
    frame.setCentralWidget(MainWindow(session))
    frame.resize(*SMALL)
    hand.shows(frame)
    yield frame
    hand.waits()


def shown(frame, hand, rank):
    window = frame.centralWidget()
    window.show_page(rank)
    hand.waits()
    return window.page(rank), window.findChild(Room)


def too_wide(room):
    return room.horizontalScrollBar().maximum()


def short_buttons(page):
    return [
        one.text()
        for one in page.findChildren(QAbstractButton)
        if one.isVisible() and one.text() and one.width() < one.sizeHint().width()
    ]


@RANKS
@pytest.mark.parametrize("size", [TextSize.NORMAL, TextSize.LARGER])
def test_every_page_fits_across_a_small_screen(qapp, small, hand, rank, size):
    apply_theme(qapp, Settings(theme=Theme.LIGHT, text_size=size))
    page, room = shown(small, hand, rank)
    assert (small.width(), small.height()) == SMALL
    assert too_wide(room) == 0
    assert short_buttons(page) == []


@RANKS
def test_every_page_fits_whole_in_a_small_screen(small, hand, rank):
    _page, room = shown(small, hand, rank)
    assert room.verticalScrollBar().maximum() == 0


def test_a_page_that_is_too_large_is_seen_and_scrolls(qtbot, small, hand):
    page, room = shown(small, hand, 0)
    page.setMinimumSize(900, 800)
    qtbot.waitUntil(lambda: too_wide(room) == 900 - room.viewport().width())
    assert room.verticalScrollBar().maximum() == 800 - room.viewport().height()


def test_the_folded_navigation_keeps_its_names(small):
    window = small.centralWidget()
    side = window.side
    names = [side.navigation.item(row).text() for row in range(side.navigation.count())]
    assert side.navigation.width() < 60
    assert names[0] == "Accueil"
    assert "Accueil" in side.navigation.item(0).toolTip()
    for button, name in ((side.search_all, "Tout chercher"), (side.words, "Mots (F1)")):
        told = QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name)
        assert (button.text(), told) == ("", name)
        assert name in button.toolTip()


def test_the_navigation_unfolds_with_the_window(small, hand):
    side = small.centralWidget().side
    small.resize(*USUAL)
    hand.waits()
    assert side.words.text() == "Mots (F1)"
    assert side.navigation.width() > 100


def test_the_list_of_suppliers_joins_the_tabs_then_leaves_them(qtbot, small, hand):
    page, _room = shown(small, hand, PAGE_RANKS[SuppliersPage.__name__])
    qtbot.waitUntil(lambda: page.parts.is_folded)
    assert page.tabs.currentIndex() == LIST
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)
    page.table.show_row(0)
    hand.presses(page.table, Qt.Key.Key_Return)
    assert page.tabs.currentIndex() == RECORD
    hand.presses(small, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.tabs.currentIndex() == LIST
    assert page.search.hasFocus()
    small.resize(*USUAL)
    qtbot.waitUntil(lambda: not page.parts.is_folded)
    assert page.table.isVisible()
    assert page.form.isVisible()


def test_the_filters_of_a_small_library_wait_behind_a_button(small, hand):
    page, _room = shown(small, hand, PAGE_RANKS[LibraryPage.__name__])
    bar = page.clauses.bar
    assert bar.toggle.isVisible()
    assert not bar.combos[0].isVisible()
    bar.toggle.click()
    assert bar.combos[0].isVisible()
    bar.only(family="nettoyage-locaux")
    assert bar.toggle.text() == "&Filtres (1)"


def test_the_gestures_of_a_narrow_page_go_below_and_come_back(qtbot, small, hand):
    page, _room = shown(small, hand, PAGE_RANKS[TendersPage.__name__])

    def is_below():
        end_of_search = page.search.mapTo(page, page.search.rect().bottomLeft())
        return page.open.mapTo(page, QPoint()).y() >= end_of_search.y()

    qtbot.waitUntil(is_below)
    small.resize(1600, 800)
    qtbot.waitUntil(lambda: not is_below())
