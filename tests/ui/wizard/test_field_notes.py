from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.core.money import Money
from desktop_app.law.finding import State
from desktop_app.ui.wizard.field_notes import FieldNotes
from desktop_app.ui.wizard.form import Form, question

MISSING = (State.MISSING, "Il manque une réponse.")


def said(step):
    return {note.field: note.text.text() for note in step.notes}


def test_what_is_missing_is_told_beside_its_field(open_wizard):
    view = open_wizard()
    need = view.step(0)
    note = next(note for note in need.notes if note.field is need.sustainability)
    assert note.isVisible()
    assert "développement durable" in note.text.text()
    top = need.sustainability.mapTo(need, need.sustainability.rect().bottomLeft()).y()
    assert 0 <= note.y() - top < 20
    assert note.text.text() in need.sustainability.accessibleDescription()


def test_an_answer_awaited_is_told_beside_its_field(open_wizard):
    view = open_wizard()
    need = view.step(0)
    assert "attend" in said(need)[need.amount]
    view.editor.change(amount=Money.from_euros(48_000))
    assert need.amount not in said(need)


def test_a_field_put_right_says_nothing_more(open_wizard):
    view = open_wizard()
    need = view.step(0)
    before = view.editor.tender.need
    view.editor.change(need=replace(before, sustainability="Produits sans danger, eau épargnée."))
    assert need.sustainability not in said(need)
    assert "durable" not in need.sustainability.accessibleDescription().replace(
        "l’environnement", ""
    )


def test_a_complete_answer_has_no_note(open_wizard, contract_tender):
    view = open_wizard(contract_tender)
    assert said(view.step(0)) == {}


def test_an_unlawful_wording_is_told_beside_the_text_that_holds_it(open_wizard, contract_tender):
    text = replace(contract_tender.texts[0], text="Les entreprises locales seront préférées.")
    view = open_wizard(replace(contract_tender, texts=(text,)))
    view.show_step(4)
    step = view.step(4)
    holders = [note.field for note in step.notes if step.texts.isAncestorOf(note.field)]
    assert holders


def test_a_finding_on_no_field_is_told_beside_the_list(open_wizard, contract_tender):
    view = open_wizard(replace(contract_tender, clauses=(), texts=()))
    view.show_step(4)
    step = view.step(4)
    assert step.clauses in said(step)


def test_what_a_step_says_in_its_own_words_is_not_told_twice(open_wizard, contract_tender):
    view = open_wizard(contract_tender)
    view.show_step(5)
    assert "70" in view.step(5).sum.text.text()
    assert not any("70" in text for text in said(view.step(5)).values())


@pytest.mark.parametrize("index", range(7))
def test_every_note_of_a_step_is_in_sight(open_wizard, index):
    view = open_wizard()
    view.show_step(index)
    hidden = [note.text.text() for note in view.step(index).notes if not note.isVisible()]
    assert len(hidden) <= (1 if index == 1 else 0)


def test_a_note_that_lost_its_field_is_forgotten(qtbot):
    page, field = QWidget(), QLineEdit()
    qtbot.addWidget(page)
    QVBoxLayout(page).addWidget(field)
    notes = FieldNotes()
    notes.show({field: (MISSING,)})
    assert [note.text.text() for note in notes.shown] == [MISSING[1]]
    notes.show({})
    assert notes.shown == ()


def test_a_note_goes_below_a_question_asked_beside_another(qtbot):
    page, field = QWidget(), QLineEdit()
    qtbot.addWidget(page)
    form = Form(page)
    form.ask_together(question("Un", QLineEdit()), question("Deux", field))
    FieldNotes().show({field: (MISSING,)})
    assert field.accessibleDescription() == MISSING[1]


def test_a_field_that_stands_in_no_column_keeps_its_page_whole(qtbot):
    page, field = QWidget(), QLineEdit()
    qtbot.addWidget(page)
    QGridLayout(page).addWidget(field)
    notes = FieldNotes()
    notes.show({field: (MISSING,)})
    assert notes.shown == ()
    assert page.layout().count() == 1


def test_more_than_two_points_are_counted(qtbot):
    page, field = QWidget(), QLineEdit()
    qtbot.addWidget(page)
    QVBoxLayout(page).addWidget(field)
    notes = FieldNotes()
    notes.show({field: (MISSING,) * 5})
    assert notes.shown[0].text.text().count("\n") == 2
    assert "3" in notes.shown[0].text.text()


def put_right(view):
    need = view.editor.tender.need
    view.editor.change(need=replace(need, sustainability="Produits sans danger, eau épargnée."))


def height_of(field, root):
    QTest.qWait(60)
    return field.mapTo(root, QPoint()).y()


def test_a_note_that_goes_moves_nothing_until_the_step_is_shown_again(open_wizard):
    view = open_wizard()
    need = view.step(0)
    note = next(note for note in need.notes if note.field is need.sustainability)
    before = height_of(need.cpv, need)
    put_right(view)
    assert not note.isVisible()
    assert height_of(need.cpv, need) == before
    view.show_step(1)
    view.show_step(0)
    assert height_of(need.cpv, need) < before


def test_a_note_that_comes_leaves_what_was_clicked_in_place(open_wizard):
    view = open_wizard()
    need = view.step(0)
    put_right(view)
    view.show_step(1)
    view.show_step(0)
    view.pages.focus(need.cpv)
    inside, on_screen = height_of(need.cpv, need), height_of(need.cpv, view)
    view.editor.change(need=replace(view.editor.tender.need, sustainability=""))
    assert height_of(need.cpv, need) > inside
    assert height_of(need.cpv, view) == on_screen


def test_a_note_waits_for_the_end_of_a_click(open_wizard, qtbot):
    view = open_wizard()
    need = view.step(0)
    QTest.mousePress(need.cpv, Qt.MouseButton.LeftButton)
    put_right(view)
    QTest.qWait(60)
    assert need.sustainability in said(need)
    QTest.mouseRelease(need.cpv, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: need.sustainability not in said(need))
