import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop_app.book.query import Point, Query
from desktop_app.core.errors import UserError
from desktop_app.core.exchange import Exchange, ExchangeKind
from desktop_app.core.merging import Choice
from desktop_app.core.supplier import Supplier, SupplierKind

DAY = date(2026, 11, 23)
LATER = date(2027, 2, 1)


@pytest.fixture
def pair(book, whole):
    book.suppliers.put_all([whole, Supplier(name="Ateliers Cœur", notes="le double")])
    for supplier in (1, 2):
        book.exchanges.put(
            Exchange(supplier=supplier, day=date(2026, 1, 1), kind=ExchangeKind.LETTER)
        )
    return book


SIDES = ("supplier_tags", "supplier_lists", "supplier_approvals", "import_lines", "exchanges")


def raw(book, *suppliers):
    """Everything that the file holds of some suppliers, column by column."""
    db = book._db  # noqa: SLF001
    rows = {}
    for table in ("suppliers", *SIDES):
        key = "id" if table == "suppliers" else "supplier"
        found = db.rows(f"SELECT * FROM {table} WHERE {key} IN ({', '.join(map(str, suppliers))})")  # noqa: S608
        rows[table] = sorted(repr(row) for row in found)
    return rows


def state(book):
    return tuple(book.suppliers.each()), book.exchanges.between(date.min, date.max)


def test_merged_records_are_one_with_both_histories(pair):
    pair.merges.merge(1, 2, {}, DAY)
    (after,) = pair.suppliers.each()
    assert (after.identifier, after.notes) == (1, "à rappeler\nle double")
    assert len(pair.exchanges.of_supplier(1)) == 2
    assert pair.suppliers.search("ateliers").total == 0
    (merge,) = pair.merges.of_supplier(1)
    assert (merge.kept.name, merge.removed.name) == ("Atelier du Cœur", "Ateliers Cœur")
    assert merge.after == after


def test_choices_of_the_clerk_are_followed(pair):
    pair.merges.merge(1, 2, {"name": Choice.OTHER, "notes": Choice.ONE}, DAY)
    (after,) = pair.suppliers.each()
    assert (after.name, after.notes) == ("Ateliers Cœur", "à rappeler")
    assert pair.suppliers.tags() == {"proche": 1, "réactif": 1}
    assert pair.suppliers.lists() == {"Propreté 2026": 1}


def test_undone_merge_brings_both_back_to_the_byte_at_any_later_time(pair, opened):
    before, text = raw(pair, 1, 2), state(pair)
    pair.merges.merge(2, 1, {}, DAY)
    pair.suppliers.put(Supplier(name="Plus tard"))
    pair.suppliers.put(replace(pair.suppliers.get(2), name="Changé depuis"))
    pair.close()
    again = opened()
    assert raw(again, 1, 2) != before
    assert [item.path for item in again.merges.changed_since(1)] == ["name"]
    again.merges.undo(1, LATER)
    assert raw(again, 1, 2) == before
    again.suppliers.remove(3)
    assert state(again) == text
    assert again.suppliers.search("changé").total == 0
    assert again.merges.of_supplier(1) == again.merges.of_supplier(2) == again.merges.all()
    assert again.merges.of_supplier(3) == ()
    with pytest.raises(UserError, match="déjà annulée"):
        again.merges.undo(1, DAY)


def test_what_was_changed_since_is_set_aside_and_can_be_taken_up(pair):
    pair.merges.merge(1, 2, {}, DAY)
    pair.suppliers.put(replace(pair.suppliers.get(1), notes="nouvelles notes"))
    pair.exchanges.put(Exchange(supplier=1, day=LATER, kind=ExchangeKind.CALL))
    pair.merges.undo(1, LATER)
    (merge,) = pair.merges.all()
    assert {item.path for item in merge.set_aside} == {"notes", "profile.last_contact"}
    assert len(pair.exchanges.of_supplier(1)) == 2
    pair.merges.take_up(1, 2)
    assert pair.suppliers.get(2).notes == "nouvelles notes"
    assert pair.suppliers.get(2).profile.last_contact == LATER
    assert pair.suppliers.get(1).notes == "à rappeler"
    assert pair.merges.all()[0].set_aside == ()
    with pytest.raises(UserError, match="Rien n’a été mis de côté"):
        pair.merges.take_up(1, 1)


