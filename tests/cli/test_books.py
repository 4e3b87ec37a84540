import json
import shutil

import pytest

from desktop_app.cli.main import main
from desktop_app.paths import shipped

SUPPLIERS = shipped("resources") / "practice" / "fournisseurs.csv"


@pytest.fixture
def run(capsys, tmp_path):
    def run_command(*arguments):
        words = [*map(str, arguments), "--carnet", str(tmp_path / "carnet" / "c.db")]
        status = main(words)
        output = capsys.readouterr()
        return status, output.out, output.err

    return run_command


def test_suppliers_are_imported_once_and_found(run):
    first = json.loads(run("fournisseurs", "importer", SUPPLIERS, "--json")[1])
    assert first["ajoutes"] >= 25
    counts = sum(first[key] for key in ("ajoutes", "mis_a_jour", "inchanges"))
    assert first["lignes"] == counts + len(first["a_verifier"]) + len(first["refuses"])
    again = json.loads(run("fournisseurs", "importer", SUPPLIERS, "--json")[1])
    assert again["ajoutes"] == 0
    answer = json.loads(run("fournisseurs", "chercher", "saint", "--json", "--limite", 3)[1])
    assert len(answer["fournisseurs"]) == 3 < answer["total"]
    kinds = json.loads(run("fournisseurs", "chercher", "--type", "esat,ea", "--json")[1])
    assert {item["type"] for item in kinds["fournisseurs"]} == {"esat", "ea"}


def test_a_trial_import_changes_nothing(run):
    trial = json.loads(run("fournisseurs", "importer", SUPPLIERS, "--essai", "--json")[1])
    assert trial["ajoutes"] >= 25
    assert json.loads(run("fournisseurs", "chercher", "--json")[1])["total"] == 0


def test_an_unknown_kind_is_refused(run):
    status, _, err = run("fournisseurs", "chercher", "--type", "esats")
    assert status == 2
    assert "esat" in err


def test_the_book_is_checked_saved_and_put_back(run, tmp_path):
    assert run("carnet", "controler")[0] == 2
    run("fournisseurs", "importer", SUPPLIERS)
    assert run("carnet", "controler")[0] == 0
    copy = tmp_path / "copie.db"
    assert run("carnet", "sauvegarder", copy)[0] == 0
    assert run("carnet", "sauvegarder", copy)[0] == 2
    shutil.rmtree(tmp_path / "carnet")
    assert run("carnet", "restaurer", copy)[0] == 0
    assert json.loads(run("fournisseurs", "chercher", "--json")[1])["total"] >= 25


def test_a_damaged_book_is_told(run, tmp_path):
    run("fournisseurs", "importer", SUPPLIERS)
    path = tmp_path / "carnet" / "c.db"
    content = bytearray(path.read_bytes())
    content[8192:12288] = b"\x00" * 4096
    path.write_bytes(content)
    status, out, err = run("carnet", "controler")
    assert status == 1 or "endommagé" in err
    assert out or err
