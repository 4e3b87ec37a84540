import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import Sentence
from desktop_app.ui.widgets.stillness import give_back, keep_in_place, once_still, show_line

LEFT = Qt.MouseButton.LeftButton


def height_of(widget, root):
    QApplication.processEvents()
    return widget.mapTo(root, QPoint()).y()


@pytest.fixture
def page(hand):
    """Show a sentence above a button, on a page that scrolls."""
    area, page = QScrollArea(widgetResizable=True), QWidget()
    column = QVBoxLayout(page)
    page.line = Sentence("Une phrase assez longue pour tenir sur plusieurs lignes. " * 4)
    page.button, page.foot = Button("Aller"), Button("Fin")
    for widget in (page.line, page.button):
        column.addWidget(widget)
    column.addSpacing(900)
    column.addWidget(page.foot)
    area.setWidget(page)
    area.resize(300, 400)
    page.area = hand.shows(area)
    return page


def test_a_line_that_goes_leaves_its_room_until_it_is_given_back(page):
    show_line(page.line, is_shown=True)
    before = height_of(page.button, page)
    show_line(page.line, is_shown=False)
    assert not page.line.isVisible()
    assert height_of(page.button, page) == before
    give_back(page.line)
    assert height_of(page.button, page) < before


def test_the_room_of_a_line_on_show_is_not_given_back(page):
    show_line(page.line, is_shown=True)
    before = height_of(page.button, page)
    give_back(page.line)
    show_line(page.line, is_shown=False)
    assert height_of(page.button, page) == before


def test_a_line_that_is_merely_hidden_moves_what_is_below(page):
    before = height_of(page.button, page)
    page.line.hide()
    assert height_of(page.button, page) < before


def test_a_change_waits_for_the_end_of_a_click(page, qtbot):
    done = []
    QTest.mousePress(page.button, LEFT)
    once_still(page, lambda: done.append("first"))
    once_still(page, lambda: done.append("last"))
    QTest.qWait(80)
    assert done == []
    QTest.mouseRelease(page.button, LEFT)
    qtbot.waitUntil(lambda: done == ["last"])
    QTest.qWait(80)
    assert done == ["last"]


def test_a_change_is_made_at_once_without_a_click(page):
    done = []
    once_still(page, lambda: done.append(1))
    assert done == [1]


def test_what_has_the_keyboard_stays_in_place_when_a_line_comes_above(page):
    page.line.hide()
    page.button.setFocus()
    before = height_of(page.button, page.area)
    keep_in_place(page, page.line.show)
    assert page.area.verticalScrollBar().value() > 0
    assert height_of(page.button, page.area) == before


def test_without_care_a_line_that_comes_moves_what_has_the_keyboard(page):
    page.line.hide()
    page.button.setFocus()
    before = height_of(page.button, page.area)
    page.line.show()
    assert height_of(page.button, page.area) > before


def test_a_page_scrolled_away_from_the_keyboard_is_left_where_it_is(page):
    page.line.hide()
    page.foot.setFocus()
    page.area.verticalScrollBar().setValue(0)
    keep_in_place(page, page.line.show)
    assert page.area.verticalScrollBar().value() == 0
