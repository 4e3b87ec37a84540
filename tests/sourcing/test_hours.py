from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from desktop_app.core.errors import UserError
from desktop_app.core.insertion import InsertionVolume, TradeShare
from desktop_app.core.money import Money
from desktop_app.sourcing.hours import count_hours, labour_share_of, settled
from desktop_app.sourcing.jobs import job_of

GUIDES = InsertionVolume(
    amount=Money.from_euros(1_000_000),
    labour_share=Decimal(50),
    effort=Decimal(5),
    hourly_cost=Money.from_euros(30),
    hours=0,
)
CLEANING = InsertionVolume(
    amount=Money.from_euros(100_000),
    labour_share=Decimal(100),
    effort=Decimal(5),
    hourly_cost=Money.from_euros(25),
    months=12,
    staff_hours_month=200,
    hours=0,
)
shares = st.decimals(0, 100, places=1)
volumes = st.builds(
    InsertionVolume,
    amount=st.integers(0, 10**11).map(Money),
    labour_share=shares,
    effort=shares,
    hourly_cost=st.integers(1, 20_000).map(Money),
    months=st.none() | st.integers(1, 240),
    staff_hours_month=st.integers(0, 5_000),
    hours=st.just(0),
)


@pytest.fixture
def count(catalogue):
    return lambda volume, **how: count_hours(volume, catalogue.insertion, **how)


def test_the_example_of_the_guides_gives_its_published_hours(count):
    answer = count(GUIDES)
    assert (answer.hours, answer.raw) == (833, Decimal("833.33"))
    assert answer.formula.endswith("= 833\u00a0h")
    assert count(replace(GUIDES, amount=Money.from_euros(300_000))).hours == 250


def test_staff_taken_over_leaves_eighty_hours_and_no_clause(count):
    answer = count(CLEANING)
    assert (answer.hours, answer.advised) == (80, 0)
    assert any(one.startswith("Aucune clause conseillée") for one in answer.warnings)
    assert "personnel repris" in answer.formula
    free = count(replace(CLEANING, staff_hours_month=0))
    assert free.hours == 200
    assert free.is_advised
    assert not any("Aucune clause" in one for one in free.warnings)


def test_a_contract_kept_by_its_staff_says_so(count):
    answer = count(replace(CLEANING, staff_hours_month=400))
    assert answer.hours == 0
    assert "toutes les heures" in answer.warnings[0]


@given(volume=volumes)
def test_hours_are_never_negative(catalogue, volume):
    answer = count_hours(volume, catalogue.insertion)
    assert answer.hours >= 0
    assert 0 <= answer.advised <= answer.raw + Decimal("0.01")
    assert answer.warnings


@given(volume=volumes, more=st.integers(0, 10**10))
def test_hours_grow_with_the_amount(catalogue, volume, more):
    greater = replace(volume, amount=Money(volume.amount.cents + more))
    assert_grows(catalogue, volume, greater)


@given(volume=volumes, effort=shares, labour=shares)
def test_hours_grow_with_the_rates(catalogue, volume, effort, labour):
    greater = replace(
        volume, effort=max(volume.effort, effort), labour_share=max(volume.labour_share, labour)
    )
    assert_grows(catalogue, volume, greater)


@given(volume=volumes, more=st.integers(0, 20_000))
def test_hours_shrink_with_the_cost_of_an_hour(catalogue, volume, more):
    dearer = replace(volume, hourly_cost=Money(volume.hourly_cost.cents + more))
    assert_grows(catalogue, dearer, volume)


@given(volume=volumes, more=st.integers(0, 5_000))
def test_hours_shrink_with_the_staff_to_be_taken_over(catalogue, volume, more):
    assume(more)
    staffed = replace(volume, staff_hours_month=volume.staff_hours_month + more)
    assert_grows(catalogue, staffed, volume)


def assert_grows(catalogue, less, more):
    first, second = (count_hours(one, catalogue.insertion) for one in (less, more))
    assert first.raw <= second.raw
    assert first.hours <= second.hours
    assert first.advised <= second.advised


