from dataclasses import replace
from decimal import Decimal

import pytest

from desktop_app.core.criterion import Criterion, CriterionKind, Level, SubCriterion
from desktop_app.law.finding import State

LEVELS = (Level(points=0, description="Rien."), Level(points=100, description="Tout."))
PART = SubCriterion(
    designation="Dosage", weight=Decimal(40), proof="Fiches techniques", levels=LEVELS
)
PRICE = Criterion(designation="Prix", kind=CriterionKind.PRICE, weight=Decimal(60))
GREEN = Criterion(
    designation="Environnement",
    kind=CriterionKind.ENVIRONMENT,
    weight=Decimal(40),
    sub_criteria=(PART,),
)


@pytest.fixture
def state_of(catalogue, contract_tender):
    def build(rule, *criteria):
        tender = replace(contract_tender, criteria=criteria)
        found = catalogue.findings(tender, tender.date)
        return next(item.state for item in found if item.rule == rule)

    return build


def test_parts_that_add_up_are_met_and_parts_that_do_not_are_told(state_of):
    assert state_of("crit-sous-poids", PRICE, GREEN) is State.MET
    heavy = replace(GREEN, sub_criteria=(replace(PART, weight=Decimal(50)),))
    assert state_of("crit-sous-poids", PRICE, heavy) is State.WARNING
    unweighted = replace(GREEN, weight=None)
    assert state_of("crit-sous-poids", PRICE, unweighted) is State.WARNING


def test_a_hundredth_does_not_upset_the_weights(state_of):
    thirds = tuple(replace(PART, weight=Decimal("13.333")) for _ in range(3))
    assert state_of("crit-sous-poids", PRICE, replace(GREEN, sub_criteria=thirds)) is State.MET


def test_parts_with_levels_and_proofs_make_a_criterion_precise(state_of):
    assert state_of("crit-env-precis", PRICE, GREEN) is State.MET


@pytest.mark.parametrize("lost", [{"levels": ()}, {"proof": ""}])
def test_one_part_without_levels_or_proof_is_not_precise(state_of, lost):
    half = replace(GREEN, sub_criteria=(PART, replace(PART, **lost)))
    assert state_of("crit-env-precis", PRICE, half) is State.MISSING


def test_a_part_about_the_environment_counts_in_a_technical_criterion(state_of):
    technical = replace(GREEN, kind=CriterionKind.TECHNICAL, designation="Qualité")
    assert state_of("crit-env", PRICE, technical) is State.MISSING
    part = replace(PART, designation="Réemploi des emballages")
    assert state_of("crit-env", PRICE, replace(technical, sub_criteria=(part,))) is State.WARNING


def test_unlawful_words_are_found_in_the_parts_and_in_the_levels(state_of):
    local = "Entreprise implantée dans la commune."
    assert state_of("crit-local", PRICE, GREEN) is not State.MISSING
    in_level = replace(GREEN, levels=(Level(points=100, description=local),))
    in_question = replace(GREEN, sub_criteria=(replace(PART, question=local),))
    for wrong in (in_level, in_question):
        assert state_of("crit-local", PRICE, wrong) is State.MISSING


def test_a_level_is_read_as_one_and_not_as_a_vague_criterion(state_of):
    level = Level(points=50, description="La moitié des références.")
    assert state_of("crit-vague", PRICE, replace(GREEN, levels=(level,))) is State.MET
    vague = replace(GREEN, method="La moitié des points pour la motivation.")
    assert state_of("crit-vague", PRICE, vague) is State.WARNING
