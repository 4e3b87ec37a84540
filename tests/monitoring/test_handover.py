import datetime
from dataclasses import replace

import pytest

from desktop_app.core.beside import Beside
from desktop_app.core.exchange import ExchangeKind
from desktop_app.core.follow_up import Award, FollowUp
from desktop_app.core.sourcing_sheet import Contacted, SourcingSheet
from desktop_app.monitoring.handover import NOBODY, handover

DAY = datetime.date(2026, 11, 22)


@pytest.fixture
def state(contract_tender, catalogue):
    return handover(contract_tender, Beside(), catalogue, DAY)


def test_each_part_says_what_is_open_in_it(state, bare_tender, catalogue):
    assert {place.title for place in state.places} >= {"Besoin", "Critères"}
    assert next(place for place in state.places if place.title == "Besoin").is_settled
    bare = handover(bare_tender, Beside(), catalogue, DAY)
    assert not next(place for place in bare.places if place.title == "Besoin").is_settled
    assert bare.questions
    assert not set(bare.questions) & set(state.questions)


def test_next_dates_are_to_come_and_in_order(contract_tender, catalogue):
    start = datetime.date(2027, 3, 1)
    tender = replace(contract_tender, wanted_start=start)
    days = [item.day for item in handover(tender, Beside(), catalogue, DAY).dates]
    assert days == sorted(days)
    assert contract_tender.date in days
    assert min(days) >= DAY


def test_once_awarded_the_launch_is_no_date_to_come(contract_tender, catalogue):
    award = Award(notified_on=DAY, start=datetime.date(2026, 12, 15))
    beside = Beside(follow_up=FollowUp(award=award))
    titles = [item.title for item in handover(contract_tender, beside, catalogue, DAY).dates]
    assert "Lancement prévu" not in titles
    assert "Début du marché" in titles
    assert any(title.startswith("Preuve à recevoir") for title in titles)


def test_a_finished_contract_waits_for_nothing(contract_tender, catalogue):
    beside = Beside(follow_up=FollowUp(closed=True))
    state = handover(contract_tender, beside, catalogue, DAY)
    assert state.closed
    assert state.dates == ()


def test_who_checks_is_named_and_nobody_comes_last(state):
    names = [item.who for item in state.checks]
    assert "responsable des bâtiments" in names
    assert names[-1] == NOBODY


def test_suppliers_in_touch_are_named_with_the_day(contract_tender, catalogue, state):
    met = Contacted(supplier=1, name="Propre & Net", day=DAY, kind=ExchangeKind.CALL)
    beside = Beside(sourcing=SourcingSheet(contacted=(met,)))
    (line,) = handover(contract_tender, beside, catalogue, DAY).consulted
    assert line == "22/11/2026 – Propre & Net\u00a0: appel"
    silent = replace(met, kind=ExchangeKind.SILENCE, text=" Rappelé deux fois. ")
    beside = Beside(sourcing=SourcingSheet(contacted=(silent,)))
    (line,) = handover(contract_tender, beside, catalogue, DAY).consulted
    assert line.endswith("sans réponse. Rappelé deux fois.")
    assert state.consulted == ()


def test_a_day_out_of_the_rules_is_said_instead(contract_tender, catalogue):
    old = replace(contract_tender, date=datetime.date(1999, 1, 1))
    state = handover(old, Beside(), catalogue, DAY)
    assert "1999" in state.refusal
    assert state.places == ()
