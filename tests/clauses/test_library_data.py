"""The shipped library reads, is complete, and says nothing that contradicts another part of it."""

import re
import tomllib
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.catalogue import load_catalogue
from desktop_app.clauses.clause import Blank, Clause, Family, FieldKind, Variant
from desktop_app.clauses.label import Label, LabelKind
from desktop_app.clauses.network import RegionalNetworks
from desktop_app.clauses.proofreading import clause_problems, incompatibility_problems
from desktop_app.clauses.structure import Structure
from desktop_app.clauses.text_proofreading import (
    misplacement_problems,
    misprints,
    near_copies,
    wording_problems,
)
from desktop_app.core.clause_choice import Dimension, Role
from desktop_app.core.criterion import Level
from desktop_app.core.errors import DataFileError
from desktop_app.datafile import parse, read
from desktop_app.law.formality import Formality
from desktop_app.law.placement import Consideration
from desktop_app.law.stage import Stage
from desktop_app.law.text import LegalText, Threshold
from desktop_app.law.upcoming import Upcoming
from desktop_app.paths import shipped
from desktop_app.proofreading import wording_mistakes

RESOURCES = shipped("resources")
CATALOGUE = load_catalogue(RESOURCES)
FAMILIES = tuple(CATALOGUE.families)
FEWEST_FAMILIES, FEWEST_CLAUSES, FEWEST_LABELS, FEWEST_STRUCTURES = 36, 360, 70, 16
FEWEST_OF_A_FAMILY = 10
KINDS = {
    "clauses": Clause,
    "families": Family,
    "labels": Label,
    "structures": Structure,
    "networks": RegionalNetworks,
    "law/texts": LegalText,
    "law/thresholds": Threshold,
    "law/formalities": Formality,
    "law/stages": Stage,
    "law/places": Consideration,
    "law/upcoming": Upcoming,
}
README = (RESOURCES / "README.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"```toml\n# (\S+)/\S+\.toml\n(.*?)```", README, re.DOTALL)


@pytest.fixture
def clause(catalogue):
    return catalogue.clauses["nettoyage-produits-ecolabel"]


@pytest.fixture(scope="module")
def vocabulary(catalogue):
    return {
        "clauses": frozenset(catalogue.clauses),
        "labels": frozenset(catalogue.labels),
        "traits": frozenset(catalogue.traits),
        "themes": frozenset(catalogue.themes),
        "texts": frozenset(catalogue.law.texts),
    }


def clauses_of(family, catalogue):
    traits = set(catalogue.families[family].traits)
    return [clause for clause in catalogue.clauses.values() if set(clause.traits) <= traits]


def test_the_library_has_the_size_that_it_promises(catalogue):
    assert len(catalogue.families) >= FEWEST_FAMILIES
    assert len(catalogue.clauses) >= FEWEST_CLAUSES
    assert len(catalogue.labels) >= FEWEST_LABELS
    assert len(catalogue.structures) >= FEWEST_STRUCTURES


def test_no_word_of_the_library_is_to_be_mended(catalogue):
    assert wording_mistakes(catalogue) == ()


@pytest.mark.parametrize("family", FAMILIES)
def test_a_family_has_clauses_for_each_place_side_and_rung(family, catalogue):
    clauses = clauses_of(family, catalogue)
    assert len(clauses) >= FEWEST_OF_A_FAMILY
    assert {Role.SPECIFICATION, Role.CRITERION, Role.EXECUTION} <= {one.role for one in clauses}
    assert {one.dimension for one in clauses} == set(Dimension)
    assert {one.rung for one in clauses} == {1, 2, 3}


@pytest.mark.parametrize("family", FAMILIES)
def test_a_family_is_complete(family, catalogue):
    one = catalogue.families[family]
    assert all(re.fullmatch(r"\d{8}-\d", code) for code in one.cpv_codes)
    assert len({setup.alternative for setup in one.setups}) == len(one.setups) >= 5
    assert one.labour_share <= 100
    assert all(trade.labour_share <= 100 and trade.source for trade in one.trades)
    assert all((one.duties, one.traps, one.questions, one.sources, one.cpv_codes))
    assert one.structures or one.social_supply


def test_every_clause_serves_a_family(catalogue):
    served = {one.identifier for family in FAMILIES for one in clauses_of(family, catalogue)}
    assert served == set(catalogue.clauses)


def test_every_file_bears_the_name_of_what_it_holds(catalogue):
    for shelf in (catalogue.clauses, catalogue.families, catalogue.labels, catalogue.structures):
        assert [record.identifier for record in shelf.values()] == list(shelf)


def test_every_label_says_what_it_does_not_prove_and_whom_it_concerns(catalogue):
    for label in catalogue.labels.values():
        assert all((label.does_not_prove, label.verification, label.equivalent, label.sources))
        concerned = [
            one for one in catalogue.families.values() if set(one.traits) & set(label.traits)
        ]
        assert concerned or not label.traits, label.identifier
    assert {label.kind for label in catalogue.labels.values()} == set(LabelKind)


def test_a_change_of_a_clause_is_told_for_each_version_after_the_first(catalogue):
    for one in catalogue.clauses.values():
        told = [revision.version for revision in one.history]
        assert told == list(range(2, one.version + 1)), one.identifier


@pytest.mark.parametrize(("folder", "example"), EXAMPLES, ids=[kind for kind, _ in EXAMPLES])
def test_an_example_of_the_guide_reads(folder, example):
    value, problems = parse(tomllib.loads(example), KINDS[folder], CATALOGUE.glossary)
    assert not problems
    assert value


def test_the_guide_has_one_example_of_each_kind():
    assert Counter(folder for folder, _ in EXAMPLES) == Counter(KINDS.keys())


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("l'acheteur", "apostrophe droite"),
        ("60 % des produits", "espace ordinaire avant un signe double"),
        ("60% des produits", "signe double collé au mot"),
        ("« livré\u00a0»", "espace ordinaire après un guillemet"),
        ("le lot — le premier", "tiret cadratin"),
    ],
)
def test_a_misprint_is_seen(text, fault):
    assert any(said.startswith(fault) for said in misprints(text))
    assert not misprints("«\u00a0Prêt\u00a0?\u00a0» à 60\u00a0%, l’acheteur lit https://a.fr?b=c.")


