import json
import os
from datetime import date

import pytest

from desktop_app.book.store import open_book
from desktop_app.cli import moving
from desktop_app.cli.main import main
from desktop_app.core.supplier import Supplier
from desktop_app.exchange import luggage

DAY = date(2026, 11, 23)
WORDS = "quatre mots sans été"


@pytest.fixture(autouse=True)
def _quick(monkeypatch):
    pack = luggage.packed
    cheap = luggage.LEAST_LOG_COST
    monkeypatch.setattr(
        "desktop_app.exchange.moving.packed", lambda files, word: pack(files, word, cheap)
    )


@pytest.fixture
def run(capsys, tmp_path, monkeypatch):
    def run_command(computer, *arguments, words=WORDS):
        monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / computer / "data"))
        monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / computer / "config"))
        end, begin = os.pipe()
        os.write(begin, f"{words}\n".encode())
        os.close(begin)
        status = main([*map(str, arguments), "--phrase-fd", str(end)])
        os.close(end)
        return status, capsys.readouterr()

    return run_command


@pytest.fixture
def old(tmp_path, glossary, contract_tender):
    """A computer with a book, settings and a logo."""
    settings = tmp_path / "ancien" / "config" / "Clausier"
    settings.mkdir(parents=True)
    (settings / "logo.png").write_bytes(b"PNG")
    plain = {"commune": "Commune de Saint-Exemple", "logo": str(settings / "logo.png")}
    (settings / "preferences.json").write_text(json.dumps(plain), "utf-8")
    fill(tmp_path / "ancien", glossary, contract_tender, "Régie de quartier")
    return tmp_path / "ancien"


def place_of(computer):
    return computer / "data" / "Clausier" / "carnet.db"


def fill(computer, glossary, tender, name):
    path = place_of(computer)
    book = open_book(path, path.parent / "backups", DAY, glossary)
    book.tenders.put(tender)
    book.suppliers.put(Supplier(name=name))
    book.close()


def names_in(computer, glossary):
    path = place_of(computer)
    book = open_book(path, path.parent / "backups", DAY, glossary)
    found = [item.name for item in book.suppliers.all()]
    tenders = len(book.tenders.all())
    book.close()
    return found, tenders


@pytest.mark.usefixtures("old")
def test_settings_and_book_arrive_on_the_other_computer(run, tmp_path, glossary):
    case = tmp_path / "tout.clausier-valise"
    assert run("ancien", "emmener", case)[0] == 0
    assert b"Saint-Exemple" not in case.read_bytes()
    status, said = run("neuf", "demenager", case)
    assert (status, said.err) == (0, "")
    assert names_in(tmp_path / "neuf", glossary) == (["Régie de quartier"], 1)
    folder = tmp_path / "neuf" / "config" / "Clausier"
    plain = json.loads((folder / "preferences.json").read_text("utf-8"))
    assert plain == {"commune": "Commune de Saint-Exemple", "logo": str(folder / "logo.png")}
    assert (folder / "logo.png").read_bytes() == b"PNG"
    left = [path.name for path in place_of(tmp_path / "neuf").parent.glob(".demenagement-*")]
    assert left == []


@pytest.mark.usefixtures("old")
def test_a_book_that_is_not_empty_is_never_written_over(run, tmp_path, glossary, contract_tender):
    case = tmp_path / "tout.clausier-valise"
    run("ancien", "emmener", case)
    fill(tmp_path / "neuf", glossary, contract_tender, "Une autre")
    status, said = run("neuf", "demenager", case)
    assert status == 2
    assert "n’est pas vide" in said.err
    assert names_in(tmp_path / "neuf", glossary)[0] == ["Une autre"]
    assert not (tmp_path / "neuf" / "config").exists()
    status, said = run("neuf", "demenager", case, "--remplacer")
    assert status == 0
    assert "L’ancien carnet est gardé" in said.out
    assert names_in(tmp_path / "neuf", glossary)[0] == ["Régie de quartier"]


@pytest.mark.usefixtures("old")
def test_a_book_of_one_clause_of_the_town_is_not_empty(run, tmp_path, glossary):
    case = tmp_path / "tout.clausier-valise"
    run("ancien", "emmener", case)
    path = place_of(tmp_path / "neuf")
    book = open_book(path, path.parent / "backups", DAY, glossary)
    book.library.like("nettoyage-produits-ecolabel", liked=True)
    book.close()
    assert "n’est pas vide" in run("neuf", "demenager", case)[1].err


