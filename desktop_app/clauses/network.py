"""The bodies that help buyers, region by region, as the data files say them."""

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desktop_app.core.network_kind import NetworkKind
from desktop_app.law.text import Confidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Network:
    """A body: what it does, its public address, the pages where it was seen.

    An empty address was not found; nobody guesses it.
    """

    name: str
    kind: NetworkKind
    work: str
    website: str
    sources: tuple[str, ...]
    confidence: Confidence
    verified_on: datetime.date


@dataclass(frozen=True, slots=True, kw_only=True)
class RegionalNetworks:
    """The bodies of a region, by its official code; no code for the whole country.

    `missing` are the sorts that were looked for and not found.
    """

    identifier: str
    region: str
    title: str
    missing: tuple[NetworkKind, ...]
    networks: tuple[Network, ...]


def of_region(
    directory: Mapping[str, RegionalNetworks], region: str
) -> tuple[RegionalNetworks, ...]:
    """Return what helps a buyer of a region: its own bodies, then those of the country."""
    return in_reading_order(item for item in directory.values() if item.region in {region, ""})


def in_reading_order(
    shelves: Iterable[RegionalNetworks], region: str = ""
) -> tuple[RegionalNetworks, ...]:
    """Return the regions by title, the one asked for first and the whole country last."""
    return tuple(
        sorted(
            shelves,
            key=lambda item: (item.region != region or not region, not item.region, item.title),
        )
    )