def test_a_short_contract_gets_no_clause_and_a_longer_one_does(count):
    short = count(replace(GUIDES, months=2))
    assert short.hours == 833
    assert not short.is_advised
    assert "2\u00a0mois" in short.warnings[0]
    assert count(replace(GUIDES, months=3)).is_advised


def test_an_effort_above_the_range_is_told_and_advice_stops_there(count):
    most, too_much = (count(replace(GUIDES, effort=Decimal(one))) for one in (20, 40))
    assert too_much.hours == round(2 * most.raw)
    assert too_much.advised == most.advised
    assert any("dépasse" in one for one in too_much.warnings)
    assert not any("dépasse" in one for one in most.warnings)


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"effort": Decimal(2)}, "inférieur"),
        ({"hourly_cost": Money.from_euros(30)}, "guides anciens"),
        ({"months": None}, "supposée d’un an"),
    ],
)
def test_each_doubt_is_told_only_when_it_holds(count, change, told):
    sound = replace(GUIDES, hourly_cost=Money.from_euros(38), months=24)
    told = told.replace("supposée", "suppose")
    assert any(told in one for one in count(replace(sound, **change)).warnings)
    assert not any(told in one for one in count(sound).warnings)


def test_a_trade_that_takes_staff_over_asks_for_its_hours(count):
    asked = "titulaire sortant"
    bare = replace(CLEANING, staff_hours_month=0)
    assert any(asked in one for one in count(bare, may_take_over=True).warnings)
    assert not any(asked in one for one in count(bare).warnings)
    assert not any(asked in one for one in count(CLEANING, may_take_over=True).warnings)


def test_trades_weigh_in_the_share_of_labour(count):
    trades = (
        TradeShare(trade="Peinture", share=Decimal(60), labour_share=Decimal(70)),
        TradeShare(trade="Gros œuvre", share=Decimal(40), labour_share=Decimal(50)),
    )
    assert labour_share_of(trades) == Decimal(62)
    apart = count(replace(GUIDES, trades=trades, labour_share=Decimal(62)))
    assert apart.raw == count(replace(GUIDES, labour_share=Decimal(62))).raw
    with pytest.raises(UserError, match="60"):
        labour_share_of(trades[:1])


@pytest.mark.parametrize(
    "change",
    [
        {"hourly_cost": Money()},
        {"amount": Money(-1)},
        {"effort": Decimal(101)},
        {"labour_share": Decimal(-1)},
        {"months": 0},
        {"staff_hours_month": -1},
    ],
)
def test_what_makes_no_sense_is_refused_in_a_sentence(count, change):
    with pytest.raises(UserError, match="indiquez"):
        count(replace(GUIDES, **change))


def test_hours_are_rounded_to_a_job_that_exists(count):
    answer = count(replace(GUIDES, months=12))
    assert (answer.advised, answer.job.text) == (
        803,
        "un mi-temps pendant 12\u00a0mois".replace("\u00a0", " "),
    )
    assert settled(GUIDES, answer).hours == 803


@pytest.mark.parametrize(
    ("hours", "months", "said"),
    [
        (1607, 12, "un temps plein pendant 12 mois"),
        (3214, 12, "2 temps pleins pendant 12 mois"),
        (2010, 12, "un temps plein pendant 12 mois et un quart de temps pendant 12 mois"),
        (140, 12, "un quart de temps pendant 4 mois"),
        (140, 1, "un temps plein pendant 1 mois"),
        (10, 12, ""),
    ],
)
def test_a_job_is_told_in_words(hours, months, said):
    assert job_of(Decimal(hours), months, Decimal(1607)).text == said


def test_a_penalty_makes_no_profit_of_an_hour_not_done(count):
    cost = Money.from_euros("34.20")
    assert count(replace(GUIDES, hourly_cost=cost)).penalty == Money.from_euros(35)
