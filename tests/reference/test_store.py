"""The shipped database: read only, whole, small, quick to open, and told in VERSION.toml."""

import hashlib
import shutil
import sqlite3
import threading
import time

import pytest

from desktop_app.core.errors import UserError
from desktop_app.datafile import read_toml
from desktop_app.paths import shipped
from desktop_app.reference.store import open_reference

FOLDER = shipped("resources") / "reference"
MOST = 4_000_000


def test_database_is_the_one_that_version_describes(reference):
    version = read_toml(FOLDER / "VERSION.toml")
    content = (FOLDER / "reference.db").read_bytes()
    assert hashlib.sha256(content).hexdigest() == version["sha256"]
    for table, count in version["comptes"].items():
        query = f"SELECT count(*) FROM {table}"  # noqa: S608 - our own names
        assert reference.connection.execute(query).fetchone() == (count,), table


def test_folder_is_small_and_names_its_sources():
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) <= MOST
    notice = (FOLDER / "NOTICE.txt").read_text(encoding="utf-8")
    for source in read_toml(FOLDER / "VERSION.toml")["sources"]:
        name = source["paquet"].lstrip("@").replace("==", " ").replace("@", " ")
        assert name in notice


def test_nothing_can_be_written(reference):
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        reference.connection.execute("DELETE FROM commune")


def test_missing_or_damaged_database_is_told_in_french(tmp_path):
    with pytest.raises(UserError, match="réinstallez"):
        open_reference(tmp_path)
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "reference.db").write_bytes(b"nothing of the kind" * 500)
    with pytest.raises(UserError, match="réinstallez"):
        open_reference(tmp_path)


def test_folder_with_spaces_and_accents_is_read(tmp_path):
    folder = tmp_path / "Données de la mairie #1 ?"
    folder.mkdir()
    shutil.copy(FOLDER / "reference.db", folder)
    opened = open_reference(folder)
    assert opened.communes.by_insee("59350").name == "Lille"
    opened.close()


def test_another_thread_may_read_it(reference):
    names = []
    read = threading.Thread(target=lambda: names.append(reference.communes.by_insee("62041").name))
    read.start()
    read.join()
    assert names == ["Arras"]


def quickest(work, times=5):
    spent = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        spent.append(time.perf_counter() - start)
    return min(spent)


def test_opening_and_finding_are_quick(reference):
    # The shared machines are slow at times: twice the 5 ms that is aimed at.
    assert quickest(lambda: open_reference(FOLDER).close()) < 0.010
    for typed in ("l", "li", "lille", "saint", "zzzz", "st den", "oe"):
        assert quickest(lambda typed=typed: reference.communes.find(typed, 20)) < 0.010, typed
