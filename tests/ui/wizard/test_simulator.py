from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.core.criterion import Criterion, CriterionKind, Level, PriceFormula, SubCriterion
from desktop_app.core.lot import Lot
from desktop_app.core.money import Money
from desktop_app.settings import Settings, TextSize
from desktop_app.ui.theme import apply_theme
from desktop_app.ui.wizard.steps.criteria import CriteriaStep
from desktop_app.ui.wizard.weight_sum import written_alike

PRICE = Criterion(
    designation="Prix",
    kind=CriterionKind.PRICE,
    weight=Decimal(60),
    formula=PriceFormula.PROPORTIONAL,
)
GREEN = Criterion(
    designation="Produits",
    kind=CriterionKind.ENVIRONMENT,
    weight=Decimal(20),
    levels=(Level(points=0, description="Rien"), Level(points=100, description="Tout")),
)
CARE = Criterion(
    designation="Soin",
    kind=CriterionKind.TECHNICAL,
    weight=Decimal(20),
    sub_criteria=(
        SubCriterion(designation="Équipe", weight=Decimal(15)),
        SubCriterion(designation="Contrôle", weight=Decimal(5)),
    ),
)


@pytest.fixture
def purchase(editor):
    editor.change(amount=Money.from_euros(48_000), criteria=(PRICE, GREEN, CARE))
    return editor


@pytest.fixture
def step(open_step, purchase):  # noqa: ARG001 - the criteria are there first
    return open_step(CriteriaStep)


@pytest.fixture
def simulator(step, click):
    click(step.tools.simulate)
    yield step.tools.simulator
    step.tools.simulator.close()


def lines(simulator):
    """Return the rank, the name and the total of each line of the table."""
    model = simulator.ranking.model
    return [
        tuple(model.index(row, column).data() for column in range(3))
        for row in range(model.rowCount())
    ]


def test_simulator_stands_beside_the_wizard(simulator, step):
    assert simulator.isVisible()
    assert not simulator.isModal()
    assert step.isVisible()


def test_three_fictional_bids_are_ranked_from_the_start(simulator):
    assert [rank for rank, _, _ in lines(simulator)] == ["1", "2", "3"]
    totals = [Decimal(total.replace(",", ".")) for _, _, total in lines(simulator)]
    assert totals == sorted(totals, reverse=True)
    assert lines(simulator)[0][1] in simulator.ranking.winner.text()


def test_worth_of_a_point_is_told_in_euros(simulator, purchase):
    assert "un point d’environnement compense" in simulator.ranking.euros.text()
    assert "compense environ" in simulator.ranking.euros.text()
    assert ",00" not in simulator.ranking.euros.text().split("écart de prix")[0]
    purchase.change(criteria=(PRICE, CARE))
    assert "Ajoutez un prix" in simulator.ranking.euros.text()


def test_dearer_bid_loses_its_place(simulator, type_text):
    first = lines(simulator)[0][1]
    card = next(card for card in simulator.bids.cards if card.bid.name == first)
    type_text(card.price.field, "400000")
    assert lines(simulator)[0][1] != first
    assert card.price.slider.value() == card.price.slider.maximum()


def test_mark_is_slid_or_picked_among_levels(simulator, qtbot, pick, click):
    card = simulator.bids.cards[2]
    click(card.fold.button)
    care = next(key for key in card.marks if "quipe" in key)
    before = {name: total for _, name, total in lines(simulator)}[card.bid.name]
    card.marks[care].slider.setFocus()
    qtbot.keyClick(card.marks[care].slider, Qt.Key.Key_Home)
    assert simulator.bids.bids[2].marks[care] == 0
    green = next(key for key in card.marks if "produits" in key)
    pick(card.marks[green], 0)
    assert simulator.bids.bids[2].marks[green] == 0
    after = {name: total for _, name, total in lines(simulator)}[card.bid.name]
    assert Decimal(after.replace(",", ".")) < Decimal(before.replace(",", "."))


def test_bids_are_named_added_up_to_six_and_removed_down_to_two(simulator, click, type_text):
    bids = simulator.bids
    type_text(bids.cards[0].name, "Éclat")
    assert "Éclat" in [name for _, name, _ in lines(simulator)]
    for count in (4, 5, 6):
        click(bids.add)
        assert len(lines(simulator)) == count
    assert not bids.add.isEnabled()
    for _ in range(4):
        click(bids.cards[0].remove)
    assert len(lines(simulator)) == 2
    assert not bids.cards[0].remove.isEnabled()


def test_tried_weights_leave_the_tender_alone_until_they_are_taken_up(
    simulator, purchase, type_text, click
):
    sliders = simulator.weights
    type_text(sliders.rows[0].weight.field, "40")
    type_text(sliders.rows[1].weight.field, "40")
    assert [one.weight for one in purchase.tender.criteria] == [60, 20, 20]
    click(sliders.take)
    assert [one.weight for one in purchase.tender.criteria] == [40, 40, 20]
    assert not sliders.take.isEnabled()
    purchase.undo()
    assert [one.weight for one in purchase.tender.criteria] == [60, 20, 20]
    assert sliders.rows[0].weight.value() == 60


def test_parts_keep_their_proportions_when_their_criterion_is_slid(simulator, type_text):
    type_text(simulator.weights.rows[2].weight.field, "40")
    assert [part.weight for part in simulator.parts[2:]] == [30, 10]


