import datetime

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop_app.clauses.clause import Blank, FieldKind
from desktop_app.core.money import Money
from desktop_app.ui.wizard.blanks import CountField, DecimalField, field_for
from desktop_app.ui.wizard.date_field import DateField
from desktop_app.ui.wizard.fields import (
    AmountField,
    ChoiceField,
    NeededAmountField,
    NumberField,
    TextArea,
    TextField,
    end_of_change,
)
from desktop_app.ui.wizard.weight_field import WeightField

CONTROL = Qt.KeyboardModifier.ControlModifier


def blank(kind, **fields):
    return Blank(label="Part", kind=kind, default=0, **fields)


@pytest.fixture
def on_screen(qtbot):
    def show(field):
        qtbot.addWidget(field)
        field.show()
        qtbot.waitExposed(field)
        field.activateWindow()
        field.setFocus()
        return field

    return show


@pytest.mark.parametrize(
    ("typed", "amount"),
    [
        ("48000", Money.from_euros(48_000)),
        ("48 000,5", Money.from_euros("48000.50")),
        ("48\u202f000", Money.from_euros(48_000)),
        ("0", Money(0)),
        ("", None),
    ],
)
def test_amount_is_read_as_people_write_it(on_screen, typed, amount):
    field = on_screen(AmountField())
    field.setText(typed)
    assert field.value() == amount


def test_amount_refuses_letters_and_signs(on_screen, type_text):
    field = on_screen(AmountField())
    type_text(field, "-4a8 euros")
    assert field.text().strip() == "48"


def test_amount_is_tidied_when_left(on_screen, qtbot):
    field = on_screen(AmountField())
    qtbot.keyClicks(field, "48000,5")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "48\u202f000,50"


def test_unanswered_amount_is_empty(on_screen):
    field = on_screen(NeededAmountField())
    field.show_value(Money(0))
    assert field.text() == ""
    assert field.value() == Money(0)


def test_answered_zero_is_shown(on_screen):
    field = on_screen(AmountField())
    field.show_value(Money(0))
    assert field.text() == "0"


def test_number_is_whole_or_unanswered(on_screen, type_text):
    field = on_screen(NumberField())
    type_text(field, "3 200,5")
    assert field.value() == 32_005
    field.clear()
    assert field.value() is None


def test_showing_a_value_is_not_an_answer(on_screen, qtbot):
    for field, value in (
        (TextField(), "é"),
        (TextArea(), "é"),
        (AmountField(), Money(100)),
        (DateField(), datetime.date(2026, 12, 1)),
        (ChoiceField({"a": "A", "b": "B"}), "b"),
        (WeightField(), 40),
        (CountField(blank(FieldKind.COUNT)), 4),
        (DecimalField(blank(FieldKind.PERCENTAGE)), 40),
    ):
        with qtbot.assertNotEmitted(on_screen(field).answered):
            field.show_value(value)


def test_showing_what_is_typed_leaves_the_cursor_alone(on_screen, qtbot):
    field = on_screen(TextField())
    qtbot.keyClicks(field, "abc")
    field.setCursorPosition(1)
    field.show_value("abc")
    assert field.cursorPosition() == 1


def test_no_break_spaces_are_kept(on_screen, type_text):
    area = on_screen(TextArea())
    type_text(area, "Deux lots : l’école.")
    assert area.value() == "Deux lots : l’école."
    area.show_value("Un lot ;\nun seul.")
    assert area.value() == "Un lot ;\nun seul."


def test_tab_leaves_a_text_of_several_lines(on_screen, qtbot):
    page = QWidget()
    area, after = TextArea(), TextField()
    layout = QVBoxLayout(page)
    layout.addWidget(area)
    layout.addWidget(after)
    on_screen(page)
    area.setFocus()
    qtbot.keyClick(area, Qt.Key.Key_Tab)
    assert area.toPlainText() == ""
    assert page.focusWidget() is after


@pytest.mark.parametrize("kind", [TextField, TextArea])
def test_field_leaves_undo_to_the_wizard(on_screen, qtbot, kind):
    field = on_screen(kind())
    qtbot.keyClicks(field, "abc")
    qtbot.keyClick(field, Qt.Key.Key_Z, CONTROL)
    assert "abc" in (field.text() if kind is TextField else field.toPlainText())


