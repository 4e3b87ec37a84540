"""The register of erasures goes where the backups go."""

from contextlib import closing
from datetime import date

import pytest

from desktop_app.book.backup import restore, save_away
from desktop_app.book.check import check_book
from desktop_app.book.erasure import erase
from desktop_app.book.erasure_register import lacks_register, read_register
from desktop_app.book.imports import ImportRecord
from desktop_app.book.persons import held
from desktop_app.core.contact import Contact
from desktop_app.core.supplier import Supplier

TODAY = date(2026, 11, 22)
NAME = "Zoé Quévremont"
TOITS = Supplier(name="Toits du Val", contact=Contact(name=NAME), notes=f"vue avec {NAME}")
BETON = Supplier(name="Béton du Val", contact=Contact(email="ali@beton.example"))


def traces_in(folder):
    names = ("Quévremont", "quevremont")
    files = [path.read_bytes() for path in folder.rglob("*") if path.is_file()]
    return {name for name in names for content in files if name.encode() in content}


@pytest.fixture
def fill(book):
    def write():
        book.suppliers.add_all((TOITS, BETON))

    return write


def elsewhere(tmp_path):
    """Where the book of another machine stands, and its backups."""
    return tmp_path / "ailleurs" / "carnet.db", tmp_path / "ailleurs" / "sauvegardes"


def saved_before_and_after(place, backups, tmp_path):
    old, new = tmp_path / "cle-usb.db", tmp_path / "cle-usb-2.db"
    assert save_away(place, old) is None
    erase(place, backups, held(place, NAME), TODAY)
    assert save_away(place, new) == new.with_name("cle-usb-2.db.effacements")
    return old, new


def test_the_register_travels_with_a_backup_to_another_machine(
    fill, place, backups, tmp_path, opened
):
    fill()
    old, new = saved_before_and_after(place, backups, tmp_path)
    there, shelf = elsewhere(tmp_path)
    restore(new, there, shelf, TODAY)
    assert not lacks_register(there)
    restore(old, there, shelf, TODAY)
    assert traces_in(there.parent) == set()
    with closing(opened(there)) as book:
        book.imports.bring(ImportRecord(day=TODAY), (TOITS,))
    assert traces_in(there.parent) == set()
    assert check_book(there) == ()


def test_a_backup_without_its_register_brings_the_person_back_elsewhere(
    fill, place, backups, tmp_path
):
    fill()
    old, new = saved_before_and_after(place, backups, tmp_path)
    read_register(new).path.unlink()
    there, shelf = elsewhere(tmp_path)
    restore(new, there, shelf, TODAY)
    assert lacks_register(there)
    restore(old, there, shelf, TODAY)
    assert traces_in(there.parent) != set()
    assert not lacks_register(there)


def test_the_persons_erased_on_two_machines_stay_erased(fill, book, place, backups, tmp_path):
    fill()
    old, new = saved_before_and_after(place, backups, tmp_path)
    there, shelf = elsewhere(tmp_path)
    restore(old, there, shelf, TODAY)
    erase(there, shelf, held(there, "ali@beton.example"), TODAY)
    own = read_register(there)
    restore(new, there, shelf, TODAY)
    both = read_register(there)
    assert (both.key, both.prints) == (own.key, own.prints)
    assert both.every_print == {**own.prints, **read_register(place).prints}
    assert both.joined(both) == both
    restore(new, there, shelf, TODAY)
    assert read_register(there) == both
    save_away(there, tmp_path / "retour.db")
    book.close()
    restore(tmp_path / "retour.db", place, backups, TODAY)
    back = read_register(place)
    assert back.every_print == both.every_print
    assert back.key == next(sheaf.key for sheaf in both.sheaves)
