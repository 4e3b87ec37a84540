from dataclasses import replace

import pytest

from desktop_app.book.query import Query, SearchStoppedError
from desktop_app.book.supplier_reading import SupplierReading
from desktop_app.book.vocabulary import tolerated
from desktop_app.core.contact import Contact
from desktop_app.core.place import Place
from desktop_app.core.supplier import Supplier, SupplierKind

CLEANER = Supplier(
    name="Régie de l’Étang",
    kind=SupplierKind.EI,
    activities="Nettoyage de locaux, blanchisserie",
    place=Place(commune="Saint-Étienne-d’Essai"),
)
OTHERS = (
    Supplier(name="Jardins du Cœur", kind=SupplierKind.ACI, activities="espaces verts"),
    Supplier(name="Lille Services", place=Place(commune="Lille")),
    Supplier(name="Menuiserie Fictive", contact=Contact(email="contact1234@example.org")),
)


@pytest.fixture
def stocked(book):
    book.suppliers.put_all((CLEANER, *OTHERS))
    return book.suppliers


def found(suppliers, text, **conditions):
    result = suppliers.search_tolerantly(Query(text=text, **conditions))
    return result.near_text, [supplier.name for supplier in result.suppliers]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("nettoaige", "nettoyage"),
        ("netoyage", "nettoyage"),
        ("nettoyyage", "nettoyage"),
        ("nettyoage", "nettoyage"),
        ("ettoyage", "nettoyage"),
        ("nnettoyage", "nettoyage"),
        ("enttoyage", "nettoyage"),
        ("mettoyage", "nettoyage"),
        ("nétoyâge", "nettoyage"),
        ("NETTOYAJE", "nettoyage"),
        ("reige", "régie"),
        ("saint-etinene", "saint étienne"),
        ("st etienme", "saint étienne"),
        ("blanchiserie netoyage", "blanchisserie nettoyage"),
        ("nettyoa", "nettoyage"),
        ("blanchisserrie", "blanchisserie"),
    ],
)
def test_a_small_error_of_typing_is_forgiven_and_told(stocked, typed, meant):
    assert stocked.search(typed).total == 0
    assert found(stocked, typed) == (meant, [CLEANER.name])


@pytest.mark.parametrize(
    "typed",
    [
        "zygomatique",
        "nettoyage xylophone",
        "lzl",
        "nzttoyzgz",
        "nezzxyage",
        "12345",
        "contact9999",
    ],
)
def test_a_word_far_from_all_others_finds_nobody(stocked, typed):
    assert found(stocked, typed) == ("", [])


@pytest.mark.parametrize("typed", ["lille", "lill", "nettoyage", "régie etang", "coeur", ""])
def test_what_is_found_as_typed_is_never_replaced(stocked, typed):
    exact = stocked.search(typed)
    assert exact.total
    assert stocked.search_tolerantly(Query(text=typed)) == exact


def test_right_words_emptied_by_a_filter_stay_as_they_are(stocked):
    stocked.put(Supplier(name="Nettoyages du Port", kind=SupplierKind.ESAT))
    assert found(stocked, "menuiserie", kinds=(SupplierKind.ESAT,)) == ("", [])
    assert found(stocked, "menuiseire", kinds=(SupplierKind.ESAT,)) == ("", [])
    near = found(stocked, "netoyages", kinds=(SupplierKind.ESAT,))
    assert near == ("nettoyages", ["Nettoyages du Port"])


def test_a_rare_word_of_the_book_is_doubted_beside_a_common_one(stocked):
    stocked.put(Supplier(name="Atelier de Lile"))
    assert found(stocked, "lile services") == ("", [])
    stocked.put_all(Supplier(name=f"Lille numéro {rank}") for rank in range(25))
    assert found(stocked, "lile services") == ("lille services", ["Lille Services"])


def test_new_words_are_known_and_erased_ones_are_not(stocked):
    assert found(stocked, "vitreire") == ("", [])
    change = stocked.put(Supplier(name="Atelier de vitrerie"))
    assert found(stocked, "vitreire") == ("vitrerie", ["Atelier de vitrerie"])
    stocked.remove(*change.identifiers)
    assert found(stocked, "vitreire") == ("", [])


def test_words_written_by_another_window_are_known(book, stocked):
    with book.reader() as reader:
        assert found(reader.suppliers, "vitreire") == ("", [])
        stocked.put(Supplier(name="Atelier de vitrerie"))
        assert found(reader.suppliers, "vitreire") == ("vitrerie", ["Atelier de vitrerie"])


def test_many_words_with_digits_hide_no_word_after_them(stocked):
    mails = (Contact(email=f"nett{rank}@example.org") for rank in range(300))
    stocked.put_all(replace(OTHERS[0], contact=mail) for mail in mails)
    assert found(stocked, "netoyage") == ("nettoyage", [CLEANER.name])


def test_a_stopped_search_tries_no_nearer_word(stocked):
    stopped = SupplierReading(stocked._db, lambda: True)  # noqa: SLF001
    with pytest.raises(SearchStoppedError):
        stopped.search_tolerantly(Query(text="netoyage"))
    assert stopped.search_tolerantly(Query(text="nettoyage")).total == 1


@pytest.mark.parametrize(
    ("word", "signs"), [("lil", 0), ("lens", 1), ("ateliers", 2), ("31000", 0), ("rue31000", 0)]
)
def test_longer_words_forgive_more(word, signs):
    assert tolerated(word) == signs
