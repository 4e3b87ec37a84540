"""A removal that is undone leaves the book as it was."""

import sqlite3
from dataclasses import replace
from datetime import date

import pytest

from desktop_app.book.erasure import erase
from desktop_app.book.imports import ImportRecord
from desktop_app.book.persons import held
from desktop_app.core.errors import UserError
from desktop_app.core.exchange import Exchange, ExchangeKind
from desktop_app.core.supplier import Supplier

DAY = date(2026, 11, 22)
VISIT = Exchange(supplier=0, day=DAY, kind=ExchangeKind.VISIT, text="vu l’atelier")


def content(path):
    """Every row of every table, and what the index answers."""
    db = sqlite3.connect(path)
    names = [
        row[0]
        for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        if not row[0].startswith(("suppliers_index", "sqlite_"))
    ]
    rows = {name: sorted(map(repr, db.execute(f"SELECT * FROM {name}"))) for name in names}  # noqa: S608
    match = "SELECT rowid FROM suppliers_index WHERE suppliers_index MATCH 'tilleul'"
    rows["index"] = db.execute(match).fetchall()
    db.close()
    return rows


@pytest.fixture
def full(book, whole, contract_tender):
    """A book whose first supplier was imported, merged, declared different and consulted."""
    book.tenders.put(contract_tender)
    record = ImportRecord(day=DAY)
    first, twin, other = book.imports.bring(
        record, (whole, Supplier(name="Le Tilleul"), Supplier(name="Autre"))
    ).identifiers
    known = book.suppliers.get(first)
    book.imports.bring(record, (), (replace(known, labels="RGE bis"),))
    book.exchanges.put_all(
        (replace(VISIT, supplier=first, tender=1), replace(VISIT, supplier=twin, text="appelé"))
    )
    book.merges.merge(first, twin, {}, DAY)
    book.merges.separate(first, other, DAY)
    book.exchanges.put(replace(VISIT, supplier=other))
    return book


def test_a_removal_undone_leaves_every_row_as_it_was(full, place):
    before = content(place)
    kept = full.suppliers.snapshot(1)
    full.suppliers.remove(1)
    without = content(place)
    gone = {name for name in before if before[name] != without[name]}
    assert gone >= {"suppliers", "exchanges", "import_lines", "supplier_approvals", "index"}
    full.suppliers.put_back(kept)
    assert content(place) == before


def test_the_merge_of_a_supplier_put_back_can_still_be_undone(full):
    kept = full.suppliers.snapshot(1)
    full.suppliers.remove(1)
    full.suppliers.put_back(kept)
    (merge,) = full.merges.of_supplier(1)
    full.merges.undo(merge.identifier, DAY)
    assert [item.text for item in full.exchanges.of_supplier(2)] == ["appelé"]


def test_a_tender_or_an_import_gone_meanwhile_does_not_hold_it_back(full):
    kept = full.suppliers.snapshot(1)
    full.suppliers.remove(1)
    full.tenders.remove(1)
    for record in full.imports.all():
        full.imports.undo(record.identifier, DAY)
    full.suppliers.put_back(kept)
    assert [item.tender for item in full.exchanges.of_supplier(1)] == [0, 0]


def test_a_number_or_a_siret_taken_meanwhile_is_refused_whole(full, place):
    kept = full.suppliers.snapshot(1)
    full.suppliers.remove(1)
    full.suppliers.put(Supplier(name="Repris", siret="00000001800012"))
    before = content(place)
    with pytest.raises(UserError, match="déjà celui"):
        full.suppliers.put_back(kept)
    assert content(place) == before


def test_a_removal_is_not_undone_once_somebody_was_erased(full, place, backups):
    kept = full.suppliers.snapshot(1)
    full.suppliers.remove(1)
    full.suppliers.put(Supplier(name="Zoé Quévremont", notes="voir Zoé Quévremont"))
    erase(place, backups, held(place, "Zoé Quévremont"), DAY)
    with pytest.raises(UserError, match="effacée"):
        full.suppliers.put_back(kept)


def test_what_is_not_there_has_no_snapshot(full):
    with pytest.raises(UserError, match="n’est plus"):
        full.suppliers.snapshot(99)
