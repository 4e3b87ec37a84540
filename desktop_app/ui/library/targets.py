"""What the sheets of the library lead to, written as an address."""

from collections.abc import Iterable, Mapping
from typing import Protocol

from desktop_app.ui.library.sheet import Part

CLAUSE, TOWN, FAMILY, LABEL = "clause", "town", "family", "label"
STRUCTURE, CLAUSES_OF = "structure", "clauses-of"
RULE, TEXT, AMOUNT, UPCOMING = "rule", "text", "amount", "upcoming"
NETWORK, TOWN_NETWORK = "network", "town-network"


class Titled(Protocol):
    """Anything of the data that has a title."""

    @property
    def title(self) -> str:
        """What it is called."""


def target(kind: str, identifier: object) -> str:
    """Return the address of a thing."""
    return f"{kind}:{identifier}"


def split(address: str) -> tuple[str, str]:
    """Return the kind and the identifier of an address."""
    kind, _, identifier = address.partition(":")
    return kind, identifier


def linked(heading: str, kind: str, names: Iterable[str], known: Mapping[str, Titled]) -> Part:
    """Return a list of titles, each leading to its sheet; an unknown name stays as it is."""
    kept = tuple(names)
    return Part(
        heading,
        tuple(known[name].title if name in known else name for name in kept),
        listed=True,
        targets=tuple(target(kind, name) if name in known else "" for name in kept),
    )
