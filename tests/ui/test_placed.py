import gc
import re
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget, QWidgetItem

from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.placed import placed_in
from desktop_app.ui.wizard.steps import STEPS
from desktop_app.ui.wizard.wizard import WizardView

WINDOW = Path(__file__).parents[2] / "desktop_app/ui"
ITEM_ASKED = re.compile(r"\.itemAt(Position)?\b")


def labels(*texts):
    return [QLabel(text) for text in texts]


def items_known():
    """Return the items of layouts that Python knows, but for those that a row of ours holds."""
    gc.collect()
    # A row that Qt has deleted still holds its items, which nothing deletes.
    rows = [found for found in gc.get_objects() if issubclass(type(found), FlowLayout)]
    held = {id(row.itemAt(rank)) for row in rows for rank in range(row.count())}
    known = shiboken6.getAllValidWrappers()
    return [item for item in known if isinstance(item, QWidgetItem) and id(item) not in held]


@pytest.fixture
def holder(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    return holder


def test_widgets_come_in_the_order_of_the_layout_and_not_of_their_making(holder):
    column, line, flow = QVBoxLayout(holder), QHBoxLayout(), FlowLayout()
    last, second, first, third, fourth = labels("last", "second", "first", "third", "fourth")
    column.addWidget(first)
    column.addLayout(line)
    column.addLayout(flow)
    column.addWidget(last)
    line.addWidget(third)
    line.insertWidget(0, second)
    flow.addWidget(fourth)
    assert list(placed_in(holder)) == [first, second, third, fourth, last]


def test_a_widget_that_no_layout_holds_is_not_placed(holder):
    column = QVBoxLayout(holder)
    loose = QLabel("loose", holder)
    (held,) = labels("held")
    column.addWidget(held)
    assert list(placed_in(holder)) == [held]
    assert loose.parentWidget() is holder


def test_the_wizard_leaves_python_no_item_that_qt_deletes(session, hand, tenders):
    before = len(items_known())
    view = WizardView(session, tenders.all()[0].identifier)
    hand.shows(view)
    for rank in range(len(STEPS)):
        view.show_step(rank)
        hand.waits()
    assert len(items_known()) == before


def test_an_item_that_python_keeps_after_qt_deleted_it_is_seen(holder):
    column, (gone,) = QVBoxLayout(holder), labels("gone")
    column.addWidget(gone)
    before = len(items_known())
    column.itemAt(0)
    shiboken6.delete(gone)
    assert column.count() == 0
    assert len(items_known()) == before + 1


def test_no_item_of_a_layout_is_asked_for():
    # Python would still know it after Qt has deleted it, and memory would be spoiled.
    asking = [
        path.name
        for path in sorted(WINDOW.rglob("*.py"))
        if ITEM_ASKED.search(path.read_text(encoding="utf-8"))
    ]
    assert asking == []
    assert ITEM_ASKED.search("map(layout.itemAt, range(2))")
    assert ITEM_ASKED.search("grid.itemAtPosition(0, 0)")
