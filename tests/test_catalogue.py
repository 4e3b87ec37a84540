import shutil
import subprocess
import sys
from dataclasses import replace

import pytest

from desktop_app.catalogue import DataError
from desktop_app.core.clause_choice import ClauseChoice
from desktop_app.core.errors import UserError
from desktop_app.paths import shipped
from desktop_app.proofreading import checked_catalogue


@pytest.fixture
def resources(tmp_path):
    copy = tmp_path / "resources"
    for name in ("families", "clauses", "labels", "structures", "scoring", "sourcing", "law"):
        shutil.copytree(shipped("resources") / name, copy / name)
    for name in (
        "glossary.toml",
        "traits.toml",
        "moderation.toml",
        "insertion.toml",
        "life_cycle.toml",
    ):
        shutil.copy(shipped("resources") / name, copy / name)
    return copy


CLAUSE = "clauses/nettoyage-produits-ecolabel.toml"
RULE = "law/rules/crit-env.toml"


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        (CLAUSE, "{part}", "{parts}", "parts"),
        (CLAUSE, 'theme = "', 'theme = "x', "theme"),
        (CLAUSE, "palier = 1", "palier = 4", "palier"),
        (CLAUSE, "defaut = 60", "defaut = 200", "defaut"),
        (CLAUSE, "raison", "raisons", "raison"),
        (RULE, '"ccp-l2152-7"', '"ccp-l9999"', "ccp-l9999"),
        (RULE, '"criteres-environnement"', '"criteres-inconnus"', "criteres-inconnus"),
        (RULE, "manque =", "manques =", "manque"),
        ("families/nettoyage-locaux.toml", '"nettoyage"', '"lavage"', "lavage"),
        ("law/thresholds/europeen-travaux.toml", "2025-12-31", "2026-06-30", "même jour"),
        ("scoring/lineaire.toml", "{poids}", "{poid}", "{poids}"),
        ("life_cycle.toml", "{annees}", "{annes}", "annes"),
        ("life_cycle.toml", 'nom = "eau"', 'nom = "pluie"', "eau"),
        ("life_cycle.toml", "ccp-r2152-9", "ccp-r9999", "ccp-r9999"),
        ("insertion.toml", "[chiffres.plancher]", "[chiffres.seuil]", "plancher"),
        ("insertion.toml", "ccn-proprete-7", "ccn-9999", "ccn-9999"),
    ],
)
def test_a_mistake_in_a_data_file_is_told_with_its_file(resources, file, old, new, told):
    path = resources / file
    content = path.read_text(encoding="utf-8")
    assert old in content
    path.write_text(content.replace(old, new), encoding="utf-8")
    with pytest.raises(DataError) as caught:
        checked_catalogue(resources)
    assert told in str(caught.value)
    assert file.split("/")[-1] in str(caught.value)


def test_mistakes_of_several_files_are_told_together(resources):
    for file in (CLAUSE, RULE):
        path = resources / file
        path.write_text("rien =", encoding="utf-8")
    with pytest.raises(DataError) as caught:
        checked_catalogue(resources)
    assert len(caught.value.problems) >= 2


def test_the_shipped_data_has_no_mistake(resources):
    assert len(checked_catalogue(resources).families) >= 2


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"family": "nettoyage-locau"}, "nettoyage-locaux"),
        ({"clauses": (ClauseChoice(clause="nettoyage-produit-ecolabel"),)}, "produits-ecolabel"),
        (
            {"clauses": (ClauseChoice(clause="nettoyage-produits-ecolabel", variant="autre"),)},
            "standard",
        ),
        (
            {
                "clauses": (
                    ClauseChoice(clause="nettoyage-produits-ecolabel", fields={"parts": 50}),
                )
            },
            "part",
        ),
        (
            {
                "clauses": (
                    ClauseChoice(clause="nettoyage-produits-ecolabel", fields={"part": 900}),
                )
            },
            "hors limites",
        ),
    ],
)
def test_a_tender_that_names_what_the_library_lacks_is_refused(
    catalogue, contract_tender, change, told
):
    with pytest.raises(UserError, match=told):
        catalogue.draft(replace(contract_tender, **change), contract_tender.date)


@pytest.mark.parametrize(("module", "is_read"), [("catalogue", False), ("proofreading", True)])
def test_the_proofreading_is_left_aside_until_data_are_checked(module, is_read):
    program = (
        f"import sys, desktop_app.{module};"
        " print(any(name.endswith('proofreading') for name in sys.modules))"
    )
    said = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", program], check=True, capture_output=True, text=True
    ).stdout
    assert said.strip() == str(is_read)
