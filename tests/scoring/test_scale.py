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
from desktop_app.core.lot import Lot
from desktop_app.scoring.scale import parts, weight_problems

MODEL = "nettoyage-critere-produits"
PRICE = Criterion(designation="Prix", kind=CriterionKind.PRICE, weight=Decimal(60))
OWN = (Level(points=0, description="Rien."), Level(points=100, description="Tout."))
METHOD = SubCriterion(designation="Méthode", weight=Decimal(30), question="Comment ?", levels=OWN)
TEAM = SubCriterion(designation="Équipe", weight=Decimal(10))
QUALITY = Criterion(
    designation="Valeur technique",
    kind=CriterionKind.TECHNICAL,
    weight=Decimal(40),
    proof="Mémoire",
    sub_criteria=(METHOD, TEAM),
)


@pytest.fixture
def with_criteria(contract_tender):
    def build(*criteria, **fields):
        return replace(contract_tender, criteria=criteria, clauses=(), **fields)

    return build


def test_sub_criteria_are_marked_in_place_of_their_criterion(with_criteria, catalogue):
    scale = parts(with_criteria(PRICE, QUALITY), catalogue, 1)
    assert [part.key for part in scale] == [
        *("prix", "valeur-technique/methode", "valeur-technique/equipe")
    ]
    assert [part.weight for part in scale] == [60, 30, 10]
    assert [part.proof for part in scale[1:]] == ["Mémoire", "Mémoire"]
    assert scale[1].question == "Comment ?"
    assert scale[1].criterion == "Valeur technique"
    assert scale[1].is_sub_criterion
    assert not scale[0].is_sub_criterion


def test_levels_are_those_of_the_part_then_of_the_criterion_then_of_the_library(
    with_criteria, catalogue
):
    green = Criterion(designation="Produits", kind=CriterionKind.ENVIRONMENT, clause=MODEL)
    library = catalogue.clauses[MODEL].levels
    assert parts(with_criteria(green), catalogue, 1)[0].levels == library
    own = replace(green, levels=OWN)
    assert parts(with_criteria(own), catalogue, 1)[0].levels == OWN
    deeper = (Level(points=50, description="À demi."),)
    divided = replace(own, sub_criteria=(replace(METHOD, levels=deeper), replace(TEAM, levels=())))
    found = parts(with_criteria(divided), catalogue, 1)
    assert [part.levels for part in found] == [deeper, OWN]


def test_a_method_of_the_clerk_sets_the_levels_of_the_library_aside(with_criteria, catalogue):
    green = Criterion(designation="Produits", kind=CriterionKind.ENVIRONMENT, clause=MODEL)
    typed = replace(green, method="Note proportionnelle à la part proposée.")
    assert parts(with_criteria(typed), catalogue, 1)[0].levels == ()
    untouched = replace(green, method=MARKED_BY_LEVEL)
    assert parts(with_criteria(untouched), catalogue, 1)[0].levels


def test_a_criterion_of_other_lots_is_not_marked(with_criteria, catalogue):
    lots = tuple(Lot(number=rank, designation=f"Lot {rank}") for rank in (1, 2))
    tender = with_criteria(PRICE, replace(QUALITY, lots=(2,)), lots=lots)
    assert len(parts(tender, catalogue, 1)) == 1
    assert len(parts(tender, catalogue, 2)) == 3


def test_two_criteria_of_one_name_have_two_keys(with_criteria, catalogue):
    scale = parts(with_criteria(PRICE, PRICE, PRICE), catalogue, 1)
    assert [part.key for part in scale] == ["prix", "prix-2", "prix-3"]


def test_a_criterion_put_before_another_does_not_change_its_key(with_criteria, catalogue):
    before = parts(with_criteria(QUALITY), catalogue, 1)
    after = parts(with_criteria(PRICE, QUALITY), catalogue, 1)
    assert [part.key for part in after[1:]] == [part.key for part in before]


def test_only_a_price_has_a_formula_and_its_sheet(with_criteria, catalogue):
    price = replace(PRICE, formula=PriceFormula.LINEAR)
    wrong = replace(QUALITY, formula=PriceFormula.LINEAR, sub_criteria=())
    scale = parts(with_criteria(price, wrong), catalogue, 1)
    assert scale[0].sheet is catalogue.formulas["lineaire"]
    assert scale[1].formula is scale[1].sheet is None


def test_parts_without_weights_share_that_of_the_criterion(with_criteria, catalogue):
    thirds = tuple(SubCriterion(designation=name) for name in "ABC")
    scale = parts(with_criteria(replace(QUALITY, sub_criteria=thirds)), catalogue, 1)
    assert sum(part.weight for part in scale) == 40
    assert scale[0].weight == Decimal("13.33")


def test_right_weights_have_no_problem(with_criteria):
    assert weight_problems(with_criteria(PRICE, QUALITY)) == ()


def test_each_problem_of_weights_is_told(with_criteria):
    heavy = replace(QUALITY, sub_criteria=(METHOD, replace(TEAM, weight=Decimal(20))))
    bare = Criterion(designation="Délai", kind=CriterionKind.TIME)
    problems = weight_problems(
        with_criteria(PRICE, heavy, bare, replace(PRICE, weight=Decimal(5)))
    )
    text = "\n".join(problems)
    assert "« Délai »" in text.replace("\u00a0", " ")
    assert "105 au lieu de 100" in text
    assert "50 au lieu de 40" in text
    assert len(problems) == 3


def test_the_lot_whose_weights_are_wrong_is_named(with_criteria):
    lots = tuple(Lot(number=rank, designation=f"Lot {rank}") for rank in (1, 2))
    tender = with_criteria(PRICE, replace(QUALITY, lots=(2,)), lots=lots)
    assert [item.replace("\u00a0", " ") for item in weight_problems(tender)] == [
        "Lot 1 : les poids font 60 au lieu de 100."
    ]
