import json
from pathlib import Path

import openpyxl
import pytest

from desktop_app.cli.main import main

CONTRACT = Path(__file__).parents[1] / "reference" / "dossier-contrat.toml"
GREEN = "Performance environnementale de la prestation"
BIDS = f"""
[[soumissions]]
soumissionnaire = "Bleu"
prix = 40000
appreciations = [{{ element = "{GREEN}", part = 80, commentaire = "Dosage décrit" }}]

[[soumissions]]
soumissionnaire = "Vert"
prix = 30000
appreciations = [{{ element = "{GREEN}", part = 20 }}]

[[soumissions]]
soumissionnaire = "Gris"
prix = 20000
irreguliere = "Offre incomplète"
"""


@pytest.fixture
def bids(tmp_path):
    path = tmp_path / "offres.toml"
    path.write_text(BIDS, encoding="utf-8")
    return path


def test_bids_are_compared_for_a_program(bids, capsys):
    assert main(["analyser", str(CONTRACT), "--offres", str(bids), "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    (lot,) = said["lots"]
    assert {"Prix", GREEN} <= {item["intitule"] for item in lot["elements"]}
    assert [item["soumissionnaire"] for item in lot["ecartees"]] == ["Gris"]
    assert {item["soumissionnaire"] for item in lot["offres"]} == {"Bleu", "Vert"}
    assert [item["soumissionnaire"] for item in lot["prix_bas"]] == ["Vert"]
    assert len(said["questions_prix_bas"]) == 6


def test_bids_are_compared_for_a_person(bids, capsys):
    assert main(["analyser", str(CONTRACT), "--offres", str(bids)]) == 0
    said = capsys.readouterr().out
    assert "écartée – Gris\u00a0: Offre incomplète" in said
    assert "Indice, pas une preuve" in said


def test_unknown_part_is_refused_by_name(bids, capsys):
    bids.write_text(BIDS.replace(GREEN, "Bilan carbone"), encoding="utf-8")
    assert main(["analyser", str(CONTRACT), "--offres", str(bids)]) == 2
    error = capsys.readouterr().err
    assert "«\u00a0Bilan carbone\u00a0» n’existe pas" in error
    assert "Traceback" not in error


def test_unknown_key_is_refused_by_name(bids, capsys):
    bids.write_text(BIDS.replace("prix = 40000", "pris = 40000"), encoding="utf-8")
    assert main(["analyser", str(CONTRACT), "--offres", str(bids)]) == 2
    assert "pris" in capsys.readouterr().err


@pytest.mark.parametrize("form", ["xlsx", "ods"])
def test_grid_is_written_with_the_bids(bids, tmp_path, form):
    target = tmp_path / f"grille.{form}"
    command = ["exporter", str(CONTRACT), "--piece", "grille-analyse", "--format", form]
    assert main([*command, "-o", str(target), "--offres", str(bids)]) == 0
    with_bids = target.read_bytes()
    assert main([*command, "-o", str(target)]) == 0
    assert target.read_bytes() != with_bids
    if form == "xlsx":
        target.write_bytes(with_bids)
        texts = [cell.value for row in openpyxl.load_workbook(target)["Lot 1"] for cell in row]
        assert "Bleu" in texts


def test_names_of_bidders_never_enter_the_dossier_of_a_piece(bids, tmp_path, capsys):
    target = tmp_path / "rc.pdf"
    command = ["exporter", str(CONTRACT), "--piece", "rc", "-o", str(target)]
    assert main([*command, "--offres", str(bids)]) == 0
    with_bids = target.read_bytes()
    assert main(command) == 0
    assert target.read_bytes() == with_bids
    capsys.readouterr()
