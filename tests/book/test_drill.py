from datetime import date, timedelta
from pathlib import Path

import pytest

from desktop_app.book.backup import Shelf, daily_backup
from desktop_app.book.drill import Drill, drill, last_good_backup, restore_last
from desktop_app.core.errors import UserError
from desktop_app.core.supplier import Supplier

TODAY = date(2026, 11, 22)
FILES = Path(__file__).parent / "files"
BEFORE = TODAY - timedelta(days=1)


@pytest.fixture
def saved(book, place, backups):
    book.suppliers.put(Supplier(name="Ancien"))
    daily_backup(place, backups, BEFORE)
    book.suppliers.put(Supplier(name="Nouveau"))
    daily_backup(place, backups, TODAY)
    return Shelf(backups, place)


def spoil(path):
    content = bytearray(path.read_bytes())
    content[4096:20000] = b"\x99" * (20000 - 4096)
    path.write_bytes(content)


@pytest.mark.usefixtures("saved")
def test_the_last_backup_is_opened_and_left_as_it_was(place, backups):
    before = {path: path.read_bytes() for path in backups.iterdir()}
    assert drill(place, backups) == Drill(TODAY, suppliers=2)
    assert {path: path.read_bytes() for path in backups.iterdir()} == before


def test_no_backup_is_no_fault(place, backups):
    assert drill(place, backups) == Drill()


def test_a_damaged_backup_is_told(saved, place, backups):
    spoil(saved.of(TODAY))
    assert "endommagé" in drill(place, backups).problem


def test_a_backup_that_cannot_be_read_is_told(saved, place, backups):
    saved.of(TODAY).unlink()
    saved.of(TODAY).mkdir()
    assert drill(place, backups).problem


def test_an_old_backup_is_brought_up_to_date_in_the_trial(place, backups):
    old_book = (FILES / "schema-3.db").read_bytes()
    backups.mkdir()
    Shelf(backups, place).of(TODAY).write_bytes(old_book)
    assert drill(place, backups).problem == ""
    assert Shelf(backups, place).of(TODAY).read_bytes() == old_book


def test_the_latest_sound_backup_is_restored(book, place, backups, saved, opened):
    spoil(saved.of(TODAY))
    assert last_good_backup(place, backups) == BEFORE
    book.close()
    aside = restore_last(place, backups, TODAY)
    assert aside.is_file()
    assert [item.name for item in opened().suppliers.all()] == ["Ancien"]


def test_without_a_sound_backup_nothing_is_restored(saved, book, place, backups):
    spoil(saved.of(TODAY))
    spoil(saved.of(BEFORE))
    assert last_good_backup(place, backups) is None
    book.close()
    with pytest.raises(UserError, match="Aucune sauvegarde"):
        restore_last(place, backups, TODAY)


def test_a_restoring_given_up_leaves_the_book_as_it_is(book, place, backups):
    book.suppliers.put(Supplier(name="Ancien"))
    daily_backup(place, backups, BEFORE)
    book.close()
    before = place.read_bytes()

    def give_up():
        raise UserError("arrêté")

    with pytest.raises(UserError, match="arrêté"):
        restore_last(place, backups, TODAY, give_up)
    assert place.read_bytes() == before
    assert restore_last(place, backups, TODAY) is not None
