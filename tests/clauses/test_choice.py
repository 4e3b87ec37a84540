from dataclasses import replace

import pytest

from desktop_app.clauses.choice import choose, recommend
from desktop_app.core.clause_choice import ClauseChoice, Role
from desktop_app.core.money import Money


@pytest.fixture(scope="module")
def family(catalogue):
    return catalogue.families["nettoyage-locaux"]


def of(choices, identifier):
    return next(item for item in choices if item.clause.identifier == identifier)


def test_each_clause_is_offered_or_hidden_with_a_reason(catalogue, contract_tender, family):
    choices = choose(contract_tender, family, catalogue.clauses.values())
    assert len(choices) == len(catalogue.clauses)
    assert all(item.reason for item in choices)
    assert {item.offered for item in choices} == {True, False}


def test_a_clause_of_another_family_is_hidden(catalogue, contract_tender, family):
    choices = choose(contract_tender, family, catalogue.clauses.values())
    assert of(choices, "nettoyage-produits-ecolabel").offered
    green = [item for item in choices if item.clause.identifier.startswith("espaces-verts-")]
    assert green
    assert not any(item.offered for item in green)


def test_nothing_is_offered_before_the_family_is_chosen(catalogue, contract_tender):
    choices = choose(contract_tender, None, catalogue.clauses.values())
    assert not any(item.offered for item in choices)


def test_a_clause_too_heavy_for_the_amount_is_hidden(catalogue, contract_tender, family):
    clause = replace(
        catalogue.clauses["nettoyage-produits-ecolabel"], least_amount=Money.from_euros(48_001)
    )
    assert not choose(contract_tender, family, [clause])[0].offered
    lighter = replace(clause, least_amount=Money.from_euros(48_000))
    assert choose(contract_tender, family, [lighter])[0].offered


def test_a_clause_that_contradicts_a_chosen_one_is_hidden(catalogue, contract_tender, family):
    clause = replace(
        catalogue.clauses["nettoyage-produits-ecolabel"],
        identifier="autre",
        incompatible=("choisie",),
    )
    tender = replace(contract_tender, clauses=(ClauseChoice(clause="choisie"),))
    assert "contredit" in choose(tender, family, [clause])[0].reason
    assert choose(contract_tender, family, [clause])[0].offered


def test_an_exemplary_demand_waits_for_a_larger_purchase(catalogue, contract_tender, family):
    clause = replace(catalogue.clauses["nettoyage-produits-ecolabel"], rung=3)
    assert not choose(replace(contract_tender, clauses=()), family, [clause])[0].offered
    large = replace(contract_tender, clauses=(), amount=Money.from_euros(60_000))
    assert choose(large, family, [clause])[0].offered


def test_the_short_set_is_simple_and_covers_what_the_law_asks(catalogue, contract_tender, family):
    chosen = recommend(contract_tender, family, catalogue.clauses.values())
    assert 3 <= len(chosen) <= 6
    assert all(item.clause.rung == 1 for item in chosen)
    roles = {item.clause.role for item in chosen}
    assert {Role.SPECIFICATION, Role.CRITERION, Role.EXECUTION} <= roles
