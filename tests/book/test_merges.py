from dataclasses import replace
from datetime import date

import pytest

from desktop_app.book.query import Point, Query
from desktop_app.core.errors import UserError
from desktop_app.core.exchange import Exchange, ExchangeKind
from desktop_app.core.supplier import Supplier, SupplierKind

DAY = date(2026, 11, 23)


@pytest.fixture
def pair(book, whole):
    book.suppliers.put_all([whole, Supplier(name="Ateliers Cœur", notes="le double")])
    for supplier in (1, 2):
        book.exchanges.put(
            Exchange(supplier=supplier, day=date(2026, 1, 1), kind=ExchangeKind.LETTER)
        )
    return book


def state(book):
    return tuple(book.suppliers.each()), book.exchanges.between(date.min, date.max)


def test_merged_records_are_one_with_both_histories(pair):
    after = replace(pair.suppliers.get(1), notes="à rappeler, le double")
    pair.merges.merge(after, 2, DAY)
    assert tuple(pair.suppliers.each()) == (after,)
    assert len(pair.exchanges.of_supplier(1)) == 2
    assert pair.suppliers.search("ateliers").total == 0


def test_undone_merge_brings_both_back_whole_at_any_later_time(pair):
    before = state(pair)
    pair.merges.merge(replace(pair.suppliers.get(2), siret=""), 1, DAY)
    pair.suppliers.put(Supplier(name="Plus tard"))
    pair.suppliers.put(replace(pair.suppliers.get(2), name="Changé depuis"))
    assert state(pair) != before
    pair.merges.undo(1, DAY)
    pair.suppliers.remove(3)
    assert state(pair) == before
    assert pair.suppliers.tags() == {"proche": 1, "réactif": 1}
    assert pair.merges.all()[0].undone_on == DAY
    with pytest.raises(UserError, match="déjà annulée"):
        pair.merges.undo(1, DAY)


@pytest.mark.parametrize("gone", [1, 2])
def test_merge_of_a_removed_record_changes_nothing(pair, gone):
    after = pair.suppliers.get(1)
    pair.suppliers.remove(gone)
    before = state(pair)
    with pytest.raises(UserError, match="n’est plus dans le carnet"):
        pair.merges.merge(after, 2, DAY)
    assert state(pair) == before
    assert pair.merges.all() == ()


def test_searches_are_kept_by_name(book):
    query = Query(text="a", kinds=(SupplierKind.EI,), around=Point(latitude=1, longitude=2))
    book.saved_searches.put(" Près ", query)
    book.saved_searches.put("Près", replace(query, text="b"))
    assert book.saved_searches.all() == {"Près": replace(query, text="b")}
    book.saved_searches.remove("Près")
    assert book.saved_searches.all() == {}
    with pytest.raises(UserError, match="manque le nom"):
        book.saved_searches.put(" ", query)


def test_diary_tells_what_ends_in_a_period(book, whole):
    book.suppliers.put(whole)
    (found,) = book.ending(date(2026, 12, 31), date(2026, 12, 31))
    assert (found.supplier, found.label, found.until) == (1, "esus", date(2026, 12, 31))
    assert book.ending(date(2027, 1, 1), date(2030, 1, 1)) == ()