def turn_wheel(field):
    spot = QPointF(5, 5)
    turn = QWheelEvent(
        spot,
        field.mapToGlobal(spot),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - the signature is Qt’s
    )
    QApplication.sendEvent(field, turn)


def test_wheel_over_a_field_without_focus_scrolls_the_page(on_screen):
    field = on_screen(ChoiceField({"a": "A", "b": "B"}))
    field.show_value("a")
    field.clearFocus()
    turn_wheel(field)
    assert field.currentIndex() == 0


@pytest.mark.parametrize("kind", [FieldKind.COUNT, FieldKind.AMOUNT, FieldKind.PERCENTAGE])
def test_wheel_never_changes_a_figure_of_a_clause(on_screen, qtbot, kind):
    field = on_screen(field_for(blank(kind, least=10, greatest=90)))
    field.show_value(40)
    turn_wheel(field)
    assert field.focusPolicy() is Qt.FocusPolicy.StrongFocus
    field.setFocus()
    turn_wheel(field)
    assert field.value() == 40
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.value() < 40


def test_each_kind_of_blank_has_its_editor(on_screen):
    count = on_screen(field_for(blank(FieldKind.COUNT, unit="heures", least=5, greatest=90)))
    assert (count.minimum(), count.maximum(), count.suffix()) == (5, 90, " heures")
    share = on_screen(field_for(blank(FieldKind.PERCENTAGE)))
    assert (share.maximum(), share.suffix()) == (100, " %")
    assert on_screen(field_for(blank(FieldKind.AMOUNT))).suffix() == " €"
    assert isinstance(on_screen(field_for(blank(FieldKind.TEXT))), TextField)
    choice = on_screen(field_for(blank(FieldKind.CHOICE, options=("mois", "an"))))
    assert choice.values == ["mois", "an"]


def test_blank_out_of_its_limits_cannot_be_typed(on_screen, type_text, qtbot):
    field = on_screen(CountField(blank(FieldKind.COUNT, least=5, greatest=90)))
    type_text(field, "400")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert 5 <= field.value() <= 90


def test_unanswered_weight_is_empty(on_screen):
    field = on_screen(WeightField())
    field.show_value(None)
    assert field.text().strip() == ""


def test_a_text_longer_than_its_field_is_read_from_its_beginning(on_screen, qtbot):
    field = on_screen(TextField())
    field.clearFocus()
    field.show_value("Part de l’offre servie par des meubles réemployés")
    assert field.cursorPosition() == 0
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    field.show_value("Part de l’offre")
    assert field.cursorPosition() == len("Part de l’offre")


@pytest.mark.parametrize(
    ("before", "after", "place"),
    [
        ("un nettoyage", "un", 2),
        ("un grand nettoyage", "un nettoyage", 3),
        ("un nettoyage", "un grand nettoyage", 9),
        ("aaa", "aa", 2),
        ("", "", 0),
        ("ancien", "neuf", 4),
    ],
)
def test_the_place_of_a_change_is_where_it_ends(before, after, place):
    assert end_of_change(before, after) == place


@pytest.mark.parametrize("kind", [TextField, TextArea])
def test_a_text_put_back_keeps_the_cursor_where_it_changed(qtbot, kind):
    field = kind()
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)

    def place():
        return field.cursorPosition() if kind is TextField else field.textCursor().position()

    field.show_value("Nettoyage très complet des locaux")
    field.show_value("Nettoyage des locaux")
    assert place() == len("Nettoyage ")
    field.clearFocus()
    field.show_value("Nettoyage de la mairie")
    assert place() == 0


def test_a_list_takes_the_new_names_of_the_same_values(qtbot):
    field = ChoiceField({1: "Lot 1", 2: "Lot 2"})
    qtbot.addWidget(field)
    field.show_value(2)
    field.offer({1: "Lot 1", 2: "Lot 2, école"})
    assert field.currentText() == "Lot 2, école"
    assert field.itemText(0) == "Lot 1"
