import math
import random
import threading
from dataclasses import replace

import pytest

from desktop_app.book import loading, searching
from desktop_app.book.check import check_book
from desktop_app.book.query import Point, Query, SearchStoppedError, Sort
from desktop_app.core.errors import UserError
from desktop_app.core.place import Place
from desktop_app.core.supplier import Supplier, SupplierKind

HERE = Point(latitude=46.0, longitude=2.0)
SLOW = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"


@pytest.fixture
def small_batches(monkeypatch):
    # The paths of a great load, without its quarter of a million rows.
    monkeypatch.setattr(loading, "BATCH", 10)


@pytest.fixture
def nothing_ranked(monkeypatch):
    # The paths of a great book: four matches are already too many to rank.
    few = searching.FEW_FOUND.replace(str(searching.GREATEST_RANKED + 1), "4")
    monkeypatch.setattr(searching, "GREATEST_READ", 2)
    monkeypatch.setattr(searching, "GREATEST_RANKED", 3)
    monkeypatch.setattr(searching, "FEW_FOUND", few)


def neighbours(count, start=0):
    chance = random.Random(start)  # noqa: S311 - the same every time
    for number in range(start, start + count):
        yield Supplier(
            name=f"Voisin {number:03d}",
            siret=f"{number + 1:014d}",
            kind=SupplierKind.EI if number % 3 else SupplierKind.ACI,
            place=Place(latitude=46 + chance.uniform(-1, 1), longitude=2 + chance.uniform(-1, 1)),
        )


def distance(supplier):
    north, east = math.radians(supplier.place.latitude), math.radians(supplier.place.longitude)
    south, west = math.radians(HERE.latitude), math.radians(HERE.longitude)
    half = math.sin((north - south) / 2) ** 2
    half += math.cos(north) * math.cos(south) * math.sin((east - west) / 2) ** 2
    return 2 * 6371 * math.asin(math.sqrt(half))


@pytest.mark.usefixtures("small_batches")
@pytest.mark.parametrize("count", [0, 1, 9, 10, 11, 57])
def test_load_of_any_length_is_whole_and_found(book, place, count, whole):
    book.suppliers.put(whole)
    change = book.suppliers.add_all(neighbours(count))
    assert change.identifiers == tuple(range(2, count + 2))
    assert book.suppliers.count() == count + 1
    assert book.suppliers.search("voisin").total == count
    assert book.suppliers.search("tilleul").total == 1
    assert check_book(place) == ()


@pytest.mark.usefixtures("small_batches")
def test_load_keeps_what_stands_beside(book, whole):
    book.suppliers.add_all(replace(whole, siret="") for _ in range(25))
    assert book.suppliers.tags()["proche"] == 25
    assert book.suppliers.search(Query(label="esus")).total == 25


@pytest.mark.usefixtures("small_batches")
@pytest.mark.parametrize("already", [0, 1])
@pytest.mark.parametrize("rank", [3, 33])
def test_load_with_a_fault_leaves_the_book_as_it_was(book, place, already, rank, whole):
    book.suppliers.put_all([whole][:already])
    rows = list(neighbours(40))
    for wrong, message in (
        (replace(rows[rank], name=""), "manque le nom"),
        (replace(rows[rank], siret=rows[0].siret), "déjà celui de « Voisin 0"),
    ):
        with pytest.raises(UserError, match=message):
            book.suppliers.add_all([*rows[:rank], wrong, *rows[rank + 1 :]])
        assert book.suppliers.count() == already
    assert check_book(place) == ()
    book.suppliers.add_all(rows)
    with pytest.raises(UserError, match="déjà celui de « Voisin 000 »"):
        book.suppliers.put(rows[0])


@pytest.mark.usefixtures("small_batches")
@pytest.mark.parametrize("count", [3, 30])
def test_great_change_and_removal_reach_the_index(book, place, count):
    book.suppliers.add_all(neighbours(40))
    old = [item for item in book.suppliers.each() if item.identifier <= count]
    book.suppliers.change_all(replace(item, name=f"Nouveau {item.identifier}") for item in old)
    assert book.suppliers.search("nouveau").total == count
    assert book.suppliers.search("voisin").total == 40 - count
    book.suppliers.remove_all(item.identifier for item in old)
    assert book.suppliers.search("nouveau").total == 0
    assert check_book(place) == ()


