from collections import Counter

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.ui.dialogs.take_away import TakeAwayDialog
from desktop_app.ui.wizard.steps import STEPS

TURNS = 3


@pytest.fixture
def widgets(qapp, hand):
    """Count the widgets by class, once those that were closed are gone."""

    def count():
        hand.waits()
        for _ in range(3):
            qapp.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return Counter(type(widget).__name__ for widget in QApplication.allWidgets())

    return count


@pytest.fixture
def grows(widgets):
    """Tell what is left by a gesture done again, after a first time."""

    def find(gesture):
        gesture()
        gesture()
        before = widgets()
        for _ in range(TURNS):
            gesture()
        return widgets() - before

    return find


def test_wizard_opened_and_closed_leaves_nothing(window, tenders, grows, hand):
    number = tenders.all()[0].identifier

    def gesture():
        window.open_tender(number)
        for index in range(len(STEPS)):
            window.wizard.show_step(index)
        hand.waits()
        window.close_tender()

    assert grows(gesture) == Counter()


def test_dialog_opened_and_closed_leaves_nothing(window, session, grows):
    def gesture():
        dialog = TakeAwayDialog(session, window)
        dialog.open()
        dialog.close()

    assert grows(gesture) == Counter()


def test_widget_without_a_parent_is_seen(grows):
    kept = []
    assert grows(lambda: kept.append(QWidget())) == Counter({"QWidget": TURNS})
