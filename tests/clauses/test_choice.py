from dataclasses import replace

import pytest

from desktop_app.clauses.choice import Standing, choose, recommend
from desktop_app.core.clause_choice import ClauseChoice, Dimension, Role
from desktop_app.core.criterion import Criterion, CriterionKind
from desktop_app.core.money import Money
from desktop_app.core.sourcing import with_sourcing_note
from desktop_app.law.text import Confidence


@pytest.fixture(scope="module")
def family(catalogue):
    return catalogue.families["nettoyage-locaux"]


@pytest.fixture
def offer(catalogue, family):
    """Choose among clauses made for the test, as the catalogue would."""
    return lambda tender, *clauses: choose(tender, family, clauses, catalogue.moderation)


def of(choices, identifier):
    return next(item for item in choices if item.clause.identifier == identifier)


def test_each_clause_of_the_family_is_offered_or_hidden_with_a_reason(
    catalogue, contract_tender, family
):
    choices = catalogue.choices(contract_tender)
    suited = {
        name for name, one in catalogue.clauses.items() if set(one.traits) <= set(family.traits)
    }
    assert {item.clause.identifier for item in choices} == suited
    assert all(item.reason.endswith(".") for item in choices)
    assert {item.standing for item in choices} == set(Standing)


def test_a_clause_of_another_family_is_shown_only_when_taken(catalogue, contract_tender):
    other = ClauseChoice(clause="espaces-verts-sans-tourbe")
    names = {item.clause.identifier for item in catalogue.choices(contract_tender)}
    assert other.clause not in names
    tender = replace(contract_tender, clauses=(other,))
    assert "ne concerne pas" in of(catalogue.choices(tender), other.clause).reason


def test_nothing_is_offered_before_the_family_is_chosen(catalogue, contract_tender):
    choices = catalogue.choices(replace(contract_tender, family=""))
    assert not any(item.offered for item in choices)


def test_a_clause_too_heavy_for_the_amount_is_hidden(catalogue, contract_tender, offer):
    clause = replace(
        catalogue.clauses["nettoyage-produits-ecolabel"], least_amount=Money.from_euros(48_001)
    )
    assert not offer(contract_tender, clause)[0].offered
    lighter = replace(clause, least_amount=Money.from_euros(48_000))
    assert offer(contract_tender, lighter)[0].offered


def test_a_clause_that_contradicts_a_chosen_one_is_hidden(catalogue, contract_tender, offer):
    clause = replace(
        catalogue.clauses["nettoyage-produits-ecolabel"],
        identifier="autre",
        incompatible=("choisie",),
    )
    tender = replace(contract_tender, clauses=(ClauseChoice(clause="choisie"),))
    assert "contredit" in offer(tender, clause)[0].reason
    assert offer(contract_tender, clause)[0].offered


def test_a_leading_demand_waits_for_a_sourcing_note(catalogue, contract_tender, offer):
    clause = replace(catalogue.clauses["nettoyage-produits-ecolabel"], rung=3)
    bare = replace(contract_tender, clauses=(), amount=Money.from_euros(500_000))
    assert not offer(bare, clause)[0].offered
    assert not offer(with_sourcing_note(bare, " "), clause)[0].offered
    assert offer(with_sourcing_note(bare, "Trois entreprises savent le faire."), clause)[0].offered


def test_a_third_committed_demand_is_hidden_on_a_small_purchase(catalogue, contract_tender, offer):
    model = replace(catalogue.clauses["nettoyage-sans-produit"], rung=2, least_amount=Money())
    three = [replace(model, identifier=name, incompatible=()) for name in ("a", "b", "c")]
    one = replace(contract_tender, clauses=(ClauseChoice(clause="a"),))
    two = replace(one, clauses=(ClauseChoice(clause="a"), ClauseChoice(clause="b")))
    assert of(offer(one, *three), "c").offered
    assert not of(offer(two, *three), "c").offered
    assert of(offer(two, *three), "b").offered
    large = replace(two, amount=catalogue.moderation.small_purchase)
    assert of(offer(large, *three), "c").offered


def test_a_fifth_criterion_is_hidden(catalogue, contract_tender, offer):
    clause = catalogue.clauses["nettoyage-critere-produits"]
    price = Criterion(designation="Prix", kind=CriterionKind.PRICE)
    three = replace(contract_tender, criteria=(price,) * 3, clauses=())
    four = replace(three, criteria=(price,) * 4)
    assert offer(three, clause)[0].offered
    assert "4 critères" in offer(four, clause)[0].reason


def test_a_clause_that_is_not_confirmed_says_so(catalogue, contract_tender, offer):
    sure = replace(catalogue.clauses["insertion-heures"], confidence=Confidence.KNOWN)
    unsure = replace(sure, confidence=Confidence.TO_CHECK)
    assert "À vérifier" not in offer(contract_tender, sure)[0].reason
    assert "À vérifier" in offer(contract_tender, unsure)[0].reason


def test_the_short_set_is_simple_and_covers_what_the_law_asks(catalogue, contract_tender):
    short = recommend(catalogue.choices(contract_tender))
    assert 3 <= len(short) <= 6
    assert all(item.clause.rung == 1 for item in short)
    roles = {item.clause.role for item in short}
    assert {Role.SPECIFICATION, Role.CRITERION, Role.EXECUTION} <= roles


def test_every_family_has_a_short_set_that_covers_what_the_law_asks(catalogue, contract_tender):
    for name in catalogue.families:
        tender = replace(contract_tender, family=name, clauses=(), criteria=(), texts=())
        short = [item.clause for item in recommend(catalogue.choices(tender))]
        sorts = {item.role for item in short if item.dimension is Dimension.ENVIRONMENT}
        assert {Role.SPECIFICATION, Role.CRITERION, Role.EXECUTION} <= sorts, name
        assert sum(item.role is Role.CRITERION for item in short) == 1, name
        assert len(short) <= 6, name
