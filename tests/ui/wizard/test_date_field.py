"""A day is what was typed, or it is refused in a sentence and stays in sight."""

import datetime

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.settings import Settings, Theme
from desktop_app.ui.theme import apply_theme
from desktop_app.ui.wizard.date_field import DateField
from desktop_app.ui.wizard.hours_list import MonthField
from desktop_app.ui.wizard.optional_date import OptionalDateField
from desktop_app.ui.wizard.steps.need import NeedStep

FIRST = datetime.date(2026, 12, 31)
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def shown(qtbot):
    """A field with a day, another one after it, and what the first one answers."""

    def show(kind=DateField):
        page, field, after = QWidget(), kind(), QLineEdit()
        column = QVBoxLayout(page)
        row = QHBoxLayout()
        row.addWidget(field)
        column.addLayout(row)
        column.addWidget(after)
        field.show_value(FIRST)
        field.answers = []
        field.answered.connect(field.answers.append)
        qtbot.addWidget(page)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        field.page, field.after = page, after
        return field

    return show


def leave(qtbot, field):
    qtbot.keyClick(field, Qt.Key.Key_Tab)


@pytest.mark.parametrize(
    "typed", ["15/03/2027", "1/3/2027", "29/02/2028", "31.12.2027", "2027-03-15"]
)
def test_what_is_typed_is_what_is_shown_and_answered(shown, qtbot, type_text, typed):
    field = shown()
    type_text(field, typed)
    assert field.text() == typed
    parts = [int(part) for part in typed.replace(".", "/").replace("-", "/").split("/")]
    day = datetime.date(*(parts if parts[0] > 31 else reversed(parts)))
    assert field.answers[-1] == day
    leave(qtbot, field)
    assert field.text() == f"{day:%d/%m/%Y}"
    assert field.refusal() == ""


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("31/02/2027", "n’existe pas"),
        ("29/02/2027", "n’existe pas"),
        ("12/31/2027", "n’existe pas"),
        ("15/03/27", "Écrivez la date ainsi"),
        ("demain", "Écrivez la date ainsi"),
        ("", "Écrivez la date ainsi"),
        ("15/03/0027", "n’existe pas"),
    ],
)
def test_a_day_that_does_not_exist_is_refused_in_sight(shown, qtbot, type_text, typed, said):
    field = shown()
    type_text(field, typed)
    if not typed:
        field.clear()
    leave(qtbot, field)
    assert field.text() == typed
    assert said in field.refusal()
    assert "31/12/2026" in field.refusal()
    assert field.answers == []
    field.show_value(FIRST)
    assert field.text() == typed
    assert field.refusal()


def test_a_refusal_goes_with_the_next_answer(shown, qtbot, type_text):
    field = shown()
    type_text(field, "31/02/2027")
    leave(qtbot, field)
    type_text(field, "28/02/2027")
    assert field.refusal() == ""
    assert field.answers == [datetime.date(2027, 2, 28)]


def test_a_refusal_goes_with_another_value(shown, qtbot, type_text):
    field = shown()
    type_text(field, "31/02/2027")
    leave(qtbot, field)
    field.show_value(datetime.date(2027, 1, 4))
    assert (field.text(), field.refusal()) == ("04/01/2027", "")


def test_a_refusal_stands_under_the_field_and_moves_nothing_above(shown, qtbot, type_text):
    field = shown()
    before = field.geometry()
    type_text(field, "31/02/2027")
    leave(qtbot, field)
    qtbot.waitUntil(lambda: field.after.y() > field.geometry().bottom() + 10)
    assert field.geometry().topLeft() == before.topLeft()


@pytest.mark.parametrize(
    ("place", "after"), [(0, "01/01/2027"), (4, "31/01/2027"), (9, "31/12/2027")]
)
def test_arrows_step_the_part_under_the_cursor(shown, qtbot, place, after):
    field = shown()
    field.setFocus()
    field.setCursorPosition(place)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.text() == after
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.text() == "31/12/2026"


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize(("key", "held"), [(Qt.Key.Key_F4, None), (Qt.Key.Key_Down, ALT)])
def test_a_day_is_picked_in_the_calendar(shown, qtbot, key, held):
    field = shown()
    field.setFocus()
    qtbot.keyClick(field, key, held or Qt.KeyboardModifier.NoModifier)
    days = field.findChild(QCalendarWidget)
    assert days.isVisible()
    assert days.selectedDate() == QDate(2026, 12, 31)
    days.activated.emit(QDate(2027, 3, 15))
    assert not days.isVisible()
    assert field.answers == [datetime.date(2027, 3, 15)]
    assert field.text() == "15/03/2027"


def test_a_month_is_typed_as_it_is_read(shown, qtbot, type_text):
    field = shown(MonthField)
    assert field.text() == "12/2026"
    type_text(field, "3/2027")
    leave(qtbot, field)
    assert field.text() == "03/2027"
    assert field.answers == [datetime.date(2027, 3, 1)]
    type_text(field, "13/2027")
    leave(qtbot, field)
    assert field.text() == "13/2027"
    assert "03/2027" in field.refusal()


def test_an_impossible_day_of_a_field_inside_another_is_refused_below(shown, qtbot, type_text):
    field = shown(lambda: OptionalDateField("Jour fixé"))
    type_text(field.day, "31/02/2027")
    leave(qtbot, field.day)
    assert field.answers == []
    assert "n’existe pas" in field.day.refusal()
    assert field.page.layout().count() == 3


def test_the_mark_of_the_calendar_follows_the_colours(shown, qapp):
    field = shown()
    (opening,) = field.actions()
    before = opening.icon().cacheKey()
    apply_theme(qapp, Settings(theme=Theme.DARK))
    qapp.processEvents()
    assert opening.icon().cacheKey() != before


def test_an_impossible_launch_changes_nothing_and_says_so(open_step, editor, type_text, qtbot):
    step = open_step(NeedStep)
    with qtbot.waitActive(step):
        step.activateWindow()
    before = editor.tender.date
    type_text(step.day, "31/02/2027")
    leave(qtbot, step.day)
    assert editor.tender.date == before
    assert step.day.text() == "31/02/2027"
    assert "n’existe pas" in step.day.refusal()
    type_text(step.subject, "Nettoyage")
    assert step.day.text() == "31/02/2027"
