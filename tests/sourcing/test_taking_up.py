from dataclasses import replace
from decimal import Decimal

import pytest

from desktop_app.clauses.hours_floor import asks_for_hours
from desktop_app.core.clause_choice import ClauseChoice
from desktop_app.core.insertion import InsertionVolume
from desktop_app.core.money import Money
from desktop_app.sourcing.taking_up import take_up


def volume(hours, lot=0):
    return InsertionVolume(
        lot=lot,
        amount=Money.from_euros(100_000),
        labour_share=Decimal(80),
        effort=Decimal(5),
        hourly_cost=Money.from_euros(30),
        hours=hours,
    )


@pytest.fixture
def take(contract_tender, catalogue):
    def act(new, *choices, kept=()):
        tender = replace(contract_tender, clauses=choices, insertion=kept)
        return take_up(tender, new, catalogue.clauses)

    return act


def test_the_insertion_clause_takes_the_hours_and_the_others_do_not(take):
    insertion = ClauseChoice(clause="insertion-heures", fields={"penalite": 45})
    other = ClauseChoice(clause="nettoyage-competence-encadrement", fields={"heures": 7})
    done = take(volume(234), insertion, other)
    assert done.insertion == (volume(234),)
    assert done.clauses[0].fields == {"penalite": 45, "heures": 234}
    assert done.clauses[1] == other
    assert done.filled == ("Heures d’insertion",)


def test_a_lot_replaces_its_own_volume_only(take):
    done = take(volume(300, lot=2), kept=(volume(200, lot=1), volume(10, lot=2)))
    assert [(one.lot, one.hours) for one in done.insertion] == [(1, 200), (2, 300)]
    assert done.filled == ()


def test_a_clause_of_all_lots_says_their_sum_and_that_of_one_its_own(take):
    every = ClauseChoice(clause="insertion-heures")
    second = replace(every, lots=(2,))
    kept = (volume(200, lot=1),)
    assert take(volume(300, lot=2), every, kept=kept).clauses[0].fields["heures"] == 500
    assert take(volume(300, lot=2), second, kept=kept).clauses[0].fields["heures"] == 300
    assert take(volume(300, lot=1), second).clauses[0] == second


def test_hours_that_the_blank_refuses_are_told(take):
    choice = ClauseChoice(clause="insertion-heures")
    done = take(volume(30_000), choice)
    assert done.clauses == (choice,)
    assert done.refused == ("Heures d’insertion",)


def test_hours_of_apprentices_are_no_hours_of_insertion(catalogue):
    assert asks_for_hours(catalogue.clauses["insertion-heures"])
    assert not asks_for_hours(catalogue.clauses["chantier-apprentis"])
    assert not asks_for_hours(catalogue.clauses["insertion-suivi"])
