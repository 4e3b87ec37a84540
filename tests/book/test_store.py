import shutil
import sqlite3
import stat
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop_app.book.backup import daily_backup
from desktop_app.book.check import check_book
from desktop_app.book.connection import Connection
from desktop_app.book.errors import (
    BookDamagedError,
    BookInUseError,
    BookMissingError,
    BookTooNewError,
    NotABookError,
)
from desktop_app.book.header import APPLICATION_ID, VERSION
from desktop_app.book.schema import STEPS
from desktop_app.core.errors import UserError
from desktop_app.core.supplier import Supplier
from desktop_app.core.tender_status import TenderStatus

TODAY = date(2026, 11, 22)
FILES = Path(__file__).parent / "files"
SUPPLIER = Supplier(name="Atelier d’essai")
HOLDER = """
import sys
from pathlib import Path
from desktop_app.book.lock import Lock
lock = Lock(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


def change_header(path, statement):
    connection = sqlite3.connect(path)
    connection.execute(statement)
    connection.commit()
    connection.close()


def test_new_book_is_private_and_recognisable(book, place):
    book.suppliers.put(SUPPLIER)
    assert mode(place.parent) == 0o700
    assert {path.name: mode(path) for path in place.parent.iterdir()} == {
        "carnet.db": 0o600,
        "carnet.db.verrou": 0o600,
    }
    connection = sqlite3.connect(place)
    assert connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
    assert connection.execute("PRAGMA user_version").fetchone()[0] == VERSION
    connection.close()


def test_folder_of_somebody_else_keeps_its_rights(opened, tmp_path):
    folder = tmp_path / "partage"
    folder.mkdir(mode=0o755)
    opened(folder / "carnet.db")
    assert mode(folder) == 0o755


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "delete"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("secure_delete", 1),
        ("trusted_schema", int(sqlite3.sqlite_version_info < (3, 44))),
        ("temp_store", 2),
        ("cell_size_check", 1),
        ("mmap_size", 0),
    ],
)
def test_settings_that_keep_data_safe_are_on(book, pragma, value):
    assert book._db.value(f"PRAGMA {pragma}") == value  # noqa: SLF001


def test_tables_are_strict(book):
    wrong = "INSERT INTO tenders VALUES (1, 1, '', '', '2026-01-01', 'x', '', '2026-01-01', '')"
    with pytest.raises(sqlite3.IntegrityError, match="cannot store TEXT"):
        book._db.execute(wrong)  # noqa: SLF001
    book._db.execute(wrong.replace("'x'", "7"))  # noqa: SLF001 - the control


def test_closed_book_opens_again_with_its_content(opened):
    book = opened()
    book.suppliers.put(SUPPLIER)
    book.close()
    assert [supplier.name for supplier in opened().suppliers.all()] == [SUPPLIER.name]


def test_second_window_is_told_that_the_first_holds_the_book(opened, book):
    with pytest.raises(BookInUseError, match="déjà ouvert dans une autre fenêtre"):
        opened()
    book.suppliers.put(SUPPLIER)


def test_lock_of_another_process_holds_and_dies_with_it(opened, place):
    place.parent.mkdir(parents=True)
    holder = subprocess.Popen(  # noqa: S603 - this very Python
        [sys.executable, "-c", HOLDER, str(place)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with holder:
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(BookInUseError):
            opened()
        holder.kill()
    assert opened().suppliers.all() == ()


def test_refused_book_does_not_stay_locked(opened, place):
    place.parent.mkdir(parents=True)
    place.write_bytes(b"")
    with pytest.raises(BookDamagedError):
        opened()
    place.unlink()
    opened()


def test_newer_book_is_refused_and_not_one_byte_changes(opened, place):
    opened().close()
    change_header(place, f"PRAGMA user_version={VERSION + 1}")
    before = place.read_bytes()
    with pytest.raises(BookTooNewError, match=f"schéma {VERSION + 1}"):
        opened()
    assert place.read_bytes() == before
    assert {path.name for path in place.parent.iterdir()} == {"carnet.db", "carnet.db.verrou"}


def test_each_step_of_the_schema_counts_for_one_version():
    assert len(STEPS) == VERSION


def test_book_of_this_very_version_is_not_refused(opened, place):
    # The control of the test above.
    opened().close()
    change_header(place, f"PRAGMA user_version={VERSION}")
    opened()


def test_empty_file_is_refused_and_not_filled(opened, place):
    place.parent.mkdir(parents=True)
    place.write_bytes(b"")
    with pytest.raises(BookDamagedError, match="est vide"):
        opened()
    assert place.read_bytes() == b""


@pytest.mark.parametrize(
    "content", [b"\xff\xd8\xff\xe0JFIF" + b"\x00" * 200, b"nom;siret\n", b"SQLite format 3\x00"]
)
def test_file_that_is_no_database_is_refused_unchanged(opened, place, content):
    place.parent.mkdir(parents=True)
    place.write_bytes(content)
    with pytest.raises(NotABookError, match="n’est pas un carnet"):
        opened()
    assert place.read_bytes() == content


def test_database_of_another_program_is_refused_unchanged(opened, place):
    place.parent.mkdir(parents=True)
    change_header(place, "CREATE TABLE other (a)")
    before = place.read_bytes()
    with pytest.raises(NotABookError):
        opened()
    assert place.read_bytes() == before


def test_damaged_book_is_refused_with_the_backup_to_restore(opened, place):
    book = opened()
    book.suppliers.put_all(replace(SUPPLIER, name=f"Voisin {n}") for n in range(300))
    book.close()
    content = bytearray(place.read_bytes())
    content[100:4096] = b"\xff" * 3996
    place.write_bytes(content)
    with pytest.raises(BookDamagedError, match="endommagé"):
        opened()
    assert place.read_bytes() == content


def test_missing_book_is_not_silently_made_anew(opened, place, backups):
    opened().close()
    assert daily_backup(place, backups, TODAY) == ""
    place.unlink()
    with pytest.raises(BookMissingError, match="a disparu"):
        opened()
    assert not place.exists()


def test_book_elsewhere_is_made_although_another_one_has_backups(opened, place, backups, tmp_path):
    # The control of the test above.
    opened().close()
    daily_backup(place, backups, TODAY)
    opened(tmp_path / "ailleurs" / "carnet.db")


def test_creation_cut_short_leaves_the_door_open(opened, place):
    place.parent.mkdir(parents=True)
    place.with_name("carnet.db.nouveau").write_bytes(b"half")
    assert opened().suppliers.all() == ()


def test_folder_that_cannot_be_made_is_said_in_french(opened, tmp_path):
    (tmp_path / "fichier").write_text("")
    with pytest.raises(UserError, match=r"ne peut pas être ouvert.*tient la place"):
        opened(tmp_path / "fichier" / "carnet.db")


@pytest.mark.parametrize("name", sorted(path.name for path in FILES.glob("*.db")))
def test_book_of_each_past_schema_opens_with_its_content(opened, place, name):
    place.parent.mkdir(parents=True)
    shutil.copyfile(FILES / name, place)
    book = opened()
    (summary,) = book.tenders.all()
    assert summary.subject == "Nettoyage de l’école"
    assert book.tenders.get(summary.identifier).buyer.name == "Commune de Saint-Exemple"
    book.suppliers.put(SUPPLIER)
    assert book.suppliers.search("essai").total == 1
    assert check_book(place) == ()


def test_book_of_schema_4_keeps_the_whole_record_and_its_history(opened, place):
    place.parent.mkdir(parents=True)
    shutil.copyfile(FILES / "schema-4.db", place)
    book = opened()
    (supplier,) = book.suppliers.search("tilleul").suppliers
    assert supplier.profile.offers[0].cpv == ("90911300-9",)
    (exchange,) = book.exchanges.of_supplier(supplier.identifier)
    assert (exchange.text, exchange.tender) == ("visite", 1)


def test_book_of_schema_7_keeps_its_tenders_among_those_at_work(opened, place):
    place.parent.mkdir(parents=True)
    shutil.copyfile(FILES / "schema-7.db", place)
    book = opened()
    (summary,) = book.tenders.all()
    assert summary.status is TenderStatus.CURRENT
    assert book.follow_ups.get(summary.identifier).lessons == "Visiter les locaux avant."


def test_old_book_is_copied_before_it_is_brought_up_to_date(opened, place, backups):
    place.parent.mkdir(parents=True)
    shutil.copyfile(FILES / "schema-1.db", place)
    opened()
    (copy,) = backups.iterdir()
    assert f"avant-schema-{VERSION}" in copy.name
    assert mode(copy) == 0o600
    assert (content(copy), version(copy)) == (content(FILES / "schema-1.db"), 1)
    assert version(place) == VERSION


def test_book_of_today_is_not_copied_on_opening(opened, backups):
    # The control of the test above.
    opened().close()
    opened()
    assert not backups.exists()


def test_old_book_is_left_alone_when_it_cannot_be_copied(opened, place, backups):
    place.parent.mkdir(parents=True)
    shutil.copyfile(FILES / "schema-1.db", place)
    before = place.read_bytes()
    backups.write_text("un fichier à la place du dossier")
    with pytest.raises(UserError, match="sauvegardes"):
        opened()
    assert place.read_bytes() == before


def test_interrupted_step_leaves_the_old_schema(opened, place):
    place.parent.mkdir(parents=True)
    shutil.copyfile(FILES / "schema-1.db", place)
    db = Connection(place)
    with db.trial():
        db.apply(STEPS)
    db.close()
    assert version(place) == 1
    assert opened().suppliers.all() == ()


def test_journal_of_a_cut_write_is_rolled_back_on_opening(opened, place, tmp_path):
    book = opened()
    book.suppliers.put(SUPPLIER)
    book._db.execute("PRAGMA cache_size=1")  # noqa: SLF001 - so that pages reach the disk early
    torn = tmp_path / "coupe" / "carnet.db"
    torn.parent.mkdir()
    with book._db.trial():  # noqa: SLF001
        for number in range(500):
            book._db.insert("suppliers", row_of(book, number))  # noqa: SLF001
        for ending in ("", "-journal"):
            source = place.with_name(place.name + ending)
            shutil.copyfile(source, torn.with_name(source.name))
    found = opened(torn).suppliers.all()
    assert [supplier.name for supplier in found] == [SUPPLIER.name]


def row_of(book, number):
    row = book._db.record("suppliers", 1)  # noqa: SLF001
    return {**row, "id": number + 2, "name": "x" * 500}


def content(path):
    connection = sqlite3.connect(path)
    rows = connection.execute("SELECT subject, dossier FROM tenders").fetchall()
    connection.close()
    return rows


def version(path):
    connection = sqlite3.connect(path)
    number = connection.execute("PRAGMA user_version").fetchone()[0]
    connection.close()
    return number


def test_searches_keep_no_more_of_a_book_than_its_pages_in_use(tmp_path):
    path = tmp_path / "carnet.db"
    sqlite3.connect(path).close()
    db = Connection(path)
    assert db.value("PRAGMA cache_size") == -16_384
    assert db.value("PRAGMA mmap_size") == 0
    db.close()
