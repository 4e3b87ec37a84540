import datetime
import shutil
import sqlite3
from contextlib import closing

import pytest

from desktop_app.book.store import open_book
from desktop_app.cli.main import main
from desktop_app.cli.practice import ask_reference
from desktop_app.cli.surroundings import Surroundings
from desktop_app.core.errors import UserError
from desktop_app.paths import shipped

DAY = datetime.date(2026, 11, 22)


def test_the_demonstration_keeps_its_tenders_and_suppliers_once(tmp_path, capsys, glossary):
    folder = tmp_path / "demo"
    for _ in range(2):
        assert main(["demo", "-o", str(folder)]) == 0
    assert "3 marchés" in capsys.readouterr().out
    book = open_book(folder / "carnet.db", folder / "sauvegardes", DAY, glossary)
    subjects = [tender.subject for tender in book.tenders.all()]
    total = book.suppliers.search("").total
    book.close()
    assert len(set(subjects)) == len(subjects) == 3
    assert total >= 25


@pytest.fixture
def copy(tmp_path):
    """Give a copy of the shipped data whose reference database may be spoilt."""
    source = shipped("resources")
    shutil.copy(source / "glossary.toml", tmp_path)
    shutil.copytree(source / "reference", tmp_path / "reference")
    return tmp_path


def test_the_self_test_asks_the_reference_data(copy, capsys):
    ask_reference(Surroundings(None, copy))
    assert "communes" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("spoil", "told"),
    [("DELETE FROM commune", "communes"), ("DELETE FROM cpv", "codes CPV")],
)
def test_reference_data_that_do_not_answer_fail_the_self_test(copy, spoil, told):
    with closing(sqlite3.connect(copy / "reference" / "reference.db")) as db, db:
        db.execute(spoil)
    with pytest.raises(UserError, match=told):
        ask_reference(Surroundings(None, copy))


def test_without_reference_data_the_self_test_fails(copy):
    (copy / "reference" / "reference.db").unlink()
    with pytest.raises(UserError, match="réinstallez"):
        ask_reference(Surroundings(None, copy))
