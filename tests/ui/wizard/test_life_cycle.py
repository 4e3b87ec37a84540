from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget

from desktop_app.core.criterion import Criterion, CriterionKind
from desktop_app.core.money import Money
from desktop_app.scoring.life_cycle import (
    Heading,
    Horizon,
    LifeCycleBid,
    LifeCycleStudy,
    life_cycle_cost,
)
from desktop_app.scoring.life_cycle_parts import discounted_parts
from desktop_app.ui.figures import money_text
from desktop_app.ui.wizard.steps.criteria import CriteriaStep

PRICE = Criterion(designation="Prix", kind=CriterionKind.PRICE, weight=Decimal(60))
COST = Criterion(designation="Coût sur dix ans", kind=CriterionKind.LIFE_CYCLE_COST)
BOILER = LifeCycleBid(
    name="Chaudière", purchase=Money.from_euros(9_000), energy=Decimal(1_000), upkeep=Decimal(100)
)


@pytest.fixture
def step(open_step, editor):
    editor.change(criteria=(PRICE, COST))
    return open_step(CriteriaStep)


@pytest.fixture
def calculator(step, click):
    click(step.tools.cost)
    yield step.tools.calculator
    step.tools.calculator.close()


def total(calculator, row):
    return calculator.model.index(row, 1).data()


@pytest.mark.parametrize("rate", [0, 4])
def test_parts_of_a_cost_add_up_to_its_total(rate):
    horizon = Horizon(years=10, discount_rate=Decimal(rate))
    cost = life_cycle_cost(horizon, BOILER)
    parts = discounted_parts(horizon, cost)
    gap = abs(sum(parts.values(), Money()).cents - cost.total.cents)
    assert gap <= 10
    assert parts["achat"] == BOILER.purchase


def test_costs_are_added_as_they_are_typed(calculator, type_text):
    first, second = calculator.solutions.rows[:2]
    type_text(first.fields["achat"], "1000")
    type_text(second.fields["achat"], "400")
    type_text(second.fields["energie"], "100")
    assert total(calculator, 0) == money_text(Money.from_euros(1_000))
    assert total(calculator, 1) == money_text(Money.from_euros(1_400))
    assert "« Solution A » coûte le moins sur 10 ans" in calculator.best.text()


def test_price_of_the_buyer_turns_euros_into_quantities(calculator, type_text):
    row = calculator.solutions.rows[0]
    assert row.fields["energie"].suffix().endswith("€/an")
    type_text(calculator.horizon.prices[Heading.ENERGY], "0,2")
    assert row.fields["energie"].suffix().endswith("kWh/an")
    type_text(row.fields["energie"], "1000")
    assert total(calculator, 0) == money_text(Money.from_euros(2_000))


def test_duration_rate_and_drift_change_the_total(calculator, type_text, qtbot):
    row = calculator.solutions.rows[0]
    type_text(row.fields["entretien"], "100")
    qtbot.keyClick(calculator.horizon.years.slider, Qt.Key.Key_Home)
    assert calculator.horizon.horizon.years == 1
    assert total(calculator, 0) == money_text(Money.from_euros(100))
    type_text(calculator.horizon.years.field, "2")
    type_text(calculator.horizon.changes[Heading.UPKEEP], "10")
    assert total(calculator, 0) == money_text(Money.from_euros(210))
    type_text(calculator.horizon.rate, "5")
    assert total(calculator, 0) < money_text(Money.from_euros(210))


def test_solutions_go_from_two_to_six(calculator, click):
    solutions = calculator.solutions
    assert not solutions.rows[0].remove.isEnabled()
    for _ in range(4):
        click(solutions.add)
    assert calculator.model.rowCount() == 6
    assert not solutions.add.isEnabled()
    click(solutions.rows[0].remove)
    assert solutions.values[0].name == "Solution B"


def test_chart_says_in_words_what_it_draws(calculator, type_text):
    type_text(calculator.solutions.rows[0].fields["achat"], "1000")
    told = calculator.chart.accessibleDescription()
    for part in ("Solution A", "Solution B", "Énergie", money_text(Money.from_euros(1_000))):
        assert part in told
    assert calculator.chart.bars[0].parts[0] == 1_000


def test_empty_solutions_say_what_to_write_first(calculator):
    assert "Écrivez le prix d’achat" in calculator.best.text()


def test_equal_solutions_have_no_winner(calculator, type_text):
    for row in calculator.solutions.rows[:2]:
        type_text(row.fields["achat"], "1000")
    assert "au même prix" in calculator.best.text()


