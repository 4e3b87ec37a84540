import shutil
import sqlite3
import stat
import threading
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.book import backup as backup_file
from desktop_app.book.backup import Shelf, copy_checked, daily_backup, days_to_keep, restore
from desktop_app.book.check import check_book
from desktop_app.book.errors import BookDamagedError, BookInUseError, NotABookError
from desktop_app.core.errors import UserError
from desktop_app.core.supplier import Supplier

TODAY = date(2026, 11, 22)
DAYS = st.sets(st.integers(0, 730), max_size=60)


def names(book):
    return [supplier.name for supplier in book.suppliers.all()]


def damage(path: Path):
    content = bytearray(path.read_bytes())
    content[4096:20000] = b"\x99" * (20000 - 4096)
    path.write_bytes(content)


def days_back(numbers):
    return tuple(TODAY - timedelta(days=number) for number in numbers)


@pytest.fixture
def stocked(book):
    book.suppliers.put_all(Supplier(name=f"Voisin {number:03}") for number in range(100))
    return book


def test_backup_of_the_day_opens_and_holds_the_book(stocked, place, backups, opened, tmp_path):
    assert daily_backup(place, backups, TODAY) == ""
    copy = Shelf(backups, place).of(TODAY)
    assert check_book(copy) == ()
    drill = tmp_path / "exercice" / "carnet.db"
    drill.parent.mkdir()
    shutil.copyfile(copy, drill)
    assert opened(drill).suppliers.all() == stocked.suppliers.all()


@pytest.mark.usefixtures("stocked")
def test_backups_are_private(place, backups):
    daily_backup(place, backups, TODAY)
    assert stat.S_IMODE(backups.stat().st_mode) == 0o700
    assert [stat.S_IMODE(path.stat().st_mode) for path in backups.iterdir()] == [0o600]


def test_there_is_one_backup_a_day(stocked, place, backups):
    daily_backup(place, backups, TODAY)
    before = Shelf(backups, place).of(TODAY).read_bytes()
    stocked.suppliers.put(Supplier(name="Après"))
    daily_backup(place, backups, TODAY)
    assert Shelf(backups, place).of(TODAY).read_bytes() == before
    daily_backup(place, backups, TODAY + timedelta(days=1))
    assert len(list(backups.iterdir())) == 2


def test_backup_runs_beside_the_window(stocked, place, backups):
    said = []
    worker = threading.Thread(target=lambda: said.append(daily_backup(place, backups, TODAY)))
    worker.start()
    for number in range(20):
        stocked.suppliers.put(Supplier(name=f"Pendant {number}"))
    worker.join()
    assert said == [""]
    assert check_book(Shelf(backups, place).of(TODAY)) == ()


@pytest.mark.usefixtures("stocked")
def test_folder_that_cannot_be_written_is_said_and_blocks_nothing(place, backups):
    backups.write_text("un fichier à la place du dossier")
    assert "n’a pas pu être faite" in daily_backup(place, backups, TODAY)


@pytest.mark.usefixtures("stocked")
def test_damaged_book_is_not_backed_up_and_no_good_backup_goes(place, backups):
    shelf = Shelf(backups, place)
    for number in range(30, 0, -1):
        daily_backup(place, backups, TODAY - timedelta(days=number))
    kept = shelf.days()
    damage(place)
    assert "n’a pas pu être faite" in daily_backup(place, backups, TODAY)
    assert shelf.days() == kept
    assert not shelf.of(TODAY).exists()


def test_books_of_one_name_do_not_share_backups(opened, place, backups, tmp_path):
    other = tmp_path / "autre" / "carnet.db"
    opened().suppliers.put(Supplier(name="Ici"))
    opened(other).suppliers.put(Supplier(name="Là"))
    for path in (place, other):
        daily_backup(path, backups, TODAY)
    assert len(list(backups.iterdir())) == 2


def test_missing_book_is_not_made_by_its_backup(place, backups):
    assert "absent" in daily_backup(place, backups, TODAY)
    assert not place.exists()


