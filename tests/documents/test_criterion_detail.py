from dataclasses import replace
from decimal import Decimal

import pytest

from desktop_app.clauses.wording import MARKED_BY_LEVEL
from desktop_app.core.criterion import (
    Criterion,
    CriterionKind,
    Level,
    PriceFormula,
    SubCriterion,
)
from desktop_app.documents.outline import plain_text
from desktop_app.documents.printing import outline_of

PRICE = Criterion(designation="Prix", kind=CriterionKind.PRICE, weight=Decimal(60))
BLANK_FORMULA = "[à compléter : formule de notation du prix]"
LEVELS = (
    Level(points=0, description="Aucun plan de tri."),
    Level(points=100, description="Un plan de tri par salle."),
)
DIVIDED = Criterion(
    designation="Valeur technique",
    kind=CriterionKind.TECHNICAL,
    weight=Decimal(40),
    sub_criteria=(
        SubCriterion(
            designation="Tri des déchets",
            weight=Decimal(25),
            question="Comment triez-vous ?",
            proof="Plan de tri",
            levels=LEVELS,
        ),
        SubCriterion(designation="Encadrement", weight=Decimal(15), proof="Organigramme"),
    ),
)


@pytest.fixture
def printed(catalogue, contract_tender):
    def build(*criteria):
        tender = replace(contract_tender, criteria=criteria, clauses=())
        return plain_text(outline_of(tender, catalogue, "rc")).replace("\u00a0", " ")

    return build


def test_the_sentence_of_the_formula_chosen_is_published(printed, catalogue):
    for formula in PriceFormula:
        text = printed(replace(PRICE, formula=formula))
        assert catalogue.formulas[formula].sentence.replace("\u00a0", " ") in text
        assert BLANK_FORMULA not in text


def test_a_price_without_formula_or_method_is_left_to_complete(printed):
    assert BLANK_FORMULA in printed(PRICE)


def test_the_method_typed_by_the_clerk_wins_over_the_formula(printed, catalogue):
    typed = replace(PRICE, formula=PriceFormula.LINEAR, method="Selon le barème annexé.")
    text = printed(typed)
    assert "Selon le barème annexé." in text
    assert catalogue.formulas["lineaire"].sentence.replace("\u00a0", " ") not in text


def test_a_formula_on_a_life_cycle_cost_says_that_the_cost_is_compared(printed):
    cost = replace(PRICE, kind=CriterionKind.LIFE_CYCLE_COST, formula=PriceFormula.PROPORTIONAL)
    assert "tient lieu de prix" in printed(cost)
    assert "tient lieu de prix" not in printed(replace(PRICE, formula=PriceFormula.PROPORTIONAL))


def test_the_count_of_a_life_cycle_cost_is_published_with_the_formula(printed, catalogue):
    cost = replace(PRICE, kind=CriterionKind.LIFE_CYCLE_COST, method="Somme des coûts sur 8 ans.")
    sentence = catalogue.formulas["lineaire"].sentence.replace("\u00a0", " ")
    text = printed(replace(cost, formula=PriceFormula.LINEAR))
    assert f"Somme des coûts sur 8 ans. {sentence}" in text
    assert sentence not in printed(cost)


def test_a_formula_forgotten_on_a_technical_criterion_is_not_published(printed, catalogue):
    text = printed(replace(DIVIDED, sub_criteria=(), formula=PriceFormula.LINEAR))
    assert catalogue.formulas["lineaire"].sentence.replace("\u00a0", " ") not in text


def test_sub_criteria_are_published_with_weight_question_and_proof(printed):
    text = printed(PRICE, DIVIDED)
    assert "(total des poids : 40 %)" in text
    for said in ("25 %", "15 %", "Comment triez-vous ?", "Plan de tri", "Organigramme"):
        assert said in text
    assert "somme des points de ses sous-critères" in text


def test_levels_of_a_sub_criterion_show_their_points(printed):
    text = printed(PRICE, DIVIDED)
    assert "Niveaux du sous-critère « Tri des déchets »" in text
    assert text.count("Un plan de tri par salle.") == 1
    assert "25 sur 25" in text


def test_a_part_without_weight_or_levels_is_left_to_complete(printed):
    bare = replace(DIVIDED, sub_criteria=(SubCriterion(designation="Encadrement"),))
    text = printed(PRICE, bare)
    assert "[à compléter : poids]" in text
    assert "[à compléter : méthode de notation]" in text
    assert "[à compléter : méthode de notation]" not in printed(
        PRICE, replace(DIVIDED, sub_criteria=DIVIDED.sub_criteria[:1])
    )


def test_levels_of_a_criterion_mark_each_of_its_parts(printed):
    shared = replace(
        DIVIDED,
        levels=LEVELS,
        sub_criteria=tuple(replace(part, levels=()) for part in DIVIDED.sub_criteria),
    )
    text = printed(PRICE, shared)
    assert "Niveaux de chaque sous-critère" in text
    assert "100 % du poids" in text


def test_levels_typed_by_the_clerk_are_published_as_a_table(printed):
    text = printed(PRICE, replace(DIVIDED, sub_criteria=(), levels=LEVELS))
    assert MARKED_BY_LEVEL in text
    assert "40 sur 40" in text


def test_the_proofs_of_the_parts_are_asked_with_the_bid(printed):
    text = printed(PRICE, DIVIDED)
    listed = text[text.index("Pièces qui accompagnent l’offre") :]
    assert "Plan de tri" in listed
    assert "Organigramme" in listed
