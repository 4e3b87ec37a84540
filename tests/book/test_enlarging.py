import shutil
from pathlib import Path

import pytest

from desktop_app.book import schema
from desktop_app.book.check import check_book
from desktop_app.book.connection import Connection
from desktop_app.book.query import Query
from desktop_app.core.supplier import SupplierKind

FILES = Path(__file__).parent / "files"
OLD_ROW = {
    "name": "Ancien Cœur",
    "siret": "",
    "kind": "aci",
    "activities": "nettoyage",
    "street": "1 rue de l’Essai",
    "postcode": "31000",
    "commune": "Saint-Exemple",
    "insee": "",
    "latitude": 43.6,
    "longitude": None,
    "contact_name": "Mme Modèle",
    "contact_function": "",
    "phone": "01",
    "email": "a@example.org",
    "website": "",
    "labels": "RGE",
    "notes": "à rappeler",
    "source": "liste",
    "folded_name": "ancien coeur",
    "folded_activities": "nettoyage",
    "folded_place": "31000 saint exemple",
    "folded_rest": "rge",
}


@pytest.fixture
def old(place):
    """A book of schema 3 with suppliers, and room for more under a fixture's name."""
    place.parent.mkdir(parents=True)
    shutil.copyfile(FILES / "schema-3.db", place)
    db = Connection(place)
    db.execute("DELETE FROM suppliers")
    with db.gesture():
        for number in range(2_500):
            db.insert("suppliers", OLD_ROW | {"id": number + 10})
        db.execute("DELETE FROM suppliers WHERE id = 2509")
        db.execute("UPDATE suppliers SET kind = 'futur', name = 'Étrange' WHERE id = 10")
    db.close()
    return place


def test_suppliers_of_schema_3_keep_every_field_and_are_found(old, opened):
    book = opened()
    supplier = book.suppliers.get(11)
    kept = {**vars_of(supplier), **vars_of(supplier.place), **vars_of(supplier.contact)}
    assert kept["notes"] == OLD_ROW["notes"]
    assert (kept["latitude"], kept["longitude"]) == (43.6, None)
    assert kept["email"] == OLD_ROW["email"]
    assert book.suppliers.count() == 2_499
    assert book.suppliers.search("ancien coeur").total == 2_498
    assert book.suppliers.search("etrange").total == 1
    assert book.suppliers.search(Query(kinds=(SupplierKind.ACI,), departments=("31",))).total
    book.close()
    assert check_book(old) == ()


def test_numbers_of_removed_suppliers_stay_retired(old, opened):
    book = opened()
    assert book.suppliers.put(book.suppliers.get(10)).identifiers == (10,)
    copy = book.suppliers.get(11).__class__(name="Suivant")
    assert book.suppliers.put(copy).identifiers == (2_510,)
    assert old.is_file()


def test_kind_that_this_version_does_not_know_is_left_as_it_was(old, opened):
    book = opened()
    assert book.suppliers.get(10).kind is SupplierKind.OTHER
    assert book._db.value("SELECT kind FROM suppliers WHERE id = 10") == "futur"  # noqa: SLF001
    assert old.is_file()


def test_step_that_fails_leaves_schema_3(old, opened, monkeypatch):
    def broken(db):
        schema.enlarge_suppliers(db)
        raise ZeroDivisionError

    broken.__name__ = "enlarge_suppliers"
    with monkeypatch.context() as patch:
        patch.setattr(schema, "STEPS", (*schema.STEPS[:3], broken))
        with pytest.raises(ZeroDivisionError):
            opened()
    db = Connection(old)
    assert db.value("PRAGMA user_version") == 3
    assert db.value("SELECT count(*) FROM suppliers") == 2_499
    db.close()
    assert opened().suppliers.count() == 2_499


def vars_of(value):
    return {name: getattr(value, name) for name in value.__slots__}
