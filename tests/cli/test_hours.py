import json
from pathlib import Path

import pytest

from desktop_app.cli.main import main

CONTRACT = Path(__file__).parents[1] / "reference" / "dossier-contrat.toml"
GUIDES = ("--montant", "1000000", "--part-main-oeuvre", "50", "--effort", "5")


@pytest.fixture
def run(capsys):
    def run_command(*arguments):
        status = main(["heures", *map(str, arguments)])
        return status, capsys.readouterr()

    return run_command


def answer(run, *arguments):
    status, said = run(*arguments, "--json")
    assert status == 0
    return json.loads(said.out)


def test_the_example_of_the_contract_is_answered(run):
    said = answer(run, *GUIDES, "--cout-horaire", 30)
    assert (said["heures"], said["heures_brutes"]) == (833, 833.33)
    assert "833" in said["formule"]
    assert said["clause_conseillee"] is True
    assert len(said["voies"]) == 3
    assert said["parametres"][0]["verifie_le"]


def test_staff_taken_over_is_deducted(run):
    amounts = ("--montant", "100 000", "--part-main-oeuvre", 100, "--effort", "5,0")
    staff = ("--cout-horaire", 25, "--duree-mois", 12, "--reprise-heures-mois", 200)
    said = answer(run, *amounts, *staff)
    assert said["heures"] == 80
    assert any("Aucune clause conseillée" in one for one in said["avertissements"])
    assert any("L1224-1" in one["valeur"] for one in said["parametres"])


def test_a_dossier_fills_what_is_not_said(run):
    said = answer(run, "--dossier", CONTRACT)
    assert (said["heures"], said["lot"]) == (68, None)
    more = answer(run, "--dossier", CONTRACT, "--lot", 1, "--montant", 480_000)
    assert (more["heures"], more["lot"]) == (680, 1)


def test_a_person_reads_the_hours_and_the_sources(run):
    status, said = run(*GUIDES, "--duree-mois", 12)
    assert status == 0
    assert "Heures d’insertion : 833" in said.out
    assert "mi-temps" in said.out
    assert "vu le 22/11/2026" in said.out
    assert "confiance C : à vérifier" in said.out


@pytest.mark.parametrize(
    "wrong",
    [
        ("--montant", "beaucoup", "--part-main-oeuvre", 50),
        ("--montant", 1000),
        ("--part-main-oeuvre", 50),
        (*GUIDES, "--cout-horaire", 0),
        (*GUIDES, "--cout-horaire", "nan"),
        (*GUIDES, "--duree-mois", 0),
        (*GUIDES, "--duree-mois", "1,5"),
        (*GUIDES, "--reprise-heures-mois=-4"),
        (*GUIDES, "--effort", 101),
        (*GUIDES, "--lot", 1),
        ("--dossier", CONTRACT, "--lot", 9),
        ("--montant", "1e30", "--part-main-oeuvre", 50),
    ],
)
def test_what_is_wrong_is_told_in_one_sentence(run, wrong):
    status, said = run(*wrong)
    assert status == 2
    assert said.out == ""
    assert len(said.err.strip().splitlines()) == 1
    assert "Traceback" not in said.err
