from dataclasses import fields, replace
from datetime import date

import pytest

from desktop_app.book.query import Point, Query
from desktop_app.book.records import text_of, value_of
from desktop_app.core.errors import UserError
from desktop_app.core.profile import Profile
from desktop_app.core.supplier import Supplier, SupplierKind
from desktop_app.datafile import dump, parse

DAY = date(2026, 11, 22)
BARE = Supplier(name="Voisin")


def test_sample_leaves_no_field_at_its_default(whole):
    # Without it, the tests below would prove less than they say.
    assert [item.name for item in fields(Profile) if not getattr(whole.profile, item.name)] == []


def test_whole_record_is_kept(book, whole):
    book.suppliers.put(whole)
    assert book.suppliers.get(1) == replace(whole, identifier=1)


def test_record_as_text_comes_back_and_default_ones_take_no_room(whole):
    assert value_of(text_of(whole), Supplier) == whole
    assert text_of(Profile()) == ""
    assert text_of(BARE) == '{"name":"Voisin"}'


def test_saved_query_as_text_comes_back():
    query = Query(
        text="a", kinds=(SupplierKind.EI,), around=Point(latitude=1, longitude=2), label_on=DAY
    )
    assert value_of(text_of(query), Query) == query


def test_text_of_a_later_version_is_read_but_for_what_is_new():
    assert value_of('{"naf":"81.21Z","later":1}', Profile) == Profile(naf="81.21Z")


@pytest.mark.parametrize("text", ["{", "[]", '{"headcount_on":"hier"}', '{"offers":3}'])
def test_damaged_text_is_said_damaged(text):
    with pytest.raises(UserError, match="ne peut plus être lue"):
        value_of(text, Profile)


def beside(book):
    tables = ("supplier_tags", "supplier_lists", "supplier_approvals")
    return [book._db.value(f"SELECT count(*) FROM {name}") for name in tables]  # noqa: SLF001, S608


def test_side_tables_follow_each_gesture(book, whole):
    book.suppliers.put(whole)
    assert beside(book) == [2, 1, 1]
    assert book.suppliers.tags() == {"proche": 1, "réactif": 1}
    assert book.suppliers.lists() == {"Propreté 2026": 1}
    kept = book.suppliers.get(1)
    book.suppliers.put(replace(kept, profile=replace(kept.profile, tags=("loin",), lists=())))
    assert beside(book) == [1, 0, 1]
    book.suppliers.remove(1)
    assert beside(book) == [0, 0, 0]


def test_refused_gesture_leaves_side_tables_alone(book, whole):
    book.suppliers.put(whole)
    loose = replace(whole, identifier=1, profile=Profile())
    with pytest.raises(UserError):
        book.suppliers.put_all([loose, Supplier(name="")])
    assert beside(book) == [2, 1, 1]


def test_number_of_a_removed_supplier_is_never_given_again(book):
    book.suppliers.put(BARE)
    book.suppliers.remove(1)
    assert book.suppliers.put(BARE).identifiers == (2,)
    book.suppliers.remove(2)
    assert book.suppliers.add_all([BARE]).identifiers == (3,)


def test_removed_supplier_comes_back_under_its_number(book, whole):
    book.suppliers.put_all([whole, BARE])
    whole = book.suppliers.get(1)
    kept = book.suppliers.snapshot(1)
    book.suppliers.remove(1)
    assert book.suppliers.put_back(kept).identifiers == (1,)
    assert book.suppliers.get(1) == whole
    assert book.suppliers.search("tilleul").total == 1
    with pytest.raises(UserError, match=r"existe de nouveau|déjà celui"):
        book.suppliers.put_back(kept)


@pytest.mark.parametrize(
    "text", ["tilleul", "vitrerie", "90911300", "esus", "N12", "second", "autre ville", "fictif"]
)
def test_every_part_of_the_record_is_searched(book, text, whole):
    book.suppliers.put_all([whole, BARE])
    assert [item.name for item in book.suppliers.search(text).suppliers] == [whole.name]


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        (Query(kinds=(SupplierKind.ACI,)), Query(kinds=(SupplierKind.EI,))),
        (Query(departments=("31", "32")), Query(departments=("3",))),
        (Query(family="nettoyage-locaux"), Query(family="nettoyage")),
        (Query(cpv="909113"), Query(cpv="919113")),
        (Query(cpv="90911300-9"), Query(cpv="90911300-9", text="voisin")),
        (Query(tag="proche"), Query(tag="proch")),
        (Query(list_name="Propreté 2026"), Query(list_name="Propreté")),
        (Query(label="ESUS"), Query(label="rge")),
        (Query(label="esus", label_on=DAY), Query(label="esus", label_on=date(2027, 1, 1))),
        (Query(headcount_from=12, headcount_to=12), Query(headcount_from=13)),
        (Query(headcount_to=12), Query(headcount_to=11)),
        (
            Query(around=Point(latitude=43.7, longitude=1.44), radius_km=12),
            Query(around=Point(latitude=43.7, longitude=1.44), radius_km=11),
        ),
        (Query(text="coeur", tag="proche"), Query(text="coeur", tag="loin")),
    ],
)
def test_each_condition_keeps_who_fits_and_leaves_who_does_not(book, right, wrong, whole):
    book.suppliers.put_all([whole, BARE])
    assert [item.name for item in book.suppliers.search(right).suppliers] == [whole.name]
    assert book.suppliers.search(wrong).total == 0


def test_who_was_not_contacted_since_is_found(book, whole):
    book.suppliers.put_all([whole, BARE])
    assert book.suppliers.search(Query(not_contacted_since=DAY)).total == 1
    assert book.suppliers.search(Query(not_contacted_since=date(2026, 11, 23))).total == 2


def test_marks_of_the_index_cannot_be_typed(book, whole):
    book.suppliers.put(whole)
    assert book.suppliers.search("\ue000kaci").total == book.suppliers.search("kaci").total == 0


def test_whole_record_is_written_and_read_in_french(whole, glossary):
    values = dump(whole, glossary)
    assert values["fiche"]["offres"][0]["territoire"]["rayon_km"] == 40
    assert parse(values, Supplier, glossary) == (whole, ())
