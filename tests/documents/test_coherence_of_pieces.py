import random
import re
from dataclasses import replace
from decimal import Decimal

import pytest

from desktop_app.core.clause_choice import ClauseChoice, Dimension, OwnText, Role
from desktop_app.core.criterion import Criterion, CriterionKind, SubCriterion
from desktop_app.core.lot import Lot
from desktop_app.core.money import Money
from desktop_app.documents.outline import Heading, Table
from desktop_app.documents.printing import outline_of
from desktop_app.law.finding import State
from desktop_app.monitoring.proof_plan import proof_plan
from desktop_app.scoring.scale import all_parts, parts

SEEDS = range(24)
QUESTION = re.compile(r"^Question \d+\s*: ")
KINDS = (
    CriterionKind.PRICE,
    CriterionKind.TECHNICAL,
    CriterionKind.ENVIRONMENT,
    CriterionKind.SOCIAL,
    CriterionKind.TIME,
)


def generated(tender, catalogue, seed):
    """Return a tender drawn at random: lots, criteria, parts, clauses, texts."""
    draw = random.Random(seed)  # noqa: S311 - a test, not a secret
    count = draw.choice((0, 2, 3))
    lots = tuple(
        Lot(number=rank, designation=f"Secteur {rank}", amount=Money.from_euros(10_000))
        for rank in range(1, count + 1)
    )
    criteria = tuple(criterion(draw, rank, kind, count) for rank, kind in enumerate(KINDS))
    kept = criteria[: draw.randint(1, len(criteria))]
    clauses = [one for one in catalogue.clauses.values() if one.role is not Role.CRITERION]
    return replace(
        tender,
        lots=lots,
        criteria=kept,
        clauses=tuple(ClauseChoice(clause=one.identifier) for one in draw.sample(clauses, 5)),
        texts=(
            OwnText(
                document="ccp",
                title=f"Engagement {seed}",
                text="Le titulaire remet un bilan.",
                role=Role.EXECUTION,
                dimension=draw.choice(tuple(Dimension)),
            ),
        ),
    )


def criterion(draw, rank, kind, lots):
    split = kind is CriterionKind.TECHNICAL and draw.random() < 0.5
    halves = (SubCriterion(designation="Équipe", weight=Decimal(10), proof="liste"),) * 2
    return Criterion(
        designation=f"Critère {rank}",
        kind=kind,
        weight=Decimal(20),
        lots=(draw.randint(1, lots),) if lots and rank and draw.random() < 0.3 else (),
        indicators="ce qui est regardé",
        method="note de 0 à 20",
        proof="pièce à remettre",
        sub_criteria=(halves[0], replace(halves[1], designation="Matériel")) if split else (),
    )


@pytest.fixture(params=SEEDS)
def drawn(request, contract_tender, catalogue):
    return generated(contract_tender, catalogue, request.param)


def questions(tender, catalogue):
    blocks = outline_of(tender, catalogue, "cadre-reponse").blocks
    titles = (one.text for one in blocks if isinstance(one, Heading))
    return [QUESTION.sub("", title) for title in titles if QUESTION.match(title)]


def marked_rows(tender, catalogue):
    blocks = outline_of(tender, catalogue, "grille-analyse").blocks
    return [
        [row[0].split("\n")[-1] for row in one.rows]
        for one in blocks
        if isinstance(one, Table) and one.caption == "Barème"
    ]


def test_each_part_marked_has_one_question_and_no_question_is_without_a_part(drawn, catalogue):
    asked = questions(drawn, catalogue)
    marked = all_parts(drawn, catalogue)
    assert len(asked) == len(marked)
    for part, title in zip(marked, asked, strict=True):
        assert part.designation in title


def test_each_part_marked_has_one_row_in_the_grid_of_its_lot(drawn, catalogue):
    expected = [
        [part.designation for part in parts(drawn, catalogue, number)]
        for number in ([lot.number for lot in drawn.lots] or [0])
    ]
    assert marked_rows(drawn, catalogue) == expected


def test_a_question_more_or_a_row_less_would_be_seen(contract_tender, catalogue):
    drawn = (generated(contract_tender, catalogue, seed) for seed in SEEDS)
    tender = next(one for one in drawn if len(one.criteria) > 1)
    fewer = replace(tender, criteria=tender.criteria[:-1])
    assert len(questions(fewer, catalogue)) < len(questions(tender, catalogue))
    assert marked_rows(fewer, catalogue) != marked_rows(tender, catalogue)


def considerations(tender, catalogue):
    yield from (catalogue.clauses[one.clause].title for one in tender.clauses)
    yield from (one.title for one in tender.texts if one.role and one.dimension)
    for one in tender.criteria:
        if one.kind in {CriterionKind.ENVIRONMENT, CriterionKind.SOCIAL}:
            yield one.designation


def without_proof(tender, catalogue):
    day = tender.date
    found = {one.rule: one for one in catalogue.findings(tender, day)}["coherence-preuves"]
    return found.message if found.state is State.WARNING else ""


def test_each_consideration_has_its_proof_in_the_plan(drawn, catalogue):
    planned = {one.demand for one in proof_plan(drawn, catalogue, None, None)}
    assert set(considerations(drawn, catalogue)) <= planned
    assert without_proof(drawn, catalogue) == ""


def test_a_criterion_without_proof_is_named_by_a_finding(contract_tender, catalogue):
    social = Criterion(designation="Insertion", kind=CriterionKind.SOCIAL, weight=Decimal(20))
    tender = replace(contract_tender, criteria=(*contract_tender.criteria, social))
    planned = {one.demand for one in proof_plan(tender, catalogue, None, None)}
    assert "Insertion" not in planned
    assert "critère « Insertion »" in without_proof(tender, catalogue)
    proved = replace(tender, criteria=(replace(social, proof="plan d’accompagnement"),))
    assert without_proof(proved, catalogue) == ""


def test_every_plan_row_of_the_library_says_a_document_and_a_moment(drawn, catalogue):
    for due in proof_plan(drawn, catalogue, None, None):
        assert due.document.strip()
        assert due.moment
