"""Whether two records may be of one supplier: how sure that is, and why."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum

from desktop_app.core.contact import Contact
from desktop_app.core.folding import fold, plain_words
from desktop_app.core.merging import Difference, differences
from desktop_app.core.names import NEAR, SAME, WHOLE, core_name, nearness
from desktop_app.core.place import department
from desktop_app.core.siret import SIREN_LENGTH, SIRET_LENGTH, compact
from desktop_app.core.supplier import Supplier

PHONE_LENGTH = 9
# Boxes that a whole firm reads: they tell the house, not the person.
GENERIC_BOXES = frozenset(
    plain_words(
        "accueil administration administratif bonjour commercial communication compta comptabilite"
        " contact devis direction info infos marches secretariat siege standard"
    )
)
_NUMBER = re.compile(r"(?:\+|00)?\d(?:[\s.\-/()\u00a0\u202f]?\d){8,13}")
_EMAIL = re.compile(r"[^\s;,<>()]+@[^\s;,<>()]+")


class Sureness(IntEnum):
    """How sure it is that two records are of one supplier."""

    NONE = 0
    POSSIBLE = 1
    LIKELY = 2
    CERTAIN = 3


@dataclass(frozen=True, slots=True)
class Likeness:
    """How sure, why in French sentences, and what the two records do not tell alike."""

    degree: Sureness
    reasons: tuple[str, ...] = ()
    differences: tuple[Difference, ...] = ()


@dataclass(frozen=True, slots=True)
class _Clues:
    near: float
    same_town: bool
    same_department: bool
    same_unit: bool
    other_unit: bool
    other_siret: bool
    own_line: str
    shared_line: str


def compare(one: Supplier, other: Supplier, shared: frozenset[str] = frozenset()) -> Likeness:
    """Tell whether two records may be of one supplier.

    Args:
        one: a record.
        other: another one.
        shared: the telephones and e-mails, as `lines` gives them, that many records bear.
    """
    siret = compact(one.siret)
    if siret and siret == compact(other.siret):
        found = (f"Même SIRET\u00a0: {siret}.",)
        return Likeness(Sureness.CERTAIN, found, differences(one, other))
    clues = _clues(one, other, shared)
    degree = _degree(clues)
    if degree is Sureness.NONE:
        return Likeness(degree)
    return Likeness(degree, tuple(_reasons(one, other, clues)), differences(one, other))


def siren_of(supplier: Supplier) -> str:
    """Return the number of the legal unit of a supplier, nothing when it is not known."""
    return siren_in(supplier.siret)


def siren_in(siret: str) -> str:
    """Return the SIREN that a SIRET begins with, or that stands in its place."""
    number = siret if siret.isdigit() else compact(siret)
    return number[:SIREN_LENGTH] if len(number) in {SIREN_LENGTH, SIRET_LENGTH} else ""


def town_of(supplier: Supplier) -> str:
    """Return what tells a commune from another: its name as compared, within its department."""
    return town_key(department(supplier.place), fold(supplier.place.commune))


def town_key(code: str, commune: str) -> str:
    """Return a folded commune within its department, nothing when it is not known."""
    return f"{code} {commune}" if commune else ""


def phones(text: str) -> tuple[str, ...]:
    """Return the telephone numbers of a text, by their last nine digits."""
    found = ("".join(filter(str.isdigit, match)) for match in _NUMBER.findall(text))
    return tuple(dict.fromkeys(number[-PHONE_LENGTH:] for number in found))


def emails(text: str) -> tuple[str, ...]:
    """Return the e-mail addresses of a text, without case."""
    return tuple(dict.fromkeys(match.casefold() for match in _EMAIL.findall(text)))


def lines(supplier: Supplier) -> frozenset[str]:
    """Return every telephone and e-mail of a supplier, as they are compared."""
    return frozenset(_lines((supplier.contact, *supplier.profile.other_contacts)))


def names_of(supplier: Supplier) -> tuple[str, ...]:
    """Return the names of a supplier as they are compared."""
    names = (supplier.name, supplier.trade_name)
    return tuple(dict.fromkeys(core_name(name) for name in names if name))


def _lines(contacts: Iterable[Contact]) -> Iterable[str]:
    for contact in contacts:
        yield from phones(contact.phone)
        yield from emails(contact.email)


def _clues(one: Supplier, other: Supplier, shared: frozenset[str]) -> _Clues:
    pairs = ((a, b) for a in names_of(one) for b in names_of(other))
    near = max((nearness(a, b, NEAR) for a, b in pairs), default=0)
    town, unit = town_of(one), siren_of(one)
    place, other_place = department(one.place), department(other.place)
    both = sorted(lines(one) & lines(other))
    own = [line for line in both if line not in shared and not _is_generic(line)]
    known = bool(unit and siren_of(other))
    return _Clues(
        near=near,
        same_town=bool(town) and town == town_of(other),
        same_department=bool(place) and place == other_place,
        same_unit=known and unit == siren_of(other),
        other_unit=known and unit != siren_of(other),
        other_siret=bool(one.siret and other.siret),
        own_line=own[0] if own else "",
        shared_line=both[0] if both and not own else "",
    )


def _is_generic(line: str) -> bool:
    return line.partition("@")[0] in GENERIC_BOXES if "@" in line else False


def _degree(clues: _Clues) -> Sureness:
    has_line = bool(clues.own_line or clues.shared_line)
    if clues.same_unit:
        if clues.same_town:
            return Sureness.LIKELY
        return Sureness.POSSIBLE if has_line else Sureness.NONE
    if clues.other_unit:
        is_homonym = clues.near >= SAME and clues.same_town
        return Sureness.POSSIBLE if is_homonym or has_line else Sureness.NONE
    if clues.near and (clues.same_town or clues.own_line):
        return Sureness.LIKELY
    is_neighbour = clues.near >= SAME and clues.same_department
    return Sureness.POSSIBLE if is_neighbour or has_line else Sureness.NONE


def _reasons(one: Supplier, other: Supplier, clues: _Clues) -> Iterable[str]:
    if clues.same_unit:
        where = f"même commune ({one.place.commune})" if clues.same_town else "autre commune"
        yield f"Même SIREN\u00a0: {siren_of(one)}, {where}."
    if clues.near:
        yield _about_names(clues)
        yield from _about_towns(one, other, clues)
    if clues.own_line:
        yield f"Même {_line(clues.own_line)}."
    if clues.shared_line:
        yield (
            f"Même {_line(clues.shared_line)}, mais d’une adresse générale ou d’un numéro"
            " partagé\u00a0: un réseau peut l’expliquer."
        )
    yield from _warnings(clues)


def _about_towns(one: Supplier, other: Supplier, clues: _Clues) -> Iterable[str]:
    if clues.same_unit:
        return
    if clues.same_town:
        yield f"Même commune\u00a0: {one.place.commune}."
    elif clues.same_department:
        yield f"Même département, communes\u00a0: {_town(one)} et {_town(other)}."


def _warnings(clues: _Clues) -> Iterable[str]:
    if clues.other_unit:
        yield (
            "SIREN différents\u00a0: ce sont deux entreprises, sans doute des homonymes ou un même"
            " réseau, sauf si l’un des numéros est ancien ou mal saisi."
        )
    elif clues.other_siret:
        yield (
            "SIRET différents\u00a0: deux établissements d’une entreprise, sauf si l’un a déménagé"
            " ou a fermé."
        )


def _about_names(clues: _Clues) -> str:
    if clues.near >= WHOLE:
        return "Noms identiques, aux accents, à l’ordre et à la forme juridique près."
    return f"Noms voisins, à {round(clues.near)}\u00a0%."


def _town(supplier: Supplier) -> str:
    return supplier.place.commune or "non indiquée"


def _line(line: str) -> str:
    if "@" in line:
        return f"courriel ({line})"
    pairs = [line[at : at + 2] for at in range(1, PHONE_LENGTH, 2)]
    return "téléphone (" + "\u00a0".join((f"0{line[0]}", *pairs)) + ")"
