"""Two records of one supplier made into one, field by field."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from desktop_app.core.contact import Contact
from desktop_app.core.profile import Origin, Profile, is_typed, origin_of
from desktop_app.core.supplier import Supplier

# In the order in which a clerk reads them.
FIELDS = (
    "name",
    "trade_name",
    "siret",
    "kind",
    "also",
    "activities",
    "place",
    "contact.name",
    "contact.function",
    "contact.phone",
    "contact.email",
    "website",
    "labels",
    "profile.legal_form",
    "profile.naf",
    "profile.headcount",
    "profile.turnover",
    "profile.offers",
    "profile.other_places",
    "profile.other_contacts",
    "profile.approvals",
    "profile.networks",
    "profile.cluster",
    "profile.co_contracting",
    "profile.references",
    "profile.tags",
    "profile.lists",
    "profile.last_contact",
    "profile.review_on",
    "notes",
    "source",
)
# What has no meaning without the field that it goes with.
TIED = {
    "profile.naf": ("profile.naf_version",),
    "profile.headcount": ("profile.headcount_on",),
    "profile.turnover": ("profile.turnover_on",),
}
SEQUENCES = frozenset(
    ("also", *(f"profile.{name}" for name in ("offers", "other_places", "other_contacts")))
) | {f"profile.{name}" for name in ("approvals", "networks", "tags", "lists")}
BY_LINE = frozenset({"notes", "profile.references"})
BY_COMMA = frozenset({"activities", "labels", "source"})
WITH_ROOM_BESIDE = frozenset({"kind", "place", "contact.phone", "contact.email"})
JOINABLE = SEQUENCES | BY_LINE | BY_COMMA | WITH_ROOM_BESIDE
BLANK = Supplier(name="")


class Choice(StrEnum):
    """Which record a field is taken from."""

    ONE = "one"
    OTHER = "other"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Difference:
    """A field that two records do not tell alike, by its path."""

    path: str
    one: Any
    other: Any


def value_at(supplier: Supplier, path: str) -> Any:
    """Return the value of a field."""
    value: Any = supplier
    for name in path.split("."):
        value = getattr(value, name)
    return value


def with_value(supplier: Supplier, path: str, value: Any) -> Supplier:
    """Return a supplier with another value in a field."""
    holder, _, name = path.rpartition(".")
    if not holder:
        changes: dict[str, Any] = {name: value}
        return replace(supplier, **changes)
    part: Any = replace(getattr(supplier, holder), **{name: value})
    return with_value(supplier, holder, part)


def is_blank(path: str, value: Any) -> bool:
    """Tell whether a field says nothing."""
    return bool(value == value_at(BLANK, path))


def differences(one: Supplier, other: Supplier) -> tuple[Difference, ...]:
    """Return the fields that two records do not tell alike, one of them empty or not."""
    return tuple(
        Difference(path, value_at(one, path), value_at(other, path))
        for path in FIELDS
        if any(
            value_at(one, name) != value_at(other, name) for name in (path, *TIED.get(path, ()))
        )
    )


def proposed(one: Supplier, other: Supplier) -> dict[str, Choice]:
    """Propose where to take each differing field from, so that nothing known is lost."""
    return {item.path: _proposal(one, other, item) for item in differences(one, other)}


def merged(one: Supplier, other: Supplier, choices: Mapping[str, Choice]) -> Supplier:
    """Return one record for two, under the number of the first; unsaid choices are proposed."""
    result = one
    # What joins lists comes last, after the lists themselves were chosen.
    ordered = sorted(proposed(one, other).items(), key=lambda pair: pair[0] in WITH_ROOM_BESIDE)
    for path, proposal in ordered:
        choice = choices.get(path, proposal)
        if choice is Choice.BOTH and path not in JOINABLE:
            choice = proposal
        if choice is Choice.OTHER:
            for name in (path, *TIED.get(path, ())):
                result = with_value(result, name, value_at(other, name))
            result = _with_origin(result, other.profile, path)
        elif choice is Choice.BOTH:
            result = _joined(result, other, path)
    return result


def _proposal(one: Supplier, other: Supplier, item: Difference) -> Choice:
    if is_blank(item.path, item.one) or is_blank(item.path, item.other):
        return Choice.OTHER if is_blank(item.path, item.one) else Choice.ONE
    if item.path in JOINABLE - {"place"}:
        return Choice.BOTH
    if item.path in {"profile.last_contact", "profile.review_on"}:
        is_later = item.other > item.one
        # The earlier review: personal data is never kept longer because of a merge.
        return Choice.OTHER if is_later == (item.path == "profile.last_contact") else Choice.ONE
    if _day(other, item.path) > _day(one, item.path):
        return Choice.OTHER
    is_surer = is_typed(other.profile, item.path) and not is_typed(one.profile, item.path)
    return Choice.OTHER if is_surer else Choice.ONE


def _day(supplier: Supplier, path: str) -> str:
    days = [value_at(supplier, name) for name in TIED.get(path, ()) if name.endswith("_on")]
    return days[0].isoformat() if days and days[0] else ""


def _joined(result: Supplier, other: Supplier, path: str) -> Supplier:
    mine, theirs = value_at(result, path), value_at(other, path)
    if path in WITH_ROOM_BESIDE:
        return _beside(result, other, path)
    if path in SEQUENCES:
        joined: Any = _union(mine, theirs)
    elif path in BY_LINE:
        joined = "\n".join(_union(_parts(mine, "\n"), _parts(theirs, "\n")))
    else:
        joined = ", ".join(_union(_parts(mine, ","), _parts(theirs, ",")))
    return with_value(result, path, joined)


def _beside(result: Supplier, other: Supplier, path: str) -> Supplier:
    theirs = value_at(other, path)
    if path == "kind":
        return replace(result, also=_union(result.also, (theirs,)))
    profile = result.profile
    if path == "place":
        profile = replace(profile, other_places=_union(profile.other_places, (theirs,)))
    else:
        people = _with_person(profile.other_contacts, other.contact, path.partition(".")[2])
        profile = replace(profile, other_contacts=people)
    return replace(result, profile=profile)


def _with_person(people: tuple[Contact, ...], person: Contact, name: str) -> tuple[Contact, ...]:
    kept: dict[str, Any] = {name: getattr(person, name)}
    fresh = Contact(name=person.name, function=person.function, **kept)
    # The telephone of the same person was put there the moment before.
    before = Contact(name=person.name, function=person.function, phone=person.phone)
    if name == "email" and people and people[-1] == before:
        return (*people[:-1], replace(before, email=person.email))
    return _union(people, (fresh,))


def _with_origin(result: Supplier, source: Profile, path: str) -> Supplier:
    origins = {
        name: origin
        for name, origin in result.profile.origins.items()
        if name != path and not name.startswith(f"{path}.")
    }
    found = origin_of(source, path)
    if found != Origin():
        origins[path] = found
    origins |= {
        name: origin for name, origin in source.origins.items() if name.startswith(f"{path}.")
    }
    if origins == result.profile.origins:
        return result
    return replace(result, profile=replace(result.profile, origins=origins))


def _parts(text: str, sign: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(sign) if part.strip())


def _union(one: tuple[Any, ...], other: tuple[Any, ...]) -> tuple[Any, ...]:
    return (*one, *(item for item in other if item not in one))