@pytest.mark.usefixtures("small_batches")
def test_change_of_a_removed_supplier_changes_nobody(book):
    book.suppliers.add_all(neighbours(20))
    known = [replace(item, name="Autre") for item in book.suppliers.each()]
    book.suppliers.remove(15)
    with pytest.raises(UserError, match="n’est plus dans le carnet"):
        book.suppliers.change_all(known)
    assert book.suppliers.search("autre").total == 0


@pytest.mark.parametrize("radius", [5, 30, 59, 61, 110])
@pytest.mark.parametrize("text", ["", "voisin"])
def test_radius_finds_exactly_who_is_within(book, radius, text):
    book.suppliers.add_all(neighbours(300))
    within = {item.name for item in neighbours(300) if distance(item) <= radius}
    found = book.suppliers.search(Query(text=text, around=HERE, radius_km=radius), 500)
    assert {item.name for item in found.suppliers} == within
    assert found.total == len(within)
    assert all(far is not None and far <= radius for far in found.distances)


def test_distance_is_not_known_without_coordinates(book):
    book.suppliers.put_all([Supplier(name="Sans lieu"), *neighbours(5)])
    found = book.suppliers.search(Query(around=HERE, sort=Sort.DISTANCE))
    assert found.distances[-1] is None
    assert found.suppliers[-1].name == "Sans lieu"
    assert list(found.distances[:-1]) == sorted(found.distances[:-1])
    assert book.suppliers.search("").distances == (None,) * 6


ORDERS = {
    Sort.NAME: lambda item: item.name,
    Sort.DISTANCE: distance,
}


@pytest.mark.parametrize("great", [False, True])
@pytest.mark.parametrize("sort", ORDERS)
@pytest.mark.parametrize("query", [Query(), Query(text="v"), Query(kinds=(SupplierKind.EI,))])
def test_order_and_total_do_not_depend_on_the_size(book, great, sort, query, request):
    if great:
        request.getfixturevalue("nothing_ranked")
    book.suppliers.add_all(neighbours(200))
    fitting = [item for item in neighbours(200) if not query.kinds or item.kind in query.kinds]
    found = book.suppliers.search(replace(query, sort=sort, around=HERE), 20)
    expected = sorted(fitting, key=ORDERS[sort])[:20]
    assert [item.name for item in found.suppliers] == [item.name for item in expected]
    assert found.total == len(fitting)


@pytest.mark.usefixtures("nothing_ranked")
def test_great_search_still_counts_exactly_with_a_condition(book, whole):
    book.suppliers.add_all(neighbours(60))
    book.suppliers.put(replace(whole, name="Voisin du Cœur", siret=""))
    assert book.suppliers.search("voisin", 5).total == 61
    tagged = book.suppliers.search(Query(text="voisin", tag="proche"), 5)
    assert (tagged.total, len(tagged.suppliers)) == (1, 1)
    assert len(book.suppliers.identifiers(Query(text="voisin"))) == 61


def test_kinds_are_counted_whatever_kinds_are_asked(book, whole):
    book.suppliers.add_all(neighbours(9))
    book.suppliers.put(whole)
    counts = book.suppliers.kinds_of(Query(text="vois", kinds=(SupplierKind.ACI,)))
    assert counts == {SupplierKind.ACI: 3, SupplierKind.EI: 6}
    assert book.suppliers.kinds_of(Query())[SupplierKind.ESUS] == 1


def test_reader_sees_what_is_kept_and_writes_nothing(book, whole):
    book.suppliers.put(whole)
    with book.reader() as reader:
        reader.warm_up()
        assert reader.suppliers.search("tilleul").total == 1
        book.suppliers.remove(1)
        assert reader.suppliers.search("tilleul").total == 0
        with pytest.raises(UserError, match="lecture seule"), reader._db.gesture():  # noqa: SLF001
            reader._db.insert("favourites", {"clause": "a"})  # noqa: SLF001


def test_search_is_stopped_from_another_thread(book):
    ended = []

    def work(reader):
        try:
            with searching.stoppable():
                reader._db.tuples(SLOW)  # noqa: SLF001
        except SearchStoppedError:
            ended.append("stopped")

    with book.reader() as reader:
        worker = threading.Thread(target=work, args=(reader,))
        worker.start()
        while worker.is_alive():
            reader.interrupt()
            worker.join(0.01)
        assert ended == ["stopped"]
        # The control: the reader serves again.
        assert reader.suppliers.search("").total == 0
