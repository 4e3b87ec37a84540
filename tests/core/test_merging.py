from dataclasses import replace
from datetime import date

import pytest

from desktop_app.core.contact import Contact
from desktop_app.core.merging import (
    FIELDS,
    JOINABLE,
    Choice,
    differences,
    merged,
    proposed,
    value_at,
)
from desktop_app.core.money import Money
from desktop_app.core.place import Place
from desktop_app.core.profile import NafVersion, Origin, Profile
from desktop_app.core.supplier import Supplier, SupplierKind

ONE = Supplier(identifier=1, name="Atelier", notes="à rappeler", activities="nettoyage, vitrerie")
DAY = date(2026, 1, 1)


def with_profile(supplier, **fields):
    return replace(supplier, profile=replace(supplier.profile, **fields))


def test_every_field_can_be_chosen_but_those_that_go_with_another():
    names = {path.partition(".")[0] for path in FIELDS}
    assert names == set(Supplier.__slots__) - {"identifier"}
    apart = {"naf_version", "headcount_on", "turnover_on", "origins"}
    inner = {path.partition(".")[2] for path in FIELDS if path.startswith("profile.")}
    assert inner == set(Profile.__slots__) - apart
    assert set(FIELDS) >= JOINABLE


def test_alike_records_differ_in_nothing():
    assert differences(ONE, replace(ONE, identifier=2)) == ()
    assert merged(ONE, replace(ONE, identifier=2), {}) == ONE


def test_empty_fields_are_filled_and_full_ones_kept():
    other = replace(ONE, identifier=2, name="Ateliers", siret="30000000100012", notes="")
    after = merged(ONE, other, {})
    assert (after.identifier, after.name, after.siret, after.notes) == (
        1,
        "Atelier",
        "30000000100012",
        "à rappeler",
    )
    assert merged(ONE, other, {"name": Choice.OTHER}).name == "Ateliers"


@pytest.mark.parametrize(
    ("path", "one", "other", "both"),
    [
        ("notes", "a\nb", "b\nc", "a\nb\nc"),
        ("activities", "a, b", "b, c", "a, b, c"),
        ("profile.tags", ("a",), ("a", "b"), ("a", "b")),
        ("also", (SupplierKind.EI,), (SupplierKind.ESUS,), (SupplierKind.EI, SupplierKind.ESUS)),
    ],
)
def test_what_can_be_joined_is_joined(path, one, other, both):
    first, second = set_at(ONE, path, one), set_at(ONE, path, other)
    assert proposed(first, second) == {path: Choice.BOTH}
    assert value_at(merged(first, second, {}), path) == both
    assert value_at(merged(first, second, {path: Choice.OTHER}), path) == other


def set_at(supplier, path, value):
    if path.startswith("profile."):
        return with_profile(supplier, **{path.partition(".")[2]: value})
    return replace(supplier, **{path: value})


def test_second_telephone_and_place_are_kept_beside():
    one = replace(
        ONE, contact=Contact(name="A", phone="1", email="a@b"), place=Place(commune="Foix")
    )
    other = replace(
        ONE, contact=Contact(name="B", phone="2", email="c@d"), place=Place(commune="Lens")
    )
    after = merged(one, other, {"place": Choice.BOTH})
    assert after.contact == one.contact
    assert after.profile.other_contacts == (other.contact,)
    assert after.profile.other_places == (other.place,)
    alone = {"contact.phone": Choice.ONE, "contact.email": Choice.BOTH}
    assert merged(one, other, alone).profile.other_contacts == (Contact(name="B", email="c@d"),)
    assert merged(one, other, {}).profile.other_places == ()


def test_list_chosen_does_not_chase_what_is_kept_beside():
    one = replace(ONE, contact=Contact(phone="1"))
    other = with_profile(
        replace(ONE, contact=Contact(phone="2")), other_contacts=(Contact(name="C"),)
    )
    after = merged(one, other, {"profile.other_contacts": Choice.OTHER})
    assert after.profile.other_contacts == (Contact(name="C"), Contact(phone="2"))


def test_field_that_holds_one_value_is_not_joined():
    other = replace(ONE, name="Ateliers")
    assert merged(ONE, other, {"name": Choice.BOTH}) == ONE


def test_second_kind_is_kept_beside_the_first():
    one, other = replace(ONE, kind=SupplierKind.EI), replace(ONE, kind=SupplierKind.SCOP)
    assert merged(one, other, {}).kinds == (SupplierKind.EI, SupplierKind.SCOP)


def test_latest_figure_is_proposed_with_its_day():
    one = with_profile(ONE, headcount=3, headcount_on=DAY, turnover=Money(1), naf="1")
    other = with_profile(
        ONE, headcount=9, headcount_on=date(2026, 2, 1), naf="2", naf_version=NafVersion.OF_2025
    )
    after = merged(one, other, {"profile.naf": Choice.OTHER}).profile
    assert (after.headcount, after.headcount_on) == (9, date(2026, 2, 1))
    assert (after.naf, after.naf_version) == ("2", NafVersion.OF_2025)
    assert after.turnover == Money(1)
    back = merged(other, one, {}).profile
    assert (back.headcount, back.headcount_on) == (9, date(2026, 2, 1))


def test_last_contact_is_the_later_and_review_the_earlier():
    later = date(2026, 6, 1)
    one = with_profile(ONE, last_contact=DAY, review_on=DAY)
    other = with_profile(ONE, last_contact=later, review_on=later)
    for first, second in ((one, other), (other, one)):
        after = merged(first, second, {}).profile
        assert (after.last_contact, after.review_on) == (later, DAY)


def test_typed_value_is_proposed_before_an_imported_one():
    other = with_profile(replace(ONE, name="Typed"), origins={"name": Origin(typed=True)})
    assert proposed(ONE, other)["name"] is Choice.OTHER
    assert proposed(other, ONE)["name"] is Choice.ONE


def test_origin_follows_the_value_chosen():
    source = Origin(source="liste", day=DAY)
    one = with_profile(ONE, origins={"": Origin(source="main"), "place.commune": source})
    other = with_profile(replace(ONE, name="B", place=Place(commune="X")), origins={"": source})
    after = merged(one, other, {"name": Choice.OTHER, "place": Choice.OTHER})
    assert after.profile.origins == {"": Origin(source="main"), "place": source, "name": source}
    kept = merged(one, other, {"name": Choice.ONE, "place": Choice.ONE})
    assert kept.profile.origins == one.profile.origins
