from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.criterion import PriceFormula
from desktop_app.core.money import Money
from desktop_app.scoring.formulas import points

PRICES = st.lists(st.integers(1, 10**9).map(Money), min_size=1, max_size=8)
WEIGHTS = st.decimals(0, 100, places=2)
FORMULAS = st.sampled_from(PriceFormula)


def marks(formula, *euros, weight=60):
    prices = [Money.from_euros(price) for price in euros]
    return [points(formula, price, prices, Decimal(weight)) for price in prices]


# Worked by hand: 60 * 80 000 / 100 000 = 48 and 60 * 80 000 / 120 000 = 40.
def test_proportional_points_are_those_worked_by_hand():
    assert marks(PriceFormula.PROPORTIONAL, 80_000, 100_000, 120_000) == [60, 48, 40]


# Worked by hand: 60 * (1 - 20/80) = 45, 60 * (1 - 40/80) = 30, and nothing from 160 000 on.
def test_linear_points_are_those_worked_by_hand_and_never_below_zero():
    assert marks(PriceFormula.LINEAR, 80_000, 100_000, 120_000, 160_000, 200_000) == [
        *(60, 45, 30, 0, 0)
    ]


# Worked by hand: the mean is 100 000; 60 * 100/120 = 50.
def test_points_by_the_mean_are_those_worked_by_hand_and_hide_the_gap_below_it():
    assert marks(PriceFormula.MEAN, 80_000, 100_000, 120_000) == [60, 60, 50]


# Worked by hand: 60 * (120 - 100) / (120 - 80) = 30.
def test_points_by_the_spread_are_those_worked_by_hand_and_leave_nothing_to_the_dearest():
    assert marks(PriceFormula.SPREAD, 80_000, 100_000, 120_000) == [60, 30, 0]


# The method that the Conseil d’État refused on 24 May 2017: a few euros cost every point.
def test_the_spread_takes_every_point_for_a_few_euros():
    assert marks(PriceFormula.SPREAD, 100_000, 100_010) == [60, 0]
    assert marks(PriceFormula.PROPORTIONAL, 100_000, 100_010) == [60, Decimal("59.99")]


def test_points_are_rounded_to_the_hundredth_half_up():
    assert marks(PriceFormula.PROPORTIONAL, 1, 3, weight=50)[1] == Decimal("16.67")
    assert marks(PriceFormula.PROPORTIONAL, 1, 8, weight="0.04")[1] == Decimal("0.01")


def test_a_price_of_nothing_is_the_lowest_and_leaves_nothing_to_others():
    for formula in (PriceFormula.PROPORTIONAL, PriceFormula.LINEAR):
        assert marks(formula, 0, 10) == [60, 0]
        assert marks(formula, 0, 0) == [60, 60]


def test_a_price_outside_the_list_is_counted_with_it():
    lone = points(PriceFormula.MEAN, Money(300), [Money(100)], Decimal(60))
    assert lone == points(PriceFormula.MEAN, Money(300), [Money(100), Money(300)], Decimal(60))


@given(FORMULAS, PRICES, WEIGHTS)
def test_points_stay_between_zero_and_the_weight(formula, prices, weight):
    for price in prices:
        assert 0 <= points(formula, price, prices, weight) <= weight


@given(FORMULAS, PRICES, WEIGHTS)
def test_the_lowest_price_always_has_the_whole_weight(formula, prices, weight):
    assert points(formula, min(prices), prices, weight) == weight


@given(FORMULAS, PRICES, WEIGHTS)
def test_a_dearer_bid_never_has_more_points(formula, prices, weight):
    given_points = [points(formula, price, prices, weight) for price in sorted(prices)]
    assert given_points == sorted(given_points, reverse=True)


@given(FORMULAS, PRICES, st.randoms())
def test_points_do_not_depend_on_the_order_of_prices(formula, prices, shuffler):
    mixed = list(prices)
    shuffler.shuffle(mixed)
    for price in prices:
        weight = Decimal(60)
        assert points(formula, price, prices, weight) == points(formula, price, mixed, weight)


@given(FORMULAS, PRICES, st.integers(1, 10**9).map(Money))
def test_another_bid_never_harms_the_lowest_unless_it_is_lower(formula, prices, another):
    lowest, weight = min(prices), Decimal(60)
    after = points(formula, lowest, [*prices, another], weight)
    assert after == weight or another < lowest


@given(PRICES, st.integers(2, 5))
def test_advised_formulas_only_look_at_how_prices_compare(prices, factor):
    scaled = [price * factor for price in prices]
    for formula in (PriceFormula.PROPORTIONAL, PriceFormula.LINEAR):
        for price, larger in zip(prices, scaled, strict=True):
            weight = Decimal(60)
            assert points(formula, price, prices, weight) == points(
                formula, larger, scaled, weight
            )


def test_each_formula_has_its_sheet_and_the_two_to_avoid_say_why(catalogue):
    assert set(catalogue.formulas) == {formula.value for formula in PriceFormula}
    avoided = {name for name, sheet in catalogue.formulas.items() if not sheet.advised}
    assert avoided == {PriceFormula.MEAN, PriceFormula.SPREAD}
    for name in avoided:
        assert "Conseil d’État" in catalogue.formulas[name].reason
        assert any(source.startswith("CE, ") for source in catalogue.formulas[name].sources)


def python_of(expression):
    names = {"poids": "weight", "prix": "price", "tous": "prices"}
    return expression.format(**names).replace("=MIN", "==MIN")


@pytest.mark.parametrize("formula", PriceFormula)
def test_the_expression_of_the_spreadsheet_gives_the_same_points(catalogue, formula):
    expression = python_of(catalogue.formulas[formula].spreadsheet).replace(
        "MIN(prices)=0", "MIN(prices)==0"
    )
    functions = {
        "IF": lambda test, yes, no: yes() if test else no(),
        "MIN": lambda *items: min(items[0]) if len(items) == 1 else min(items),
        "MAX": lambda *items: max(items[0]) if len(items) == 1 else max(items),
        "AVERAGE": lambda items: sum(items) / len(items),
        "ROUND": lambda value, _: Decimal(value).quantize(Decimal("0.01"), "ROUND_HALF_UP"),
    }
    euros = [Decimal(price) for price in (80_000, 91_337, 100_000, 230_000)]
    for price in euros:
        names = functions | {"weight": Decimal(60), "price": price, "prices": euros}
        lazy = _lazy(expression)
        expected = points(
            formula,
            Money.from_euros(price),
            [Money.from_euros(item) for item in euros],
            Decimal(60),
        )
        assert eval(lazy, names) == expected  # noqa: S307 - our own sheet


def _lazy(expression):
    """Return an IF whose branches are worked out only when they are chosen, as a sheet does."""
    if not expression.startswith("IF("):
        return expression
    depth, cuts = 0, []
    for place, sign in enumerate(expression[3:-1], 3):
        depth += (sign == "(") - (sign == ")")
        if sign == "," and not depth:
            cuts.append(place)
    test = expression[3 : cuts[0]]
    yes, no = expression[cuts[0] + 1 : cuts[1]], expression[cuts[1] + 1 : -1]
    return f"IF({test}, lambda: {_lazy(yes)}, lambda: {_lazy(no)})"