def test_nothing_is_set_aside_when_nothing_changed(pair):
    # The control of the test above.
    pair.merges.merge(1, 2, {}, DAY)
    assert pair.merges.changed_since(1) == ()
    pair.merges.undo(1, LATER)
    assert (pair.merges.all()[0].later, pair.merges.all()[0].undone_on) == (None, LATER)


def test_merge_of_a_record_removed_since_is_undone_too(pair):
    before = raw(pair, 1, 2)["suppliers"]
    pair.merges.merge(1, 2, {}, DAY)
    pair.suppliers.remove(1)
    assert pair.merges.changed_since(1) == ()
    pair.merges.undo(1, LATER)
    assert raw(pair, 1, 2)["suppliers"] == before


def test_merges_of_one_record_are_undone_from_the_last(pair):
    pair.suppliers.put(Supplier(name="Tiers"))
    before = raw(pair, 1, 2, 3)
    pair.merges.merge(1, 2, {}, DAY)
    pair.merges.merge(3, 1, {}, DAY)
    assert len(pair.exchanges.of_supplier(3)) == 2
    with pytest.raises(UserError, match="Tiers"):
        pair.merges.undo(1, DAY)
    pair.merges.undo(2, DAY)
    pair.merges.undo(1, DAY)
    assert raw(pair, 1, 2, 3) == before


def test_record_merged_again_keeps_its_merge_until_the_other_is_undone(pair):
    pair.suppliers.put(Supplier(name="Tiers"))
    pair.merges.merge(1, 2, {}, DAY)
    pair.merges.merge(1, 3, {}, DAY)
    with pytest.raises(UserError, match="Tiers"):
        pair.merges.undo(1, DAY)


def test_siret_taken_meanwhile_refuses_the_undoing_whole(pair, whole):
    pair.merges.merge(2, 1, {"siret": Choice.ONE}, DAY)
    pair.suppliers.put(Supplier(name="Revenant", siret=whole.siret))
    before = raw(pair, 1, 2, 3)
    with pytest.raises(UserError, match="Revenant"):
        pair.merges.undo(1, DAY)
    assert raw(pair, 1, 2, 3) == before


def test_words_of_a_later_version_come_back(pair):
    pair._db.execute("UPDATE suppliers SET kind = 'futur' WHERE id = 1")  # noqa: SLF001
    before = raw(pair, 1, 2)
    pair.merges.merge(2, 1, {}, DAY)
    pair.merges.undo(1, DAY)
    assert raw(pair, 1, 2) == before


def test_merge_of_schema_4_is_undone_without_what_stood_beside(pair):
    before = raw(pair, 1, 2)
    pair.merges.merge(1, 2, {}, DAY)
    pair._db.execute("UPDATE merges SET beside = ''")  # noqa: SLF001
    pair.merges.undo(1, DAY)
    assert raw(pair, 1, 2) == before


@pytest.mark.parametrize("gone", [1, 2])
def test_merge_of_a_removed_record_changes_nothing(pair, gone):
    pair.suppliers.remove(gone)
    before = state(pair)
    with pytest.raises(UserError, match="n’est plus dans le carnet"):
        pair.merges.merge(1, 2, {}, DAY)
    assert state(pair) == before
    assert pair.merges.all() == ()


def test_record_is_not_merged_with_itself(pair):
    with pytest.raises(UserError, match="avec elle-même"):
        pair.merges.merge(1, 1, {}, DAY)


def test_merges_of_schema_5_are_undone(opened, place):
    place.parent.mkdir(parents=True)
    shutil.copyfile(Path(__file__).parent / "files" / "schema-5.db", place)
    book = opened()
    (merge,) = book.merges.all()
    book.merges.undo(merge.identifier, DAY)
    assert book.suppliers.get(merge.removed.identifier).notes == "doublon"


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
