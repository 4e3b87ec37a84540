from decimal import Decimal

import pytest

from desktop_app.core.criterion import Criterion, CriterionKind, Level, PriceFormula, SubCriterion
from desktop_app.core.lot import Lot
from desktop_app.law.finding import State
from desktop_app.ui.wizard.criterion_offers import criterion_of
from desktop_app.ui.wizard.steps.criteria import CriteriaStep

PRODUCTS = "nettoyage-critere-produits"
PRICE = Criterion(designation="Prix", kind=CriterionKind.PRICE, weight=Decimal(60))
CARE = Criterion(designation="Soin", kind=CriterionKind.TECHNICAL, weight=Decimal(40))


@pytest.fixture
def step(open_step, editor):
    editor.change(criteria=(PRICE, CARE))
    return open_step(CriteriaStep)


@pytest.fixture
def opened(step, click):
    """Open the levels and the parts of the second criterion."""
    marking = step.cards[1].marking
    click(marking.levels_fold.button)
    click(marking.parts_fold.button)
    return marking


def test_formula_is_asked_for_a_price_and_for_nothing_else(step):
    assert step.cards[0].marking.formula_fold.isVisible()
    assert not step.cards[0].marking.levels_fold.isVisible()
    assert not step.cards[1].marking.formula_fold.isVisible()
    assert step.cards[1].marking.levels_fold.isVisible()


def test_advised_formulas_come_first_and_the_others_say_why_not(step, editor):
    field = step.cards[0].marking.formula
    sheets = [editor.catalogue.formulas[formula] for formula in field.choices.buttons]
    assert len(sheets) == len(PriceFormula)
    advised = [sheet.advised for sheet in sheets]
    assert advised == sorted(advised, reverse=True)
    for button, sheet in zip(field.choices.buttons.values(), sheets, strict=True):
        assert sheet.reason in button.accessibleDescription()
        assert ("à éviter" in button.text()) is not sheet.advised


def test_formula_is_picked_in_one_gesture_and_undone(step, editor, click):
    marking = step.cards[0].marking
    click(marking.formula_fold.button)
    button = marking.formula.choices.buttons[PriceFormula.LINEAR]
    click(button)
    assert editor.tender.criteria[0].formula is PriceFormula.LINEAR
    editor.undo()
    assert editor.tender.criteria[0].formula is None
    assert not button.isChecked()


def test_levels_are_added_typed_moved_and_removed(opened, editor, click, type_text):
    levels = opened.levels
    for _ in range(3):
        click(levels.add)
    assert [level.points for level in editor.tender.criteria[1].levels] == [0, 25, 50]
    type_text(levels.rows[2].points, "100")
    type_text(levels.rows[2].description, "Contrôle partagé chaque semaine")
    assert editor.tender.criteria[1].levels[2] == Level(
        points=100, description="Contrôle partagé chaque semaine"
    )
    click(levels.rows[2].up)
    assert [level.points for level in editor.tender.criteria[1].levels] == [0, 100, 25]
    click(levels.rows[0].remove)
    assert [level.points for level in editor.tender.criteria[1].levels] == [100, 25]
    assert not levels.rows[2].isVisible()
    assert not levels.rows[0].up.isEnabled()


def test_share_of_a_level_stays_within_a_hundred(opened, click, type_text, editor):
    click(opened.levels.add)
    type_text(opened.levels.rows[0].points, "250")
    assert editor.tender.criteria[1].levels[0].points <= 100


def test_added_level_has_the_keyboard(opened, step, click):
    click(opened.levels.add)
    assert step.focusWidget() is opened.levels.rows[0].description


def test_each_gesture_on_levels_is_undone_by_itself(opened, editor, click):
    click(opened.levels.add)
    click(opened.levels.add)
    editor.undo()
    assert len(editor.tender.criteria[1].levels) == 1
    editor.undo()
    assert editor.tender.criteria[1].levels == ()


def test_levels_of_the_model_are_taken_up_to_be_changed(step, editor, click):
    clause = editor.catalogue.clauses[PRODUCTS]
    editor.change(criteria=(criterion_of(clause),))
    marking = step.cards[0].marking
    click(marking.levels_fold.button)
    click(marking.levels.take_up)
    assert editor.tender.criteria[0].levels == clause.levels
    assert not marking.levels.take_up.isVisible()


def test_criterion_without_model_offers_no_levels_to_take_up(opened):
    assert not opened.levels.take_up.isVisible()


def test_parts_are_described_with_their_own_levels(opened, editor, click, type_text):
    click(opened.parts.add)
    row = opened.parts.rows[0]
    click(row.details.button)
    type_text(row.designation, "Équipe")
    type_text(row.weight, "15")
    type_text(row.question, "Qui remplace un absent ?")
    type_text(row.proof, "Planning type")
    click(row.levels.add)
    type_text(row.levels.rows[0].description, "Personne")
    assert editor.tender.criteria[1].sub_criteria == (
        SubCriterion(
            designation="Équipe",
            weight=Decimal(15),
            question="Qui remplace un absent ?",
            proof="Planning type",
            levels=(Level(points=0, description="Personne"),),
        ),
    )


def test_sum_of_the_parts_is_said_as_it_is_typed(opened, click, type_text):
    click(opened.parts.add)
    said = opened.parts.sum
    type_text(opened.parts.rows[0].weight, "15")
    assert "Il manque 25 points" in said.text.text()
    assert said.mark.state is State.WARNING
    type_text(opened.parts.rows[0].weight, "50")
    assert "10 points de trop" in said.text.text()
    type_text(opened.parts.rows[0].weight, "40")
    assert "Le compte y est" in said.text.text()
    assert said.mark.state is State.MET
    assert not said.share.isVisible()


def test_rest_is_shared_among_the_parts_without_weight(opened, editor, click, type_text):
    for _ in range(3):
        click(opened.parts.add)
    type_text(opened.parts.rows[0].weight, "15")
    click(opened.parts.sum.share)
    weights = [part.weight for part in editor.tender.criteria[1].sub_criteria]
    assert weights == [15, 13, 12]
    editor.undo()
    weights = [part.weight for part in editor.tender.criteria[1].sub_criteria]
    assert weights == [15, None, None]


def test_rest_is_shared_among_the_criteria_up_to_a_hundred(step, editor, click, type_text):
    assert not step.sum.share.isVisible()
    type_text(step.cards[0].weight, "30")
    assert step.sum.share.isVisible()
    click(step.sum.share)
    assert [one.weight for one in editor.tender.criteria] == [43, 57]
    assert "Le compte y est" in step.total.text()
    editor.undo()
    assert [one.weight for one in editor.tender.criteria] == [30, 40]


def test_rest_is_not_shared_when_lots_have_their_own_criteria(step, editor):
    lots = tuple(Lot(number=number, designation="") for number in (1, 2))
    only = Criterion(designation="Prix", kind=CriterionKind.PRICE, weight=Decimal(50), lots=(1,))
    editor.change(lots=lots, criteria=(only, CARE))
    assert not step.sum.share.isVisible()
