"""An old book is made ready whole, or is left as it was."""

import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.book import enlarging
from desktop_app.book.check import check_book
from desktop_app.book.errors import BookInUseError, NotABookError
from desktop_app.book.header import VERSION, Preparation, preparation, schema_of
from desktop_app.book.lock import Lock
from desktop_app.book.preparing import prepare_book
from desktop_app.book.stopping import StoppedError

FILES = Path(__file__).parent / "files"
COUNT = 500
LATE = COUNT + 100
MULTIPLY = """
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
INSERT INTO suppliers SELECT id + i, name || i, '', {rest} FROM suppliers, n WHERE id = 1
"""
PREPARER = """
import sys
from contextlib import nullcontext
from datetime import date
from pathlib import Path
from desktop_app.book import connection, enlarging
from desktop_app.book.preparing import prepare_book

place, rank, how = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
# So that pages reach the disk early.
connection.PRAGMAS = (*connection.PRAGMAS, "cache_size=1", "cache_spill=ON")
if how == "in-pieces":
    connection.Connection.gesture = lambda _db: nullcontext()
if how == "copy":
    connection.Connection.copy_to = lambda _db, _target: wait()
real, done = enlarging._kept, 0

def wait():
    print("midway", flush=True)
    sys.stdin.read()

def kept(row):
    global done
    done += 1
    if done == rank:
        wait()
    return real(row)

enlarging._kept = kept
if rank > 501:
    enlarging.rewrite = lambda *_: wait()
prepare_book(place, place.parent / "sauvegardes", date(2026, 11, 22))
"""


@pytest.fixture
def old(place):
    """A book of an old schema with some thousand suppliers."""
    place.parent.mkdir(parents=True)
    shutil.copyfile(FILES / "schema-3.db", place)
    db = sqlite3.connect(place)
    columns = [row[1] for row in db.execute("PRAGMA table_info(suppliers)")]
    db.execute(MULTIPLY.format(rest=", ".join(columns[3:])), (COUNT,))
    db.commit()
    db.close()
    return place


def content(place):
    db = sqlite3.connect(place)
    try:
        return list(db.iterdump())
    finally:
        db.close()


def kill_midway(place, rank, how="whole"):
    command = [sys.executable, "-c", PREPARER, str(place), str(rank), how]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as work:  # noqa: S603
        assert work.stdout.readline() == "midway\n"
        work.kill()


@pytest.mark.parametrize("rank", [1, 300, COUNT, LATE])
def test_killed_midway_the_old_book_is_intact_and_is_made_ready_next_time(
    old, backups, today, rank
):
    before = content(old)
    kill_midway(old, rank)
    assert content(old) == before
    prepare_book(old, backups, today)
    assert (schema_of(old), check_book(old)) == (VERSION, ())
    assert f'INSERT INTO "suppliers" VALUES({COUNT + 1},' in "\n".join(content(old))


def test_killed_while_it_is_copied_the_old_book_is_intact(old, backups, today):
    before = old.read_bytes()
    kill_midway(old, 1, "copy")
    assert old.read_bytes() == before
    prepare_book(old, backups, today)
    assert check_book(old) == ()


def test_work_done_in_pieces_would_be_seen(old):
    # The control: the harness must see half a migration when there is one.
    before = content(old)
    kill_midway(old, LATE, "in-pieces")
    assert content(old) != before


@pytest.mark.parametrize("turns", [1, 2, 4, 8])
def test_given_up_the_old_book_is_as_it_was(old, backups, today, turns):
    before, left = content(old), iter(range(turns))
    with pytest.raises(StoppedError, match="resté comme il était"):
        prepare_book(old, backups, today, lambda: next(left, None) is None)
    assert content(old) == before
    assert not list(backups.glob("*.partiel"))
    prepare_book(old, backups, today)
    assert schema_of(old) == VERSION


def test_given_up_while_it_is_copied_no_copy_is_left(old, backups, today):
    before, answers = old.read_bytes(), iter([False])
    with pytest.raises(StoppedError):
        prepare_book(old, backups, today, lambda: next(answers, True))
    assert old.read_bytes() == before
    assert list(backups.iterdir()) == []


def test_a_fault_midway_leaves_the_old_book_and_lets_it_go(old, backups, today, monkeypatch):
    before = content(old)
    monkeypatch.setattr(enlarging, "_kept", lambda _row: 1 // 0)
    with pytest.raises(ZeroDivisionError):
        prepare_book(old, backups, today)
    assert content(old) == before
    Lock(old).release()


def test_what_a_book_needs_is_known_before_it_is_opened(old, backups, today):
    assert preparation(old.with_name("absent.db")) is None
    assert preparation(old) is Preparation.MIGRATION
    journal = old.with_name(old.name + "-journal")
    journal.write_bytes(b"")
    assert preparation(old) is Preparation.CHECK
    journal.unlink()
    prepare_book(old, backups, today)
    assert preparation(old) is None


def test_what_is_no_book_is_refused_as_by_the_opening(place, backups, today):
    place.parent.mkdir(parents=True)
    place.write_bytes(b"This is no book. " * 20)
    with pytest.raises(NotABookError):
        prepare_book(place, backups, today)


def test_a_book_held_elsewhere_is_not_touched(old, backups, today):
    lock, before = Lock(old), old.read_bytes()
    with pytest.raises(BookInUseError):
        prepare_book(old, backups, today)
    assert old.read_bytes() == before
    lock.release()
