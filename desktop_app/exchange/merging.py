"""What a line adds to a known supplier, and what it would take from a person’s hand."""

from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import date
from typing import Any, NamedTuple, TypeVar

from desktop_app.core.contact import Contact
from desktop_app.core.folding import fold
from desktop_app.core.place import Place
from desktop_app.core.profile import Approval, Origin, Profile, is_typed
from desktop_app.core.supplier import Supplier, SupplierKind

Part = TypeVar("Part", Place, Contact)
DETAILS = tuple(
    item.name for item in fields(Profile) if item.name not in {"origins", "naf_version"}
)
ADDED_TO = ("networks", "tags", "lists")
LABELS: Mapping[str, str] = {
    "name": "le nom",
    "trade_name": "l’enseigne",
    "siret": "le SIRET",
    "kind": "le type",
    "also": "les autres types",
    "activities": "les activités",
    "website": "le site",
    "labels": "les labels",
    "notes": "les notes",
    "place.street": "l’adresse",
    "place.postcode": "le code postal",
    "place.commune": "la commune",
    "place.insee": "le code INSEE",
    "contact.name": "le contact",
    "contact.function": "la fonction",
    "contact.phone": "le téléphone",
    "contact.email": "le courriel",
    "profile.legal_form": "la forme juridique",
    "profile.naf": "le code NAF",
    "profile.headcount": "l’effectif",
    "profile.references": "les références",
    "profile.headcount_on": "la date de l’effectif",
    "profile.turnover": "le chiffre d’affaires",
    "profile.turnover_on": "la date du chiffre d’affaires",
    "profile.offers": "les offres",
    "profile.other_places": "les autres adresses",
    "profile.other_contacts": "les autres contacts",
    "profile.cluster": "le PTCE",
    "profile.co_contracting": "la cotraitance",
    "profile.last_contact": "le dernier contact",
    "profile.review_on": "la date de révision",
    "profile.networks": "les réseaux",
    "profile.tags": "les étiquettes",
    "profile.lists": "les listes",
    "profile.approvals": "les agréments",
}


class Difference(NamedTuple):
    """A field that a line would change: its path, what is kept, what the line says."""

    path: str
    kept: Any
    said: Any


def merged(known: Supplier, new: Supplier) -> Supplier:
    """Return a known supplier with what a line says of it; what the line leaves out stays.

    The notes of the clerk are never replaced.
    """
    result = replace(
        known,
        name=known.name if _alike(new.name, known.name) else new.name,
        trade_name=new.trade_name or known.trade_name,
        siret=new.siret or known.siret,
        kind=known.kind if new.kind is SupplierKind.OTHER else new.kind,
        also=new.also or known.also,
        activities=new.activities or known.activities,
        place=_place(known.place, new.place),
        contact=_filled(known.contact, new.contact),
        website=new.website or known.website,
        labels=new.labels or known.labels,
        notes=known.notes or new.notes,
        profile=_profile(known.profile, new.profile),
    )
    return known if result == known else replace(result, source=_sources(known, new))


def differences(known: Supplier, after: Supplier) -> tuple[Difference, ...]:
    """Return every field in which two states of a supplier differ."""
    pairs = ((path, _at(known, path), _at(after, path)) for path in LABELS)
    return tuple(Difference(*pair) for pair in pairs if pair[1] != pair[2])


def typed_conflicts(known: Supplier, changes: tuple[Difference, ...]) -> tuple[Difference, ...]:
    """Return the changes that would replace what a person typed."""
    # A record of unknown origin was typed before origins were kept.
    is_of_hand = not known.profile.origins and not known.source
    return tuple(
        item
        for item in changes
        if item.kept
        and item.kept is not SupplierKind.OTHER
        and item.path.rpartition(".")[2] not in (*ADDED_TO, "approvals")
        and (is_of_hand or is_typed(known.profile, item.path))
    )


def without(after: Supplier, known: Supplier, conflicts: tuple[Difference, ...]) -> Supplier:
    """Return a new state of a supplier in which what a person typed is as it was."""
    for item in conflicts:
        group, _, name = item.path.rpartition(".")
        if not group:
            after = replace(after, **{name: item.kept})
        else:
            part = replace(getattr(after, group), **{name: item.kept})
            after = replace(after, **{group: part})
    if any(item.path.startswith("place.") for item in conflicts):
        after = replace(after, place=known.place)
    return after


def with_origins(
    after: Supplier, changes: tuple[Difference, ...], source: str, day: date | None
) -> Supplier:
    """Return a supplier that says where the fields just changed come from."""
    if day is None or not changes:
        return after
    origin = Origin(source=source, day=day)
    origins = {**after.profile.origins, **{item.path: origin for item in changes}}
    return replace(after, profile=replace(after.profile, origins=origins))


def as_text(value: Any) -> str:
    """Return the value of a field as a person reads it."""
    if isinstance(value, tuple):
        return ", ".join(as_text(item) for item in value)
    if isinstance(value, Approval):
        return " ".join(filter(None, (value.label, value.number)))
    return "" if value is None else str(value)


def _at(supplier: Supplier, path: str) -> Any:
    value: Any = supplier
    for name in path.split("."):
        value = getattr(value, name)
    return value


def _sources(known: Supplier, new: Supplier) -> str:
    said = (*known.source.split(", "), new.source)
    return ", ".join(dict.fromkeys(source for source in said if source))


def _profile(known: Profile, new: Profile) -> Profile:
    said = {name: getattr(new, name) for name in DETAILS if getattr(new, name)}
    for name in ADDED_TO:
        if name in said:
            said[name] = tuple(dict.fromkeys((*getattr(known, name), *said[name])))
    if new.approvals:
        said["approvals"] = approvals(known.approvals, new.approvals)
    return replace(known, **said) if said else known


def approvals(known: tuple[Approval, ...], new: tuple[Approval, ...]) -> tuple[Approval, ...]:
    """Return approvals with new ones, each label and number once, the newer one kept."""
    kept = {(item.label, item.number): item for item in known}
    kept |= {(item.label, item.number): item for item in new}
    return tuple(kept.values())


def _filled(known: Part, new: Part) -> Part:
    if new == known:
        return known
    said = {item.name: getattr(new, item.name) for item in fields(new)}
    return replace(known, **{name: value for name, value in said.items() if value})


def _place(known: Place, new: Place) -> Place:
    moved = any(
        after and not _alike(after, before)
        for after, before in ((new.postcode, known.postcode), (new.commune, known.commune))
    )
    if moved and not new.insee:
        known = replace(known, insee="", latitude=None, longitude=None)
    if _alike(new.commune, known.commune):
        new = replace(new, commune=known.commune)
    return _filled(known, new)


def _alike(text: str, other: str) -> bool:
    return text == other or fold(text) == fold(other)
