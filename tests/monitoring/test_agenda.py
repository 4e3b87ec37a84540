import datetime
from dataclasses import replace

import pytest

from desktop_app.core.contract import Contract
from desktop_app.core.follow_up import Award, FollowUp, ReceivedProof
from desktop_app.core.review import LastCheck
from desktop_app.law.recheck import last_check
from desktop_app.monitoring.agenda import Matter, agenda
from desktop_app.monitoring.standing import proof_calendar

DAY = datetime.date(2026, 11, 22)
START = datetime.date(2026, 1, 1)
AWARD = Award(notified_on=datetime.date(2025, 12, 1), start=START)


@pytest.fixture
def awarded(contract_tender):
    return Contract(identifier=4, tender=contract_tender, follow_up=FollowUp(award=AWARD))


@pytest.fixture
def draft(contract_tender):
    return Contract(identifier=5, tender=contract_tender)


def matters(tasks):
    return [task.matter for task in tasks]


def test_a_draft_just_begun_asks_nothing(draft, catalogue):
    assert agenda((draft,), catalogue, DAY) == ()


def test_late_proofs_are_counted_and_dated(awarded, catalogue):
    calendar = proof_calendar(awarded, catalogue, DAY)
    late = [line for line in calendar.lines if line.standing == "en-retard"]
    (task,) = [one for one in agenda((awarded,), catalogue, DAY) if one.matter == 1]
    assert (task.tender, task.count) == (4, len(late))
    assert task.day == min(line.due.day for line in late if line.due.day)


def test_received_proofs_are_asked_no_more(awarded, catalogue):
    proofs = tuple(
        ReceivedProof(key=line.due.key, received_on=DAY)
        for line in proof_calendar(awarded, catalogue, DAY).lines
    )
    done = replace(awarded, follow_up=replace(awarded.follow_up, proofs=proofs))
    assert agenda((done,), catalogue, DAY) == ()


def test_a_wish_to_start_makes_no_proof_due(draft, catalogue):
    wished = replace(draft, tender=replace(draft.tender, wanted_start=START))
    assert agenda((wished,), catalogue, DAY) == ()


def test_the_law_that_changed_since_a_check_is_told(draft, catalogue):
    tender = draft.tender
    findings = catalogue.findings(tender, tender.date)
    old = last_check(findings, tender.date, catalogue.law)
    kept = replace(draft, tender=replace(tender, last_check=old))
    assert agenda((kept,), catalogue, DAY) == ()
    states = dict.fromkeys(old.states, "sans-objet")
    before = LastCheck(date=tender.date, version="0.1", states=states)
    changed = replace(draft, tender=replace(tender, last_check=before))
    (task,) = agenda((changed,), catalogue, DAY)
    assert task.matter is Matter.LAW_CHANGED
    assert task.count > 0


def test_a_launched_tender_is_not_told_of_the_law(draft, catalogue):
    before = LastCheck(date=draft.tender.date, version="0.1", states={})
    late = replace(draft, tender=replace(draft.tender, last_check=before))
    after = draft.tender.date + datetime.timedelta(days=1)
    assert agenda((late,), catalogue, after) == ()


def test_a_finished_contract_asks_for_its_lessons_then_to_be_put_away(awarded, catalogue):
    bare = replace(awarded.tender, clauses=(), criteria=(), texts=())
    award = replace(AWARD, end=datetime.date(2026, 10, 31))
    over = replace(awarded, tender=bare, follow_up=FollowUp(award=award))
    assert matters(agenda((over,), catalogue, DAY)) == [Matter.LESSONS]
    told = replace(over, follow_up=FollowUp(award=award, lessons="Visiter avant."))
    assert agenda((told,), catalogue, DAY) == ()
    closed = replace(over, follow_up=FollowUp(award=award, closed=True))
    assert matters(agenda((closed,), catalogue, DAY)) == [Matter.DONE]


def test_the_most_pressing_comes_first(awarded, catalogue):
    closed = replace(awarded, identifier=9, follow_up=FollowUp(closed=True))
    found = matters(agenda((closed, awarded), catalogue, DAY))
    assert found == sorted(found)
    assert found[0] is Matter.LATE_PROOFS
