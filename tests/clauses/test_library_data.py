"""Every shipped clause, family and label reads, and says nothing that contradicts another."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop_app.clauses.clause import Clause, Family, FieldKind
from desktop_app.clauses.label import Label
from desktop_app.clauses.structure import Structure
from desktop_app.core.clause_choice import Role
from desktop_app.core.errors import DataFileError
from desktop_app.datafile import Glossary, parse, read, read_glossary, read_toml
from desktop_app.law.formality import Formality
from desktop_app.law.placement import Consideration
from desktop_app.law.stage import Stage
from desktop_app.law.text import LegalText, Threshold
from desktop_app.law.upcoming import Upcoming

RESOURCES = Path(__file__).parents[2] / "resources"
CLAUSES = sorted((RESOURCES / "clauses").glob("*.toml"))
FAMILIES = sorted((RESOURCES / "families").glob("*.toml"))
LABELS = sorted((RESOURCES / "labels").glob("*.toml"))
BLANK = re.compile(r"\{(\w+)\}")
MISPRINTS = (
    (re.compile("'"), "apostrophe droite"),
    (re.compile(r" [:;!?%€»]"), "espace sécable avant un signe double"),
    (re.compile(r"\w[;!?%€»]"), "signe double collé au mot"),
    (re.compile("« "), "espace sécable après un guillemet"),
    (re.compile("—"), "tiret cadratin"),
)
DECP = {
    "Clause environnementale",
    "Clause sociale",
    "Critère environnemental",
    "Critère social",
}
EFORMS = {
    "biodiv-eco", "circ-econ", "clim-adapt", "clim-mitig", "pollu-prev", "water-mar",
    "acc-all", "gen-eq", "et-eq", "hum-right", "opp", "work-cond", "other",
}  # fmt: skip

KINDS = {
    "clauses": Clause,
    "families": Family,
    "labels": Label,
    "structures": Structure,
    "law/texts": LegalText,
    "law/thresholds": Threshold,
    "law/formalities": Formality,
    "law/stages": Stage,
    "law/places": Consideration,
    "law/upcoming": Upcoming,
}
README = (RESOURCES / "README.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"```toml\n# (\S+)/\S+\.toml\n(.*?)```", README, re.DOTALL)


@pytest.fixture(scope="module")
def glossary() -> Glossary:
    return read_glossary(RESOURCES / "glossary.toml")


@pytest.fixture(scope="module")
def words() -> dict[str, dict[str, str]]:
    return read_toml(RESOURCES / "traits.toml")


def identifiers(folder: str) -> set[str]:
    return {path.stem for path in (RESOURCES / folder).glob("*.toml")}


def strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from strings(item)
    elif isinstance(value, list):
        for item in value:
            yield from strings(item)


def misprints(text: str) -> list[str]:
    prose = re.sub(r"https?://\S+|\{\w+\}", "x", text)
    return [name for pattern, name in MISPRINTS if pattern.search(prose)]


def blanks_used(clause: Clause) -> set[str]:
    texts = [variant.text for variant in clause.variants] + [clause.consequence]
    return {name for text in texts for name in BLANK.findall(text)}


def well_graded(points: list[int]) -> bool:
    in_order = points == sorted(set(points))
    return 3 <= len(points) <= 5 and points[0] == 0 and points[-1] == 100 and in_order


@pytest.mark.parametrize("path", CLAUSES, ids=lambda path: path.stem)
def test_clause_reads_and_declares_its_blanks(path: Path, glossary: Glossary) -> None:
    clause = read(path, Clause, glossary)
    assert clause.variants[0].name == "standard"
    assert blanks_used(clause) == set(clause.fields)
    for name, blank in clause.fields.items():
        assert not blank.refusal(blank.default), name
        if blank.kind not in {FieldKind.TEXT, FieldKind.CHOICE}:
            assert blank.least is not None, name
            assert blank.greatest is not None, name


@pytest.mark.parametrize("path", CLAUSES, ids=lambda path: path.stem)
def test_clause_names_only_what_exists(
    path: Path, glossary: Glossary, words: dict[str, dict[str, str]]
) -> None:
    clause = read(path, Clause, glossary)
    assert set(clause.traits) <= set(words["caracteres"])
    assert clause.theme in words["themes"]
    assert clause.grounds
    assert set(clause.grounds) <= identifiers("law/texts")
    assert set(clause.labels) <= identifiers("labels")
    neighbours = set(clause.incompatible) | set(clause.related)
    assert neighbours <= identifiers("clauses") - {clause.identifier}
    assert not set(clause.incompatible) & set(clause.related)


@pytest.mark.parametrize("path", CLAUSES, ids=lambda path: path.stem)
def test_clause_is_complete_for_its_role(path: Path, glossary: Glossary) -> None:
    clause = read(path, Clause, glossary)
    assert clause.rung in {1, 2, 3}
    assert bool(clause.levels) is (clause.role is Role.CRITERION)
    if clause.levels:
        assert well_graded([level.points for level in clause.levels])
        assert clause.indicators
    if clause.role is not Role.CANDIDACY:
        assert clause.decp in DECP
        assert clause.decp.startswith("Critère") is (clause.role is Role.CRITERION)
    assert clause.eforms in EFORMS | {""}
    assert clause.sources


@pytest.mark.parametrize("path", CLAUSES, ids=lambda path: path.stem)
def test_clause_cites_no_label_without_its_equivalent(path: Path, glossary: Glossary) -> None:
    clause = read(path, Clause, glossary)
    for variant in clause.variants:
        if re.search(r"\b(label|écolabel|Écolabel|norme)\b", variant.text):
            assert re.search("ou équivalent|comme équivalente", variant.text)


@pytest.mark.parametrize("path", FAMILIES, ids=lambda path: path.stem)
def test_family_reads_and_is_complete(
    path: Path, glossary: Glossary, words: dict[str, dict[str, str]]
) -> None:
    family = read(path, Family, glossary)
    assert set(family.traits) <= set(words["caracteres"])
    assert all(re.fullmatch(r"\d{8}-\d", code) for code in family.cpv_codes)
    assert len({setup.alternative for setup in family.setups}) == len(family.setups)
    assert family.labour_share <= 100
    assert all((family.duties, family.traps, family.questions, family.sources))


@pytest.mark.parametrize("path", LABELS, ids=lambda path: path.stem)
def test_label_reads_and_names_its_sources(path: Path, glossary: Glossary) -> None:
    label = read(path, Label, glossary)
    assert label.sources
    assert label.does_not_prove


@pytest.mark.parametrize("path", CLAUSES + FAMILIES + LABELS, ids=lambda path: path.stem)
def test_text_follows_french_typography(path: Path) -> None:
    found = {
        text: misprints(text)
        for text in strings(tomllib.loads(path.read_text(encoding="utf-8")))
        if misprints(text)
    }
    assert not found


def test_two_incompatible_clauses_name_each_other(glossary: Glossary) -> None:
    clauses = {path.stem: read(path, Clause, glossary) for path in CLAUSES}
    pairs = {(one, other) for one in clauses for other in clauses[one].incompatible}
    assert pairs == {(other, one) for one, other in pairs}


def test_cleaning_has_four_roles_and_three_rungs(glossary: Glossary) -> None:
    family = read(RESOURCES / "families" / "nettoyage-locaux.toml", Family, glossary)
    clauses = [read(path, Clause, glossary) for path in CLAUSES]
    suited = [clause for clause in clauses if set(clause.traits) <= set(family.traits)]
    assert {clause.role for clause in suited} == set(Role)
    assert {clause.rung for clause in suited} == {1, 2, 3}
    assert len([clause for clause in suited if "nettoyage" in clause.traits]) >= 16


@pytest.mark.parametrize(("folder", "example"), EXAMPLES, ids=[kind for kind, _ in EXAMPLES])
def test_example_of_the_guide_reads(folder: str, example: str, glossary: Glossary) -> None:
    kind: type[object] = KINDS[folder]
    value, problems = parse(tomllib.loads(example), kind, glossary)
    assert not problems
    assert value


def test_guide_has_one_example_of_each_kind() -> None:
    assert sorted(folder for folder, _ in EXAMPLES) == sorted(KINDS)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("l'acheteur", "apostrophe droite"),
        ("60 % des produits", "espace sécable avant un signe double"),
        ("60% des produits", "signe double collé au mot"),
        ("« livré\u00a0»", "espace sécable après un guillemet"),
    ],
)
def test_misprint_is_seen(text: str, fault: str) -> None:
    assert fault in misprints(text)


def test_levels_out_of_order_are_seen() -> None:
    assert not well_graded([0, 70, 40, 100])
    assert not well_graded([10, 50, 100])
    assert not well_graded([0, 100])


def test_undeclared_blank_is_seen(glossary: Glossary) -> None:
    data = read_toml(RESOURCES / "clauses" / "nettoyage-produits-ecolabel.toml")
    del data["champs"]["part"]
    clause, problems = parse(data, Clause, glossary)
    assert not problems
    assert clause
    assert blanks_used(clause) - set(clause.fields) == {"part"}


def test_misspelt_key_is_refused_with_the_nearest_one(tmp_path: Path, glossary: Glossary) -> None:
    broken = tmp_path / "nettoyage-produits-ecolabel.toml"
    original = RESOURCES / "clauses" / broken.name
    text = original.read_text(encoding="utf-8").replace("palier = 1", "pallier = 1")
    broken.write_text(text, encoding="utf-8")
    with pytest.raises(DataFileError, match="vouliez-vous dire « palier »"):
        read(broken, Clause, glossary)
