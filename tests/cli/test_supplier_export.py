import json

import pytest

from desktop_app.cli.main import main
from desktop_app.paths import shipped

SUPPLIERS = shipped("resources") / "practice" / "fournisseurs.csv"


@pytest.fixture
def run(capsys, tmp_path):
    def run_command(*arguments, book="c.db"):
        words = [*map(str, arguments), "--carnet", str(tmp_path / "carnet" / book)]
        status = main(words)
        output = capsys.readouterr()
        return status, output.out, output.err

    return run_command


def shown(run, book):
    answer = json.loads(run("fournisseurs", "chercher", "--json", "--limite", 99, book=book)[1])
    return sorted(
        (item["nom"], item["siret"], item["type"], item["commune"])
        for item in answer["fournisseurs"]
    )


def test_what_is_exported_fills_another_book_the_same(run, tmp_path):
    run("fournisseurs", "importer", SUPPLIERS)
    path = tmp_path / "liste.csv"
    status, out, _ = run("fournisseurs", "exporter", "--format", "csv", "-o", path)
    assert status == 0
    assert str(path) in out
    answer = run("fournisseurs", "importer", path, "--json", book="d.db")
    report = json.loads(answer[1])
    assert (report["refuses"], report["a_verifier"]) == ([], [])
    assert shown(run, "d.db") == shown(run, "c.db")


@pytest.mark.parametrize("name", ["csv", "xlsx", "ods", "vcf"])
def test_each_format_is_written_with_the_columns_asked(run, tmp_path, name):
    run("fournisseurs", "importer", SUPPLIERS)
    path = tmp_path / f"liste.{name}"
    asked = ("--colonnes", "nom,siret")
    assert run("fournisseurs", "exporter", "--format", name, *asked, "-o", path)[0] == 0
    assert path.stat().st_size > 100


def test_a_preset_stands_for_its_columns(run, tmp_path):
    run("fournisseurs", "importer", SUPPLIERS)
    path = tmp_path / "liste.csv"
    asked = ("--colonnes", "etiquettes")
    assert run("fournisseurs", "exporter", "--format", "csv", *asked, "-o", path)[0] == 0
    header = path.read_text(encoding="utf-8-sig").splitlines()[0]
    assert header == "Raison sociale;Contact;Adresse;Code postal;Commune"


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (("--format", "doc"), "formats connus"),
        (("--format", "csv", "--colonnes", "nom,couleur"), "couleur"),
    ],
)
def test_a_wrong_wish_is_refused_and_nothing_is_written(run, tmp_path, asked, said):
    run("fournisseurs", "importer", SUPPLIERS)
    path = tmp_path / "liste.csv"
    status, _, err = run("fournisseurs", "exporter", *asked, "-o", path)
    assert status == 2
    assert said in err
    assert not path.exists()


def test_a_missing_book_is_not_made_to_be_exported(run, tmp_path):
    status, _, err = run("fournisseurs", "exporter", "--format", "csv", "-o", tmp_path / "a.csv")
    assert status == 2
    assert "pas de carnet" in err
    assert not (tmp_path / "carnet" / "c.db").exists()


@pytest.mark.parametrize("kind", ["csv", "ods", "vcf"])
def test_a_list_for_another_town_names_nobody(run, tmp_path, kind):
    run("fournisseurs", "importer", SUPPLIERS)
    path = tmp_path / f"liste.{kind}"
    words = ("--format", kind, "--colonnes", "echange", "-o", path)
    assert run("fournisseurs", "exporter", *words)[0] == 0
    run("fournisseurs", "importer", path, book="d.db")
    assert shown(run, "d.db") == shown(run, "c.db")
    for book, is_told in (("c.db", True), ("d.db", False)):
        copy = tmp_path / f"{book}.csv"
        words = ("--format", "csv", "--colonnes", "nom,courriel", "-o", copy)
        run("fournisseurs", "exporter", *words, book=book)
        assert ("@" in copy.read_text("utf-8-sig")) is is_told
