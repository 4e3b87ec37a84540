"""Values of several parts as the text of one cell, readable by a person, and back.

« rge ; numéro : 12 ; jusqu’au : 2027-03-01 | … »: items parted by a bar, parts by a semicolon.
"""

import datetime
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeVar

from desktop_app.core.contact import Contact
from desktop_app.core.place import Place
from desktop_app.core.profile import Approval, Offer, OfferKind, Origin, Territory

Value = TypeVar("Value")
ITEM, PART, KEY = " | ", " ; ", " : "
MARKS, CODE_MARKS = re.compile(r"[\\|;]"), re.compile(r"[\\|;,]")
CUTS = {sign: re.compile(rf"((?:[^\\{sign}]|\\.)*)(?:[{sign}]|\Z)", re.DOTALL) for sign in "|;,"}
ESCAPED = re.compile(r"\\(.)", re.DOTALL)
YES = "oui"
Read = Callable[[str], Any]


@dataclass(frozen=True, slots=True)
class Part:
    """A part of an item: the word that announces it, its field, how its text is read."""

    word: str
    name: str
    read: Read = str


def pack_words(words: Iterable[str]) -> str:
    """Return words as the text of a cell."""
    return ITEM.join(map(_escaped, words))


def unpack_words(text: str) -> tuple[str, ...]:
    """Return the words that a cell holds."""
    return tuple(_plain(item) for item in _cut(text, "|") if item.strip())


def pack(values: Iterable[Any], parts: tuple[Part, ...]) -> str:
    """Return values as the text of a cell; the first part stands without its word."""
    return ITEM.join(_item(value, parts) for value in values)


def unpack(text: str, make: Callable[..., Value], parts: tuple[Part, ...]) -> tuple[Value, ...]:
    """Return the values that a cell holds.

    Raises:
        ValueError: a part has no known word, or its value is of another nature.
    """
    return tuple(make(**_fields(item, parts)) for item in _cut(text, "|") if item.strip())


def read_codes(text: str) -> tuple[str, ...]:
    """Return codes written one after the other."""
    return tuple(_plain(code) for code in _cut(text, ",") if code.strip())


def _item(value: Any, parts: tuple[Part, ...]) -> str:
    first, *others = parts
    said = [_written(getattr(value, first.name))]
    for part in others:
        text = _written(getattr(value, part.name))
        if text:
            said.append(f"{part.word}{KEY}{text}")
    return PART.join(said)


def _written(value: Any) -> str:
    if value is None or value is False:
        return ""
    if value is True:
        return YES
    if isinstance(value, tuple):
        return ", ".join(_escaped(code, CODE_MARKS) for code in value)
    if isinstance(value, datetime.date):
        return value.isoformat()
    return _escaped(value.value if isinstance(value, StrEnum) else str(value))


def _fields(item: str, parts: tuple[Part, ...]) -> dict[str, Any]:
    known = {part.word: part for part in parts[1:]}
    found: dict[str, Any] = {}
    for rank, piece in enumerate(_cut(item, ";")):
        word, mark, text = piece.partition(":")
        part = known.get(word.strip()) if rank and mark else None
        if part is None and rank:
            raise ValueError(piece.strip())
        chosen, said = (part, text) if part else (parts[0], piece)
        if said.strip():
            found[chosen.name] = chosen.read(said if chosen.read is read_codes else _plain(said))
    return found


def _cut(text: str, sign: str) -> list[str]:
    return CUTS[sign].findall(text)[:-1]


def _escaped(text: str, marks: re.Pattern[str] = MARKS) -> str:
    return marks.sub(lambda found: f"\\{found[0]}", text)


def _plain(text: str) -> str:
    return ESCAPED.sub(r"\1", text.strip())


def _is_yes(text: str) -> bool:
    return text.casefold() == YES


DAY = datetime.date.fromisoformat
PLACE = (
    Part("adresse", "street"),
    Part("code postal", "postcode"),
    Part("commune", "commune"),
    Part("code INSEE", "insee"),
    Part("latitude", "latitude", float),
    Part("longitude", "longitude", float),
)
CONTACT = (
    Part("nom", "name"),
    Part("fonction", "function"),
    Part("téléphone", "phone"),
    Part("courriel", "email"),
)
APPROVAL = (
    Part("label", "label"),
    Part("numéro", "number"),
    Part("depuis le", "since", DAY),
    Part("jusqu’au", "until", DAY),
    Part("preuve", "proof"),
)
OFFER = (
    Part("intitulé", "title"),
    Part("CPV", "cpv", read_codes),
    Part("familles", "families", read_codes),
    Part("nature", "kind", OfferKind),
    Part("rayon en km", "radius_km", int),
    Part("départements", "departments", read_codes),
    Part("toute la France", "whole_country", _is_yes),
)
ORIGIN = (
    Part("champ", "path"),
    Part("source", "source"),
    Part("jour", "day", DAY),
    Part("saisi", "typed", _is_yes),
)


@dataclass(frozen=True, slots=True)
class _FlatOffer:
    title: str = ""
    cpv: tuple[str, ...] = ()
    families: tuple[str, ...] = ()
    kind: OfferKind = OfferKind.SERVICE
    radius_km: int | None = None
    departments: tuple[str, ...] = ()
    whole_country: bool = False


@dataclass(frozen=True, slots=True)
class _FlatOrigin:
    path: str = ""
    source: str = ""
    day: datetime.date | None = None
    typed: bool = False


def pack_offers(offers: Iterable[Offer]) -> str:
    """Return what a supplier sells as the text of a cell."""
    flat = (
        _FlatOffer(
            offer.title,
            offer.cpv,
            offer.families,
            offer.kind,
            offer.territory.radius_km,
            offer.territory.departments,
            offer.territory.whole_country,
        )
        for offer in offers
    )
    return pack(flat, OFFER)


def unpack_offers(text: str) -> tuple[Offer, ...]:
    """Return the offers that a cell holds.

    Raises:
        ValueError: a part has no known word, or its value is of another nature.
    """
    return tuple(
        Offer(
            title=flat.title,
            cpv=flat.cpv,
            families=flat.families,
            kind=flat.kind,
            territory=Territory(
                radius_km=flat.radius_km,
                departments=flat.departments,
                whole_country=flat.whole_country,
            ),
        )
        for flat in unpack(text, _FlatOffer, OFFER)
    )


def pack_origins(origins: Mapping[str, Origin]) -> str:
    """Return where the fields of a supplier come from as the text of a cell."""
    flat = (
        _FlatOrigin(path, origin.source, origin.day, origin.typed)
        for path, origin in origins.items()
    )
    return pack(flat, ORIGIN)


def unpack_origins(text: str) -> dict[str, Origin]:
    """Return the origins that a cell holds.

    Raises:
        ValueError: a part has no known word, or its value is of another nature.
    """
    return {
        flat.path: Origin(source=flat.source, day=flat.day, typed=flat.typed)
        for flat in unpack(text, _FlatOrigin, ORIGIN)
    }


def unpack_places(text: str) -> tuple[Place, ...]:
    """Return the places that a cell holds.

    Raises:
        ValueError: a part has no known word, or its value is of another nature.
    """
    return unpack(text, Place, PLACE)


def unpack_contacts(text: str) -> tuple[Contact, ...]:
    """Return the people that a cell holds.

    Raises:
        ValueError: a part has no known word.
    """
    return unpack(text, Contact, CONTACT)


def unpack_approvals(text: str) -> tuple[Approval, ...]:
    """Return the approvals that a cell holds.

    Raises:
        ValueError: a part has no known word, or its value is of another nature.
    """
    return unpack(text, Approval, APPROVAL)
