from dataclasses import fields, replace

import pytest

from desktop_app.core.money import Money
from desktop_app.core.tender import Tender
from desktop_app.ui.widgets.stillness import let_settle
from desktop_app.ui.wizard.gesture_names import gesture_name, names

UNDONE_BY_NOBODY = {"format", "last_check"}


def test_every_answer_of_a_tender_has_a_name():
    assert set(names()) == {item.name for item in fields(Tender)} - UNDONE_BY_NOBODY


def test_what_changed_is_named_and_told_apart(contract_tender):
    changed = replace(contract_tender, amount=Money.from_euros(1))
    assert gesture_name(contract_tender, changed) == "montant"
    fewer = replace(contract_tender, criteria=contract_tender.criteria[1:])
    assert gesture_name(contract_tender, fewer) == "critères (retrait)"
    assert gesture_name(fewer, contract_tender) == "critères (ajout)"
    assert gesture_name(contract_tender, contract_tender) == ""


@pytest.fixture
def view(open_wizard, contract_tender):
    view = open_wizard(contract_tender)
    view.resize(1366, 768)
    return view


def test_the_buttons_name_the_gesture_that_they_undo_and_redo(view):
    header = view.header
    assert header.undo.accessibleName() == "Annuler"
    view.editor.change(months=24)
    assert header.undo.text().endswith("durée")
    assert header.undo.accessibleName() == header.undo.text()
    view.editor.change(amount=Money.from_euros(50_000))
    assert header.undo.accessibleName().endswith("montant")
    view.editor.undo()
    assert header.undo.accessibleName().endswith("durée")
    assert header.redo.accessibleName().endswith("montant")
    assert "Ctrl+Z" in header.undo.toolTip()


def test_in_a_narrow_window_the_name_stays_for_the_screen_reader(view):
    view.editor.change(months=24)
    view.header.resize(700, view.header.height())
    assert view.header.undo.text() in {"", "Annuler"}
    assert view.header.undo.accessibleName().endswith("durée")


@pytest.mark.parametrize("width", [1000, 1050, 1100, 1180, 1300, 1500])
def test_the_header_keeps_its_height_when_there_is_a_gesture_to_undo(view, qtbot, width):
    header = view.header
    view.resize(width, 768)
    qtbot.waitUntil(lambda: header.width() == width)
    let_settle()
    before = [(one.geometry(), one.text()) for one in (header.undo, header.redo)]
    height = header.height()
    subject = header.subject.height()
    view.editor.change(single_lot_reason="Une seule équipe tient tout le site.")
    view.editor.change(months=24)
    view.editor.undo()
    let_settle()
    assert header.height() == height
    assert header.subject.height() == subject
    assert [one.geometry() for one in (header.undo, header.redo)] == [one[0] for one in before]
    if header.undo.text() != "Annuler":
        assert header.undo.text().startswith("Annuler\u00a0: motif")
        assert header.redo.text().endswith("durée")
        assert header.undo.accessibleName().endswith("motif de non-allotissement")
