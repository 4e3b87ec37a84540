import re

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProgressBar, QStyle, QStyleFactory

from desktop_app.paths import shipped
from desktop_app.ui.theme import EFFECTS

CODE = shipped("resources").parent / "desktop_app"
MOVING = re.compile(
    r"Q(?:Property|Variant|Sequential|Parallel)Animation|QMovie|QTimeLine|QScroller"
    r"|QGraphicsOpacityEffect|setAnimated\(True\)"
)


def moving(sources):
    return [name for name, text in sources if MOVING.search(text)]


def test_nothing_of_ours_is_animated():
    sources = [(path.name, path.read_text("utf-8")) for path in CODE.rglob("*.py")]
    assert len(sources) > 300
    assert moving(sources) == []


def test_an_animation_is_seen():
    assert moving([("x.py", "from PySide6.QtCore import QPropertyAnimation")]) == ["x.py"]


def test_the_style_asks_for_no_animation(qapp):
    duration = QStyle.StyleHint.SH_Widget_Animation_Duration
    assert qapp.style().styleHint(duration) == 0
    assert QStyleFactory.create("fusion").styleHint(duration) > 0


@pytest.mark.parametrize("effect", EFFECTS)
def test_menus_and_tips_appear_at_once(effect):
    assert not QApplication.isEffectEnabled(effect)


def busy_bar(qtbot, style):
    bar = QProgressBar()
    bar.setStyle(style)
    bar.setRange(0, 0)
    bar.resize(200, 24)
    qtbot.addWidget(bar)
    with qtbot.waitExposed(bar):
        bar.show()
    return bar


def changes(bar):
    """Tell whether the picture of a widget changes by itself."""
    pictures = []
    for _ in range(5):
        pictures.append(bar.grab().toImage())
        QTest.qWait(60)
    return any(picture != pictures[0] for picture in pictures)


def test_work_of_unknown_length_is_shown_without_movement(qtbot, qapp):
    assert not changes(busy_bar(qtbot, qapp.style()))


def test_a_bar_that_moves_is_seen(qtbot):
    style = QStyleFactory.create("fusion")
    assert changes(busy_bar(qtbot, style))
