from datetime import date

import pytest

from desktop_app.book.query import Point
from desktop_app.book.reader import BookReader
from desktop_app.core.place import Place
from desktop_app.core.profile import Offer, Profile
from desktop_app.core.supplier import Supplier, SupplierKind
from desktop_app.sourcing.band import Band
from desktop_app.sourcing.candidate import Wanted

CENTRE = Point(latitude=50.0, longitude=3.0)
DAY = date(2026, 11, 23)


def at(name, km, *, activities="", offer=None, kind=SupplierKind.PME):
    place = Place() if km is None else Place(latitude=50.0 + km / 111.19, longitude=3.0)
    profile = Profile(offers=(offer,) if offer else ())
    return Supplier(name=name, kind=kind, place=place, activities=activities, profile=profile)


@pytest.fixture
def reader(book):
    cleaning = Offer(families=("nettoyage-locaux",))
    book.suppliers.add_all(
        (
            at("Famille", 5, offer=cleaning),
            at("Code", 20, offer=Offer(cpv=("90910000-9",))),
            at("Code précis", 45, offer=Offer(cpv=("90919200-4",))),
            at("Mots", 200, activities="Nettoyage de locaux"),
            at("Nulle part", None, offer=cleaning),
            at("Autre code", 1, offer=Offer(cpv=("90920000-2",))),
            at("Autre métier", 1, activities="peinture"),
        )
    )
    with BookReader(book.path) as reader:
        yield reader


WANTED = Wanted(
    family="nettoyage-locaux", cpv=("90919200-4",), activities=("nettoyage de locaux", "vitrerie")
)


def test_family_code_or_words_are_enough_and_each_has_its_circle(reader):
    pool = reader.candidates.find(WANTED, CENTRE)
    assert [item.supplier.name for item in pool.candidates] == [
        "Famille",
        "Code",
        "Code précis",
        "Mots",
        "Nulle part",
    ]
    assert pool.counts == dict.fromkeys(Band, 1)
    assert pool.is_complete
    assert pool.candidates[1].distance == pytest.approx(20, abs=0.1)
    assert pool.candidates[-1].distance is None


def test_one_activity_suffices_with_all_its_words_whatever_their_endings(reader):
    def names(*activities):
        pool = reader.candidates.find(Wanted(activities=activities), None)
        return [item.supplier.name for item in pool.candidates]

    assert names("peintur", "vitrerie") == ["Autre métier"]
    assert names("peinture de façades") == []
    assert names("de") == []


def test_without_a_known_commune_no_distance_is_told(reader):
    pool = reader.candidates.find(WANTED, None)
    assert pool.counts == {Band.UNKNOWN: 5}


def test_nothing_asked_finds_nobody(reader):
    assert reader.candidates.find(Wanted(), CENTRE).total == 0


def test_a_big_book_counts_as_a_small_one(reader, book, monkeypatch):
    small = reader.candidates.find(WANTED, CENTRE)
    monkeypatch.setattr("desktop_app.book.candidates.GREATEST_READ", 2)
    big = reader.candidates.find(WANTED, CENTRE)
    assert big.counts == small.counts
    book.suppliers.put(at("Nulle part non plus", None, offer=Offer(families=(WANTED.family,))))
    assert reader.candidates.find(WANTED, CENTRE).counts[Band.UNKNOWN] == 2


def test_the_limit_keeps_the_nearest(reader):
    pool = reader.candidates.find(WANTED, CENTRE, limit=2)
    assert [item.supplier.name for item in pool.candidates] == ["Famille", "Code"]
    assert pool.total == 5
    assert not pool.is_complete
