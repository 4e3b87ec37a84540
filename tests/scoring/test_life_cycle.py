from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.money import Money
from desktop_app.datafile import parse
from desktop_app.scoring.life_cycle import (
    Heading,
    Horizon,
    LifeCycleBid,
    LifeCycleStudy,
    YearlyPrice,
    life_cycle_cost,
)
from desktop_app.scoring.life_cycle_rules import data_to_ask, published_method

AMOUNTS = st.integers(0, 10**9).map(Money)
QUANTITIES = st.decimals(0, 10**6, places=2)
PRICES = st.builds(
    YearlyPrice,
    unit_price=st.decimals(0, 100, places=2),
    yearly_change=st.decimals(-20, 50, places=1),
)
HORIZONS = st.builds(
    Horizon,
    years=st.integers(1, 30),
    discount_rate=st.decimals(0, 20, places=1),
    energy=PRICES,
    water=PRICES,
    consumables=PRICES,
    upkeep=PRICES,
)
BIDS = st.builds(
    LifeCycleBid,
    name=st.just("Offre"),
    purchase=AMOUNTS,
    energy=QUANTITIES,
    water=QUANTITIES,
    consumables=QUANTITIES,
    upkeep=QUANTITIES,
    end_of_life=AMOUNTS,
)
RUNNING = ("energy", "water", "consumables", "upkeep")
LAMP = LifeCycleBid(
    name="Lampe",
    purchase=Money.from_euros(1_000),
    energy=Decimal(400),
    upkeep=Decimal(50),
    end_of_life=Money.from_euros(30),
)
POWER = YearlyPrice(unit_price=Decimal("0.25"))
DEARER_POWER = replace(POWER, yearly_change=Decimal(3))


# Worked by hand: 1 000 + 3 * (400 * 0.25 + 50) + 30 = 1 480.
def test_without_discount_a_cost_is_the_plain_sum():
    cost = life_cycle_cost(Horizon(years=3, energy=POWER), LAMP)
    assert cost.total == cost.undiscounted == Money.from_euros(1_480)
    assert cost.of(Heading.ENERGY) == Money.from_euros(300)
    assert cost.of(Heading.WATER) == Money()


# Worked by hand: years 1 to 3 cost 150, 100 * 1.03 + 50 = 153, 100 * 1.0609 + 80 = 186.09;
# over 1.02, 1.0404 and 1.061208 they make 147.06, 147.06 and 175.36 (469.48 with 1 000 before).
def test_a_discounted_cost_with_dearer_energy_is_that_worked_by_hand():
    horizon = Horizon(years=3, discount_rate=Decimal(2), energy=DEARER_POWER)
    cost = life_cycle_cost(horizon, LAMP)
    assert [year.total.euros for year in cost.years] == [1_000, 150, 153, Decimal("186.09")]
    assert [year.discounted.euros for year in cost.years] == [
        *(1_000, Decimal("147.06"), Decimal("147.06"), Decimal("175.36"))
    ]
    assert cost.total == Money.from_euros("1469.48")


def test_the_purchase_is_in_the_year_nought_and_the_end_in_the_last():
    cost = life_cycle_cost(Horizon(years=4), LAMP)
    assert [year.year for year in cost.years] == [0, 1, 2, 3, 4]
    assert [bool(year.purchase) for year in cost.years] == [True, *[False] * 4]
    assert [bool(year.end_of_life) for year in cost.years] == [*[False] * 4, True]
    assert not any(cost.years[0].running.values())


@given(HORIZONS, BIDS)
def test_the_total_is_the_sum_of_the_years_shown(horizon, bid):
    cost = life_cycle_cost(horizon, bid)
    assert cost.total == sum((year.discounted for year in cost.years), Money())
    assert cost.total >= bid.purchase
    assert cost.total <= cost.undiscounted


