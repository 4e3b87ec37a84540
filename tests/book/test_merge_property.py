"""Whatever two records hold and whatever is chosen, a merge undone leaves the same bytes."""

import tempfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.book.imports import ImportRecord
from desktop_app.book.store import open_book
from desktop_app.core.contact import Contact
from desktop_app.core.exchange import Exchange, ExchangeKind
from desktop_app.core.merging import FIELDS, Choice
from desktop_app.core.money import Money
from desktop_app.core.place import Place
from desktop_app.core.profile import Approval, Offer, OfferKind, Origin, Profile, Territory
from desktop_app.core.supplier import Supplier, SupplierKind

DAY = date(2026, 11, 23)
TABLES = ("suppliers", "supplier_tags", "supplier_lists", "supplier_approvals", "import_lines")
texts = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=12)
words = st.lists(texts.filter(str.strip), max_size=3, unique=True).map(tuple)
days = st.none() | st.dates(date(2020, 1, 1), date(2030, 1, 1))
degrees = st.none() | st.floats(-90, 90)
places = st.builds(
    Place, street=texts, commune=texts, postcode=texts, latitude=degrees, longitude=degrees
)
contacts = st.builds(Contact, name=texts, function=texts, phone=texts, email=texts)
territories = st.builds(Territory, radius_km=st.none() | st.integers(0, 99), departments=words)
offers = st.builds(
    Offer, title=texts, cpv=words, kind=st.sampled_from(OfferKind), territory=territories
)
approvals = st.builds(Approval, label=texts, number=texts, since=days, until=days)
origins = st.builds(Origin, source=texts, day=days, typed=st.booleans())
profiles = st.builds(
    Profile,
    naf=texts,
    headcount=st.none() | st.integers(0, 9_999),
    headcount_on=days,
    turnover=st.none() | st.integers(0, 10**9).map(Money),
    offers=st.lists(offers, max_size=2).map(tuple),
    other_places=st.lists(places, max_size=2).map(tuple),
    other_contacts=st.lists(contacts, max_size=2).map(tuple),
    approvals=st.lists(approvals, max_size=2).map(tuple),
    tags=words,
    lists=words,
    references=texts,
    last_contact=days,
    review_on=days,
    origins=st.dictionaries(st.sampled_from(FIELDS), origins, max_size=3),
)
suppliers = st.builds(
    Supplier,
    name=texts.filter(str.strip),
    siret=st.sampled_from(("", "30000000100012")),
    kind=st.sampled_from(SupplierKind),
    also=st.lists(st.sampled_from(SupplierKind), max_size=2, unique=True).map(tuple),
    activities=texts,
    place=places,
    contact=contacts,
    notes=texts,
    profile=profiles,
)
choices = st.dictionaries(st.sampled_from(FIELDS), st.sampled_from(Choice))


@pytest.fixture(scope="module")
def lasting(glossary):
    """One book for every example: opening one takes longer than an example."""
    with tempfile.TemporaryDirectory() as folder:
        book = open_book(Path(folder) / "carnet.db", Path(folder) / "copies", DAY, glossary)
        yield book
        book.close()


def bytes_of(book):
    """The rows of every table that speaks of suppliers, and what a search finds."""
    db = book._db  # noqa: SLF001
    return [
        *(repr(db.tuples(f"SELECT * FROM {name} ORDER BY 1, 2")) for name in TABLES),  # noqa: S608
        repr(db.tuples("SELECT * FROM exchanges ORDER BY id")),
        repr(db.tuples("SELECT rowid FROM suppliers_index WHERE suppliers_index MATCH 'a*'")),
    ]


@settings(max_examples=25, deadline=None)
@given(one=suppliers, other=suppliers, chosen=choices, edited=suppliers)
def test_merge_undone_leaves_the_same_bytes(lasting, one, other, chosen, edited):
    book = lasting
    book.suppliers.remove_all([item.identifier for item in book.suppliers.each()])
    other = replace(other, siret="" if one.siret else other.siret)
    first = book.suppliers.put(one).identifiers[0]
    book.imports.bring(ImportRecord(day=DAY), [other])
    second = max(item.identifier for item in book.suppliers.each())
    for supplier in (first, second):
        book.exchanges.put(Exchange(supplier=supplier, day=DAY, kind=ExchangeKind.SILENCE))
    before = bytes_of(book)
    book.merges.merge(first, second, chosen, DAY)
    assert bytes_of(book) != before
    book.suppliers.put(replace(edited, identifier=first, siret=""))
    merge = book.merges.all()[0]
    book.merges.undo(merge.identifier, DAY)
    assert bytes_of(book) == before
    # The control: the same comparison sees one letter.
    book.suppliers.put(replace(book.suppliers.get(first), notes="une lettre de plus"))
    assert bytes_of(book) != before
