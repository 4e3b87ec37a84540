from dataclasses import replace
from datetime import date

import pytest

from desktop_app.book.contact_review import (
    due_contacts,
    empty_contacts,
    keep_contacts,
    persons_at,
)
from desktop_app.book.erasure import erase
from desktop_app.book.persons import held
from desktop_app.core.contact import Contact
from desktop_app.core.profile import Origin, Profile
from desktop_app.core.supplier import Supplier

TODAY = date(2026, 11, 22)
ADA = Contact(name="Ada Essai-Fictif", email="ada@ada-fictif.fr", phone="06 99 00 00 01")


def supplier(name, contact=ADA, **profile):
    return Supplier(name=name, contact=contact, profile=Profile(**profile))


@pytest.fixture
def due(book, place):
    def names(years=3, day=TODAY):
        return [item.supplier.name for item in due_contacts(place, day, years)]

    book.suppliers.put_all(
        (
            supplier("Ancien", last_contact=date(2023, 11, 22)),
            supplier("Récent", last_contact=date(2023, 11, 23)),
            supplier("Liste ancienne", origins={"": Origin(day=date(2020, 1, 1))}),
            supplier("Revue fixée", last_contact=date(2026, 1, 1), review_on=TODAY),
            supplier("Gardé", last_contact=date(2019, 1, 1), review_on=date(2027, 1, 1)),
            supplier("Sans date"),
            supplier("Sans contact", Contact(), last_contact=date(2019, 1, 1)),
        )
    )
    return names


def test_contacts_without_news_for_three_years_are_to_be_reviewed(due):
    assert due() == ["Liste ancienne", "Ancien", "Revue fixée"]


def test_the_term_is_the_clerk_s(due):
    assert "Récent" in due(years=2)
    assert due(years=20) == ["Revue fixée"]


def test_nothing_is_removed_by_looking(book, due):
    before = book.suppliers.all()
    due()
    assert book.suppliers.all() == before


def test_contacts_kept_are_not_proposed_until_then(book, due, place):
    chosen = tuple(item.supplier for item in due_contacts(place, TODAY, 3))
    keep_contacts(book.suppliers, chosen, date(2029, 11, 22))
    assert due() == []
    assert len(due(day=date(2029, 11, 22))) == len(chosen) + 2


def test_contacts_erased_leave_their_firm(book, due, place, backups):
    colleague = Supplier(name="Autre", contact=replace(ADA, name="Bob Autre", email=""))
    kept = book.suppliers.put(colleague).identifiers[0]
    nameless = supplier("Mme seule", Contact(name="Mme Seule"), last_contact=date(2020, 1, 1))
    book.suppliers.put(nameless)
    chosen = tuple(item.supplier for item in due_contacts(place, TODAY, 3))
    erase(place, backups, persons_at(place, chosen), TODAY)
    empty_contacts(book.suppliers, chosen)
    assert due() == []
    assert held(place, ADA.name).mentions == ()
    assert book.suppliers.count() == 9
    assert book.suppliers.get(kept).contact == colleague.contact
