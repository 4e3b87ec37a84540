from dataclasses import replace
from datetime import date

import pytest

from desktop_app.book import harvest
from desktop_app.book.query import SearchStoppedError
from desktop_app.core.contact import Contact
from desktop_app.core.likeness import Sureness
from desktop_app.core.place import Place
from desktop_app.core.supplier import Supplier

DAY = date(2026, 11, 23)
FOIX = Place(postcode="09000", commune="Foix", insee="09122")
LENS = Place(postcode="62300", commune="Lens", insee="62498")
MARTIN = Supplier(name="Menuiserie Martin", place=FOIX)
UNIT = "300000001"


def find(book, *, ticks=None, is_stopped=lambda: False):
    told = ticks if ticks is not None else []
    with book.reader() as reader:
        return reader.duplicates.find(lambda *step: told.append(step), is_stopped)


def numbers(book):
    return [(pair.one.identifier, pair.other.identifier) for pair in find(book).pairs]


@pytest.mark.parametrize(
    "twin",
    [
        Supplier(name="MARTIN Menuiserie SARL", place=FOIX),
        Supplier(name="Menuiseries Martin", place=FOIX),
        Supplier(name="Ménuiserie martin", place=Place(postcode="09100", commune="Pamiers")),
        Supplier(name="X", trade_name="Menuiserie Martin", place=FOIX),
        Supplier(name="Inconnu", contact=Contact(phone="05.61.00.00.01")),
        Supplier(name="Inconnu", contact=Contact(email="ANNE@exemple.org")),
        Supplier(name="Inconnu", siret=f"{UNIT}00020", place=FOIX),
    ],
)
def test_twin_is_found_among_others(book, twin):
    contact = Contact(phone="05 61 00 00 01", email="anne@exemple.org")
    first = replace(MARTIN, siret=f"{UNIT}00012", contact=contact)
    book.suppliers.put_all([first, twin, Supplier(name="Le Relais", place=FOIX)])
    book.suppliers.put(Supplier(name="Menuiserie Durand", place=LENS))
    assert numbers(book) == [(1, 2)]
    assert find(book).total == 1


def test_strangers_are_not_paired(book):
    book.suppliers.put_all([MARTIN, replace(MARTIN, place=LENS), Supplier(name="&", place=FOIX)])
    book.suppliers.put(Supplier(name="!", place=FOIX))
    assert numbers(book) == []


def test_branches_of_one_unit_in_two_towns_are_not_paired(book):
    pamiers = replace(
        MARTIN, siret=f"{UNIT}00020", place=Place(postcode="09100", commune="Pamiers")
    )
    book.suppliers.put_all([replace(MARTIN, siret=f"{UNIT}00012"), pamiers])
    assert numbers(book) == []


def test_near_names_of_two_units_are_not_paired(book):
    near = replace(MARTIN, name="Menuiserie Martinot", siret="30000000200012")
    book.suppliers.put_all([replace(MARTIN, siret=f"{UNIT}00012"), near])
    assert numbers(book) == []
    # The control: without the second number, they are.
    book.suppliers.put(replace(near, identifier=2, siret=""))
    assert numbers(book) == [(1, 2)]


def test_supplier_is_not_its_own_twin(book):
    twofold = replace(MARTIN, trade_name="Menuiseries Martin")
    book.suppliers.put_all([twofold, replace(MARTIN, name="Martin Zinguerie")])
    assert numbers(book) == []


def test_empty_book_has_no_pair(book):
    assert find(book).pairs == ()


def test_surest_pairs_come_first_and_none_is_certain_without_a_siret(book):
    homonyms = [replace(MARTIN, name="Zinc", siret=f"30000000{n}00012") for n in (1, 2)]
    book.suppliers.put_all([*homonyms, MARTIN, replace(MARTIN, notes="x")])
    degrees = [pair.likeness.degree for pair in find(book).pairs]
    assert degrees == [Sureness.LIKELY, Sureness.POSSIBLE]


def test_line_of_a_network_makes_possible_pairs_then_none(book):
    contact = Contact(phone="05 61 00 00 01")
    book.suppliers.put_all([Supplier(name=name, contact=contact) for name in ("Un", "Deux")])
    assert "réseau" not in " ".join(find(book).pairs[0].likeness.reasons)
    book.suppliers.put(Supplier(name="Trois", contact=contact))
    pairs = find(book).pairs
    assert len(pairs) == 3
    assert {pair.likeness.degree for pair in pairs} == {Sureness.POSSIBLE}
    assert "réseau" in " ".join(pairs[0].likeness.reasons)
    book.suppliers.put_all([Supplier(name=f"N{n}", contact=contact) for n in range(4)])
    assert find(book).pairs == ()


def test_suppliers_declared_different_are_not_proposed_again(book):
    book.suppliers.put_all([MARTIN, MARTIN, MARTIN])
    change = book.merges.separate(2, 1, DAY)
    assert (change.kind, set(change.identifiers)) == ("supplier", {1, 2})
    assert numbers(book) == [(1, 3), (2, 3)]
    book.merges.separate(1, 2, DAY)
    book.merges.bring_near(1, 2)
    assert len(numbers(book)) == 3


def test_declaration_outlives_a_merge_and_its_undoing(book):
    book.suppliers.put_all([MARTIN, MARTIN, MARTIN])
    book.merges.separate(2, 3, DAY)
    book.merges.merge(1, 2, {}, DAY)
    assert numbers(book) == []
    book.merges.undo(1, DAY)
    assert numbers(book) == [(1, 2), (1, 3)]


def test_nothing_is_merged_or_written_by_looking(book):
    book.suppliers.put_all([MARTIN, MARTIN])
    before = tuple(book.suppliers.each())
    find(book)
    assert (tuple(book.suppliers.each()), book.merges.all()) == (before, ())


def test_search_tells_how_far_it_is_and_stops_when_asked(book):
    book.suppliers.add_all([replace(MARTIN, name=f"Firme {n}") for n in range(6_000)])
    ticks = []
    find(book, ticks=ticks)
    assert ticks == sorted(ticks)
    assert {total for _, total in ticks} == {100}
    with pytest.raises(SearchStoppedError):
        find(book, is_stopped=lambda: True)


def test_crowded_town_is_compared_by_longer_beginnings(book, monkeypatch):
    monkeypatch.setattr(harvest, "GREATEST_BLOCK", 3)
    book.suppliers.put_all([replace(MARTIN, name=f"Menuiserie {a}{a}{a}{a}") for a in "BCDE"])
    book.suppliers.put_all([MARTIN, replace(MARTIN, name="Martin menuiserie")])
    assert numbers(book) == [(5, 6)]


def test_harvest_ends_when_it_is_great_enough(book, monkeypatch):
    monkeypatch.setattr(harvest, "GREATEST_HARVEST", 2)
    book.suppliers.put_all([MARTIN] * 4)
    assert find(book).total == 2
