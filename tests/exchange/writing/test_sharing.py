"""The suppliers of a town handed to another one, and back in a book: the whole way."""

from dataclasses import replace
from datetime import date
from functools import partial

import pytest

from desktop_app.book.store import open_book
from desktop_app.core.contact import Contact
from desktop_app.core.profile import Approval, Origin, Profile
from desktop_app.core.supplier import Supplier
from desktop_app.exchange.reading.table import read_here
from desktop_app.exchange.request import Request
from desktop_app.exchange.sharing import MASK, shared
from desktop_app.exchange.supplier_export import FORMATS, export_suppliers
from desktop_app.exchange.suppliers import import_suppliers, plan_import
from desktop_app.exchange.writing.columns import PRESETS, SHARED, columns_named
from desktop_app.paths import shipped

DAY, LATER = date(2026, 11, 23), date(2027, 2, 1)
LENDER = "Commune de Saint-Exemple"
COLUMNS = columns_named(PRESETS[SHARED])
NAMES = [item.name for item in FORMATS]


@pytest.fixture
def books(tmp_path, glossary):
    """Give the book of a lender, with the practice suppliers, and an empty one."""

    def book(name):
        return open_book(tmp_path / name / "c.db", tmp_path / name / "b", DAY, glossary)

    first, second = book("ici"), book("ailleurs")
    with read_here(shipped("resources") / "practice" / "fournisseurs.csv") as table:
        plan = plan_import(table, first.suppliers, Request(source="Liste d’exercice", day=DAY))
        first.suppliers.put_all(list(plan.new()))
    yield first, second
    for opened in (first, second):
        opened.close()


def by_name(suppliers):
    return {item.name: replace(item, identifier=0) for item in suppliers}


@pytest.mark.parametrize("name", NAMES)
def test_the_practice_suppliers_reach_another_book_equal(books, tmp_path, name):
    here, there = books
    path = tmp_path / f"fournisseurs.{name}"
    lent = [shared(supplier, LENDER) for supplier in here.suppliers.all()]
    assert export_suppliers(path, lent, name, COLUMNS) == 37
    report = import_suppliers(path, there.suppliers, "", dry_run=False)
    assert (report.added, report.refused, report.to_check) == (37, (), ())
    assert by_name(there.suppliers.all()) == by_name(lent)
    origins = {item.profile.origins[""] for item in there.suppliers.all()}
    assert origins == {Origin(source="Liste d’exercice", day=DAY)}


@pytest.mark.parametrize("name", NAMES)
def test_nobody_is_named_in_the_file(books, tmp_path, name):
    here, there = books
    path = tmp_path / f"fournisseurs.{name}"
    full = here.suppliers.all()
    export_suppliers(path, map(partial(shared, lender=LENDER), full), name, COLUMNS)
    import_suppliers(path, there.suppliers, "", dry_run=False)
    assert any(item.contact != Contact() and item.notes for item in full)
    for item in there.suppliers.all():
        assert (item.contact, item.notes) == (Contact(), "")
    if name in {"csv", "vcf"}:
        content = path.read_text("utf-8-sig")
        people = [text for item in full for text in (item.contact.email, item.contact.phone)]
        assert [text for text in people if text and text in content] == []


def test_the_same_file_twice_changes_nothing(books, tmp_path):
    here, there = books
    path = tmp_path / "fournisseurs.ods"
    lent = [shared(supplier, LENDER) for supplier in here.suppliers.all()]
    export_suppliers(path, lent, "ods", COLUMNS)
    import_suppliers(path, there.suppliers, "", dry_run=False)
    again = import_suppliers(path, there.suppliers, "", dry_run=False)
    assert (again.added, again.updated, again.unchanged) == (0, 0, 37)


def test_what_was_typed_here_comes_from_the_lender_and_binds_nobody_there():
    typed = Profile(
        origins={
            "": Origin(source="", day=DAY, typed=True),
            "activities": Origin(source="Annuaire", day=LATER),
            "contact.phone": Origin(source="", day=DAY, typed=True),
            "notes": Origin(typed=True),
        }
    )
    found = shared(Supplier(name="Régie", profile=typed), LENDER).profile.origins
    assert found == {
        "": Origin(source=LENDER, day=DAY),
        "activities": Origin(source="Annuaire", day=LATER),
    }


def test_a_supplier_without_origin_has_one_once_shared():
    found = shared(Supplier(name="Régie"), "")
    assert found.source == "une autre commune"
    assert found.profile.origins == {"": Origin(source="une autre commune")}


def test_telephones_and_addresses_in_texts_are_taken_out(whole):
    text = "École de X, voir p.durand@exemple.fr ou 06 12 34 56 78"
    told = replace(whole, activities=text, profile=replace(whole.profile, references=text))
    found = shared(told, LENDER)
    assert found.activities == f"École de X, voir {MASK} ou {MASK}"
    assert found.profile.references == found.activities
    assert found.profile.other_contacts == found.profile.tags == found.profile.lists == ()
    assert found.profile.approvals == whole.profile.approvals
    assert found.profile.last_contact is None


PHONES = ("06 12 34 56 78", "0612345678", "06.12.34.56.78", "06-12-34-56-78", "06  12 34 56 78")
ABROAD = (
    "+33 6 12 34 56 78",
    "+33 (0)6 12 34 56 78",
    "0033(0)612345678",
    "+33\u00a06\u00a012345678",
)
CODES = "90910000-9 03110000 12345678 ; SIRET 356 000 000 49837 ; 1 200 m\u00b2 ; le 01/02/2026"


@pytest.mark.parametrize("phone", [*PHONES, *ABROAD])
def test_a_telephone_is_taken_out_however_it_is_written_and_codes_stay(phone):
    told = shared(Supplier(name="Régie", activities=f"{CODES}, {phone}."), LENDER)
    assert told.activities == f"{CODES}, {MASK}."


def test_who_brought_the_news_is_not_told_with_its_source():
    source = "Salon de Lille, p.durand@exemple.fr"
    approval = Approval(label="esus", proof="reçue au 06 12 34 56 78")
    profile = Profile(approvals=(approval,), origins={"labels": Origin(source=source, day=DAY)})
    found = shared(Supplier(name="Régie", source=source, profile=profile), LENDER)
    bare = f"Salon de Lille, {MASK}"
    assert found.source == bare
    assert {origin.source for origin in found.profile.origins.values()} == {bare}
    assert found.profile.approvals == (Approval(label="esus", proof=f"reçue au {MASK}"),)
