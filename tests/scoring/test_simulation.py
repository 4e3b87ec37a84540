from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.criterion import CriterionKind, PriceFormula
from desktop_app.core.money import Money
from desktop_app.scoring.scale import Part
from desktop_app.scoring.simulation import (
    CautionKind,
    SimulatedBid,
    sensitivity,
    simulate,
    typical_bids,
)
from desktop_app.scoring.worth import readable

SHARES = st.decimals(0, 100, places=1)
BIDS = st.lists(
    st.builds(
        SimulatedBid,
        name=st.just("Offre"),
        price=st.integers(1, 10**8).map(Money),
        marks=st.fixed_dictionaries({"technique": SHARES, "environnement": SHARES}),
    ),
    min_size=1,
    max_size=6,
)


def plain_part(key, weight, kind):
    return Part(key=key, designation=key, criterion=key, kind=kind, weight=Decimal(weight))


SCALE = (
    plain_part("prix", 50, CriterionKind.PRICE),
    plain_part("technique", 30, CriterionKind.TECHNICAL),
    plain_part("environnement", 20, CriterionKind.ENVIRONMENT),
)


def kinds(result):
    return [warning.kind for warning in result.warnings]


# Worked by hand: A has 50 * 80/100 = 40, 30 * 0.9 = 27, 20; B has 50, 30 * 0.6 = 18, 5.
def test_points_totals_and_ranks_are_those_worked_by_hand(bid):
    result = simulate(
        SCALE,
        (
            bid("A", 100_000, technique=90, environnement=100),
            bid("B", 80_000, technique=60, environnement=25),
        ),
    )
    first, second = result.bids
    assert dict(first.points) == {"prix": 40, "technique": 27, "environnement": 20}
    assert (first.total, first.rank) == (87, 1)
    assert (second.total, second.rank) == (73, 2)


def test_equal_totals_share_a_rank_and_the_next_one_is_left_empty(bid):
    alike = [bid(name, 100, technique=50) for name in "AB"]
    result = simulate(SCALE, [bid("C", 200), *alike])
    assert [item.rank for item in result.bids] == [3, 1, 1]


def test_a_part_without_a_mark_brings_no_point(bid):
    assert simulate(SCALE, [bid("A", 100)]).bids[0].total == 50


def test_a_cost_is_compared_in_place_of_the_price(bid):
    cost = plain_part("cout", 100, CriterionKind.LIFE_CYCLE_COST)
    cheap = replace(bid("A", 100), costs={"cout": Money.from_euros(400)})
    dear = replace(bid("B", 150), costs={"cout": Money.from_euros(200)})
    assert [item.total for item in simulate((cost,), (cheap, dear)).bids] == [50, 100]


@given(BIDS)
def test_points_stay_between_zero_and_the_weight_and_make_the_total(bids):
    for item in simulate(SCALE, bids).bids:
        assert all(0 <= item.points[part.key] <= part.weight for part in SCALE)
        assert item.total == sum(item.points.values())
        assert 0 <= item.total <= 100


@given(BIDS, st.randoms())
def test_the_ranking_does_not_depend_on_the_order_of_bids(bids, shuffler):
    order = list(range(len(bids)))
    shuffler.shuffle(order)
    straight = simulate(SCALE, bids).bids
    mixed = simulate(SCALE, [bids[place] for place in order]).bids
    assert list(mixed) == [straight[place] for place in order]


@given(BIDS)
def test_a_better_rank_always_has_more_points(bids):
    ranked = sorted(simulate(SCALE, bids).bids, key=lambda item: item.rank)
    assert [item.total for item in ranked] == sorted((i.total for i in ranked), reverse=True)


# Worked by hand: 50 * 100 000 / (100 000 + x) = 49 gives x = 2 040.81 in whole cents, and
# 50 * 100 000 / (100 000 + x) = 30 gives x = 66 666.66.
def test_the_worth_of_environmental_points_is_that_worked_by_hand(bid):
    worth = simulate(SCALE, [bid("A", 100_000), bid("B", 120_000)]).euro_value
    assert worth.lowest == Money.from_euros(100_000)
    assert worth.points == 20
    assert worth.point == Money.from_euros("2040.81")
    assert worth.best == Money.from_euros("66666.66")


# Worked by hand: the cost of 200 is the lowest, whatever the prices; 50 * 200/250 = 40.
def test_points_are_worth_euros_of_the_cost_where_a_cost_is_compared(bid, green_part):
    scale = (plain_part("cout", 50, CriterionKind.LIFE_CYCLE_COST), green_part(50, 0, 20))
    costs = {"cout": Money.from_euros(200)}
    worth = simulate(scale, [replace(bid("A", 100), costs=costs)]).euro_value
    assert worth.lowest == Money.from_euros(200)
    assert worth.best == Money.from_euros(50)


