from collections import Counter

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop_app.settings import Settings, TextSize, Theme
from desktop_app.ui.models.suppliers import SupplierTableModel
from desktop_app.ui.page_list import PAGES
from desktop_app.ui.theme import apply_theme
from desktop_app.ui.window import MainWindow

RANKS = pytest.mark.parametrize("rank", range(len(PAGES)), ids=[page.name for page in PAGES])


@pytest.fixture
def filled_window(window, suppliers, tenders, hand):
    assert suppliers.all()
    assert tenders.all()
    window.page(0).refresh()
    hand.waits()
    return window


def focusable(window):
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    ]


def nameless(window):
    return [
        widget
        for widget in focusable(window)
        if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]


def mnemonics(window):
    texts = [
        widget.text()
        for kind in (QAbstractButton, QLabel)
        for widget in window.findChildren(kind)
        if widget.isVisible()
        and (isinstance(widget, QAbstractButton) or widget.buddy() is not None)
    ]
    letters = [text.replace("&&", "").partition("&")[2][:1].lower() for text in texts]
    return Counter(letter for letter in letters if letter)


def walked(hand, window):
    """Press Tab until it comes back; return the widgets reached."""
    start = focusable(window)[0]
    start.setFocus(Qt.FocusReason.TabFocusReason)
    reached = [start]
    for _ in range(200):
        hand.presses(window.focusWidget(), Qt.Key.Key_Tab)
        current = window.focusWidget()
        if current is start:
            return reached
        reached.append(current)
    return reached


@RANKS
def test_every_control_has_an_accessible_name(filled_window, hand, rank):
    filled_window.show_page(rank)
    hand.waits()
    assert focusable(filled_window)
    assert nameless(filled_window) == []


def test_a_control_without_a_name_is_seen(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    field = QLineEdit(holder)
    holder.show()
    assert nameless(holder) == [field]


@RANKS
def test_no_two_gestures_share_a_mnemonic(filled_window, hand, rank):
    filled_window.show_page(rank)
    hand.waits()
    assert [letter for letter, count in mnemonics(filled_window).items() if count > 1] == []


@RANKS
def test_tab_reaches_everything_and_comes_back(filled_window, hand, rank):
    filled_window.show_page(rank)
    hand.waits()
    reached = walked(hand, filled_window)
    assert len(reached) < 200, "Tab is trapped"
    assert set(focusable(filled_window)) <= set(reached)


def test_a_trapped_tab_is_seen(suppliers, hand):
    holder, table = QWidget(), QTableView()
    column = QVBoxLayout(holder)
    column.addWidget(QLineEdit())
    column.addWidget(table)
    model = SupplierTableModel(holder)
    model.show_values(suppliers.all())
    table.setModel(model)
    hand.shows(holder)
    assert len(walked(hand, holder)) > 200


SCREEN = (1366, 768)


class Doubled(QTranslator):
    """Writes every text twice, as a long language would."""

    @override
    def translate(self, context, sourceText, disambiguation=None, n=-1):
        text = sourceText.replace("&", "")
        return f"{sourceText} {text}" if len(text) > 1 else sourceText


def lacks_room(widget):
    """Tell whether a button or a label is smaller than its text."""
    if isinstance(widget, QAbstractButton):
        needed = widget.sizeHint()
        return widget.width() < needed.width() or widget.height() < needed.height()
    if widget.wordWrap():
        return widget.height() < widget.heightForWidth(widget.width()) - 1
    return widget.width() < widget.minimumSizeHint().width()


def cut(window):
    """Return the texts of the buttons and labels that lack room."""
    return [
        widget.text()
        for kind in (QAbstractButton, QLabel)
        for widget in window.findChildren(kind)
        if widget.isVisible() and widget.text() and lacks_room(widget)
    ]


@pytest.fixture
def roomy(filled_window, hand):
    """Tell what is wrong with the room that a page of the window gives to its texts."""

    def problems(rank):
        window = MainWindow(filled_window.session)
        window.resize(*SCREEN)
        hand.shows(window)
        window.show_page(rank)
        hand.waits()
        least = window.minimumSizeHint()
        too_large = least.width() > SCREEN[0] or least.height() > SCREEN[1]
        return [*cut(window), *(["the window"] if too_large else [])]

    return problems


@pytest.fixture
def _doubled(qapp):
    doubled = Doubled()
    qapp.installTranslator(doubled)
    yield
    qapp.removeTranslator(doubled)


@RANKS
@pytest.mark.usefixtures("_doubled")
def test_texts_twice_as_long_still_fit(roomy, rank):
    assert roomy(rank) == []


@RANKS
def test_the_largest_texts_still_fit(qapp, roomy, rank):
    apply_theme(qapp, Settings(theme=Theme.LIGHT, text_size=TextSize.LARGER))
    assert roomy(rank) == []


def test_a_text_that_is_cut_is_seen(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    label = QLabel("Un texte bien trop long pour sa place", holder, wordWrap=True)
    label.setFixedSize(60, 12)
    holder.show()
    assert cut(holder) == [label.text()]