def test_a_clause_that_is_right_has_no_problem(clause, vocabulary):
    assert clause_problems(clause, vocabulary) == []


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"decp": "Clause sociale"}, "decp"),
        ({"eforms": "vert"}, "eforms"),
        ({"sources": ()}, "sources"),
        ({"grounds": ()}, "fondement"),
        ({"rung": 4}, "palier"),
        ({"levels": (Level(points=0, description="Rien."),)}, "niveaux"),
        ({"role": Role.CRITERION, "decp": "Critère environnemental"}, "niveaux"),
        ({"fields": {}}, "penalite"),
        ({"incompatible": ("insertion-heures",), "related": ("insertion-heures",)}, "à la fois"),
        (
            {"variants": (Variant(name="standard", text="La part {part} porte un label."),)},
            "ou équivalent",
        ),
    ],
)
def test_a_mistake_of_a_clause_is_told(clause, vocabulary, change, told):
    assert any(told in said for said in clause_problems(replace(clause, **change), vocabulary))


def test_a_measured_blank_without_limits_is_told(clause, vocabulary):
    blank = Blank(label="Part", kind=FieldKind.COUNT, default=1)
    without = replace(clause, fields={**clause.fields, "part": blank})
    assert any("minimum" in said for said in clause_problems(without, vocabulary))


def test_an_exclusion_told_on_one_side_only_is_told(catalogue):
    one = catalogue.clauses["nettoyage-duree-vacations"]
    other = replace(catalogue.clauses[one.incompatible[0]], incompatible=())
    shelf = {one.identifier: one, other.identifier: other}
    assert any(other.identifier in said for said in incompatibility_problems(shelf))


def test_a_copied_clause_is_told_and_a_different_one_is_not(clause, catalogue):
    copy = replace(clause, identifier="copie")
    other = catalogue.clauses["insertion-heures"]
    assert len(near_copies([clause, copy, other])) == 1
    assert near_copies([clause, other]) == []


def test_an_unlawful_wording_that_only_an_extreme_value_makes_is_told(clause, catalogue):
    lexicon = catalogue.law.lexicon
    assert wording_problems(clause, lexicon) == []
    local = Variant(name="standard", text="L’entreprise est implantée dans le département.")
    assert wording_problems(replace(clause, variants=(local,)), lexicon)


def test_a_clause_at_a_wrong_place_is_told(catalogue):
    hours = catalogue.clauses["insertion-heures"]
    places = catalogue.law.places
    assert misplacement_problems(hours, places) == []
    assert misplacement_problems(replace(hours, role=Role.SPECIFICATION), places)


def test_a_misspelt_key_is_refused_with_the_nearest_one(tmp_path: Path, catalogue):
    broken = tmp_path / "nettoyage-produits-ecolabel.toml"
    original = RESOURCES / "clauses" / broken.name
    text = original.read_text(encoding="utf-8").replace("palier = 1", "pallier = 1")
    broken.write_text(text, encoding="utf-8")
    with pytest.raises(DataFileError, match="vouliez-vous dire « palier »"):
        read(broken, Clause, catalogue.glossary)