# Worked by hand: each point of a linear scale of 50 costs 1/50 of the lowest price.
def test_the_worth_of_points_of_a_linear_scale_is_that_worked_by_hand(bid, price_part, green_part):
    scale = (price_part(50, PriceFormula.LINEAR), green_part(50, 20, 40))
    worth = simulate(scale, [bid("A", 100_000)]).euro_value
    assert worth.point == Money.from_euros(2_000)
    assert (worth.points, worth.best) == (10, Money.from_euros(20_000))


def test_no_price_makes_up_for_an_environment_heavier_than_it(bid, price_part, green_part):
    worth = simulate((price_part(30), green_part(70)), [bid("A", 100)]).euro_value
    assert worth.point
    assert worth.best is None


def test_points_are_worth_nothing_without_environment_or_without_price(
    bid, price_part, green_part
):
    assert simulate((price_part(100),), [bid("A", 100)]).euro_value is None
    assert simulate((green_part(100),), [bid("A", 100)]).euro_value is None
    assert simulate(SCALE, []).euro_value is None


def test_a_flat_grid_is_decorative(price_part, make_part, green_part):
    scale = (
        price_part(60),
        make_part("technique", 35),
        green_part(5, 80, 100),
    )
    bids = typical_bids(scale, Money.from_euros(50_000))
    result = simulate(scale, bids)
    assert kinds(result) == [CautionKind.DECORATIVE]
    assert result.warnings[0].part == "environnement"


def test_a_grid_with_one_level_is_always_decorative(bid, price_part, green_part):
    scale = (price_part(50), green_part(50, 100))
    text = simulate(scale, [bid("A", 100), bid("B", 100)]).warnings[0].text
    assert "la même note" in text


def test_a_criterion_that_can_turn_the_ranking_is_not_decorative(
    price_part, make_part, green_part
):
    scale = (price_part(60), make_part("technique", 20), green_part(20, 0, 50, 100))
    bids = typical_bids(scale, Money.from_euros(50_000))
    assert kinds(simulate(scale, bids)) == []


def test_a_price_that_nothing_makes_up_for_crushes_all(bid, price_part, green_part):
    scale = (price_part(95), green_part(5))
    bids = [bid("A", 90_000), bid("B", 100_000, environnement=100)]
    assert CautionKind.CRUSHING_PRICE in kinds(simulate(scale, bids))
    near = [bid("A", 98_000), bid("B", 100_000, environnement=100)]
    assert CautionKind.CRUSHING_PRICE not in kinds(simulate(scale, near))


def test_a_price_alone_crushes_all_and_equal_prices_do_not(bid, price_part):
    scale = (price_part(100),)
    assert CautionKind.CRUSHING_PRICE in kinds(simulate(scale, [bid("A", 100), bid("B", 110)]))
    assert kinds(simulate(scale, [bid("A", 100), bid("B", 100)])) == []


def test_a_perfect_bid_that_cannot_pass_the_cheapest_is_told(price_part, make_part, green_part):
    heavy = (price_part(80), make_part("technique", 15), green_part(5))
    fair = (price_part(60), make_part("technique", 20), green_part(20))
    texts = []
    for scale in (heavy, fair):
        result = simulate(scale, typical_bids(scale, Money.from_euros(50_000)))
        texts.append([w.text for w in result.warnings if w.kind is CautionKind.CRUSHING_PRICE])
    assert len(texts[0]) == 1
    assert "28\u00a0% plus chère" in texts[0][0]
    assert texts[1] == []


def test_a_perfect_bid_of_an_unlikely_price_may_lose(bid, price_part, green_part):
    scale = (price_part(70), green_part(30))
    far = [bid("A", 50_000), bid("B", 150_000, environnement=100)]
    result = simulate(scale, far)
    assert result.bids[0].rank == 1
    assert kinds(result) == []


def test_two_bids_of_one_name_or_without_a_price_are_marked_all_the_same(bid, green_part):
    cost = plain_part("cout", 95, CriterionKind.LIFE_CYCLE_COST)
    bids = [
        replace(bid("A", 0, environnement=100), costs={"cout": Money.from_euros(euros)})
        for euros in (100, 110)
    ]
    result = simulate((cost, green_part(5)), bids)
    assert [item.rank for item in result.bids] == [1, 2]
    assert CautionKind.CRUSHING_PRICE not in kinds(result)


def test_weights_that_do_not_make_a_hundred_are_told(bid, price_part, green_part):
    near = [bid("A", 100), bid("B", 101)]
    result = simulate((price_part(60), green_part(30)), near)
    assert kinds(result) == [CautionKind.WEIGHTS]
    assert "90 au lieu de 100" in result.warnings[0].text


@pytest.mark.parametrize("formula", PriceFormula)
def test_a_formula_to_avoid_is_told_with_its_reason(
    catalogue, bid, price_part, green_part, formula
):
    sheet = catalogue.formulas[formula]
    scale = (price_part(60, formula, sheet), green_part(40))
    result = simulate(scale, [bid("A", 100), bid("B", 101)])
    told = [item.text for item in result.warnings if item.kind is CautionKind.FORMULA]
    assert bool(told) == (formula in {PriceFormula.MEAN, PriceFormula.SPREAD})
    assert all(sheet.reason in text for text in told)


