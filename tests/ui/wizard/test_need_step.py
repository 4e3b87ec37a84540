import datetime

import pytest
from PySide6.QtCore import Qt

from desktop_app.core.money import Money
from desktop_app.core.tender import Alternative, TenderType
from desktop_app.ui.wizard.steps.need import NeedStep


@pytest.fixture
def step(open_step):
    return open_step(NeedStep)


def test_texts_and_figures_reach_the_tender(step, editor, type_text):
    type_text(step.subject, "Nettoyage de l’école élémentaire")
    type_text(step.description, "Cinq jours par semaine.")
    type_text(step.sustainability, "L’eau est comptée.")
    type_text(step.amount, "48 000")
    type_text(step.same_family, "0")
    type_text(step.months, "36")
    tender = editor.tender
    assert tender.subject == "Nettoyage de l’école élémentaire"
    assert tender.need.description == "Cinq jours par semaine."
    assert tender.need.sustainability == "L’eau est comptée."
    assert tender.amount == Money.from_euros(48_000)
    assert tender.need.same_family_12_months == Money(0)
    assert tender.months == 36


def test_unanswered_figures_are_empty(step):
    assert step.amount.text() == ""
    assert step.same_family.text() == ""
    assert step.months.text() == ""


def test_figure_taken_away_is_unanswered_again(step, editor, type_text, qtbot):
    type_text(step.amount, "48000")
    type_text(step.months, "12")
    for field in (step.amount, step.months):
        type_text(field, "")
        qtbot.keyClick(field, Qt.Key.Key_Delete)
    assert not editor.tender.amount
    assert editor.tender.months is None


def test_family_brings_its_questions_and_codes(step, editor, pick):
    assert step.no_setup.isVisible()
    pick(step.family, "nettoyage-locaux")
    family = editor.family
    assert editor.tender.family == "nettoyage-locaux"
    assert not step.no_setup.isVisible()
    assert list(step.alternative.buttons) == [setup.alternative for setup in family.setups]
    assert step.cpv.count() == len(family.cpv_codes)
    assert str(family.usual_months) in step.months.placeholderText()
    assert family.traps[0] in step.advice.text()


def test_each_family_says_in_its_words_whether_to_buy(step, editor, pick):
    def told():
        return [button.accessibleDescription() for button in step.alternative.buttons.values()]

    families = editor.catalogue.families
    first = families["nettoyage-locaux"]
    same = [setup.alternative for setup in first.setups]
    other = next(
        family
        for family in families.values()
        if family is not first and [setup.alternative for setup in family.setups] == same
    )
    for family in (first, other, first):
        pick(step.family, family.identifier)
        assert told() == [setup.effect for setup in family.setups]


def test_family_of_another_type_changes_the_type(step, editor, pick):
    editor.change(type=TenderType.WORKS)
    pick(step.family, "nettoyage-locaux")
    assert editor.tender.type is TenderType.SERVICES
    assert step.kind.currentText() == "Services"


def test_need_is_challenged(step, editor, pick, click):
    pick(step.family, "nettoyage-locaux")
    click(step.alternative.buttons[Alternative.SHARE])
    assert editor.tender.need.alternative is Alternative.SHARE
    editor.undo()
    assert not any(button.isChecked() for button in step.alternative.buttons.values())


def test_code_is_taken_from_the_family_or_typed(step, editor, pick, qtbot, type_text):
    pick(step.family, "nettoyage-locaux")
    code = next(iter(editor.family.cpv_codes))
    step.cpv.setFocus()
    qtbot.keyClick(step.cpv, Qt.Key.Key_Down)
    assert editor.tender.cpv in editor.family.cpv_codes
    type_text(step.cpv.lineEdit(), code)
    assert editor.tender.cpv == code
    assert step.cpv.currentText() == code


def test_day_and_type_reach_the_tender(step, editor, pick):
    pick(step.kind, TenderType.SUPPLIES)
    assert editor.tender.type is TenderType.SUPPLIES
    step.day.choose(datetime.date(2026, 12, 1))
    assert editor.tender.date == datetime.date(2026, 12, 1)


def test_wording_found_in_a_text_leads_to_it(step):
    assert step.field_at("objet") is step.subject
    assert step.field_at("besoin.description") is step.description
    assert step.field_at("criteres[1]") is None


def test_wanted_start_is_unanswered_until_it_is_known(step, editor, click):
    assert editor.tender.wanted_start is None
    assert step.start.day.isHidden()
    click(step.start.known)
    assert editor.tender.wanted_start > editor.tender.date
    step.start.day.choose(datetime.date(2027, 9, 1))
    assert editor.tender.wanted_start == datetime.date(2027, 9, 1)
    click(step.start.known)
    assert editor.tender.wanted_start is None
    assert step.start.day.isHidden()


def test_wanted_start_of_the_dossier_is_shown(step, editor):
    editor.change(wanted_start=datetime.date(2027, 9, 1))
    assert step.start.known.isChecked()
    assert step.start.day.value() == datetime.date(2027, 9, 1)
    editor.undo()
    assert not step.start.known.isChecked()
