from dataclasses import replace

import pytest

from desktop_app.clauses.choice import Standing, choose, recommend
from desktop_app.core.clause_choice import ClauseChoice, Dimension, Role
from desktop_app.core.criterion import Criterion, CriterionKind
from desktop_app.core.lot import Lot
from desktop_app.core.money import Money
from desktop_app.core.sourcing import with_sourcing_note
from desktop_app.law.text import Confidence
from desktop_app.sourcing.hours import count_hours
from desktop_app.sourcing.volumes import volume_of


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


@pytest.fixture
def hours_offered(catalogue, contract_tender):
    """Say how the hours of insertion stand before a purchase."""

    def offered(**fields):
        bare = replace(contract_tender, clauses=(), criteria=(), lots=(), insertion=())
        tender = replace(bare, months=36, **fields)
        return of(catalogue.choices(tender), "insertion-heures")

    return offered


# Worked by hand: 85 % of labour, 5 % of effort and 30 € an hour give 140 hours from 98,823.53 €.
def test_hours_are_advised_only_when_the_calculation_reaches_its_floor(hours_offered):
    enough = hours_offered(amount=Money.from_euros("98823.53"))
    assert enough.standing is Standing.ADVISED
    assert "ne la conseille pas" not in enough.reason
    short = hours_offered(amount=Money.from_euros(90_000))
    assert short.standing is Standing.POSSIBLE
    assert "donne 128\u00a0h, moins que les 140\u00a0h" in short.reason


def test_hours_are_not_advised_for_lots_that_are_each_too_small(hours_offered):
    def lots(*amounts):
        return tuple(
            Lot(number=rank, designation="Lot", amount=Money.from_euros(amount))
            for rank, amount in enumerate(amounts, 1)
        )

    whole = Money.from_euros(120_000)
    assert hours_offered(amount=whole).standing is Standing.ADVISED
    short = hours_offered(amount=whole, lots=lots(80_000, 40_000))
    assert short.standing is Standing.POSSIBLE
    assert "le lot qui en donne le plus donne 113\u00a0h" in short.reason
    assert hours_offered(amount=whole, lots=lots(100_000, 20_000)).standing is Standing.ADVISED


def test_hours_kept_by_the_clerk_are_those_compared(hours_offered, catalogue, contract_tender):
    def kept(hours):
        amount = Money.from_euros(200_000)
        volume = replace(volume_of(contract_tender, None, catalogue), lot=0, hours=hours)
        return hours_offered(amount=amount, insertion=(volume,)).standing

    assert kept(139) is Standing.POSSIBLE
    assert kept(140) is Standing.ADVISED


@pytest.mark.parametrize("euros", [60_000, 90_000, 98_000, 99_000, 150_000])
def test_hours_are_advised_exactly_when_the_calculation_advises_them(
    hours_offered, catalogue, contract_tender, euros
):
    amount = Money.from_euros(euros)
    volume = volume_of(replace(contract_tender, insertion=()), None, catalogue)
    answer = count_hours(replace(volume, amount=amount, months=36), catalogue.insertion)
    standing = hours_offered(amount=amount).standing
    assert (standing is Standing.ADVISED) == answer.is_advised


def test_a_clause_without_hours_does_not_depend_on_the_floor(catalogue, contract_tender):
    tender = replace(contract_tender, amount=Money.from_euros(50_000), insertion=())
    choices = catalogue.choices(tender)
    told = {item.clause.identifier for item in choices if "ne la conseille pas" in item.reason}
    assert told == {"insertion-heures"}
    assert recommend(choices)


def test_hours_are_not_advised_for_a_contract_too_short_to_welcome_anyone(
    catalogue, contract_tender
):
    enough = replace(contract_tender, amount=Money.from_euros(200_000), lots=(), insertion=())
    for months, standing in ((2, Standing.POSSIBLE), (3, Standing.ADVISED)):
        tender = replace(enough, clauses=(), months=months)
        assert of(catalogue.choices(tender), "insertion-heures").standing is standing
