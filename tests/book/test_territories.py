import math
import random
from dataclasses import replace
from functools import partial

import pytest

from desktop_app.book import searching
from desktop_app.book.check import check_book
from desktop_app.book.enlarging import name_territories
from desktop_app.book.query import Point, Query, Sort, Town
from desktop_app.core.place import Place
from desktop_app.core.profile import Offer, Profile, Territory
from desktop_app.core.supplier import Supplier, SupplierKind

TOULOUSE = Town(insee="31555", name="Toulouse", point=Point(latitude=43.6045, longitude=1.444))
EVERYWHERE = Territory(whole_country=True)
IN_NORTH = Territory(departments=("59", "62"))
IN_SOUTH = Territory(departments=("31",))


def near(km):
    return Territory(radius_km=km)


def seller(name, *territories, latitude=43.6045, longitude=1.444, **offer):
    offers = tuple(Offer(title="vitrerie", territory=item, **offer) for item in territories)
    place = Place(latitude=latitude, longitude=longitude)
    return Supplier(name=name, place=place, profile=Profile(offers=offers))


def names(book, **conditions):
    found = book.suppliers.search(Query(served=TOULOUSE, **conditions), 500)
    assert found.total == len(found.suppliers)
    assert set(book.suppliers.identifiers(Query(served=TOULOUSE, **conditions))) == {
        supplier.identifier for supplier in found.suppliers
    }
    return {supplier.name for supplier in found.suppliers}


@pytest.mark.parametrize(
    ("territory", "serves"),
    [
        (EVERYWHERE, True),
        (IN_SOUTH, True),
        (Territory(departments=("09", "31")), True),
        (near(5), True),
        (IN_NORTH, False),
        (Territory(), False),
    ],
)
def test_each_way_to_state_a_territory_is_understood(book, territory, serves):
    book.suppliers.put(seller("Vitres", territory))
    assert names(book) == ({"Vitres"} if serves else set())


@pytest.mark.parametrize("km", [1, 9, 20, 45, 60, 61, 150, 400, 599, 650, 2000])
def test_a_radius_serves_exactly_who_is_within(book, km):
    # One degree of latitude is 111.19 km.
    inside, outside = km * 0.999 / 111.19, km * 1.001 / 111.19
    book.suppliers.put_all(
        (
            seller("Dedans", near(km), latitude=43.6045 + inside),
            seller("Dehors", near(km), latitude=43.6045 + outside),
        )
    )
    assert names(book) == {"Dedans"}


def test_a_radius_around_nowhere_serves_nobody(book):
    book.suppliers.put_all(
        (
            seller("Nulle part", near(500), latitude=None, longitude=None),
            seller("Nulle part, en Haute-Garonne", IN_SOUTH, latitude=None, longitude=None),
        )
    )
    assert names(book) == {"Nulle part, en Haute-Garonne"}
    assert book.suppliers.silent(Query(served=TOULOUSE)) == 1


def test_a_commune_without_a_known_spot_is_served_by_department_alone(book):
    book.suppliers.put_all((seller("Rayon", near(50)), seller("Département", IN_SOUTH)))
    found = book.suppliers.search(Query(served=Town(insee="31555")))
    assert [supplier.name for supplier in found.suppliers] == ["Département"]


def test_corsica_and_overseas_are_told_apart(book):
    for code, insee in (("2A", "2A004"), ("974", "97411")):
        book.suppliers.put(seller(code, Territory(departments=(code,))))
        found = book.suppliers.search(Query(served=Town(insee=insee)))
        assert [supplier.name for supplier in found.suppliers] == [code]
    assert book.suppliers.search(Query(served=Town(insee="97105"))).total == 0


def test_the_territory_is_that_of_the_offer_looked_for(book):
    offers = (
        Offer(families=("vitrerie",), cpv=("90911300-9",), territory=IN_NORTH),
        Offer(families=("mise-sous-pli",), cpv=("79823000-9",), territory=EVERYWHERE),
        Offer(families=("voirie",), cpv=("45233141-9",), territory=near(30)),
        Offer(families=("conseil",)),
    )
    book.suppliers.put(replace(seller("Multiple"), profile=Profile(offers=offers)))
    for serves, conditions in (
        (True, {}),
        (False, {"family": "vitrerie"}),
        (True, {"family": "mise-sous-pli"}),
        (True, {"family": "voirie"}),
        (False, {"family": "conseil"}),
        (False, {"cpv": "90911300-9"}),
        (True, {"cpv": "7982"}),
        (False, {"family": "vitrerie", "cpv": "7982"}),
    ):
        assert names(book, **conditions) == ({"Multiple"} if serves else set()), conditions