def test_tried_weights_are_forgotten_on_demand(simulator, type_text, click):
    sliders = simulator.weights
    assert not sliders.forget.isEnabled()
    type_text(sliders.rows[0].weight.field, "10")
    assert "à l’essai" in sliders.state.text()
    click(sliders.forget)
    assert sliders.rows[0].weight.value() == 60
    assert "du marché" in sliders.state.text()


def test_decorative_criterion_is_told_and_a_real_one_is_not(simulator, purchase):
    assert not [text for text in simulator.ranking.cautions if "« Produits »" in text]
    flat = replace(GREEN, weight=Decimal(5), levels=(Level(points=50, description="Autant"),))
    purchase.change(criteria=(replace(PRICE, weight=Decimal(75)), flat, CARE))
    assert [text for text in simulator.ranking.cautions if "décoratif" in text]


def test_crushing_price_is_told(simulator, purchase):
    assert not [text for text in simulator.ranking.cautions if "écrase" in text]
    spread = replace(PRICE, weight=Decimal(98), formula=PriceFormula.SPREAD)
    purchase.change(criteria=(spread, replace(GREEN, weight=Decimal(2))))
    assert [text for text in simulator.ranking.cautions if "écrase" in text]


def test_weight_that_varies_is_drawn_and_told_in_a_table(simulator):
    panel = simulator.sensitivity
    assert len(panel.chart.scale.lines) == 3
    assert panel.chart.scale.here == 20
    assert [x for x, _ in panel.chart.scale.lines[0].points][-1] == 60
    rows = range(panel.model.rowCount())
    for row in rows:
        assert panel.model.index(row, 1).data() in panel.chart.accessibleDescription()
    assert "1." in panel.model.index(0, 1).data()


def test_another_weight_may_vary(simulator, pick):
    panel = simulator.sensitivity
    pick(panel.part, simulator.parts[0].key)
    assert panel.chart.scale.here == 60
    assert "« Prix »" in panel.chart.accessibleDescription()


def test_lot_has_its_own_criteria(simulator, purchase, pick):
    lots = (
        Lot(number=1, designation="Écoles", amount=Money.from_euros(10_000)),
        Lot(number=2, designation="Mairie", amount=Money.from_euros(30_000)),
    )
    only = (PRICE, replace(GREEN, lots=(2,)), CARE)
    purchase.change(lots=lots, criteria=only)
    assert simulator.lot.isVisible()
    assert "Produits" not in [part.designation for part in simulator.parts]
    pick(simulator.lot, 2)
    assert "Produits" in [part.designation for part in simulator.parts]
    assert simulator.bids.bids[1].price == Money.from_euros(30_000)


def test_one_lot_alone_is_not_asked(simulator):
    assert not simulator.lot.isVisible()


def test_bids_stay_while_the_criteria_change(simulator, purchase, type_text):
    type_text(simulator.bids.cards[0].name, "Éclat")
    purchase.change(criteria=(PRICE, GREEN))
    assert simulator.bids.bids[0].name == "Éclat"
    assert set(simulator.bids.bids[0].marks) == {"produits"}


def test_without_criteria_it_says_what_to_do(simulator, purchase):
    purchase.change(criteria=())
    assert simulator.nothing.isVisible()
    assert not simulator.ranking.isVisible()
    purchase.change(criteria=(PRICE,))
    assert simulator.ranking.isVisible()


def test_model_of_the_ranking_is_sound(simulator, click):
    QAbstractItemModelTester(simulator.ranking.model)
    click(simulator.bids.add)
    simulator.weights.rows[0].weight.slider.setValue(10)


def focusable(window):
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    ]


def test_keyboard_reaches_everything_and_comes_back(simulator, qtbot):
    with qtbot.waitActive(simulator):
        simulator.activateWindow()
    start = simulator.weights.rows[0].weight.slider
    start.setFocus(Qt.FocusReason.TabFocusReason)
    reached = [start]
    for _ in range(100):
        qtbot.keyClick(simulator.focusWidget(), Qt.Key.Key_Tab)
        if simulator.focusWidget() is start:
            break
        reached.append(simulator.focusWidget())
    assert len(reached) < 100, "Tab is trapped"
    assert set(focusable(simulator)) <= set(reached)


def test_everything_has_a_name_of_its_own(simulator):
    names = [
        QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        for widget in focusable(simulator)
    ]
    assert all(names)
    assert len(names) == len(set(names))


def test_focus_of_a_slider_shows(simulator, qtbot):
    with qtbot.waitActive(simulator):
        simulator.activateWindow()
    slider = simulator.weights.rows[0].weight.slider
    simulator.close_button.setFocus()
    before = slider.grab().toImage()
    slider.setFocus(Qt.FocusReason.TabFocusReason)
    assert slider.grab().toImage() != before


def test_no_sentence_is_clipped_in_large_letters(qapp, simulator):
    apply_theme(qapp, Settings(text_size=TextSize.LARGER))
    simulator.resize(1000, 700)
    for _ in range(3):
        qapp.processEvents()
    labels = [label for label in simulator.findChildren(QLabel) if label.isVisible()]
    assert [
        label.text()
        for label in labels
        if label.wordWrap() and label.height() < label.heightForWidth(label.width()) - 1
    ] == []


def test_numbers_of_one_column_have_the_same_decimals(simulator):
    model = simulator.ranking.model
    for column in (2, *range(4, model.columnCount())):
        cells = [model.index(row, column).data() for row in range(model.rowCount())]
        assert len({len(cell.partition(",")[2]) for cell in cells}) == 1, cells
    assert written_alike([Decimal("91.3"), Decimal(66), None]) == ["91,30", "66,00", "–"]
    assert written_alike([Decimal(91), Decimal(66)]) == ["91", "66"]