def test_typical_bids_go_from_the_cheapest_to_the_best(green_part, price_part):
    scale = (price_part(60), green_part(40, 0, 30, 100))
    bids = typical_bids(scale, Money.from_euros(1_000))
    assert [item.price.euros for item in bids] == [900, 1_000, 1_150]
    assert [item.marks["environnement"] for item in bids] == [0, 30, 100]
    assert all("prix" not in item.marks for item in bids)


def test_typical_bids_have_a_price_before_the_amount_is_known(green_part):
    assert all(item.price for item in typical_bids((green_part(100),), Money()))


def test_sensitivity_goes_from_no_weight_to_all_and_ends_with_the_best_of_the_part(bid):
    bids = [bid("A", 100, technique=50), bid("B", 130, technique=50, environnement=100)]
    series = sensitivity(SCALE, bids, "environnement")
    assert [step.weight for step in series.steps] == list(range(0, 101, 5))
    assert series.steps[0].ranks == (1, 2)
    assert series.steps[-1].totals == (0, 100)
    assert series.names == ("A", "B")
    turn = series.turning_points
    assert len(turn) == 1
    before = next(step for step in series.steps if step.weight == turn[0] - 5)
    assert before.ranks != series.steps[-1].ranks


def test_sensitivity_at_the_present_weight_is_the_simulation(bid):
    bids = [bid("A", 100, technique=50), bid("B", 130, technique=80, environnement=100)]
    series = sensitivity(SCALE, bids, "environnement")
    present = next(step for step in series.steps if step.weight == 20)
    assert present.totals == tuple(item.total for item in simulate(SCALE, bids).bids)


def test_sensitivity_of_the_only_part_leaves_the_rest_without_points(bid, price_part):
    series = sensitivity((price_part(100),), [bid("A", 100)], "prix")
    assert series.steps[0].totals == (0,)
    assert series.turning_points == ()


@pytest.fixture
def simulated(bid, price_part, green_part):
    def simulated(weights, formula):
        price, green = weights
        bids = [bid("A", 100_000), bid("B", 110_000, environnement=100)]
        return simulate((price_part(price, formula), green_part(green)), bids)

    return simulated


# Worked by hand: 30 points of environment against 40 of price give 40 * x / (100 000 + x) = 30,
# so 300 000 € more; against 60 of price, 40 points give exactly twice the lowest price.
def test_a_mark_that_makes_up_for_more_than_twice_the_price_is_told(bid, price_part, green_part):
    scale = (price_part(40), green_part(30), plain_part("delai", 10, CriterionKind.TECHNICAL))
    bids = [bid("A", 100_000), bid("B", 120_000, environnement=100, delai=50)]
    told = [w.text for w in simulate(scale, bids).warnings if w.kind is CautionKind.CRUSHED_PRICE]
    assert len(told) == 1
    assert "«\u00a0Environnement\u00a0»" in told[0]
    assert "environ 300\u00a0000\u00a0€" in told[0]
    assert "Repère de Clausier, et non du droit" in told[0]


@pytest.mark.parametrize(
    ("weights", "formula", "is_told"),
    [
        ((60, 40), PriceFormula.PROPORTIONAL, False),
        ((59, 41), PriceFormula.PROPORTIONAL, True),
        ((40, 60), PriceFormula.PROPORTIONAL, True),
        ((50, 30), PriceFormula.PROPORTIONAL, False),
        ((55, 45), PriceFormula.LINEAR, False),
        ((40, 60), PriceFormula.LINEAR, True),
    ],
)
def test_the_price_is_crushed_only_beyond_our_mark(simulated, weights, formula, is_told):
    found = simulated(weights, formula)
    told = [one.text for one in found.warnings if one.kind is CautionKind.CRUSHED_PRICE]
    assert bool(told) == is_told
    is_proportional = formula is PriceFormula.PROPORTIONAL
    assert all(("prenez la formule linéaire" in text) == is_proportional for text in told)


def test_nothing_crushes_a_price_when_all_get_the_same_mark_or_none_is_asked(
    bid, price_part, green_part
):
    for scale in ((price_part(40), green_part(60, 50)), (green_part(100),), (price_part(100),)):
        found = kinds(simulate(scale, [bid("A", 100), bid("B", 110)]))
        assert CautionKind.CRUSHED_PRICE not in found
    free = simulate((price_part(40), green_part(60)), [bid("A", 0), bid("B", 0)])
    assert CautionKind.CRUSHED_PRICE not in kinds(free)


@pytest.mark.parametrize(
    ("exact", "order"),
    [("4153.84", 4_150), ("485990", 485_000), ("66666.66", 66_500), ("12.40", 12), ("0.4", "0.4")],
)
def test_an_order_of_magnitude_has_few_figures(exact, order):
    assert readable(Money.from_euros(exact)) == Money.from_euros(order)
