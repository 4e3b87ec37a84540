import base64
import sqlite3
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop_app.book import replay as replay_module
from desktop_app.book.backup import Shelf, copy_checked, daily_backup, restore
from desktop_app.book.check import check_book
from desktop_app.book.connection import PRAGMAS
from desktop_app.book.erasure import erase
from desktop_app.book.erasure_register import read_register
from desktop_app.book.imports import ImportRecord
from desktop_app.book.persons import held
from desktop_app.book.query import Query
from desktop_app.book.stopping import Watch
from desktop_app.core.contact import Contact
from desktop_app.core.errors import UserError
from desktop_app.core.exchange import Exchange, ExchangeKind
from desktop_app.core.held import Fate, Shelfmark
from desktop_app.core.profile import Origin, Profile
from desktop_app.core.supplier import Supplier

TODAY = date(2026, 11, 22)
FILES = Path(__file__).parent / "files"
NAME, EMAIL, PHONE = "Zoé Quévremont-Lœil", "zoe.quevremont@exemple-fictif.fr", "06 99 12 34 56"
TRACES = ("Quévremont", "Quevremont", "QUÉVREMONT", "Lœil", "exemple-fictif", "699123456")
TRACES += ("Qu\\u00e9vremont", "Zo\\u00e9", "06 99 12 34 56", "06.99.12.34.56", "Zoé", "zoe")
ZOE = Contact(name=NAME, function="gérante", phone=PHONE, email=EMAIL)


