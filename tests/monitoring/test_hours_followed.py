import datetime
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.clause_choice import ClauseChoice
from desktop_app.core.contract import Contract
from desktop_app.core.follow_up import Award, FollowUp, MonthHours
from desktop_app.core.insertion import InsertionVolume
from desktop_app.core.money import Money
from desktop_app.monitoring.hours import hours_due, hours_states

DAY = datetime.date(2026, 7, 2)
MONTHS = tuple(MonthHours(period=datetime.date(2026, month, 1), hours=20) for month in range(1, 7))


def volume(lot, hours):
    return InsertionVolume(
        lot=lot,
        amount=Money.from_euros(50_000),
        labour_share=50,
        effort=5,
        hourly_cost=Money.from_euros(30),
        hours=hours,
    )


def test_hours_come_from_what_the_clerk_wrote_in_the_clause(tender, catalogue):
    (due,) = hours_due(replace(tender, insertion=(volume(0, 120),)), catalogue)
    assert due.hours == 300
    assert due.penalty == Money.from_euros(40)


def test_hours_come_from_the_volumes_when_the_clause_has_its_default(tender, catalogue):
    plain = (ClauseChoice(clause="insertion-heures"),)
    counted = replace(tender, clauses=plain, insertion=(volume(1, 80), volume(2, 100)))
    assert [(due.hours, due.lots) for due in hours_due(counted, catalogue)] == [
        (80, (1,)),
        (100, (2,)),
    ]
    (due,) = hours_due(replace(tender, clauses=plain), catalogue)
    assert due.hours == catalogue.clauses["insertion-heures"].fields["heures"].default


def test_a_tender_without_hours_has_none_due(contract_tender, catalogue):
    assert hours_due(contract_tender, catalogue) == ()


def test_hours_of_training_are_no_hours_of_insertion(contract_tender, catalogue):
    choice = ClauseChoice(clause="nettoyage-formation-dosage", fields={"heures": 7})
    assert hours_due(replace(contract_tender, clauses=(choice,)), catalogue) == ()


@pytest.mark.parametrize(
    "name",
    ["chantier-apprentis", "mobilier-pose-solidaire", "produits-entretien-preparation-solidaire"],
)
def test_the_penalty_by_missing_hour_is_read_in_each_clause(name, contract_tender, catalogue):
    choice = ClauseChoice(clause=name, fields={"penalite": 30})
    (due,) = hours_due(replace(contract_tender, clauses=(choice,)), catalogue)
    assert due.penalty == Money.from_euros(30)


def test_hours_by_year_count_for_each_year(contract_tender, catalogue):
    choice = ClauseChoice(clause="genie-climatique-apprenti", fields={"heures": 100})
    tender = replace(contract_tender, clauses=(choice,), months=36)
    (due,) = hours_due(tender, catalogue)
    assert due.hours == 300


def test_the_pace_foresees_missing_hours_and_their_penalty(contract, catalogue):
    (state,) = hours_states(contract(months_done=MONTHS), catalogue, DAY)
    assert (state.done, state.expected, state.missing) == (120, 149, 180)
    assert state.foreseen == 241
    assert state.expected_penalty == Money.from_euros(59 * 40)


def test_a_contract_at_pace_foresees_no_penalty(contract, catalogue):
    done = (MonthHours(period=datetime.date(2026, 1, 1), hours=200),)
    (state,) = hours_states(contract(months_done=done), catalogue, DAY)
    assert state.expected_penalty == Money(0)


def test_nothing_is_foreseen_without_dates_or_on_the_first_day(contract, catalogue):
    (undated,) = hours_states(contract(award=Award()), catalogue, DAY)
    assert (undated.expected, undated.expected_penalty) == (None, None)
    (first,) = hours_states(contract(), catalogue, datetime.date(2026, 1, 1))
    assert (first.expected, first.expected_penalty) == (0, None)


def test_the_hours_of_another_lot_do_not_count(contract, tender, catalogue):
    choice = ClauseChoice(clause="insertion-heures", lots=(2,), fields={"heures": 100})
    done = (MonthHours(period=datetime.date(2026, 1, 1), lot=1, hours=50),)
    held = contract(tender=replace(tender, clauses=(choice,)), months_done=done)
    (state,) = hours_states(held, catalogue, DAY)
    assert state.done == 0


@given(
    due=st.integers(20, 20_000),
    done=st.lists(st.integers(0, 3_000), max_size=40),
    day=st.dates(datetime.date(2024, 1, 1), datetime.date(2030, 1, 1)),
)
def test_hours_are_never_negative_and_shares_stay_between_0_and_100(
    tender, catalogue, due, done, day
):
    choice = ClauseChoice(clause="insertion-heures", fields={"heures": due})
    months = tuple(MonthHours(period=datetime.date(2026, 1, 1), hours=hours) for hours in done)
    follow_up = FollowUp(
        award=Award(start=datetime.date(2026, 1, 1), end=datetime.date(2026, 12, 31)),
        months_done=months,
    )
    held = Contract(tender=replace(tender, clauses=(choice,)), follow_up=follow_up)
    (state,) = hours_states(held, catalogue, day)
    assert state.missing >= 0
    assert 0 <= state.kept <= 100
    assert state.expected is not None
    assert 0 <= state.expected <= due
    assert state.foreseen is None or state.foreseen >= 0
    assert state.expected_penalty is None or state.expected_penalty >= Money(0)