@pytest.mark.usefixtures("old")
def test_a_wrong_passphrase_and_a_damaged_file_change_nothing(run, tmp_path):
    case = tmp_path / "tout.clausier-valise"
    run("ancien", "emmener", case)
    status, said = run("neuf", "demenager", case, words="une autre phrase secrète")
    assert status == 2
    assert "ne convient pas" in said.err
    case.write_bytes(case.read_bytes()[:-1])
    assert "abîmé" in run("neuf", "demenager", case)[1].err
    assert not (tmp_path / "neuf" / "config").exists()
    assert not place_of(tmp_path / "neuf").exists()


@pytest.mark.usefixtures("old")
def test_a_file_that_exists_and_a_weak_passphrase_are_refused(run, tmp_path):
    case = tmp_path / "tout.clausier-valise"
    assert "au moins 12 signes" in run("ancien", "emmener", case, words="court")[1].err
    assert not case.exists()
    case.write_bytes(b"")
    assert "existe déjà" in run("ancien", "emmener", case)[1].err


def test_nothing_to_take_is_said(run, tmp_path):
    status, said = run("vide", "emmener", tmp_path / "rien.clausier-valise")
    assert status == 2
    assert "ni carnet ni préférences" in said.err


@pytest.mark.usefixtures("old")
def test_settings_that_exist_are_kept_unless_told(run, tmp_path):
    case = tmp_path / "tout.clausier-valise"
    run("ancien", "emmener", case)
    folder = tmp_path / "neuf" / "config" / "Clausier"
    folder.mkdir(parents=True)
    (folder / "preferences.json").write_text("{}", "utf-8")
    assert "déjà des préférences" in run("neuf", "demenager", case)[1].err
    assert not place_of(tmp_path / "neuf").exists()
    assert (folder / "preferences.json").read_text("utf-8") == "{}"
    assert run("neuf", "demenager", case, "--remplacer")[0] == 0
    assert (folder / "preferences.avant-demenagement.json").read_text("utf-8") == "{}"
    assert "Saint-Exemple" in (folder / "preferences.json").read_text("utf-8")


def test_a_passphrase_is_asked_on_a_terminal_only(capsys, tmp_path, monkeypatch):
    monkeypatch.setattr(moving.sys, "stdin", (tmp_path / "x").open("w+"))
    assert main(["demenager", str(tmp_path / "x"), "--carnet", str(tmp_path / "c.db")]) == 2
    assert "dans un terminal" in capsys.readouterr().err
    moving.sys.stdin.close()


@pytest.mark.usefixtures("old")
def test_a_fault_of_the_program_shows_no_passphrase(run, tmp_path, monkeypatch):
    case = tmp_path / "tout.clausier-valise"
    run("ancien", "emmener", case)

    def fail(*_given):
        raise ZeroDivisionError

    monkeypatch.setattr(luggage, "_keys", fail)
    status, said = run("neuf", "demenager", case)
    assert status == 3
    assert WORDS not in said.err + said.out
    written = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert [path for path in written if WORDS.encode() in path.read_bytes()] == []


def test_a_passphrase_is_never_an_argument(tmp_path, capsys):
    for words in (("--phrase", WORDS), ("--phrase-fd", WORDS), (WORDS,)):
        assert main(["demenager", str(tmp_path / "x"), *words]) == 2
    assert "demenager --help" in capsys.readouterr().err


@pytest.mark.usefixtures("old")
def test_what_a_file_holds_is_told_without_changing_anything(run, tmp_path):
    case = tmp_path / "tout.clausier-valise"
    run("ancien", "emmener", case)
    status, said = run("neuf", "demenager", case, "--essai")
    assert status == 0
    assert "Fournisseurs\u00a0: 1\n  Marchés\u00a0: 1" in said.out
    assert "Commune de Saint-Exemple" in said.out
    assert "Rien n’a été changé" in said.out
    assert not place_of(tmp_path / "neuf").exists()
    assert not (tmp_path / "neuf" / "config").exists()
