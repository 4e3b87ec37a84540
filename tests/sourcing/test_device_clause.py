from dataclasses import replace

import pytest

from desktop_app.clauses.hours_floor import asks_for_hours
from desktop_app.core.clause_choice import ClauseChoice, Dimension, Role
from desktop_app.core.lot import Reservation
from desktop_app.core.money import Money
from desktop_app.sourcing.device import Device
from desktop_app.sourcing.device_advice import Offer, advise_device
from desktop_app.sourcing.device_clause import demand_for, with_condition

FEW = Offer(counts={Reservation.INCLUSION: 2})


@pytest.fixture
def cleaning(contract_tender):
    return replace(
        contract_tender, amount=Money.from_euros(180_000), clauses=(), texts=(), criteria=()
    )


def test_enough_hours_bring_the_clause_that_asks_for_them(cleaning, catalogue):
    advice = advise_device(cleaning, catalogue)
    clause = demand_for(advice, cleaning, catalogue)
    assert (clause.identifier, clause.role) == ("insertion-heures", Role.EXECUTION)
    (choice,) = with_condition(cleaning, clause, catalogue).clauses
    (volume,) = with_condition(cleaning, clause, catalogue).insertion
    assert choice.fields["heures"] == volume.hours == 234


def test_without_enough_hours_the_condition_asks_for_none(cleaning, catalogue):
    brief = replace(cleaning, months=12, amount=Money.from_euros(20_000))
    advice = advise_device(brief, catalogue)
    if advice.device is not Device.CONDITION:
        advice = replace(advice, device=Device.CONDITION, branch="condition-sans-volume")
    clause = demand_for(advice, brief, catalogue)
    assert clause.dimension is Dimension.SOCIAL
    assert not asks_for_hours(clause)
    assert with_condition(brief, clause, catalogue).insertion == brief.insertion


def test_a_long_contract_with_labour_brings_a_social_criterion(cleaning, catalogue):
    advice = advise_device(cleaning, catalogue, FEW)
    assert advice.branch == "critere-conseille"
    clause = demand_for(advice, cleaning, catalogue)
    assert (clause.role, clause.dimension) == (Role.CRITERION, Dimension.SOCIAL)
    assert clause.suits(catalogue.families[cleaning.family])


def test_what_the_tender_holds_already_is_not_added_again(cleaning, catalogue):
    held = replace(cleaning, clauses=(ClauseChoice(clause="insertion-heures"),))
    advice = advise_device(held, catalogue)
    assert advice.branch == "condition-prevue"
    assert demand_for(advice, held, catalogue) is None


def test_other_devices_bring_no_demand(cleaning, catalogue):
    great = Offer(counts={Reservation.INCLUSION: 4}, median=Money.from_euros(900_000))
    advice = advise_device(cleaning, catalogue, great)
    assert advice.device is Device.RESERVE
    assert demand_for(advice, cleaning, catalogue) is None
    assert demand_for(replace(advice, device=Device.NONE), cleaning, catalogue) is None
