"""Tab reaches everything in the order of the eye, and no table, no dialog keeps it."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QWidget,
)

from desktop_app.ui.dialogs.sheet_dialog import SheetDialog
from desktop_app.ui.library.sheet import Part, Sheet
from desktop_app.ui.page_list import PAGES
from desktop_app.ui.printing.progress import PrintProgress
from desktop_app.ui.wizard.steps import STEPS

MOST_TABS = 300
# The answers of a family come, then the order of the Tab key follows.
SETTLED_MS = 600
TAB = Qt.FocusReason.TabFocusReason
SHEET = Sheet("Une fiche", "Ce qu’elle dit", (Part("Partie", ("Une ligne",)),))


def stops_of(window):
    """Return what Tab should reach."""
    return {
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.window() is window.window()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    }


def walked(hand, window):
    """Press Tab until it comes back; return the widgets reached, each with where it was then."""
    start = window.focusWidget() or min(stops_of(window), key=lambda it: place(it).y())
    start.setFocus(TAB)
    reached = {start: place(start)}
    count = 1
    while count < MOST_TABS:
        hand.presses(window.focusWidget(), Qt.Key.Key_Tab)
        if window.focusWidget() is start:
            break
        count += 1
        reached[window.focusWidget()] = place(window.focusWidget())
    assert count < MOST_TABS, "Tab is trapped"
    return reached


def place(widget):
    return QRect(widget.mapTo(widget.window(), widget.rect().topLeft()), widget.size())


def goes_back(first, second):
    """Tell whether the eye goes up without going to another column, or left on one line."""
    is_above = second.bottom() <= first.top() and second.left() < first.right()
    shared = min(first.bottom(), second.bottom()) - max(first.top(), second.top())
    is_on_line = shared > min(first.height(), second.height()) / 2
    is_left = is_on_line and second.right() <= first.left()
    return is_above or is_left


def jumps(reached):
    """Return the steps of the keyboard that go against the eye; one round has one return."""
    found = []
    for (one, first), (other, second) in pairwise(reached.items()):
        # What scrolls together keeps its order, wherever it was scrolled to.
        is_together = scroll_of(one) is scroll_of(other)
        if goes_back(*((place(one), place(other)) if is_together else (first, second))):
            found.append(f"{told(one)} -> {told(other)}")
    return found


def scroll_of(widget):
    while widget is not None and not isinstance(widget, QScrollArea):
        widget = widget.parentWidget()
    return widget


def told(widget):
    return f"{type(widget).__name__} {widget.accessibleName() or getattr(widget, 'text', str)()!r}"


@pytest.mark.parametrize("rank", range(len(PAGES)), ids=[page.name for page in PAGES])
def test_a_page_is_gone_through_by_tab(stage, hand, rank):
    stage.window.show_page(rank)
    hand.waits()
    reached = walked(hand, stage.window)
    assert {told(one) for one in stops_of(stage.window) - set(reached)} == set()
    assert len(jumps(reached)) <= 1, jumps(reached)


@pytest.mark.parametrize("rank", range(len(STEPS)), ids=[step.__name__ for step in STEPS])
def test_a_step_is_gone_through_by_tab(stage, hand, rank):
    stage.window.open_tender(stage.session.book.tenders.all()[0].identifier)
    stage.window.wizard.show_step(rank)
    hand.waits()
    reached = walked(hand, stage.window)
    assert {told(one) for one in stops_of(stage.window) - set(reached)} == set()
    assert len(jumps(reached)) <= 1, jumps(reached)


def test_a_dialog_is_gone_through_by_tab(hand, open_dialog, kind):
    dialog = open_dialog(kind)
    reached = walked(hand, dialog)
    assert {told(one) for one in stops_of(dialog) - set(reached)} == set()
    assert len(jumps(reached)) <= 1, jumps(reached)


def test_escape_closes_a_dialog(hand, open_dialog, kind):
    dialog = open_dialog(kind)
    hand.presses(dialog.focusWidget() or dialog, Qt.Key.Key_Escape)
    hand.waits()
    if kind is PrintProgress:
        # Escape stops the work, whose end closes the dialog.
        assert not dialog.stop.isEnabled()
        return
    assert dialog not in [one for one in QApplication.topLevelWidgets() if one.isVisible()]


def test_the_focus_returns_where_a_dialog_was_opened(qtbot, stage, hand):
    opener = stage.window.words
    opener.setFocus(TAB)
    dialog = SheetDialog(SHEET, stage.window)
    dialog.open()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.reader)
    hand.presses(dialog.reader, Qt.Key.Key_Escape)
    stage.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is opener)


def test_a_tab_that_goes_against_the_eye_is_seen(hand):
    holder = QWidget()
    row = QHBoxLayout(holder)
    first, second, third = QPushButton("Un"), QPushButton("Deux"), QPushButton("Trois")
    for button in (first, second, third):
        row.addWidget(button)
    QWidget.setTabOrder(first, third)
    QWidget.setTabOrder(third, second)
    hand.shows(holder)
    first.setFocus()
    assert jumps(walked(hand, holder)) == ["QPushButton 'Trois' -> QPushButton 'Deux'"]


def test_a_table_that_keeps_tab_is_seen(hand):
    holder, table = QWidget(), QTableWidget(40, 9)
    row = QHBoxLayout(holder)
    row.addWidget(QLineEdit())
    row.addWidget(table)
    hand.shows(holder)
    with pytest.raises(AssertionError, match="trapped"):
        walked(hand, holder)


def test_tab_leaves_round_buttons_from_the_one_the_arrows_picked(qtbot, stage, hand):
    stage.window.open_tender(0)
    stage.window.wizard.editor.change(family="nettoyage-locaux")
    qtbot.wait(SETTLED_MS)
    need = stage.window.wizard.step(0)
    need.alternative.entry().setFocus(TAB)
    hand.presses(stage.window.focusWidget(), Qt.Key.Key_Space)
    for _ in range(len(need.alternative.buttons) - 1):
        hand.presses(stage.window.focusWidget(), Qt.Key.Key_Down)
    hand.presses(stage.window.focusWidget(), Qt.Key.Key_Tab)
    assert stage.window.focusWidget() is need.sustainability
    hand.presses(stage.window.focusWidget(), Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert stage.window.focusWidget() is list(need.alternative.buttons.values())[-1]
