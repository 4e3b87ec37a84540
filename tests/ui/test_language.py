import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop_app.paths import shipped
from desktop_app.settings import Language, Settings, Theme
from desktop_app.ui.frame import Frame
from desktop_app.ui.opening import Opening
from desktop_app.ui.places import Places
from desktop_app.ui.translation import install_language
from desktop_app.ui.window import MainWindow
from tests.ui.conftest import DAY

PREFERENCES = 5


@pytest.fixture
def preferences(qapp, qtbot, paths):
    """Open the preferences in a whole run; answer the run."""
    frame = Frame()
    frame.resize(1180, 740)
    qtbot.addWidget(frame)
    places = Places(paths.data / "carnet.db", paths.backups, shipped("resources"), paths)
    opening = Opening(qapp, frame, Settings(theme=Theme.LIGHT), places, lambda: DAY)
    opening.begin()
    with qtbot.waitActive(frame):
        frame.show()
        frame.activateWindow()
    qtbot.waitUntil(lambda: isinstance(frame.centralWidget(), MainWindow), timeout=10_000)
    frame.centralWidget().show_page(PREFERENCES)
    yield frame
    qtbot.waitUntil(lambda: opening.session.background.idle)
    opening.close()
    opening.setParent(None)
    install_language(qapp, Language.FRENCH)


def field(frame, name):
    return frame.centralWidget().page(PREFERENCES).fields[name]


def test_another_language_leaves_the_keyboard_on_its_field(preferences, qtbot):
    former = field(preferences, "language")
    former.setFocus()
    QTest.keyClick(former, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: preferences.focusWidget() is field(preferences, "language"))
    now = field(preferences, "language")
    assert now is not former
    assert now.accessibleName() == "Language of the screen"
    assert now.visibleRegion().boundingRect().height() == now.height()
    QTest.keyClick(now, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: preferences.focusWidget() is field(preferences, "language"))
    assert field(preferences, "language").accessibleName() == "Langue de l’écran"


def test_another_setting_leaves_the_page_as_it_is(preferences):
    theme = field(preferences, "theme")
    theme.setFocus()
    above = theme.mapTo(preferences, QPoint()).y()
    QTest.keyClick(theme, Qt.Key.Key_Down)
    QTest.qWait(50)
    assert field(preferences, "theme") is theme
    assert preferences.focusWidget() is theme
    assert theme.mapTo(preferences, QPoint()).y() == above
