from dataclasses import replace

import pytest

from desktop_app.core.clause_choice import ClauseChoice, Dimension, OwnText, Role
from desktop_app.core.money import Money
from desktop_app.law.placement import Gauge

ENVIRONMENT = (Role.EXECUTION, Dimension.ENVIRONMENT)


@pytest.fixture
def burdened(catalogue, bare_tender):
    clauses = [one for one in catalogue.clauses if one.startswith("nettoyage-")][:12]
    return replace(
        bare_tender,
        amount=Money.from_euros(6_000),
        family="nettoyage-locaux",
        clauses=tuple(ClauseChoice(clause=one) for one in clauses),
    )


def test_twelve_demands_on_a_small_purchase_are_too_much(catalogue, burdened):
    proportion = catalogue.proportion(burdened)
    assert proportion.gauge is Gauge.RED
    assert proportion.to_drop


def test_the_same_demands_suit_a_large_purchase(catalogue, burdened):
    large = replace(burdened, amount=Money.from_euros(300_000), months=36)
    assert catalogue.proportion(large).gauge is Gauge.GREEN
    assert not catalogue.proportion(large).to_drop


def test_dropping_what_is_said_brings_the_load_within_reach(catalogue, burdened):
    proportion = catalogue.proportion(burdened)
    dropped = {one.where for one in proportion.to_drop}
    kept = tuple(
        choice
        for rank, choice in enumerate(burdened.clauses, 1)
        if f"clauses[{rank}]" not in dropped
    )
    after = catalogue.proportion(replace(burdened, clauses=kept))
    assert after.load == proportion.load - sum(one.points for one in proportion.to_drop)
    assert after.gauge is not Gauge.RED


def test_the_last_demand_that_the_law_asks_for_is_never_dropped(catalogue, burdened):
    proportion = catalogue.proportion(replace(burdened, amount=Money.from_euros(1)))
    dropped = {one.where for one in proportion.to_drop}
    kept = [
        catalogue.clauses[choice.clause]
        for rank, choice in enumerate(burdened.clauses, 1)
        if f"clauses[{rank}]" not in dropped
    ]
    assert any((one.role, one.dimension) == ENVIRONMENT for one in kept)


def test_what_was_made_for_a_larger_purchase_goes_first(catalogue, burdened):
    proportion = catalogue.proportion(burdened)
    early = [one.clause.least_amount > burdened.amount for one in proportion.to_drop]
    assert early == sorted(early, reverse=True)
    assert any(early)
    assert "achat plus important" in proportion.reasons[0]


def test_few_able_suppliers_make_the_same_demands_heavier(catalogue, burdened):
    capacities = [catalogue.proportion(burdened, able).capacity for able in (1, 4, 9)]
    assert capacities == sorted(capacities)
    assert capacities[0] < capacities[-1] == catalogue.proportion(burdened).capacity
    assert not any("On ne sait pas" in said for said in catalogue.proportion(burdened, 9).reasons)


def test_a_short_contract_bears_less_than_a_long_one(catalogue, burdened):
    large = replace(burdened, amount=Money.from_euros(100_000))
    short, long = replace(large, months=2), replace(large, months=36)
    assert catalogue.proportion(short).capacity < catalogue.proportion(long).capacity


def test_a_text_of_the_clerk_weighs_only_when_it_demands_something(catalogue, bare_tender):
    told = OwnText(document="ccp", title="Contexte", text="La mairie a trois étages.")
    asked = replace(told, role=Role.EXECUTION, dimension=Dimension.ENVIRONMENT)
    empty = catalogue.proportion(replace(bare_tender, texts=(told,)))
    assert empty.load == 0
    assert catalogue.proportion(replace(bare_tender, texts=(asked,))).load > 0
