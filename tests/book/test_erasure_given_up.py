"""An erasure is whole or nothing, whenever it is given up, refused or killed."""

import sqlite3
import subprocess
import sys
from datetime import date, timedelta

import pytest

from desktop_app.book import clean_copies
from desktop_app.book.backup import Shelf, daily_backup
from desktop_app.book.check import check_book
from desktop_app.book.erasure import erase
from desktop_app.book.erasure_register import read_register
from desktop_app.book.persons import held
from desktop_app.book.stopping import StoppedError, Watch
from desktop_app.core.contact import Contact
from desktop_app.core.errors import UserError
from desktop_app.core.held import Fate
from desktop_app.core.supplier import Supplier

TODAY = date(2026, 11, 22)
NAME = "Zoé Quévremont-Lœil"
ZOE = Contact(name=NAME, function="gérante", email="zoe.quevremont@exemple-fictif.fr")


def is_told(*books):
    """Whether a book or a backup has something to erase, or some byte of the person."""
    return any(
        held(path, NAME).of_fate(Fate.ERASED) or b"exemple-fictif" in path.read_bytes()
        for path in books
    )


def shelf_of(backups):
    return tuple(backups.glob("*.db"))


def all_bytes(*folders):
    return {path: path.read_bytes() for folder in folders for path in folder.iterdir()}


@pytest.fixture
def shelf(book, place, backups):
    """A book that tells of a person, and two backups of it."""
    crowd = (Supplier(name=f"Voisin {n}", notes="rien à dire " * 9) for n in range(300))
    book.suppliers.add_all(crowd)
    book.suppliers.put(Supplier(name="Toits du Val", contact=ZOE, notes=f"voir {NAME}"))
    for day in (TODAY, TODAY - timedelta(1)):
        daily_backup(place, backups, day)
    return Shelf(backups, place)


@pytest.mark.parametrize("turns", [0, 1, 2, 4, 6, 9, 14, 20, 30])
def test_an_erasure_given_up_changes_nothing(shelf, place, backups, turns):
    found, left = held(place, NAME), iter(range(turns))
    before = all_bytes(place.parent, backups)
    with pytest.raises(StoppedError, match="rien n’a été effacé"):
        erase(place, backups, found, TODAY, Watch(is_stopped=lambda: next(left, None) is None))
    assert all_bytes(place.parent, backups) == before | empty_register(place)
    assert held(place, NAME).mentions == found.mentions
    erase(place, backups, held(place, NAME), TODAY)
    assert not is_told(place, *shelf_of(backups))
    assert check_book(shelf.of(TODAY)) == ()


def empty_register(place):
    path = read_register(place).path
    return {path: path.read_bytes()} if path.exists() and read_register(place).is_empty else {}


def test_once_the_book_is_written_giving_up_comes_too_late(shelf, place, backups):
    # The control: a stop asked for at the very end no longer takes anything back.
    steps = []
    watch = Watch(lambda *step: steps.append(step), lambda: (3, 3) in steps)
    assert erase(place, backups, held(place, NAME), TODAY, watch).backups == 2
    assert steps == [(1, 3), (2, 3), (3, 3)]
    assert not is_told(place, *shelf_of(backups))
    assert check_book(shelf.of(TODAY)) == ()


def test_a_busy_book_keeps_its_backups_too(shelf, place, backups, monkeypatch):
    found, before = held(place, NAME), all_bytes(backups)
    monkeypatch.setattr("desktop_app.book.connection.PATIENCE", 0.1)
    holder = sqlite3.connect(place)
    holder.execute("BEGIN IMMEDIATE")
    with pytest.raises(UserError, match="occupé"):
        erase(place, backups, found, TODAY)
    holder.close()
    assert all_bytes(backups) == before
    assert is_told(shelf.of(TODAY))
    assert shelf.of(TODAY).exists()


def test_a_disk_too_small_for_all_the_copies_cleans_them_one_by_one(
    shelf, place, backups, monkeypatch
):
    real = clean_copies.copy_checked

    def small(source, target, go_on):
        if list(backups.glob("*.net")):
            raise UserError("Le disque est plein.")
        real(source, target, go_on)

    monkeypatch.setattr(clean_copies, "copy_checked", small)
    receipt = erase(place, backups, held(place, NAME), TODAY)
    assert (receipt.backups, receipt.not_cleaned) == (2, ())
    assert not is_told(place, *shelf_of(backups))
    assert check_book(shelf.of(TODAY)) == ()


def test_a_backup_that_the_disk_refuses_to_the_end_is_named(shelf, place, backups, monkeypatch):
    def full(*_):
        raise UserError("Le disque est plein.")

    monkeypatch.setattr(clean_copies, "copy_checked", full)
    receipt = erase(place, backups, held(place, NAME), TODAY)
    assert receipt.backups == 0
    assert shelf.of(TODAY).name in receipt.not_cleaned


def test_what_a_former_erasure_left_half_made_is_thrown_away(shelf, place, backups):
    leftover = shelf.of(TODAY).with_name(shelf.of(TODAY).name + ".net")
    leftover.write_bytes(b"abc")
    assert erase(place, backups, held(place, NAME), TODAY).backups == 2
    assert not leftover.exists()


KILLED = """
import sys
from datetime import date
from pathlib import Path
from desktop_app.book import {module} as module
from desktop_app.book.erasure import erase
from desktop_app.book.persons import held

real = module.{name}

def wait(*given):
    result = real(*given)
    print("midway", flush=True)
    sys.stdin.read()
    return result

module.{name} = wait
place, backups = Path(sys.argv[1]), Path(sys.argv[2])
erase(place, backups, held(place, sys.argv[3]), date(2026, 11, 22))
"""


@pytest.mark.parametrize(
    ("where", "is_erased"), [("clean_copies.cleaned", False), ("erasure.take_out", True)]
)
def test_an_erasure_killed_midway_is_whole_or_nothing(shelf, place, backups, where, is_erased):
    found, before = held(place, NAME), all_bytes(backups)
    module, name = where.split(".")
    code = KILLED.format(module=module, name=name)
    command = [sys.executable, "-c", code, str(place), str(backups), NAME]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as work:  # noqa: S603
        assert work.stdout.readline() == "midway\n"
        work.kill()
    assert (not held(place, NAME).of_fate(Fate.ERASED)) is is_erased
    kept = {path: content for path, content in all_bytes(backups).items() if path in before}
    assert kept == before
    # Once the register knows, no backup brings the person back; and the next time cleans them.
    assert read_register(place).is_empty is not is_erased
    erase(place, backups, found, TODAY)
    assert not is_told(place, *shelf_of(backups))
    assert check_book(shelf.of(TODAY)) == ()
