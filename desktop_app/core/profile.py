"""What is known of a supplier beyond what a list shows."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from desktop_app.core.contact import Contact
from desktop_app.core.money import Money
from desktop_app.core.place import Place


class OfferKind(StrEnum):
    """What a supplier sells: things, work done, or people to do it."""

    GOODS = "fournitures"
    SERVICE = "services"
    STAFF = "personnel"


class NafVersion(StrEnum):
    """The list that an activity code belongs to; the second is in force from 2027."""

    REV2 = "rev2"
    OF_2025 = "2025"


@dataclass(frozen=True, slots=True, kw_only=True)
class Territory:
    """Where an offer is delivered: around its place, in some departments, or everywhere."""

    radius_km: int | None = None
    departments: tuple[str, ...] = ()
    whole_country: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """One thing that a supplier sells."""

    title: str = ""
    cpv: tuple[str, ...] = ()
    families: tuple[str, ...] = ()
    kind: OfferKind = OfferKind.SERVICE
    territory: Territory = Territory()


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """A label or an official approval; `label` is an identifier of the library or a free name."""

    label: str
    number: str = ""
    since: date | None = None
    until: date | None = None
    proof: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where a piece of information comes from, and whether a person typed it."""

    source: str = ""
    day: date | None = None
    typed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """The detail of a supplier; nothing in it is required."""

    legal_form: str = ""
    naf: str = ""
    naf_version: NafVersion = NafVersion.REV2
    headcount: int | None = None
    headcount_on: date | None = None
    turnover: Money | None = None
    turnover_on: date | None = None
    offers: tuple[Offer, ...] = ()
    other_places: tuple[Place, ...] = ()
    other_contacts: tuple[Contact, ...] = ()
    approvals: tuple[Approval, ...] = ()
    networks: tuple[str, ...] = ()
    cluster: str = ""
    co_contracting: str = ""
    references: str = ""
    tags: tuple[str, ...] = ()
    lists: tuple[str, ...] = ()
    last_contact: date | None = None
    review_on: date | None = None
    origins: Mapping[str, Origin] = field(default_factory=dict, hash=False)


NO_PROFILE = Profile()


def origin_of(profile: Profile, path: str) -> Origin:
    """Return where a field comes from: its own origin, its parent’s, or the whole record’s.

    Paths are those of the code, such as « place.commune »; the whole record is the empty path.
    """
    while path and path not in profile.origins:
        path = path.rpartition(".")[0]
    return profile.origins.get(path, Origin())


def is_typed(profile: Profile, path: str) -> bool:
    """Tell whether a person typed a field, so that no import replaces it unasked."""
    return origin_of(profile, path).typed


def valid_approvals(profile: Profile, day: date) -> tuple[Approval, ...]:
    """Return the approvals in force on a day; one without an end is not known to have ended."""
    return tuple(
        item
        for item in profile.approvals
        if (item.since is None or item.since <= day) and (item.until is None or day <= item.until)
    )
