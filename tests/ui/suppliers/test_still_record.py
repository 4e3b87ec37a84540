import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.core.supplier import Supplier
from desktop_app.ui.suppliers.form_sheet import Aside

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


def height_of(widget, root):
    QTest.qWait(60)
    return widget.mapTo(root, QPoint()).y()


@pytest.fixture
def bare(desk):
    """Show a record with a name alone."""
    desk.shows(Supplier(name="Dupont"))
    QApplication.processEvents()
    return desk


def lands(target, root):
    """Click on a thing; tell whether it still stands there when the button goes up."""
    at = target.mapTo(root, target.rect().center())
    QTest.mousePress(root.windowHandle(), LEFT, NONE, at)
    QTest.qWait(60)
    has_stayed = target.mapTo(root, target.rect().center()) == at
    QTest.mouseRelease(root.windowHandle(), LEFT, NONE, at)
    return has_stayed


def test_a_click_that_leaves_a_wrong_number_lands_where_it_was_aimed(bare, hand, qtbot):
    siret, legal = bare.form.field("SIRET"), bare.form.field("Forme juridique")
    before = height_of(legal, bare.form)
    hand.types(siret, "123")
    assert lands(legal, bare.scroll)
    assert legal.hasFocus()
    # The refusal comes after the click: below it, what is shown has moved.
    qtbot.waitUntil(lambda: height_of(legal, bare.form) > before)
    assert "14 chiffres" in siret.accessibleDescription()


def test_a_refusal_by_the_keyboard_is_shown_at_once(bare, hand):
    siret, legal = bare.form.field("SIRET"), bare.form.field("Forme juridique")
    before = height_of(legal, bare.form)
    hand.answers(siret, "123")
    assert height_of(legal, bare.form) > before


def test_a_refusal_put_right_leaves_its_room_until_another_record(bare, hand):
    siret, kind = bare.form.field("SIRET"), bare.form.field("Type")
    nothing = height_of(kind, bare.form)
    hand.answers(siret, "123")
    refused = height_of(kind, bare.form)
    hand.answers(siret, "")
    assert height_of(kind, bare.form) == refused > nothing
    assert not any(aside.line.isVisible() for aside in bare.form.findChildren(Aside))
    bare.shows(Supplier(name="Dupont et fils"))
    assert height_of(kind, bare.form) == nothing


def test_a_record_that_fills_up_does_not_rise(bare, hand):
    name, score = bare.form.field("Nom légal"), bare.form.status.score
    before, room = height_of(name, bare.form), score.height()
    for label, text in (
        ("SIRET", "356 000 000 00048"),
        ("Téléphone", "03 00 00 00 00"),
        ("Courriel", "accueil@dupont.test"),
        ("Effectif", "12"),
    ):
        hand.answers(bare.form.field(label), text)
    assert height_of(name, bare.form) == before
    # What lacks takes fewer lines: without its room kept, the fields would have risen.
    assert score.layout().totalHeightForWidth(score.width()) < room == score.height()


def test_another_record_takes_the_room_that_it_needs(bare):
    name = bare.form.field("Nom légal")
    bare.form.status.score.setMinimumHeight(300)
    high = height_of(name, bare.form)
    bare.shows(Supplier(name="Dupont et fils"))
    assert height_of(name, bare.form) < high
