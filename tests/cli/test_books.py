import json
import shutil
from datetime import date

import pytest

from desktop_app.book.backup import daily_backup
from desktop_app.book.store import open_book
from desktop_app.cli.main import main
from desktop_app.core.place import Place
from desktop_app.core.profile import Approval, Profile
from desktop_app.core.supplier import Supplier
from desktop_app.paths import shipped

DAY = date(2026, 11, 23)
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


@pytest.fixture
def three(tmp_path, glossary):
    """A book with a supplier in Lille, one in Arras, and one nobody knows where."""
    path = tmp_path / "carnet" / "c.db"
    book = open_book(path, path.parent / "sauvegardes", DAY, glossary)
    places = (
        Place(postcode="59000", commune="Lille", insee="59350", latitude=50.63, longitude=3.05),
        Place(postcode="62000", commune="Arras", insee="62041", latitude=50.29, longitude=2.77),
        Place(commune="Nulle-Part"),
    )
    kept = (Approval(label="rge", until=date(2099, 1, 1)),)
    for rank, place in enumerate(places):
        profile = Profile(approvals=kept if rank == 1 else ())
        book.suppliers.put(Supplier(name=f"Maison {rank}", place=place, profile=profile))
    book.close()


@pytest.mark.usefixtures("three")
def test_suppliers_are_found_around_a_commune_with_their_distance(run):
    answer = json.loads(run("fournisseurs", "chercher", "--autour", "59350", "--json")[1])
    (found,) = answer["fournisseurs"]
    assert found["commune"] == "Lille"
    assert found["distance_km"] < 5
    wide = ("fournisseurs", "chercher", "--autour", "59350", "--rayon", 80, "--json")
    distances = [item["distance_km"] for item in json.loads(run(*wide)[1])["fournisseurs"]]
    assert len(distances) == 2
    assert distances == sorted(distances)


@pytest.mark.usefixtures("three")
def test_suppliers_are_found_by_department_and_by_label(run):
    north = json.loads(run("fournisseurs", "chercher", "--departement", "59", "--json")[1])
    assert [item["commune"] for item in north["fournisseurs"]] == ["Lille"]
    sure = json.loads(run("fournisseurs", "chercher", "--label", "rge", "--json")[1])
    assert [item["commune"] for item in sure["fournisseurs"]] == ["Arras"]
    assert json.loads(run("fournisseurs", "chercher", "--label", "fsc", "--json")[1])["total"] == 0


def test_records_that_look_alike_are_named_with_the_reason(run, tmp_path, glossary):
    path = tmp_path / "carnet" / "c.db"
    assert run("fournisseurs", "doublons")[0] == 2
    place = Place(postcode="59000", commune="Lille", insee="59350")
    book = open_book(path, path.parent / "sauvegardes", DAY, glossary)
    for name in ("Les Jardins du Nord", "Jardins du Nord", "Boulangerie Martin"):
        book.suppliers.put(Supplier(name=name, place=place))
    book.close()
    answer = json.loads(run("fournisseurs", "doublons", "--json")[1])
    (pair,) = answer["doublons"]
    assert answer["total"] == 1
    assert pair["degre"] in {"possible", "probable"}
    assert pair["motifs"]
    assert {item["id"] for item in pair["fournisseurs"]} == {1, 2}
    assert "Rien n’est fusionné" in run("fournisseurs", "doublons")[1]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--rayon", "20"), "--autour"),
        (("--autour", "99999"), "INSEE"),
        (("--autour", "15031"), "pas calculable"),
    ],
)
def test_a_circle_without_a_centre_is_refused(run, words, told):
    status, _, err = run("fournisseurs", "chercher", *words)
    assert status == 2
    assert told in err


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


def test_the_last_backup_is_opened_by_the_check(run, tmp_path):
    run("fournisseurs", "importer", SUPPLIERS)
    assert "Aucune sauvegarde" in run("carnet", "controler")[1]
    book = tmp_path / "carnet" / "c.db"
    assert daily_backup(book, book.parent / "sauvegardes", date(2026, 11, 22)) == ""
    status, out, _ = run("carnet", "controler")
    assert status == 0
    assert "Sauvegarde du 2026-11-22 ouverte" in out
    (backup,) = (book.parent / "sauvegardes").iterdir()
    content = bytearray(backup.read_bytes())
    content[8192:16384] = b"\x99" * 8192
    backup.write_bytes(content)
    status, out, _ = run("carnet", "controler")
    assert status == 1
    assert "sauvegarde du 2026-11-22" in out
    assert list((book.parent / "sauvegardes").iterdir()) == [backup]


def test_a_person_is_told_handed_over_and_erased(run, tmp_path):
    file = tmp_path / "f.csv"
    file.write_text("nom;contact;courriel\nToits du Val;Zoé Fictive;zoe@fictive.fr\n")
    run("fournisseurs", "importer", file)
    assert run("fournisseurs", "droits", "Zoé")[0] == 2
    assert run("fournisseurs", "droits", "Zoé Fictive", "--exporter", tmp_path / "a.txt")[0] == 2
    for name in ("a.json", "a.pdf"):
        out = tmp_path / name
        assert run("fournisseurs", "droits", "zoe@fictive.fr", "--exporter", out)[0] == 0
    told = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    assert "Zoé Fictive" in {item["contenu"] for item in told["donnees"]}
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
    status, out, _ = run("fournisseurs", "droits", "Zoé Fictive", "--effacer")
    assert status == 0
    assert "Effacement fait" in out
    assert "Zoé" not in out
    assert "0 mentions" in run("fournisseurs", "droits", "zoe@fictive.fr")[1]
    run("fournisseurs", "importer", file)
    assert "0 mentions" in run("fournisseurs", "droits", "zoe@fictive.fr")[1]


def test_the_register_of_erasures_goes_with_the_backup(run, tmp_path):
    sole = tmp_path / "liste.csv"
    sole.write_text("nom;contact\nToits du Val;Zoé Quévremont\n", encoding="utf-8")
    assert run("fournisseurs", "importer", sole)[0] == 0
    assert run("fournisseurs", "droits", "Zoé Quévremont", "--effacer")[0] == 0
    copy = tmp_path / "copie.db"
    assert str(tmp_path / "copie.db.effacements") in run("carnet", "sauvegarder", copy)[1]
    there = ("--carnet", str(tmp_path / "ailleurs" / "c.db"))
    assert main(["carnet", "restaurer", str(copy), *there]) == 0
    assert (tmp_path / "ailleurs" / "c.db.effacements").is_file()


def test_a_backup_whose_register_is_missing_says_so(run, tmp_path, capsys):
    sole = tmp_path / "liste.csv"
    sole.write_text("nom;contact\nToits du Val;Zoé Quévremont\n", encoding="utf-8")
    run("fournisseurs", "importer", sole)
    copy = tmp_path / "copie.db"
    there = ["--carnet", str(tmp_path / "ailleurs" / "c.db")]
    run("carnet", "sauvegarder", copy)
    assert main(["carnet", "restaurer", str(copy), *there]) == 0
    assert capsys.readouterr().err == ""
    run("fournisseurs", "droits", "Zoé Quévremont", "--effacer")
    copy.unlink()
    run("carnet", "sauvegarder", copy)
    (tmp_path / "copie.db.effacements").unlink()
    assert main(["carnet", "restaurer", str(copy), *there]) == 0
    assert "registre" in capsys.readouterr().err