def kilometres(supplier):
    north, east = math.radians(supplier.place.latitude), math.radians(supplier.place.longitude)
    south, west = math.radians(43.6045), math.radians(1.444)
    half = math.sin((north - south) / 2) ** 2
    half += math.cos(north) * math.cos(south) * math.sin((east - west) / 2) ** 2
    return 2 * 6371 * math.asin(math.sqrt(half))


def serves(supplier):
    return any(
        offer.territory.whole_country
        or "31" in offer.territory.departments
        or kilometres(supplier) <= (offer.territory.radius_km or -1)
        for offer in supplier.profile.offers
    )


def crowd(count):
    chance = random.Random(7)  # noqa: S311 - the same every time
    for rank in range(count):
        choices = (EVERYWHERE, IN_NORTH, IN_SOUTH, Territory(), near(chance.randint(1, 300)))
        yield replace(
            seller(
                f"Vitrier {rank}",
                *chance.sample(choices, rank % 3),
                latitude=43.6 + chance.uniform(-2, 2),
                longitude=1.44 + chance.uniform(-2, 2),
            ),
            kind=SupplierKind.EI if rank % 2 else SupplierKind.ACI,
        )


@pytest.fixture(params=["few", "rankable", "great"])
def sized(request, monkeypatch, book):
    """A book that takes each of the paths of a search."""
    if request.param != "few":
        monkeypatch.setattr(searching, "GREATEST_READ", 2)
        monkeypatch.setattr(searching, "GREATEST_SERVED", 2)
    if request.param == "great":
        few = searching.FEW_FOUND.replace(str(searching.GREATEST_RANKED + 1), "4")
        monkeypatch.setattr(searching, "GREATEST_RANKED", 3)
        monkeypatch.setattr(searching, "FEW_FOUND", few)
    return book


@pytest.mark.parametrize("sort", list(Sort))
@pytest.mark.parametrize("text", ["", "vitrier"])
def test_territories_are_exact_whatever_the_path_of_the_search(sized, sort, text):
    book = sized
    book.suppliers.add_all(crowd(200))
    expected = {supplier.name for supplier in crowd(200) if serves(supplier)}
    assert 40 < len(expected) < 160
    check = partial(names, book, text=text, sort=sort, around=TOULOUSE.point)
    assert check() == expected
    only = {item.name for item in crowd(200) if serves(item) and item.kind is SupplierKind.EI}
    assert check(kinds=(SupplierKind.EI,)) == only
    assert book.suppliers.kinds_of(Query(text=text, served=TOULOUSE))[SupplierKind.EI] == len(only)


def test_who_serves_is_worked_out_anew_when_the_book_changes(book):
    book.suppliers.put_all((seller("Vitres", IN_SOUTH), seller("Carreaux", IN_NORTH)))
    assert names(book) == {"Vitres"}
    (moved,) = book.suppliers.search("carreaux").suppliers
    book.suppliers.put(replace(moved, profile=seller("", near(30)).profile))
    assert names(book, text="carreaux") == {"Carreaux"}
    with book.reader() as reader:
        query = Query(text="carreaux", served=TOULOUSE)
        assert reader.suppliers.search(query).total == 1
        book.suppliers.put(replace(moved, profile=seller("", IN_NORTH).profile))
        assert reader.suppliers.search(query).total == 0


def test_who_states_nothing_is_counted_apart(book):
    book.suppliers.put_all(
        (seller("Muet"), seller("Muet aussi", Territory()), seller("Nord", IN_NORTH))
    )
    book.suppliers.put(seller("Sud", IN_SOUTH))
    for text, count in (("", 2), ("muet", 2), ("aussi", 1), ("sud", 0)):
        assert book.suppliers.silent(Query(text=text, served=TOULOUSE)) == count


def test_a_search_keeps_the_commune_served(book):
    query = Query(text="vitres", served=TOULOUSE, around=TOULOUSE.point, around_insee="31555")
    book.saved_searches.put("Vitres à Toulouse", query)
    assert book.saved_searches.all() == {"Vitres à Toulouse": query}


def test_a_book_of_before_learns_its_territories(book, place):
    book.suppliers.add_all(crowd(30))
    expected = names(book)
    db = book.suppliers._db  # noqa: SLF001
    with db.gesture():
        db.execute("UPDATE suppliers SET facets = substr(facets, 1, instr(facets, ' ') - 1)")
    assert names(book) == set()
    with db.gesture():
        name_territories(db)
    assert names(book) == expected
    assert check_book(place) == ()
