import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.ui.first_sight import MOMENT_MS, PATIENCE_MS, FirstSight


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def parent(qapp):
    parent = QObject(qapp)
    yield parent
    parent.setParent(None)


def test_a_window_that_is_painted_is_told_of_once(qtbot, window, parent):
    sight, told = FirstSight(window, parent), []
    sight.passed.connect(lambda: told.append(window.isVisible()))
    with qtbot.waitSignal(sight.passed, timeout=PATIENCE_MS // 2):
        window.show()
    window.repaint()
    qtbot.wait(5 * MOMENT_MS)
    assert told == [True]


def test_a_window_that_is_not_seen_is_not_told_of_at_once(qtbot, window, parent):
    with qtbot.assertNotEmitted(FirstSight(window, parent).passed, wait=PATIENCE_MS // 2):
        assert not window.isVisible()


def test_a_window_that_goes_unseen_is_waited_for_no_longer(qtbot, parent):
    window = QWidget()
    sight = FirstSight(window, parent)
    with qtbot.waitSignal(sight.passed, timeout=3 * PATIENCE_MS):
        window.deleteLater()
