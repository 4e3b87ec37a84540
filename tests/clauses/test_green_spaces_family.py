"""The green spaces family offers what a small commune needs, and asks for no place."""

from pathlib import Path

import pytest

from desktop_app.clauses.clause import Clause, Family
from desktop_app.clauses.wording import rendered
from desktop_app.core.clause_choice import Dimension, Role
from desktop_app.datafile import read, read_glossary

RESOURCES = Path(__file__).parents[2] / "resources"
OWN_TRAITS = {"espaces-verts", "vegetaux", "machines-mobiles"}
MENTION_OF_PLACE = ("locales", "locaux", "proximité", "département", "région")


@pytest.fixture(scope="module")
def clauses() -> tuple[Clause, ...]:
    glossary = read_glossary(RESOURCES / "glossary.toml")
    family = read(RESOURCES / "families" / "espaces-verts.toml", Family, glossary)
    paths = sorted((RESOURCES / "clauses").glob("*.toml"))
    everything = [read(path, Clause, glossary) for path in paths]
    return tuple(clause for clause in everything if set(clause.traits) <= set(family.traits))


def test_four_roles_three_rungs_and_two_sides_are_covered(clauses: tuple[Clause, ...]) -> None:
    own = [clause for clause in clauses if OWN_TRAITS & set(clause.traits)]
    assert len(own) >= 18
    assert {clause.role for clause in own} == set(Role)
    assert {clause.rung for clause in own} == {1, 2, 3}
    assert {clause.dimension for clause in own} == set(Dimension)


def test_simplest_rung_meets_each_environmental_duty(clauses: tuple[Clause, ...]) -> None:
    simple = {
        clause.role
        for clause in clauses
        if clause.rung == 1 and clause.dimension is Dimension.ENVIRONMENT
    }
    assert {Role.SPECIFICATION, Role.CRITERION, Role.EXECUTION} <= simple


def test_each_duty_costs_something_when_it_is_broken(clauses: tuple[Clause, ...]) -> None:
    own = [clause for clause in clauses if OWN_TRAITS & set(clause.traits)]
    without = {clause.role for clause in own if "penalite" not in clause.fields}
    assert without <= {Role.CANDIDACY}


def test_no_green_clause_mentions_a_place(clauses: tuple[Clause, ...]) -> None:
    for clause in clauses:
        if OWN_TRAITS & set(clause.traits):
            for variant in clause.variants:
                text = rendered(clause, variant.name, {})
                assert not places_in(text), clause.identifier


def test_mention_of_a_place_is_seen() -> None:
    assert places_in("Le titulaire plante des espèces locales.") == ["locales"]


def places_in(text: str) -> list[str]:
    return [word for word in MENTION_OF_PLACE if word in text.lower()]
