import datetime
import json
import shutil

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop_app.book.store import open_book
from desktop_app.cli.main import main
from desktop_app.cli.surroundings import Surroundings
from desktop_app.core.clause_choice import Dimension, Role
from desktop_app.core.town_clause import TownClause
from desktop_app.exchange.updates import desk
from desktop_app.exchange.updates.pack import Announcement, make_pack
from desktop_app.exchange.updates.seal import PublisherKey, key_name
from desktop_app.paths import shipped

DAY = datetime.date(2026, 12, 5)
CLAUSE = "nettoyage-produits-ecolabel"
OURS = TownClause(
    title="La nôtre",
    text="Un texte de la commune.",
    role=Role.EXECUTION,
    dimension=Dimension.SOCIAL,
)


@pytest.fixture
def run(capsys, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "chez-moi"))

    def run_command(*arguments):
        words = [*map(str, arguments), "--carnet", str(tmp_path / "carnet" / "c.db")]
        status = main(words)
        return status, capsys.readouterr()

    return run_command


@pytest.fixture(scope="module")
def key():
    return Ed25519PrivateKey.generate()


@pytest.fixture(scope="module")
def pack(tmp_path_factory, key):
    """The shipped library with one clause published again."""
    folder = tmp_path_factory.mktemp("editeur")
    library = folder / "resources"
    left = shutil.ignore_patterns("reference", "fonts", "practice", "icons")
    shutil.copytree(shipped("resources"), library, ignore=left)
    clause = library / "clauses" / f"{CLAUSE}.toml"
    text = clause.read_text("utf-8")
    before = int(text.split("\nversion = ")[1].split()[0])
    text = text.replace(f"\nversion = {before}\n", f"\nversion = {before + 1}\n")
    text += f"\n[[historique]]\nversion = {before + 1}\ndate = 2026-12-05\n"
    clause.write_text(text + 'changement = "La part passe de 30\u00a0% à 50\u00a0%."\n', "utf-8")
    version = library / "law" / "version.toml"
    version.write_text(version.read_text("utf-8").replace('"2026.11.1"', '"2026.12.1"'), "utf-8")
    path = folder / "regles.clausier-maj"
    public = key.public_key().public_bytes_raw()
    path.write_bytes(
        make_pack(
            library, Announcement(DAY, ("Entretien\u00a0: parts relevées.",)), public, key.sign
        )
    )
    return path


@pytest.fixture(autouse=True)
def _known_key(key, monkeypatch):
    public = key.public_key().public_bytes_raw()
    monkeypatch.setattr(
        desk, "read_keys", lambda _resources: {key_name(public): PublisherKey(public=public)}
    )


def test_an_update_says_what_changes_then_is_used_then_taken_away(
    run, pack, tmp_path, contract_tender, glossary
):
    place = tmp_path / "carnet"
    place.mkdir()
    book = open_book(place / "c.db", place / "sauvegardes", DAY, glossary)
    book.tenders.put(contract_tender)
    book.library.put(OURS)
    book.close()
    status, said = run("mise-a-jour", pack, "--essai")
    assert status == 0
    assert "Rien n’a été posé" in said.out
    assert version(run) == "2026.11.1"
    answer = json.loads(run("mise-a-jour", pack, "--json")[1].out)
    assert (answer["version"], answer["posee"]) == ("2026.12.1", True)
    assert answer["annonce"] == ["Entretien\u00a0: parts relevées."]
    assert len(answer["changements"]) == 1
    assert "La part passe de 30\u00a0% à 50\u00a0%." in answer["changements"][0]
    assert [item["objet"] for item in answer["marches"]] == ["Nettoyage des locaux communaux"]
    assert version(run) == "2026.12.1"
    book = open_book(place / "c.db", place / "sauvegardes", DAY, glossary)
    assert [clause.title for clause in book.library.clauses()] == ["La nôtre"]
    assert book.tenders.get(1) == contract_tender
    book.close()
    assert "il n’y a rien" not in run("mise-a-jour", pack, "--essai")[1].err
    assert "de nouveau les règles livrées" in run("mise-a-jour", "--revenir")[1].out
    assert version(run) == "2026.11.1"
    assert json.loads(run("mise-a-jour", "--revenir", "--json")[1].out) == {"revenu": False}


def version(run):
    return json.loads(run("bibliotheque", "--json")[1].out)["version"]


def test_a_damaged_file_is_refused_in_one_sentence_and_changes_nothing(run, pack, tmp_path):
    wrong = tmp_path / "abime.clausier-maj"
    content = bytearray(pack.read_bytes())
    content[-1] ^= 1
    wrong.write_bytes(content)
    status, said = run("mise-a-jour", wrong)
    assert status == 2
    assert "modifié depuis sa signature" in said.err
    assert said.err.count("\n") == 1
    assert not (tmp_path / "chez-moi").exists()
    assert version(run) == "2026.11.1"


def test_a_file_or_the_way_back_is_asked_for(run, pack):
    for words in ((), (pack, "--revenir")):
        status, said = run("mise-a-jour", *words)
        assert status == 2
        assert "--revenir" in said.err


def test_a_damaged_library_is_said_and_the_shipped_one_answers(run, pack, tmp_path):
    run("mise-a-jour", pack)
    (clause,) = (tmp_path / "chez-moi").glob(f"Clausier/mise-a-jour/*/clauses/{CLAUSE}.toml")
    clause.write_text("", "utf-8")
    status, said = run("bibliotheque", "--json")
    assert status == 0
    assert "abîmés" in said.err
    assert json.loads(said.out)["version"] == "2026.11.1"


def test_data_named_on_the_command_line_are_read_as_they_are(run, pack):
    run("mise-a-jour", pack)
    assert version(run) == "2026.12.1"
    named = Surroundings(None, shipped("resources"))
    assert named.catalogue.version == "2026.11.1"


def test_an_update_for_a_later_program_is_refused(run, key, tmp_path):
    library = tmp_path / "plus-tard"
    shutil.copytree(shipped("resources"), library, ignore=shutil.ignore_patterns("reference"))
    file = library / "law" / "version.toml"
    file.write_text('version = "2027.1.1"\nclef_future = 1\n', "utf-8")
    public = key.public_key().public_bytes_raw()
    path = tmp_path / "futur.clausier-maj"
    path.write_bytes(make_pack(library, Announcement(DAY), public, key.sign))
    status, said = run("mise-a-jour", path)
    assert status == 2
    assert "installez d’abord la dernière version du programme" in said.err
    assert not (tmp_path / "chez-moi").exists()
