"""The contacts that nothing was heard of for years: proposed for erasure, never erased alone."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from desktop_app.book.change import Change
from desktop_app.book.persons import reading, unshared
from desktop_app.book.stopping import IsStopped, given_up, never
from desktop_app.book.supplier_rows import SHOWN, supplier_of
from desktop_app.book.suppliers import Suppliers
from desktop_app.core.contact import Contact
from desktop_app.core.held import Held
from desktop_app.core.person import Person
from desktop_app.core.personal import contacts
from desktop_app.core.profile import Profile
from desktop_app.core.supplier import Supplier

LOOK_STOPPED = "La recherche est arrêtée : relancez-la quand vous voulez."
# Either the day that the clerk set, or some years after the last news of the supplier.
DUE = """
SELECT * FROM (
  SELECT {shown}, coalesce(
    CASE WHEN profile <> '' THEN json_extract(profile, '$.review_on') END,
    date(nullif(coalesce(nullif(last_contact, ''), known_on), ''), :term)
  ) AS due, coalesce(nullif(last_contact, ''), known_on) AS heard
  FROM suppliers
  WHERE contact_name <> '' OR phone <> '' OR email <> '' OR profile LIKE '%"other_contacts"%'
) WHERE due <= :today ORDER BY due, name LIMIT 1000
"""


@dataclass(frozen=True, slots=True)
class DueContact:
    """A supplier whose contacts are to be reviewed, since when, and the last news of it."""

    supplier: Supplier
    due: date
    heard: date | None


def due_contacts(
    path: Path, today: date, years: int, is_stopped: IsStopped = never
) -> tuple[DueContact, ...]:
    """Return the contacts to review, those that wait for longest first, a thousand at most.

    Raises:
        UserError: the book cannot be read, or the search was given up.
    """
    shown = SHOWN.removeprefix("suppliers.")
    values = {"today": today.isoformat(), "term": f"+{years} years"}
    with reading(path) as db, given_up(db, is_stopped, LOOK_STOPPED):
        rows = db.tuples(DUE.format(shown=shown), values)
    return tuple(
        DueContact(
            supplier_of(row),
            date.fromisoformat(row[-2]),
            date.fromisoformat(row[-1]) if row[-1] else None,
        )
        for row in rows
    )


def keep_contacts(suppliers: Suppliers, chosen: tuple[Supplier, ...], until: date) -> Change:
    """Keep the contacts of suppliers until another day.

    Raises:
        UserError: one was removed meanwhile.
    """
    now = suppliers.some(supplier.identifier for supplier in chosen)
    return suppliers.put_all(
        replace(supplier, profile=replace(supplier.profile, review_on=until)) for supplier in now
    )


def persons_at(path: Path, chosen: tuple[Supplier, ...]) -> Held:
    """Return the persons that the contacts of suppliers tell, to be erased together.

    Raises:
        UserError: the book cannot be read.
    """
    person = Person()
    for supplier in chosen:
        for contact in contacts(supplier):
            person = person.with_contact(contact)
    with reading(path) as db:
        person = unshared(db, person, Person())
    return Held(person=person, suppliers=tuple(supplier.identifier for supplier in chosen))


def empty_contacts(suppliers: Suppliers, chosen: tuple[Supplier, ...]) -> Change:
    """Leave no contact at suppliers, such as one that has only a family name.

    Raises:
        UserError: one was removed meanwhile.
    """
    now = suppliers.some(supplier.identifier for supplier in chosen)
    return suppliers.put_all(_without_contacts(supplier) for supplier in now)


def _without_contacts(supplier: Supplier) -> Supplier:
    profile: Profile = replace(supplier.profile, other_contacts=(), review_on=None)
    return replace(supplier, contact=Contact(), profile=profile)