@given(numbers=DAYS)
def test_thinning_keeps_the_last_seven_and_a_week_each_before(numbers):
    days = days_back(numbers)
    kept = days_to_keep(days, TODAY)
    assert kept <= set(days)
    assert set(sorted(days, reverse=True)[:7]) <= kept
    assert len(kept) <= 11


@settings(deadline=None, max_examples=50)
@given(opened_on=st.lists(st.booleans(), min_size=60, max_size=120))
def test_thinning_day_after_day_always_leaves_recent_and_older_copies(opened_on):
    kept = frozenset()
    for number, is_used in enumerate(opened_on):
        day = TODAY + timedelta(days=number)
        if is_used:
            kept = days_to_keep(kept | {day}, day)
            assert day in kept
    used = [TODAY + timedelta(days=n) for n, is_used in enumerate(opened_on) if is_used]
    assert set(used[-7:]) <= kept
    if len(used) > 40:
        assert min(kept) <= used[-11]


def test_every_day_for_two_years_leaves_copies_of_the_day_the_week_and_the_month():
    kept = frozenset()
    for number in range(730):
        day = TODAY + timedelta(days=number)
        kept = days_to_keep(kept | {day}, day)
        ages = sorted((day - copy).days for copy in kept)
        if number > 31:
            assert ages[0] == 0
            assert any(1 <= age <= 7 for age in ages)
            assert any(14 <= age <= 31 for age in ages)


def test_clock_gone_wild_throws_no_backup_away():
    wild = tuple(TODAY + timedelta(days=3650 + number) for number in range(9))
    real = days_back(range(5))
    assert days_to_keep((*wild, *real), TODAY) == {*wild, *real}


@pytest.mark.usefixtures("stocked")
def test_last_three_good_backups_stay_when_the_recent_ones_are_bad(place, backups):
    shelf = Shelf(backups, place)
    for number in range(20, 0, -1):
        daily_backup(place, backups, TODAY - timedelta(days=number))
    good = shelf.days()[7:]
    for day in shelf.days()[:7]:
        damage(shelf.of(day))
    daily_backup(place, backups, TODAY)
    assert set(good[:2]) <= set(shelf.days())
    sound = [day for day in shelf.days() if not check_book(shelf.of(day))]
    assert len(sound) >= 3


def test_restored_book_is_the_backup_and_the_present_one_is_set_aside(
    stocked, opened, place, backups
):
    daily_backup(place, backups, TODAY)
    before = names(stocked)
    stocked.suppliers.put(Supplier(name="Après"))
    stocked.close()
    aside = restore(Shelf(backups, place).of(TODAY), place, backups, TODAY)
    restored = opened()
    assert names(restored) == before
    restored.close()
    shutil.copyfile(aside, place)
    assert "Après" in names(opened())


def test_journal_of_the_former_book_is_not_replayed_into_the_restored_one(
    stocked, opened, place, backups
):
    daily_backup(place, backups, TODAY)
    before = names(stocked)
    stocked.close()
    for ending in ("-journal", "-wal", "-shm"):
        place.with_name(place.name + ending).write_bytes(b"left behind")
    restore(Shelf(backups, place).of(TODAY), place, backups, TODAY)
    assert not list(place.parent.glob("carnet.db-*"))
    assert names(opened()) == before


def test_damaged_book_is_kept_when_a_backup_takes_its_place(stocked, opened, place, backups):
    daily_backup(place, backups, TODAY)
    before = names(stocked)
    stocked.close()
    damage(place)
    bad = place.read_bytes()
    aside = restore(Shelf(backups, place).of(TODAY), place, backups, TODAY)
    assert aside.read_bytes() == bad
    assert names(opened()) == before


def test_damaged_book_is_back_in_its_place_when_the_last_step_fails(
    stocked, place, backups, monkeypatch
):
    daily_backup(place, backups, TODAY)
    stocked.close()
    damage(place)
    before, real = place.read_bytes(), backup_file.settle

    def fail(temporary, final):
        if final == place:
            raise OSError(5, "disk")
        real(temporary, final)

    with monkeypatch.context() as patch:
        patch.setattr(backup_file, "settle", fail)
        with pytest.raises(UserError, match="pas pu être restaurée"):
            restore(Shelf(backups, place).of(TODAY), place, backups, TODAY)
    assert place.read_bytes() == before
    aside = restore(Shelf(backups, place).of(TODAY), place, backups, TODAY)
    assert aside.read_bytes() == before


