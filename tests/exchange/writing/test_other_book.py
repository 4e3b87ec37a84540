from dataclasses import replace
from datetime import date

import pytest

from desktop_app.book.store import open_book
from desktop_app.core.supplier import Supplier
from desktop_app.exchange.supplier_export import FORMATS, export_suppliers
from desktop_app.exchange.suppliers import import_suppliers

DAY = date(2026, 11, 23)


@pytest.fixture
def other(tmp_path, glossary):
    book = open_book(tmp_path / "other" / "c.db", tmp_path / "backups", DAY, glossary)
    yield book
    book.close()


@pytest.mark.parametrize("name", [item.name for item in FORMATS])
def test_another_book_knows_all_that_was_exported(tmp_path, whole, other, name):
    path = tmp_path / f"liste.{name}"
    formula = Supplier(name="=1+1", siret="00000013300017", notes="+ cher\net loin")
    export_suppliers(path, [whole, formula], name)
    report = import_suppliers(path, other.suppliers, "", dry_run=False)
    assert (report.refused, report.to_check) == ((), ())
    found = {supplier.name: supplier for supplier in other.suppliers.all()}
    assert replace(found[whole.name], identifier=0) == whole
    assert found["=1+1"].notes == "+ cher\net loin"
