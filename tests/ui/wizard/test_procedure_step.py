import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from desktop_app.core.buyer import BuyerStatus
from desktop_app.core.money import Money
from desktop_app.core.tender import Ccag, Procedure, Support
from desktop_app.ui.widgets.labels import Hint
from desktop_app.ui.wizard.steps.procedure import ProcedureStep


@pytest.fixture
def step(open_step):
    return open_step(ProcedureStep)


def test_without_an_amount_there_is_no_advice(step):
    assert "montant" in step.advice.reasons.text()
    assert not step.advice.follow.isVisible()


def test_advice_follows_the_amount_and_says_why(step, editor):
    editor.change(amount=Money.from_euros(48_000))
    assert "Sans publicité" in step.advice.headline.text()
    assert "R.\u00a02122-8" in step.advice.reasons.text()
    editor.change(amount=Money.from_euros(95_000))
    assert "Procédure adaptée" in step.advice.headline.text()


def test_advice_can_be_followed(step, editor, click):
    editor.change(amount=Money.from_euros(95_000))
    click(step.advice.follow)
    assert editor.tender.procedure is Procedure.ADAPTED
    assert step.procedure.buttons[Procedure.ADAPTED].isChecked()
    assert not step.advice.follow.isVisible()


def test_another_procedure_can_be_chosen(step, editor, click):
    editor.change(amount=Money.from_euros(48_000))
    click(step.procedure.buttons[Procedure.ADAPTED])
    assert editor.tender.procedure is Procedure.ADAPTED
    assert step.advice.follow.isVisible()


def test_publicity_reaches_the_tender(step, editor, click, type_text):
    click(step.supports.buttons[Support.PROFILE])
    click(step.supports.buttons[Support.BOAMP])
    type_text(step.profile, "https://marches.exemple.fr")
    assert editor.tender.publicity.supports == (Support.BOAMP, Support.PROFILE)
    assert editor.tender.publicity.buyer_profile == "https://marches.exemple.fr"
    click(step.supports.buttons[Support.PROFILE])
    assert editor.tender.publicity.supports == (Support.BOAMP,)


def test_buyer_reaches_the_tender(step, editor, type_text, pick):
    type_text(step.name, "Commune de Bréville")
    type_text(step.siret, "21590350100017")
    type_text(step.insee, "59350")
    type_text(step.population, "3200")
    type_text(step.fleet, "0")
    type_text(step.purchases, "1900000")
    pick(step.status, BuyerStatus.CONTRACTING_ENTITY)
    buyer = editor.tender.buyer
    assert buyer.name == "Commune de Bréville"
    assert buyer.siret == "21590350100017"
    assert (buyer.insee, buyer.population, buyer.fleet) == ("59350", 3200, 0)
    assert buyer.yearly_purchases == Money.from_euros(1_900_000)
    assert buyer.status is BuyerStatus.CONTRACTING_ENTITY


def test_number_that_is_no_siret_is_said_and_not_kept(step, editor, type_text):
    type_text(step.siret, "215 903 501 00017")
    assert editor.tender.buyer.siret == "21590350100017"
    type_text(step.siret, "21590350100018")
    assert editor.tender.buyer.siret == ""
    assert "pas un SIRET" in step.siret_help.text()
    assert step.siret.text() == "21590350100018"
    type_text(step.siret, "21590350100017")
    assert "pas un SIRET" not in step.siret_help.text()


@pytest.mark.parametrize("width", [600, 320])
def test_a_refused_siret_moves_nothing(open_step, width):
    step = open_step(ProcedureStep)
    step.resize(width, 1200)
    QTest.qWait(50)
    before, plain = step.height(), step.siret_help.height()
    below = step.population.mapTo(step, QPoint()).y()
    step.siret.setText("123")
    QTest.qWait(50)
    assert step.siret_help.height() == plain
    assert (step.height(), step.population.mapTo(step, QPoint()).y()) == (before, below)
    # The short sentence alone would take less room.
    assert Hint("Quatorze chiffres.").heightForWidth(step.siret_help.width()) < plain


def test_innovation_and_general_clauses_reach_the_tender(step, editor, click, pick):
    click(step.innovative)
    assert editor.tender.innovative is True
    pick(step.ccag, Ccag.SUPPLIES_SERVICES)
    assert editor.tender.ccag is Ccag.SUPPLIES_SERVICES
    click(step.innovative)
    assert editor.tender.innovative is False


def test_day_out_of_the_rules_is_said(step, editor):
    editor.change(date=editor.tender.date.replace(year=1999))
    assert "1999" in step.advice.reasons.text()
