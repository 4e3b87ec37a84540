"""Who may answer a purchase: what is looked for, and who was found at what distance."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.core.folding import plain_words
from desktop_app.core.supplier import Supplier
from desktop_app.sourcing.band import Band

LEAST_DIGITS = 3
LEAST_LETTERS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What a purchase asks of an activity; one of the three suffices."""

    family: str = ""
    cpv: tuple[str, ...] = ()
    activities: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing tells who could answer."""
        return not (self.family or self.cpv or self.activities)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A supplier whose activity fits, and how far it is in km."""

    supplier: Supplier
    distance: float | None


@dataclass(frozen=True, slots=True)
class Pool:
    """How many fit in each circle, and the nearest of them; nobody is left out when complete."""

    counts: Mapping[Band, int]
    candidates: tuple[Candidate, ...]

    @property
    def total(self) -> int:
        """How many suppliers of the book fit."""
        return sum(self.counts.values())

    @property
    def is_complete(self) -> bool:
        """Whether everyone who fits is among the candidates."""
        return len(self.candidates) == self.total


def digits(code: str) -> str:
    """Return the telling digits of a CPV code: without its key nor its last zeros."""
    return code.partition("-")[0].rstrip("0").ljust(LEAST_DIGITS - 1, "0")


def telling_words(activity: str) -> tuple[str, ...]:
    """Return the words of an activity that whoever does it would also say."""
    return tuple(word for word in plain_words(activity) if len(word) >= LEAST_LETTERS)