def test_restoring_twice_a_day_keeps_both_former_books(stocked, place, backups):
    daily_backup(place, backups, TODAY)
    stocked.close()
    copies = {restore(Shelf(backups, place).of(TODAY), place, backups, TODAY) for _ in range(2)}
    assert len(copies) == 2


def test_lost_book_is_restored(stocked, opened, place, backups):
    daily_backup(place, backups, TODAY)
    before = names(stocked)
    stocked.close()
    place.unlink()
    assert restore(Shelf(backups, place).of(TODAY), place, backups, TODAY) is None
    assert names(opened()) == before


def test_open_book_is_not_replaced(stocked, place, backups):
    daily_backup(place, backups, TODAY)
    with pytest.raises(BookInUseError):
        restore(Shelf(backups, place).of(TODAY), place, backups, TODAY)
    assert len(names(stocked)) == 100


def test_unfit_backup_is_refused_and_the_book_unchanged(stocked, place, backups, tmp_path):
    stocked.close()
    before = place.read_bytes()
    photo = tmp_path / "photo.db"
    photo.write_bytes(b"\xff\xd8\xff")
    with pytest.raises(NotABookError):
        restore(photo, place, backups, TODAY)
    bad = tmp_path / "abime.db"
    shutil.copyfile(place, bad)
    damage(bad)
    with pytest.raises(UserError, match="endommag"):
        restore(bad, place, backups, TODAY)
    with pytest.raises(UserError, match="n’existe pas"):
        restore(tmp_path / "absent.db", place, backups, TODAY)
    assert place.read_bytes() == before


@pytest.mark.usefixtures("stocked")
def test_restoring_into_an_impossible_folder_is_said_in_french(place, backups, tmp_path):
    daily_backup(place, backups, TODAY)
    (tmp_path / "fichier").write_text("")
    with pytest.raises(UserError, match="n’a pas pu être restaurée"):
        restore(
            Shelf(backups, place).of(TODAY), tmp_path / "fichier" / "carnet.db", backups, TODAY
        )


def test_copy_of_a_damaged_book_is_not_given_its_name(stocked, place, tmp_path):
    stocked.close()
    damage(place)
    with pytest.raises(UserError):
        copy_checked(place, tmp_path / "copie.db")
    assert not list(tmp_path.glob("copie*"))


@pytest.mark.usefixtures("stocked")
def test_sound_book_has_no_problem(place):
    assert check_book(place) == ()


def test_index_that_disagrees_is_found(stocked, place):
    stocked._db.execute("DELETE FROM suppliers_index_data WHERE id > 10")  # noqa: SLF001
    assert "index de recherche" in check_book(place)[0]


def test_link_to_an_absent_record_is_found(stocked, place):
    stocked.close()
    connection = sqlite3.connect(place)
    connection.execute("CREATE TABLE notes (s INTEGER REFERENCES suppliers (id))")
    connection.execute("INSERT INTO notes VALUES (999)")
    connection.commit()
    connection.close()
    assert check_book(place) == (
        "Des fiches renvoient à des fiches absentes : restaurez une sauvegarde.",
    )


def test_damage_absence_and_foreign_files_are_found(stocked, place, tmp_path):
    stocked.close()
    damage(place)
    assert "endommag" in check_book(place)[0]
    assert "n’existe pas" in check_book(tmp_path / "absent.db")[0]
    other = tmp_path / "autre.db"
    other.write_bytes(b"")
    assert "n’est pas un carnet" in check_book(other)[0]
    other.write_bytes(b"nom;siret\n" * 100)
    assert "n’est pas un carnet" in check_book(other)[0]


def test_damaged_copy_is_an_error_of_its_own(stocked, place, tmp_path):
    stocked._db.execute("DELETE FROM suppliers_index_data WHERE id > 10")  # noqa: SLF001
    with pytest.raises(BookDamagedError):
        copy_checked(place, tmp_path / "copie.db")
