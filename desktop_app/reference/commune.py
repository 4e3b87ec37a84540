"""A commune, and what became of a place that was typed."""

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.reference.distance import Centre

# By the official kind of article: what comes before, and how much of the name it takes over.
_OPENINGS = {1: ("d’", 0), 2: ("du ", 3), 4: ("des ", 4), 6: ("des ", 4)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Commune:
    """A commune of the official code of the year; `centre` is none when it is not known."""

    insee: str
    name: str
    department: str
    region: str
    epci: str = ""
    population: int = 0
    centre: Centre | None = None
    postcodes: tuple[str, ...] = ()
    article: int = 0

    @property
    def title(self) -> str:
        """The name with its department, to tell homonyms apart."""
        return f"{self.name} ({self.department})"

    @property
    def of_name(self) -> str:
        """The name after « commune »: de Lille, d’Arras, du Havre, des Lilas, de La Rochelle."""
        opening, dropped = _OPENINGS.get(self.article, ("de ", 0))
        return opening + self.name[dropped:]


@dataclass(frozen=True, slots=True)
class Match:
    """A commune found by its name, or by the name it had before; `former` is that name."""

    commune: Commune
    former: str = ""


@dataclass(frozen=True, slots=True)
class Grouping:
    """A group of communes with its own taxes."""

    code: str
    name: str
    kind: str


@dataclass(frozen=True, slots=True)
class Area:
    """A department or a region."""

    code: str
    name: str


class Ground(StrEnum):
    """Why a commune was recognised, or why it was not."""

    POSTCODE_AND_NAME = "code postal et nom"
    FORMER_NAME = "ancien nom"
    CITY_DISTRICT = "arrondissement"
    POSTCODE_ALONE = "code postal d’une seule commune"
    CEDEX = "nom dans le département, code CEDEX"
    NAME_IN_DEPARTMENT = "nom dans le département"
    NAME_ALONE = "nom porté par une seule commune"
    SEVERAL = "plusieurs communes possibles"
    NAME_DIFFERS = "le nom ne correspond pas au code postal"
    UNKNOWN = "commune inconnue"


@dataclass(frozen=True, slots=True)
class Resolution:
    """The commune of an address, or the communes among which a person must choose."""

    ground: Ground
    commune: Commune | None = None
    candidates: tuple[Commune, ...] = ()