def test_method_and_data_go_into_the_criterion_of_that_kind(calculator, editor, click, said):
    click(calculator.take)
    price, cost = editor.tender.criteria
    assert price == PRICE
    assert cost.designation == "Coût sur dix ans"
    assert "10 ans" in cost.method
    for sheet in calculator.guide.costs:
        assert sheet.question in cost.indicators
        assert sheet.proof in cost.proof
    assert "Coût sur dix ans" in said[-1].text
    editor.undo()
    assert editor.tender.criteria == (PRICE, COST)


def test_method_tells_the_rate_only_when_there_is_one(calculator, editor, click, type_text):
    click(calculator.take)
    assert "3,5" not in editor.tender.criteria[1].method
    type_text(calculator.horizon.rate, "3,5")
    click(calculator.take)
    assert "3,5" in editor.tender.criteria[1].method


def test_criterion_is_made_when_there_is_none_of_that_kind(calculator, editor, click):
    editor.change(criteria=(PRICE,))
    click(calculator.take)
    assert [one.kind for one in editor.tender.criteria] == [
        CriterionKind.PRICE,
        CriterionKind.LIFE_CYCLE_COST,
    ]


def test_card_of_a_global_cost_opens_the_calculator_for_itself(step, editor, click):
    other = Criterion(designation="Autre coût", kind=CriterionKind.LIFE_CYCLE_COST)
    editor.change(criteria=(PRICE, COST, other))
    assert not step.cards[0].marking.cost.isVisible()
    click(step.cards[2].marking.cost)
    click(step.tools.calculator.take)
    assert editor.tender.criteria[1] == COST
    assert editor.tender.criteria[2].method
    step.tools.calculator.close()


def test_solutions_stay_when_the_window_is_opened_again(calculator, step, type_text, click):
    type_text(calculator.solutions.rows[0].name, "Granulés")
    calculator.close()
    click(step.tools.cost)
    assert step.tools.calculator.solutions.rows[0].name.text() == "Granulés"


def test_solutions_are_there_when_the_tender_is_opened_another_day(
    calculator, editor, type_text, qtbot
):
    type_text(calculator.solutions.rows[0].name, "Granulés")
    type_text(calculator.horizon.rate, "3")
    calculator.close()
    qtbot.waitUntil(lambda: editor.session.book.studies.get(editor.identifier).bids != ())
    another = CriteriaStep(editor)
    qtbot.addWidget(another)
    another.tools.open_calculator(None)
    again = another.tools.calculator
    assert again.study == calculator.study
    assert again.solutions.rows[0].name.text() == "Granulés"
    assert again.horizon.rate.value() == 3
    again.close()


def test_looking_at_costs_keeps_nothing(calculator, editor):
    calculator.close()
    assert editor.session.book.studies.get(editor.identifier) == LifeCycleStudy()


def test_model_of_the_costs_is_sound(calculator, click):
    QAbstractItemModelTester(calculator.model)
    click(calculator.solutions.add)


def test_keyboard_reaches_everything_and_everything_has_a_name(calculator, qtbot):
    stops = [
        widget
        for widget in calculator.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    ]
    names = [
        QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        for widget in stops
    ]
    assert all(names)
    assert len(names) == len(set(names))
    with qtbot.waitActive(calculator):
        calculator.activateWindow()
    stops[0].setFocus(Qt.FocusReason.TabFocusReason)
    reached = [stops[0]]
    for _ in range(100):
        qtbot.keyClick(calculator.focusWidget(), Qt.Key.Key_Tab)
        if calculator.focusWidget() is stops[0]:
            break
        reached.append(calculator.focusWidget())
    assert len(reached) < 100, "Tab is trapped"
    assert set(stops) <= set(reached)


def test_undo_in_the_calculator_changes_its_solutions_and_not_the_tender(
    calculator, editor, type_text, qtbot
):
    first = calculator.solutions.rows[0]
    type_text(first.fields["achat"], "1000")
    type_text(first.name, "Granulés")
    qtbot.keyClick(first.name, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert first.name.text() == "Solution A"
    assert total(calculator, 0) == money_text(Money.from_euros(1_000))
    qtbot.keyClick(first.name, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert first.name.text() == "Granulés"
    for _ in range(9):
        qtbot.keyClick(first.name, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert total(calculator, 0) == money_text(Money())
    assert editor.tender.criteria == (PRICE, COST)
