"""What the clerk looks for among the suppliers, and what is found."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop_app.core.supplier import Supplier, SupplierKind


class Sort(StrEnum):
    """The order of what is found."""

    RELEVANCE = "pertinence"
    DISTANCE = "distance"
    NAME = "nom"
    FRESHNESS = "fraicheur"


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """A spot on the map, in degrees (WGS84)."""

    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Town:
    """A commune by its official code (INSEE), and where it is when that is known."""

    insee: str
    name: str = ""
    point: Point | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """A search; every condition given must hold, one of the kinds or departments suffices."""

    text: str = ""
    kinds: tuple[SupplierKind, ...] = ()
    departments: tuple[str, ...] = ()
    around: Point | None = None
    around_insee: str = ""
    radius_km: float = 0
    served: Town | None = None
    cpv: str = ""
    family: str = ""
    tag: str = ""
    list_name: str = ""
    label: str = ""
    label_on: date | None = None
    headcount_from: int | None = None
    headcount_to: int | None = None
    not_contacted_since: date | None = None
    sort: Sort = Sort.RELEVANCE


@dataclass(frozen=True, slots=True)
class SearchResult:
    """The suppliers found, how many there are before the limit, and how far each is, in km.

    `near_text` is what was looked for instead when the words typed gave nothing.
    """

    total: int
    suppliers: tuple[Supplier, ...]
    distances: tuple[float | None, ...] = ()
    near_text: str = ""


class SearchStoppedError(Exception):
    """The search was interrupted: a newer one is wanted."""