@given(HORIZONS, BIDS, st.sampled_from(RUNNING), QUANTITIES)
def test_more_of_anything_each_year_never_costs_less(horizon, bid, name, more):
    heavier = replace(bid, **{name: getattr(bid, name) + more})
    assert life_cycle_cost(horizon, heavier).total >= life_cycle_cost(horizon, bid).total


@given(HORIZONS, BIDS, st.sampled_from(("purchase", "end_of_life")), AMOUNTS)
def test_a_dearer_purchase_or_end_never_costs_less(horizon, bid, name, more):
    dearer = replace(bid, **{name: getattr(bid, name) + more})
    assert life_cycle_cost(horizon, dearer).total >= life_cycle_cost(horizon, bid).total


@given(HORIZONS, BIDS, st.sampled_from(RUNNING), st.decimals(0, 10, places=2))
def test_a_dearer_unit_never_costs_less(horizon, bid, name, more):
    price = getattr(horizon, name)
    dearer = replace(horizon, **{name: replace(price, unit_price=price.unit_price + more)})
    assert life_cycle_cost(dearer, bid).total >= life_cycle_cost(horizon, bid).total


@given(HORIZONS, BIDS)
def test_discounting_more_never_costs_more(horizon, bid):
    harder = replace(horizon, discount_rate=horizon.discount_rate + 1)
    assert life_cycle_cost(harder, bid).total <= life_cycle_cost(horizon, bid).total


def test_the_heaviest_study_accepted_can_be_counted():
    utmost = YearlyPrice(unit_price=Decimal(10**6), yearly_change=Decimal(50))
    horizon = Horizon(years=50, discount_rate=Decimal(20), energy=utmost)
    bid = replace(LAMP, energy=Decimal(10**9), purchase=Money.from_euros(10**12))
    assert life_cycle_cost(horizon, bid).total > bid.purchase


def test_a_study_is_read_from_french_words(glossary):
    data = {
        "horizon": {"annees": 3, "taux_actualisation": 2, "energie": {"prix_unitaire": 0.25}},
        "soumissions": [{"nom": "Lampe", "achat": 1_000, "energie": 400, "fin_de_vie": 30}],
    }
    study, problems = parse(data, LifeCycleStudy, glossary)
    assert problems == ()
    assert study.horizon.energy == POWER
    assert study.bids[0] == replace(LAMP, upkeep=Decimal(0))


@pytest.mark.parametrize(
    ("horizon", "told"),
    [
        ({"annees": 0}, "annees"),
        ({"annees": 51}, "annees"),
        ({"annees": 5, "taux_actualisation": -1}, "taux_actualisation"),
        ({"annees": 5, "energie": {"prix_unitaire": -1}}, "prix_unitaire"),
        ({"annees": 5, "gaz": {}}, "gaz"),
    ],
)
def test_a_study_out_of_bounds_is_refused(glossary, horizon, told):
    _, problems = parse({"horizon": horizon}, LifeCycleStudy, glossary)
    assert told in problems[0]


def test_bidders_are_asked_each_cost_with_its_proof(catalogue):
    sheets = data_to_ask(catalogue.life_cycle)
    assert [sheet.name for sheet in sheets] == [
        *("achat", "energie", "eau", "consommables", "entretien", "fin_de_vie")
    ]
    assert {heading.value for heading in Heading} <= {sheet.name for sheet in sheets}
    assert all(sheet.question.endswith("?") and sheet.proof for sheet in sheets)


def test_the_method_published_states_the_years_the_rate_and_the_prices(catalogue):
    horizon = Horizon(years=8, discount_rate=Decimal("2.5"), energy=DEARER_POWER)
    text = " ".join(published_method(catalogue.life_cycle, horizon)).replace("\u00a0", " ")
    for said in ("sur 8 ans", "taux de 2,5 %", "en kWh", "0,25 €", "change de 3 % par an"):
        assert said in text
    assert "{" not in text


def test_a_method_without_discount_says_so(catalogue):
    text = " ".join(published_method(catalogue.life_cycle, Horizon(years=8)))
    assert "ne sont pas actualisées" in text
    assert "taux de" not in text
