import sqlite3
from dataclasses import replace

import pytest

from desktop_app.book.search import match_string
from desktop_app.core.contact import Contact
from desktop_app.core.place import Place
from desktop_app.core.supplier import Supplier, SupplierKind

HEART = Supplier(
    name="Les Ateliers du Cœur",
    kind=SupplierKind.ACI,
    activities="Nettoyage de locaux, œuvre laïque",
    place=Place(postcode="00100", commune="Saint-Étienne-d’Essai"),
    siret="00000001800012",
)
OTHERS = (
    Supplier(name="E.S.A.T. Les Glycines", kind=SupplierKind.ESAT, activities="espaces verts"),
    Supplier(name="Verts Jardins", kind=SupplierKind.PME, labels="RGE", notes="rappeler mardi"),
    Supplier(name="Nettoyage Stéphane", place=Place(postcode="00200", commune="Ste-Fiction")),
    Supplier(name="L’Éclat d’Essai", contact=Contact(name="Mme Modèle")),
)


@pytest.fixture
def stocked(book):
    book.suppliers.put_all((HEART, *OTHERS))
    return book


def names(book, text, **choices):
    return {supplier.name for supplier in book.suppliers.search(text, **choices).suppliers}


@pytest.mark.parametrize(
    "text",
    [
        "cœur",
        "coeur",
        "COEUR",
        "Cœur ateliers",
        "ateliers coe",
        "saint etienne",
        "Saint-Étienne",
        "st-etienne",
        "St Étienne",
        "oeuvre laique",
        "l’œuvre",
        "l'oeuvre",
        "étienne saint cœur",
        "00000001800012",
        "00100 nettoyage",
        "coeur aci",
        "cœur.",
        "«\u00a0cœur\u00a0»",
        "ate\u0301liers",
    ],
)
def test_accents_case_hyphens_and_order_do_not_matter(stocked, text):
    assert names(stocked, text) == {HEART.name}


@pytest.mark.parametrize("text", ["coeurs", "cur", "toeur", "ateliers glycines", "oeur"])
def test_what_is_not_there_is_not_found(stocked, text):
    assert stocked.suppliers.search(text).total == 0


@pytest.mark.parametrize("text", ["g", "gl", "gly", "esat gly", "E.S.A.T. glycines"])
def test_last_word_may_be_unfinished(stocked, text):
    assert "E.S.A.T. Les Glycines" in names(stocked, text)


def test_other_words_must_be_whole(stocked):
    assert names(stocked, "gly esat") == set()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ste", "Nettoyage Stéphane"),
        ("sainte fiction", "Nettoyage Stéphane"),
        ("e.s.a.t", "E.S.A.T. Les Glycines"),
        ("modele", "L’Éclat d’Essai"),
        ("rge", "Verts Jardins"),
        ("mardi", "Verts Jardins"),
        ("002", "Nettoyage Stéphane"),
    ],
)
def test_every_part_of_a_supplier_is_searched(stocked, text, name):
    assert names(stocked, text) == {name}


@pytest.mark.parametrize("text", ["", "  ", "–", '"(*', "'", "_", "« »"])
def test_text_without_a_word_shows_everyone(stocked, text):
    assert stocked.suppliers.search(text).total == 5


@pytest.mark.parametrize(
    "text", ['l"', "c.a.t", "a-b", "AND", "NOT cœur", "(", "*", "NEAR(a b)", "name:x", "\x00a"]
)
def test_words_of_the_query_language_are_plain_words(stocked, text):
    stocked.suppliers.search(text)


def test_query_language_given_raw_would_fail(stocked):
    # The control of the test above.
    raw = "SELECT * FROM suppliers_index WHERE suppliers_index MATCH :text"
    with pytest.raises(sqlite3.OperationalError):
        list(stocked.suppliers._db.rows(raw, {"text": 'l"'}))  # noqa: SLF001


def test_total_counts_every_match_before_the_limit(stocked):
    found = stocked.suppliers.search("nettoyage", limit=1)
    assert (found.total, len(found.suppliers)) == (2, 1)
    assert stocked.suppliers.search("", limit=2).total == 5


def test_name_weighs_more_than_activity(stocked):
    found = stocked.suppliers.search("nettoyage")
    assert [supplier.name for supplier in found.suppliers] == ["Nettoyage Stéphane", HEART.name]


def test_kinds_narrow_the_search(stocked):
    kinds = (SupplierKind.ACI, SupplierKind.ESAT)
    assert names(stocked, "", kinds=kinds) == {HEART.name, "E.S.A.T. Les Glycines"}
    assert names(stocked, "nettoyage", kinds=kinds) == {HEART.name}
    assert stocked.suppliers.search("nettoyage", kinds=kinds).total == 1


def test_search_follows_changes_and_removals(stocked):
    (heart,) = stocked.suppliers.search("coeur").suppliers
    stocked.suppliers.put(replace(heart, name="Les Ateliers du Canal"))
    assert names(stocked, "canal") == {"Les Ateliers du Canal"}
    assert names(stocked, "coeur") == set()
    stocked.suppliers.remove(heart.identifier)
    assert names(stocked, "canal") == set()


def test_query_is_built_from_words_alone():
    assert match_string('Ateliers "du" Cœ') == '"ateliers" AND "du" AND "coe"*'
    assert match_string("st") == '("st"* OR "saint"*)'
    assert match_string("…") == ""
