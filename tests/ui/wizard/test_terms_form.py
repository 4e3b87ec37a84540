import dataclasses
import datetime
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from desktop_app.core.money import Money
from desktop_app.core.terms import PriceForm, Terms
from desktop_app.ui.wizard.rate_field import RateField
from desktop_app.ui.wizard.steps.execution import ExecutionStep


@pytest.fixture
def step(qtbot, editor):
    step = ExecutionStep(editor)
    qtbot.addWidget(step)
    editor.tender_changed.connect(step.show_tender)
    step.show_tender(editor.tender)
    step.show()
    return step


def test_terms_typed_are_kept_and_undone(qtbot, step, editor, kept):
    qtbot.keyClicks(step.terms.place, "mairie")
    editor.flush()
    qtbot.keyClicks(step.terms.renewals, "2")
    editor.flush()
    assert kept().conditions == Terms(contract_place="mairie", renewals=2)
    editor.undo()
    assert editor.tender.conditions == Terms(contract_place="mairie")
    assert step.terms.renewals.text() == ""


def test_price_is_chosen_with_the_keyboard(qtbot, step, editor):
    step.terms.price_form.setFocus()
    qtbot.keyClick(step.terms.price_form, Qt.Key.Key_Down)
    assert editor.tender.conditions.price_form is PriceForm.UNIT
    editor.undo()
    assert editor.tender.conditions.price_form is None


def test_rate_takes_a_comma_and_refuses_letters(qtbot):
    field = RateField()
    qtbot.addWidget(field)
    qtbot.keyClicks(field, "x12,5y")
    assert field.value() == Decimal("12.5")
    assert field.text() == "12,5"
    field.show_value(None)
    assert (field.text(), field.value()) == ("", None)


def test_rates_and_penalty_reach_the_dossier(qtbot, step, editor):
    qtbot.keyClicks(step.terms.advance_rate, "10")
    qtbot.keyClicks(step.terms.late_penalty, "50")
    terms = editor.tender.conditions
    assert (terms.advance_rate, terms.late_penalty) == (Decimal(10), Money.from_euros(50))


def test_folded_questions_open_when_one_is_answered(step, editor):
    assert not step.terms.more.content.isVisibleTo(step.terms)
    terms = dataclasses.replace(Terms(), bid_validity_days=90)
    editor.change(conditions=terms)
    assert step.terms.more.content.isVisibleTo(step.terms)


def test_each_answer_has_a_name_for_screen_readers(step):
    fields = step.terms.answers()
    assert len(fields) == len(dataclasses.fields(Terms))
    assert [name for name, field in fields.items() if not field.accessibleName()] == []


def test_unlawful_words_of_the_terms_are_found_and_led_to(step, editor):
    words = "L’entreprise est implantée dans le département."
    editor.change(conditions=Terms(review_clause=words))
    draft = editor.catalogue.draft(editor.tender, editor.tender.date)
    assert ("conditions.clause_reexamen", words) in {(one.where, one.text) for one in draft.texts}
    assert step.field_at("conditions.clause_reexamen") is step.terms.review_clause
    assert step.field_at("conditions.autre") is None


def test_day_to_answer_is_proposed_a_month_after_the_launch(step, editor):
    step.terms.answer_by.known.click()
    answered = editor.tender.conditions.answer_by
    assert answered >= editor.tender.date + datetime.timedelta(days=30)
    assert answered.weekday() < 5
    assert not step.terms.answer_doubt.isVisible()


@pytest.mark.parametrize(("days", "said"), [(0, "lancement"), (-3, "lancement")])
def test_day_that_leaves_no_time_is_told(step, editor, days, said):
    day = editor.tender.date + datetime.timedelta(days=days)
    editor.change(conditions=Terms(answer_by=day))
    assert said in step.terms.answer_doubt.text()


def test_weekend_is_told_and_a_working_day_is_not(step, editor):
    editor.change(date=datetime.date(2026, 12, 1))
    editor.change(conditions=Terms(answer_by=datetime.date(2027, 1, 23)))
    assert "samedi" in step.terms.answer_doubt.text()
    editor.change(conditions=Terms(answer_by=datetime.date(2027, 1, 25)))
    assert not step.terms.answer_doubt.isVisible()
