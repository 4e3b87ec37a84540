from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.book.change import Change
from desktop_app.core.contact import Contact
from desktop_app.core.errors import UserError
from desktop_app.core.place import Place
from desktop_app.core.supplier import Supplier, SupplierKind

FULL = Supplier(
    name="Atelier du Cœur",
    siret="00000001800012",
    kind=SupplierKind.ACI,
    activities="nettoyage, espaces verts",
    place=Place(
        street="1 rue de l’Essai",
        postcode="00100",
        commune="Saint-Exemple",
        insee="00001",
        latitude=50.5,
        longitude=-3.25,
    ),
    contact=Contact(
        name="Mme Modèle", function="direction", phone="01 99 00 12 34", email="a@example.org"
    ),
    website="https://example.org",
    labels="RGE",
    notes="à rappeler",
    source="liste",
)
TEXT = st.text(st.characters(exclude_categories=("Cs",)), max_size=40)
NAMES = TEXT.filter(lambda name: bool(name.strip()))
COORDINATES = st.none() | st.floats(-180, 180)
SUPPLIERS = st.builds(
    Supplier,
    identifier=st.just(0),
    name=NAMES,
    siret=st.just("") | st.from_regex(r"\A[0-9]{14}\Z"),
    kind=st.sampled_from(SupplierKind),
    activities=TEXT,
    place=st.builds(
        Place,
        street=TEXT,
        postcode=TEXT,
        commune=TEXT,
        insee=TEXT,
        latitude=COORDINATES,
        longitude=COORDINATES,
    ),
    contact=st.builds(Contact, name=TEXT, function=TEXT, phone=TEXT, email=TEXT),
    website=TEXT,
    labels=TEXT,
    notes=TEXT,
    source=TEXT,
)


def test_every_field_of_a_supplier_is_kept(book):
    assert book.suppliers.put(FULL) == Change("supplier", (1,))
    assert book.suppliers.get(1) == replace(FULL, identifier=1)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(supplier=SUPPLIERS)
def test_supplier_comes_back_as_it_went_in(book, supplier):
    (identifier,) = book.suppliers.put(supplier).identifiers
    assert book.suppliers.get(identifier) == replace(supplier, identifier=identifier)
    book.suppliers.remove(identifier)


def test_supplier_put_with_its_identifier_is_replaced(book):
    book.suppliers.put(FULL)
    changed = replace(FULL, identifier=1, name="Autre nom")
    assert book.suppliers.put(changed) == Change("supplier", (1,))
    assert book.suppliers.all() == (changed,)


def test_list_is_in_the_order_of_names_without_accents(book):
    for name in ("Zoé", "Éclat", "école", "Dalle"):
        book.suppliers.put(Supplier(name=name))
    assert [supplier.name for supplier in book.suppliers.all()] == [
        "Dalle",
        "Éclat",
        "école",
        "Zoé",
    ]


def test_spaces_of_a_siret_are_not_kept(book):
    book.suppliers.put(replace(FULL, siret="000 000 018 00012"))
    assert book.suppliers.get(1).siret == "00000001800012"


def test_two_suppliers_cannot_have_one_siret(book):
    book.suppliers.put(FULL)
    with pytest.raises(UserError, match="déjà celui de « Atelier du Cœur »"):
        book.suppliers.put(replace(FULL, name="Un autre"))
    book.suppliers.put(replace(FULL, siret="", name="Un autre"))
    book.suppliers.put(replace(FULL, siret="", name="Un troisième"))
    assert len(book.suppliers.all()) == 3


def test_supplier_without_a_name_is_refused(book):
    with pytest.raises(UserError, match="manque le nom"):
        book.suppliers.put(Supplier(name=" "))
    assert book.suppliers.all() == ()


@pytest.mark.parametrize("gesture", ["get", "remove"])
def test_absent_supplier_is_said_absent(book, gesture):
    with pytest.raises(UserError, match="n’est plus dans le carnet"):
        getattr(book.suppliers, gesture)(7)


def test_supplier_removed_meanwhile_is_not_brought_back(book):
    with pytest.raises(UserError, match="n’est plus dans le carnet"):
        book.suppliers.put(replace(FULL, identifier=7))


def test_gesture_that_fails_half_way_leaves_nothing(book):
    with pytest.raises(UserError):
        book.suppliers.put_all([FULL, Supplier(name="Deuxième"), Supplier(name="")])
    assert book.suppliers.all() == ()
    assert book.suppliers.search("coeur").total == 0


def test_fault_of_the_program_in_a_gesture_leaves_nothing(book):
    def suppliers():
        yield FULL
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        book.suppliers.put_all(suppliers())
    assert book.suppliers.all() == ()


def test_gestures_done_one_by_one_leave_the_first(book):
    # The control of the two tests above: without one gesture around, the first row stays.
    book.suppliers.put(FULL)
    with pytest.raises(UserError):
        book.suppliers.put(Supplier(name=""))
    assert len(book.suppliers.all()) == 1


def test_removed_supplier_leaves_no_trace_in_the_file(book, place: Path):
    for number in range(50):
        book.suppliers.put(Supplier(name=f"Voisin {number}"))
    (identifier,) = book.suppliers.put(replace(FULL, name="Zyxwvut Anonyme")).identifiers
    assert b"zyxwvut" in place.read_bytes().lower()
    book.suppliers.remove(identifier)
    assert b"zyxwvut" not in place.read_bytes().lower()


def test_supplier_of_a_kind_unknown_to_this_version_is_still_shown(book):
    book.suppliers.put(FULL)
    book._db.execute("UPDATE suppliers SET kind = 'inconnu'")  # noqa: SLF001 - a foreign hand
    assert book.suppliers.get(1).kind is SupplierKind.OTHER


def test_broken_character_does_not_hide_the_others(book):
    book.suppliers.put(FULL)
    book.suppliers.put(Supplier(name="Sain"))
    broken = "UPDATE suppliers SET notes = CAST(x'61ff62' AS TEXT) WHERE id = 1"
    book._db.execute(broken)  # noqa: SLF001 - a foreign hand
    assert [supplier.notes for supplier in book.suppliers.all()] == ["a\ufffdb", ""]
