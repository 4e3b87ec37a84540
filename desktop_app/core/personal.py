"""What a supplier’s record says of one person, and the record without them."""

import dataclasses
from collections.abc import Callable, Iterator, Mapping
from typing import Any, cast

from desktop_app.core.contact import Contact
from desktop_app.core.person import (
    Knower,
    emails,
    is_decisive,
    is_full,
    is_house,
    is_told,
    name_key,
    phones,
    without_person,
)
from desktop_app.core.place import Place
from desktop_app.core.supplier import Supplier

# Names of firms, streets and numbers are no notes about people.
KEPT_FIELDS = frozenset({"name", "siret", "place"})
OF_A_TRADE = frozenset(("ei", "entreprise", "individuelle", "entrepreneur", "individuel", "auto"))
NOTHING = ("", Contact())
Told = tuple[str, str]


def contacts(supplier: Supplier) -> tuple[Contact, ...]:
    """Return every contact of a supplier, the first one first."""
    return (supplier.contact, *supplier.profile.other_contacts)


def is_of(contact: Contact, who: Knower) -> bool:
    """Tell whether a contact is of a person: by name, or by what nobody else’s name is beside."""
    if is_told(contact.name, who):
        return True
    return has_line(contact, who) and not is_decisive(name_key(contact.name))


def has_line(contact: Contact, who: Knower) -> bool:
    """Tell whether an e-mail or a telephone of a contact is of a person."""
    return any(map(who.is_email, emails(contact.email))) or any(
        map(who.is_phone, phones(contact.phone))
    )


def is_person(supplier: Supplier, who: Knower) -> bool:
    """Tell whether the firm is the person, as with a sole trader."""
    if not who.has_names():
        return False
    name = tuple(word for word in name_key(supplier.name) if word not in OF_A_TRADE)
    return is_full(name) and who.is_name(name)


def told(supplier: Supplier, who: Knower) -> tuple[Told, ...]:
    """Return the path and the content of each field that speaks of a person."""
    if is_person(supplier, who):
        return tuple(_texts(supplier, ""))
    return tuple(_told(supplier, who))


def without(supplier: Supplier, who: Knower) -> Supplier | None:
    """Return a supplier without a person; the same one when it names nobody of theirs.

    None when the supplier is that person.
    """
    if is_person(supplier, who):
        return None
    return cast("Supplier", _without(supplier, who))


def _told(value: Any, who: Knower) -> Iterator[Told]:
    for path, content in _parts(value, ""):
        if isinstance(content, Contact) and is_of(content, who):
            yield from _texts(content, path)
        elif isinstance(content, Contact):
            yield from ((at, text) for at, text in _texts(content, path) if is_told(text, who))
        elif is_told(content, who):
            yield path, content


def _parts(value: Any, path: str) -> Iterator[tuple[str, Any]]:
    # Contacts whole, every other text by itself.
    if isinstance(value, Contact) or (isinstance(value, str) and value):
        yield path, value
    for at, content in _inside(value, path) if not isinstance(value, Contact) else ():
        yield from _parts(content, at)


def _texts(value: Any, path: str) -> Iterator[Told]:
    if isinstance(value, str) and value:
        yield path, value
    for at, content in _inside(value, path):
        yield from _texts(content, at)


def _inside(value: Any, path: str) -> Iterator[tuple[str, Any]]:
    if dataclasses.is_dataclass(value):
        for item in dataclasses.fields(value):
            yield f"{path}.{item.name}".lstrip("."), getattr(value, item.name)
    elif isinstance(value, Mapping):
        yield from ((path, content) for content in value.values())
    elif isinstance(value, tuple):
        yield from ((path, content) for content in value)


def _without(value: Any, who: Knower) -> Any:
    if isinstance(value, Contact):
        return _contact(value, who)
    return _changed(value, lambda content: _without(content, who), who)


def _changed(value: Any, change: Callable[[Any], Any], who: Knower) -> Any:
    if isinstance(value, str):
        return _text(value, who)
    if isinstance(value, Place):
        return value
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return _record(value, change)
    if isinstance(value, tuple):
        several = tuple(change(item) for item in value)
        return (
            value if several == value else tuple(item for item in several if item not in NOTHING)
        )
    if isinstance(value, Mapping):
        by_path = {key: change(item) for key, item in value.items()}
        return value if by_path == value else by_path
    return value


def _record(value: Any, change: Callable[[Any], Any]) -> Any:
    guarded = KEPT_FIELDS if isinstance(value, Supplier) else frozenset()
    names = [item.name for item in dataclasses.fields(value) if item.name not in guarded]
    news = {name: change(getattr(value, name)) for name in names}
    changed = {name: new for name, new in news.items() if new is not getattr(value, name)}
    return dataclasses.replace(value, **changed) if changed else value


def _text(value: str, who: Knower) -> str:
    # Enumerations are texts too, and keep their kind.
    return without_person(value, who) if type(value) is str else value


def _contact(contact: Contact, who: Knower) -> Contact:
    if is_of(contact, who):
        kept = [item for item in emails(contact.email) if is_house(item)]
        return Contact(email=kept[0]) if kept and not who.is_email(kept[0]) else Contact()
    changed = Contact(
        name=contact.name,
        function=without_person(contact.function, who),
        phone=without_person(contact.phone, who),
        email=without_person(contact.email, who),
    )
    return contact if changed == contact else changed
