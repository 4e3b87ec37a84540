from dataclasses import replace
from datetime import date

import pytest

from desktop_app.book import loading
from desktop_app.book.check import check_book
from desktop_app.book.imports import ImportRecord
from desktop_app.core.errors import UserError
from desktop_app.core.supplier import Supplier

DAY = date(2026, 11, 23)
RECORD = ImportRecord(day=DAY, source="liste", file="dossier/liste.csv", unchanged=3, refused=1)
NEW = [Supplier(name=f"Nouveau {number}") for number in range(30)]


@pytest.fixture(params=[5_000, 10])
def stocked(book, whole, monkeypatch, request):
    # Both sizes: with triggers, and with the index made afterwards.
    monkeypatch.setattr(loading, "BATCH", request.param)
    book.suppliers.put_all([whole, Supplier(name="Voisin")])
    return book


def state(book):
    return tuple(book.suppliers.each())


def bring(book):
    known = [replace(item, notes="changé") for item in book.suppliers.each()]
    book.imports.bring(RECORD, iter(NEW), iter(known))


def test_import_is_remembered_without_the_folders_of_its_file(stocked):
    bring(stocked)
    (record,) = stocked.imports.all()
    expected = replace(RECORD, identifier=1, added=30, updated=2, file=record.file)
    assert record == expected
    assert "/" not in record.file
    assert stocked.suppliers.search("nouveau").total == 30


def test_undone_import_leaves_the_book_as_before(stocked, place):
    before = state(stocked)
    bring(stocked)
    assert state(stocked) != before
    stocked.imports.undo(1, DAY)
    assert state(stocked) == before
    assert stocked.suppliers.tags() == {"proche": 1, "réactif": 1}
    assert stocked.imports.all()[0].undone_on == DAY
    assert check_book(place) == ()
    with pytest.raises(UserError, match="déjà annulé"):
        stocked.imports.undo(1, DAY)


def test_what_the_clerk_changed_since_is_told_and_may_be_kept(stocked):
    bring(stocked)
    assert stocked.imports.undoing(1).changed_since == ()
    stocked.suppliers.put(replace(stocked.suppliers.get(2), notes="à la main"))
    stocked.suppliers.put(replace(stocked.suppliers.get(3), notes="à la main"))
    undoing = stocked.imports.undoing(1)
    assert (undoing.removed, undoing.restored) == (30, 2)
    assert [item.identifier for item in undoing.changed_since] == [2, 3]
    stocked.imports.undo(1, DAY, keep=(2, 3))
    assert [item.notes for item in state(stocked)] == ["à rappeler", "à la main", "à la main"]


def test_supplier_removed_since_does_not_prevent_the_undoing(stocked):
    bring(stocked)
    stocked.suppliers.remove(2)
    stocked.suppliers.remove(3)
    stocked.imports.undo(1, DAY)
    assert [item.identifier for item in state(stocked)] == [1]


@pytest.mark.parametrize("fault", [Supplier(name=""), Supplier(name="A", siret="00000001800012")])
def test_import_with_a_fault_leaves_nothing(stocked, fault):
    before = state(stocked)
    with pytest.raises(UserError):
        stocked.imports.bring(RECORD, [*NEW, fault], [replace(before[1], notes="changé")])
    assert state(stocked) == before
    assert stocked.imports.all() == ()
