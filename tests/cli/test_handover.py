import json
from pathlib import Path

import pytest

from desktop_app.cli.main import main

FOLDER = Path(__file__).parents[1] / "reference"
CONTRACT = FOLDER / "dossier-contrat.toml"
BARE = FOLDER / "dossier-minimal.toml"


@pytest.fixture
def run(capsys):
    def run_command(*arguments):
        status = main([str(argument) for argument in arguments])
        return status, capsys.readouterr()

    return run_command


def test_the_answer_says_where_each_part_stands(run):
    status, said = run("reprendre", CONTRACT, "--json")
    answer = json.loads(said.out)
    assert status == 0
    assert answer["objet"] == "Nettoyage des locaux communaux"
    assert answer["manque"] == []
    assert answer["documents"]
    assert json.loads(run("reprendre", BARE, "--json")[1].out)["questions"]


def test_the_text_names_what_is_open(run):
    status, said = run("reprendre", CONTRACT)
    assert status == 0
    assert "Qui contrôle quoi" in said.out
    assert "responsable des bâtiments" in said.out
    assert "Obligations non remplies" not in said.out


def test_the_sheet_is_written_as_a_pdf(run, tmp_path):
    path = tmp_path / "reprise.pdf"
    status, said = run("reprendre", CONTRACT, "-o", path)
    assert status == 0
    assert path.read_bytes().startswith(b"%PDF")
    assert str(path) in said.out


def test_an_absent_dossier_is_refused_in_french(run, tmp_path):
    status, said = run("reprendre", tmp_path / "rien.toml")
    assert status == 2
    assert "rien.toml" in said.err
