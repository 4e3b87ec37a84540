"""What the disk, the rights or another hand do to a book is said in French and loses nothing."""

import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.book.backup import daily_backup
from desktop_app.book.check import check_book, is_damage, problems
from desktop_app.book.connection import Connection, explained
from desktop_app.book.errors import BookDamagedError
from desktop_app.core.errors import UserError, system_reason
from desktop_app.core.supplier import Supplier

SMALL_DISK = """
import resource, signal, sys
from datetime import date
from pathlib import Path
from desktop_app.book.backup import daily_backup
from desktop_app.book.store import open_book
from desktop_app.core.errors import UserError
from desktop_app.core.supplier import Supplier
from desktop_app.datafile import Glossary

what, place, backups = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
today = date(2026, 11, 22)
book = open_book(place, backups, today, Glossary({}))
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[4]), int(sys.argv[4])))
try:
    if what == "save":
        book.suppliers.put_all(Supplier(name="x" * 1000 + str(n)) for n in range(500))
    else:
        print(daily_backup(place, backups, today))
except UserError as error:
    print(error)
book.close()
"""


def on_a_small_disk(what, place, backups, room):
    command = [sys.executable, "-c", SMALL_DISK, what, str(place), str(backups), str(room)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603
    return done.stdout.strip()


def test_full_disk_is_said_and_the_book_stays_as_it_was(opened, place, backups):
    book = opened()
    book.suppliers.put(Supplier(name="Avant"))
    book.close()
    assert "disque" in on_a_small_disk("save", place, backups, 100_000).lower()
    assert check_book(place) == ()
    assert [supplier.name for supplier in opened().suppliers.all()] == ["Avant"]


def test_full_disk_leaves_no_half_backup(opened, place, backups):
    opened().close()
    said = on_a_small_disk("backup", place, backups, 20_000)
    assert "n’a pas pu être faite" in said
    assert list(backups.iterdir()) == []


@pytest.mark.parametrize("what", ["save", "backup"])
def test_large_disk_lets_the_same_through(opened, place, backups, what):
    # The control of the two tests above.
    opened().close()
    assert on_a_small_disk(what, place, backups, 50_000_000) == ""


def test_book_that_another_program_holds_is_said_busy(book, place):
    book._db.execute("PRAGMA busy_timeout=10")  # noqa: SLF001 - no need to wait in a test
    other = sqlite3.connect(place, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(UserError, match="occupé"):
        book.suppliers.put(Supplier(name="Atelier"))
    other.close()
    book.suppliers.put(Supplier(name="Atelier"))
    assert len(book.suppliers.all()) == 1


def test_fault_of_the_program_is_not_called_a_mishap(book):
    with pytest.raises(sqlite3.OperationalError, match="no such table"), explained():
        book._db.execute("SELECT * FROM absente")  # noqa: SLF001


def test_full_disk_is_no_damage():
    error = sqlite3.OperationalError()
    error.sqlite_errorcode = sqlite3.SQLITE_FULL
    assert not is_damage(error)
    error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    assert is_damage(error)


def test_half_made_backup_of_another_day_is_cleared_away(book, place, backups, today):
    backups.mkdir()
    daily_backup(place, backups, today)
    (copy,) = backups.iterdir()
    half = copy.with_name(copy.name.replace("2026-11-22", "2026-11-21") + ".partiel")
    half.write_bytes(b"half")
    copy.unlink()
    assert book.suppliers.all() == ()
    assert daily_backup(place, backups, today) == ""
    assert not half.exists()


def test_connection_that_cannot_be_set_up_is_closed(tmp_path):
    path = tmp_path / "texte.db"
    path.write_bytes(b"nom;siret\n" * 500)
    with pytest.raises(sqlite3.DatabaseError):
        Connection(path)
    path.unlink()


def test_reasons_of_the_system_are_in_french():
    assert system_reason(OSError(28, "No space left on device")) == "disque plein"
    assert system_reason(OSError(9999, "?")) == "erreur 9999 du système"


def with_a_wrong_row(place):
    connection = sqlite3.connect(place)
    connection.execute("PRAGMA ignore_check_constraints=ON")
    row = "(1, 1, '', '', 'hier', 0, '', '2026-01-01', '')"
    connection.execute(f"INSERT INTO tenders VALUES {row}")  # noqa: S608 - ours
    connection.commit()
    connection.close()


def test_row_that_breaks_its_table_is_found(opened, place):
    opened().close()
    with_a_wrong_row(place)
    assert "relevées : 1" in check_book(place)[0]


def test_book_is_checked_when_the_last_run_was_cut_short(opened, place):
    opened().close()
    with_a_wrong_row(place)
    opened().close()
    place.with_name("carnet.db-journal").write_bytes(b"\0" * 512)
    with pytest.raises(BookDamagedError):
        opened()


def test_book_too_busy_to_be_checked_is_not_called_damaged(book, place):
    other = sqlite3.connect(place, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    book._db.execute("PRAGMA busy_timeout=10")  # noqa: SLF001 - no need to wait in a test
    with pytest.raises(sqlite3.OperationalError, match="locked"):
        problems(book._db)  # noqa: SLF001
    other.close()
    assert problems(book._db) == ()  # noqa: SLF001


def test_lock_file_that_is_something_else_is_said(opened, place):
    place.parent.mkdir(parents=True)
    place.with_name("carnet.db.verrou").write_bytes(b"nom;siret\n" * 500)
    with pytest.raises(UserError):
        opened()


def test_step_that_fails_by_a_fault_of_the_program_is_a_fault(opened, place):
    place.parent.mkdir(parents=True)
    shutil.copyfile(Path(__file__).parent / "files" / "schema-1.db", place)
    connection = sqlite3.connect(place)
    connection.execute("CREATE TABLE suppliers (a)")
    connection.close()
    with pytest.raises(sqlite3.OperationalError, match="already exists"):
        opened()


def test_book_whose_folder_is_gone_is_not_called_read_only(book, place):
    # The inode is kept by the open file; its name leads nowhere any more.
    shutil.rmtree(place.parent)
    with pytest.raises(UserError, match="n’est plus à sa place"):
        book.suppliers.put(Supplier(name="Le Relais"))
