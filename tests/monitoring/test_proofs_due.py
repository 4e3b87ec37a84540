import datetime
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.clauses.clause import Moment
from desktop_app.core.clause_choice import ClauseChoice
from desktop_app.core.contract import Contract
from desktop_app.core.follow_up import Award, FollowUp, ReceivedProof
from desktop_app.monitoring.proof_plan import proof_plan
from desktop_app.monitoring.rhythm import (
    Rhythm,
    closings,
    end_of,
    is_countable,
    months_between,
    months_said,
)
from desktop_app.monitoring.standing import Standing, proof_calendar

START = datetime.date(2026, 1, 1)
DAYS = st.dates(datetime.date(2000, 1, 1), datetime.date(2100, 1, 1))


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("Relevé mensuel des heures", 1),
        ("Additionner les heures chaque mois", 1),
        ("tous les deux mois", 2),
        ("Comparer deux bons par trimestre", 3),
        ("semestre", 6),
        ("Bilan annuel des masses", 12),
        ("une fois par an", 12),
        ("année", 12),
        ("Photographies datées", 0),
        ("dans le mois suivant", 0),
        ("la semence", 0),
    ],
)
def test_a_rhythm_is_read_in_words(text, months):
    assert months_said(text) == months


@given(DAYS, st.integers(1, 120), st.sampled_from([1, 2, 3, 6, 12]))
def test_periods_close_in_order_and_the_last_is_the_end(start, months, every):
    days = list(closings(start, months, Rhythm(every)))
    assert days == sorted(set(days))
    assert days[-1] == end_of(start, months)
    assert len(days) == -(-months // every)
    assert all(day > start for day in days)


@given(DAYS, st.integers(0, 4000))
def test_the_months_of_a_contract_hold_its_last_day(start, length):
    end = start + datetime.timedelta(days=length)
    months = months_between(start, end)
    assert months >= 1
    assert end_of(start, months) >= end
    assert months == 1 or end_of(start, months - 1) < end


def test_a_day_beyond_the_calendar_is_not_counted():
    assert not is_countable(datetime.date(9990, 1, 1), 12)
    assert not is_countable(START, 0)
    assert is_countable(START, 12)


def test_each_retained_demand_is_in_the_plan(tender, catalogue):
    plan = proof_plan(tender, catalogue, START, 12)
    demands = {due.demand for due in plan}
    assert {catalogue.clauses[choice.clause].title for choice in tender.clauses} <= demands
    assert {text.title for text in tender.texts if text.role} <= demands
    assert "Performance environnementale de la prestation" in demands
    assert "Prix" not in demands


def test_a_proof_says_who_checks_what_else_is_accepted_and_what_if_it_fails(tender, catalogue):
    plan = proof_plan(tender, catalogue, START, 12)
    due = next(due for due in plan if due.key.startswith("insertion-heures"))
    clause = catalogue.clauses["insertion-heures"]
    assert due.equivalent == clause.proof.equivalent
    assert due.checked_by == clause.control.by
    assert "40 € par heure" in due.consequence.replace("\u00a0", " ")
    assert due.rhythm == "chaque trimestre"


def test_the_checker_named_in_the_tender_comes_first(tender, catalogue):
    plan = proof_plan(tender, catalogue, START, 12)
    due = next(due for due in plan if due.key.startswith("nettoyage-produits-ecolabel"))
    assert due.checked_by == "responsable des bâtiments"


def test_a_proof_during_the_contract_is_due_each_quarter_until_its_end(tender, catalogue):
    plan = proof_plan(tender, catalogue, START, 12)
    days = [due.day for due in plan if due.key.startswith("insertion-heures")]
    assert days == [
        datetime.date(2026, 3, 31),
        datetime.date(2026, 6, 30),
        datetime.date(2026, 9, 30),
        datetime.date(2026, 12, 31),
    ]


def test_without_a_start_each_proof_is_due_once_with_no_day(tender, catalogue):
    plan = proof_plan(tender, catalogue, None, 12)
    assert plan
    assert {due.day for due in plan} == {None}
    assert len({due.demand for due in plan}) == len(plan)


def test_the_chosen_rhythm_of_a_clause_is_followed(tender, catalogue):
    choice = ClauseChoice(clause="dechets-tri-tracabilite", fields={"periode": "semestre"})
    plan = proof_plan(replace(tender, clauses=(choice,)), catalogue, START, 12)
    assert sum(due.key.startswith("dechets-tri") for due in plan) == 2


def hours_dues(tender, catalogue, **followed):
    choice = ClauseChoice(clause="insertion-suivi", **followed)
    both = replace(tender, clauses=(*tender.clauses, choice))
    plan = proof_plan(both, catalogue, START, 12)
    return [due for due in plan if due.key.startswith("insertion-")]


def test_the_statement_of_hours_is_due_once_a_day(tender, catalogue):
    dues = hours_dues(tender, catalogue)
    alone = [due for due in proof_plan(tender, catalogue, START, 12) if "insertion" in due.key]
    assert [due.day for due in dues] == [due.day for due in alone]
    assert [due.key for due in dues] == [due.key for due in alone]
    assert {due.demand for due in dues} == {"Heures d’insertion et suivi des heures d’insertion"}
    assert "40 € par heure" in dues[0].consequence.replace("\u00a0", " ")
    assert "30 € par semaine" in dues[0].consequence.replace("\u00a0", " ")


def test_statements_of_other_days_or_lots_stay_apart(tender, catalogue):
    monthly = hours_dues(tender, catalogue, fields={"periode": "mois"})
    days = [due.day for due in monthly]
    assert len(days) == len(set(days)) == len(range(12))
    assert sum(due.key.startswith("insertion-suivi:") for due in monthly) == len(range(8))
    other_lot = hours_dues(tender, catalogue, lots=(2,))
    assert len(other_lot) == len(range(8))
    assert all(" et suivi" not in due.demand for due in other_lot)


def test_a_key_names_the_same_proof_when_the_start_moves(tender, catalogue):
    later = START + datetime.timedelta(days=20)
    before, after = (proof_plan(tender, catalogue, day, 12) for day in (START, later))
    assert {due.key for due in before} == {due.key for due in after}
    assert {due.day for due in before} != {due.day for due in after}


def test_two_texts_of_one_title_keep_two_keys(tender, catalogue):
    text = next(text for text in tender.texts if text.role)
    twice = replace(tender, texts=(text, text), clauses=(), criteria=())
    keys = [due.key for due in proof_plan(twice, catalogue, START, 12)]
    assert len(keys) == len(set(keys)) == 8


def test_a_clause_that_the_library_lacks_is_left_out(tender, catalogue):
    lost = replace(tender, clauses=(ClauseChoice(clause="disparue"),))
    assert "disparue" not in {due.key for due in proof_plan(lost, catalogue, START, 12)}


def test_proofs_are_late_soon_to_come_or_received(contract, catalogue):
    kept = ReceivedProof(key="insertion-heures:execution:1", received_on=START)
    calendar = proof_calendar(contract(proofs=(kept,)), catalogue, datetime.date(2026, 9, 15))
    lines = {line.due.key: line.standing for line in calendar.lines}
    assert lines["insertion-heures:execution:1"] is Standing.RECEIVED
    assert lines["insertion-heures:execution:2"] is Standing.LATE
    assert lines["insertion-heures:execution:3"] is Standing.SOON
    assert lines["insertion-heures:execution:4"] is Standing.TO_COME
    assert calendar.next_due is not None
    assert calendar.next_due.standing is Standing.LATE


def test_a_proof_due_today_is_not_late(contract, catalogue):
    calendar = proof_calendar(contract(), catalogue, datetime.date(2026, 3, 31))
    standings = {line.due.key: line.standing for line in calendar.lines}
    assert standings["insertion-heures:execution:1"] is Standing.SOON


def test_a_proof_of_the_bid_is_late_once_the_contract_is_notified(contract, catalogue):
    notified = Award(notified_on=START, start=START)
    for award, standing in ((notified, Standing.LATE), (Award(), Standing.UNDATED)):
        calendar = proof_calendar(contract(award=award), catalogue, datetime.date(2026, 2, 1))
        with_bid = [line for line in calendar.lines if line.due.moment is Moment.WITH_BID]
        assert {line.standing for line in with_bid} == {standing}


def test_no_proof_is_due_after_the_end_of_the_contract(contract, catalogue):
    end = datetime.date(2026, 12, 10)
    calendar = proof_calendar(contract(award=Award(start=START, end=end)), catalogue, START)
    assert max(line.due.day for line in calendar.lines if line.due.day) == end


@settings(max_examples=30, deadline=None)
@given(day=DAYS, months=st.integers(1, 60))
def test_the_share_of_proofs_kept_stays_between_0_and_100(tender, catalogue, day, months):

    asked = replace(tender, months=months)
    follow_up = FollowUp(
        award=Award(start=START),
        proofs=(ReceivedProof(key="insertion-heures:execution:1", received_on=START),),
    )
    calendar = proof_calendar(Contract(tender=asked, follow_up=follow_up), catalogue, day)
    assert calendar.kept is not None
    assert 0 <= calendar.kept <= 100