def forms(text):
    """Every way a text may lie in a file."""
    for written in {text, text.lower(), text.upper()}:
        for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
            plain = written.encode(encoding)
            yield plain
            for shift in range(3):
                # Base64 of a text within another one, by where it begins in the group of three.
                coded = base64.b64encode(b"\x00" * shift + plain)
                yield coded[(shift * 8 + 5) // 6 : len(coded) - 4] if len(plain) > 5 else plain


def traces_in(folder):
    return {
        (path.name, text)
        for path in folder.rglob("*")
        if path.is_file()
        for text in TRACES
        for form in forms(text)
        if form in path.read_bytes()
    }


@pytest.fixture
def fill(book):
    """Speak of one person in every corner of the book."""

    def write():
        crowd = (Supplier(name=f"Voisin {n}", notes="rien à dire " * 9) for n in range(300))
        book.suppliers.add_all(crowd)
        first, twin = Supplier(name="Toits du Val", contact=ZOE), Supplier(name="Les Toits du Val")
        kept, gone = book.suppliers.put_all((first, twin)).identifiers
        book.exchanges.put(
            Exchange(
                supplier=kept,
                day=TODAY,
                kind=ExchangeKind.CALL,
                text=f"Eu Mme QUÉVREMONT LŒIL Zoé au 06.99.12.34.56, {EMAIL.upper()} ; à rappeler",
                contact=f"Mme {NAME}",
            )
        )
        book.merges.merge(kept, gone, {}, TODAY)
        profile = Profile(
            other_contacts=(Contact(name="Ali Bon"), Contact(name="Mme Lœil", email=EMAIL)),
            tags=("ami de zoe quevremont lœil", "proche"),
            origins={"": Origin(source=f"carte de {NAME}", day=TODAY)},
            references=f"vue avec {NAME}",
        )
        other = Supplier(name="Autre", siret="00000001800012", notes=NAME, profile=profile)
        sole = Supplier(name=f"EI {NAME}", siret="35600000049837", activities="vitrerie")
        record = ImportRecord(day=TODAY, source=NAME, file=f"de {NAME}.csv")
        book.imports.bring(record, (other, sole))
        known = book.suppliers.search(other.siret).suppliers[0]
        book.imports.bring(ImportRecord(day=TODAY), (), (replace(known, labels=f"RGE {NAME}"),))
        book.saved_searches.put(f"chez {NAME}", Query(text=EMAIL))
        book.saved_searches.put("bio", Query(text="bio"))

    return write


@pytest.fixture
def erased(fill, place, backups):
    fill()
    return erase(place, backups, held(place, NAME), TODAY)


def test_a_person_is_found_everywhere(fill, place):
    fill()
    found = held(place, f"Mme {NAME}")
    assert {mention.where for mention in found.mentions} == set(Shelfmark) - {
        Shelfmark.TENDER,
        Shelfmark.CLAUSE,
        Shelfmark.NETWORK,
    }
    assert found.person.emails == {EMAIL}
    assert len(found.suppliers) == 3
    assert len(found.of_fate(Fate.REMOVED)) >= 3


@pytest.mark.parametrize("told", [EMAIL, "0033 6 99 12 34 56", "zoe quevremont-loeil"])
def test_one_line_is_enough_to_find_all(told, fill, place):
    fill()
    assert held(place, told).person == held(place, NAME).person


@pytest.mark.usefixtures("erased")
def test_no_byte_of_an_erased_person_is_left(book, place):
    assert traces_in(place.parent) == set()
    book.close()
    assert traces_in(place.parent) == set()
    assert check_book(place) == ()


def test_the_scan_sees_a_person_who_is_there(fill, place):
    fill()
    assert {text for _, text in traces_in(place.parent)} >= {"Quévremont", "Quevremont", "Zoé"}


@pytest.mark.parametrize("text", ["Quévremont", "06 99 12 34 56"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("shift", [0, 1, 2])
def test_the_scan_sees_what_is_coded(tmp_path, text, encoding, shift):
    coded = base64.b64encode(b"abcdef"[: 3 + shift] + text.encode(encoding) + b"xyz")
    (tmp_path / "f").write_bytes(coded)
    assert ("f", text) in traces_in(tmp_path)


def test_without_tidying_the_index_the_words_stay(fill, place, backups, monkeypatch):
    fill()
    monkeypatch.setattr(replay_module.Suppliers, "tidy", lambda _self: None)
    erase(place, backups, held(place, NAME), TODAY)
    assert {text for _, text in traces_in(place.parent)} >= {"Quevremont"}


def test_what_is_not_the_person_stays(book, erased):
    assert book.suppliers.count() == 302
    other = book.suppliers.search("00000001800012").suppliers[0]
    assert other.profile.other_contacts == (Contact(name="Ali Bon"),)
    assert other.profile.tags == ("[personne effacée]", "proche") or "proche" in other.profile.tags
    assert list(book.saved_searches.all()) == ["bio"]
    (call,) = (item for item in book.exchanges.between(TODAY, TODAY))
    assert call.text.startswith("Eu [personne effacée] au")
    assert call.contact == ""
    assert erased.removed == 1
    assert erased.suppliers


@pytest.mark.usefixtures("erased")
def test_a_merge_undone_later_does_not_bring_the_person_back(book, place):
    (merge,) = book.merges.all()
    book.merges.undo(merge.identifier, TODAY)
    for record in book.imports.all():
        book.imports.undo(record.identifier, TODAY)
    assert traces_in(place.parent) == set()


def test_the_receipt_and_the_register_name_nobody(erased, place):
    assert not any(text in repr(erased) for text in TRACES)
    register = read_register(place)
    assert not register.is_empty
    assert traces_in(place.parent) == set()
    assert register.path.stat().st_mode & 0o777 == 0o600


def test_backups_of_the_shelf_are_cleaned_too(fill, place, backups):
    fill()
    daily_backup(place, backups, TODAY)
    broken = backups / f"{Shelf(backups, place).prefix}-avant-restauration-1.endommage"
    broken.write_bytes(b"abc")
    assert traces_in(backups)
    receipt = erase(place, backups, held(place, NAME), TODAY)
    assert traces_in(backups) == set()
    assert (receipt.backups, receipt.not_cleaned) == (1, (broken.name,))
    assert check_book(Shelf(backups, place).of(TODAY)) == ()


def restored(book, place, backups, tmp_path):
    book.close()
    restore(tmp_path / "cle-usb.db", place, backups, TODAY)
    return traces_in(place.parent)


def test_a_restored_backup_does_not_bring_the_person_back(book, fill, place, backups, tmp_path):
    fill()
    copy_checked(place, tmp_path / "cle-usb.db")
    erase(place, backups, held(place, NAME), TODAY)
    assert restored(book, place, backups, tmp_path) == set()
    assert check_book(place) == ()


def test_without_the_register_the_person_would_come_back(book, fill, place, backups, tmp_path):
    fill()
    copy_checked(place, tmp_path / "cle-usb.db")
    erase(place, backups, held(place, NAME), TODAY)
    read_register(place).path.unlink()
    assert restored(book, place, backups, tmp_path) != set()


@pytest.mark.usefixtures("erased")
def test_an_import_does_not_bring_the_person_back(book, place):
    came = Supplier(name="Toits du Val", contact=ZOE, notes=f"voir {NAME}")
    sole = Supplier(name=NAME, siret="35600000049837")
    book.imports.bring(ImportRecord(day=TODAY), (came, sole, Supplier(name="Neuf")))
    assert traces_in(place.parent) == set()
    assert book.suppliers.count() == 304


@pytest.mark.usefixtures("erased")
def test_a_namesake_elsewhere_is_imported(book):
    namesake = Contact(name=NAME, email="homonyme@ailleurs.fr")
    book.imports.bring(ImportRecord(day=TODAY), (Supplier(name="Ailleurs", contact=namesake),))
    assert book.suppliers.search("Ailleurs").suppliers[0].contact == namesake


def test_a_busy_book_erases_nothing_and_says_so(fill, place, backups, monkeypatch):
    fill()
    found = held(place, NAME)
    monkeypatch.setattr("desktop_app.book.connection.PATIENCE", 0.1)
    holder = sqlite3.connect(place)
    holder.execute("BEGIN IMMEDIATE")
    with pytest.raises(UserError, match="occupé"):
        erase(place, backups, found, TODAY)
    holder.close()
    assert held(place, NAME).mentions == found.mentions
    assert read_register(place).is_empty


@pytest.mark.usefixtures("erased")
def test_a_damaged_register_is_said(place):
    read_register(place).path.write_text("{")
    with pytest.raises(UserError, match="registre"):
        read_register(place)


@pytest.fixture
def old_copy(tmp_path):
    """A book of an older version that tells of the person."""
    path = tmp_path / "ancien.db"
    path.write_bytes((FILES / "schema-3.db").read_bytes())
    db = sqlite3.connect(path)
    columns = [row[1] for row in db.execute("PRAGMA table_info(suppliers)")]
    row = dict.fromkeys(columns, "") | {"id": 900, "name": "Toits du Val", "latitude": None}
    row |= {"longitude": None, "folded_name": "toits du val", "notes": f"voir {NAME}"}
    row |= {"contact_name": NAME, "email": EMAIL, "phone": PHONE, "folded_rest": "quevremont zoe"}
    marks = ", ".join(f":{name}" for name in columns)
    db.execute(f"INSERT INTO suppliers VALUES ({marks})", row)  # noqa: S608 - names of columns
    db.commit()
    db.close()
    return path


def test_an_older_backup_restored_does_not_bring_the_person_back(
    book, erased, place, backups, old_copy
):
    assert erased.erased
    book.close()
    restore(old_copy, place, backups, TODAY)
    assert traces_in(place.parent) == set()
    assert check_book(place) == ()


def test_an_older_copy_on_the_shelf_is_cleaned(fill, place, backups, old_copy):
    fill()
    backups.mkdir()
    copy = Shelf(backups, place).free_name("avant-schema-4", TODAY)
    copy.write_bytes(old_copy.read_bytes())
    assert erase(place, backups, held(place, NAME), TODAY).backups == 1
    assert traces_in(backups) == set()


def test_a_sqlite_that_leaves_traces_erases_nothing(fill, place, backups, monkeypatch):
    fill()
    found = held(place, NAME)
    pragmas = tuple(item.replace("secure_delete=ON", "secure_delete=OFF") for item in PRAGMAS)
    monkeypatch.setattr("desktop_app.book.connection.PRAGMAS", pragmas)
    with pytest.raises(UserError, match="sans trace"):
        erase(place, backups, found, TODAY)
    assert held(place, NAME).mentions == found.mentions


def test_progress_is_told_file_by_file(fill, place, backups):
    fill()
    daily_backup(place, backups, TODAY)
    steps = []
    erase(place, backups, held(place, NAME), TODAY, Watch(lambda *step: steps.append(step)))
    assert steps == [(1, 2), (2, 2)]


def test_a_register_that_cannot_be_written_erases_nothing(fill, place, backups):
    fill()
    found = held(place, NAME)
    read_register(place).path.with_name(place.name + ".effacements.nouveau").mkdir()
    with pytest.raises(UserError, match="registre"):
        erase(place, backups, found, TODAY)
    assert held(place, NAME).mentions == found.mentions


def test_the_merge_and_the_import_of_a_sole_trader_go_with_them(book, place, backups):
    record = ImportRecord(day=TODAY)
    sole, twin = Supplier(name=f"EI {NAME}"), Supplier(name="Vitres du Val")
    kept, gone = book.imports.bring(record, (twin, sole)).identifiers
    known = book.suppliers.get(gone)
    book.imports.bring(record, (), (replace(known, labels="RGE"),))
    book.merges.merge(kept, gone, {}, TODAY)
    other = book.suppliers.put_all((Supplier(name="Un"), Supplier(name="Deux"))).identifiers
    book.merges.merge(*other, {}, TODAY)
    book.imports.bring(record, (), (replace(book.suppliers.get(other[0]), labels="RGE"),))
    erase(place, backups, held(place, NAME), TODAY)
    assert [merge.kept.name for merge in book.merges.all()] == ["Un"]
    assert traces_in(place.parent) == set()


def test_the_former_copy_of_a_sole_trader_goes(book, place, backups):
    sole = Supplier(name=NAME, contact=ZOE)
    (number,) = book.imports.bring(ImportRecord(day=TODAY), (sole,)).identifiers
    book.imports.bring(
        ImportRecord(day=TODAY), (), (Supplier(identifier=number, name="Verre et Cie"),)
    )
    erase(place, backups, held(place, NAME), TODAY)
    assert traces_in(place.parent) == set()
    assert [item.name for item in book.suppliers.all()] == ["Verre et Cie"]


def test_an_import_kept_within_a_merge_is_read_too(book, place, backups):
    pair = (Supplier(name="Toits du Val"), Supplier(name="Les Toits", notes=NAME))
    kept, gone = book.suppliers.put_all(pair).identifiers
    book.imports.bring(ImportRecord(day=TODAY), (), (Supplier(identifier=gone, name="Les Toits"),))
    book.merges.merge(kept, gone, {}, TODAY)
    found = held(place, NAME)
    assert [item.where for item in found.mentions] == [Shelfmark.MERGE]
    erase(place, backups, found, TODAY)
    assert traces_in(place.parent) == set()


def test_a_row_of_a_later_version_kept_within_a_merge_is_read_too(book, place, backups):
    profile = Profile(tags=("Zoé", "Quévremont", "Lœil"), references=f"chez {NAME}")
    pair = (Supplier(name="Toits du Val"), Supplier(name="T", notes=f"{{{NAME}", profile=profile))
    numbers = book.suppliers.put_all(pair).identifiers
    with sqlite3.connect(place) as db:
        db.execute("UPDATE suppliers SET kind = 'futur'")
    db.close()
    book.merges.merge(*numbers, {}, TODAY)
    erase(place, backups, held(place, NAME), TODAY)
    book.merges.undo(1, TODAY)
    assert held(place, NAME).mentions == ()
    assert book.suppliers.search("T").suppliers[0].profile.tags == profile.tags
