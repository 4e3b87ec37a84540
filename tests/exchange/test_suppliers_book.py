from datetime import date
from pathlib import Path

import pytest

from desktop_app.book.check import check_book
from desktop_app.book.store import open_book
from desktop_app.core.errors import UserError
from desktop_app.core.supplier import Supplier
from desktop_app.datafile import Glossary
from desktop_app.exchange.suppliers import import_suppliers

PRACTICE = Path(__file__).parents[2] / "resources" / "practice" / "fournisseurs.csv"
TODAY = date(2026, 11, 22)


@pytest.fixture
def book(tmp_path):
    book = open_book(tmp_path / "carnet.db", tmp_path / "sauvegardes", TODAY, Glossary({}))
    yield book
    book.close()


def test_practice_suppliers_enter_a_real_book_once(book):
    for added in (37, 0):
        report = import_suppliers(PRACTICE, book.suppliers, "exercice", dry_run=False)
        assert (report.added, report.updated) == (added, 0)
    assert book.suppliers.search("coeur st-exemple").total == 1
    assert book.suppliers.search("esat glyc").total == 1
    assert check_book(book.path) == ()


def test_import_that_fails_on_the_last_line_leaves_nothing(book, tmp_path):
    class Failing:
        def all(self):
            return book.suppliers.all()

        def put_all(self, suppliers):
            return book.suppliers.put_all([*suppliers, Supplier(name="")])

    with pytest.raises(UserError):
        import_suppliers(PRACTICE, Failing(), "exercice", dry_run=False)
    assert book.suppliers.all() == ()
    trial = import_suppliers(PRACTICE, book.suppliers, "exercice", dry_run=True)
    assert (trial.added, book.suppliers.all()) == (37, ())
    names = {path.name for path in tmp_path.iterdir()}
    assert names == {"carnet.db", "carnet.db.verrou"}
