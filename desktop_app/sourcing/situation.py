"""What the choice of a legal device looks at, reduced to a few answers."""

from dataclasses import dataclass
from enum import StrEnum


class Chosen(StrEnum):
    """What the dossier already holds, the strongest first."""

    CLASH = "cumul interdit"
    CONTRACT = "marché réservé"
    LOT = "lot réservé"
    CRITERION = "critère social"
    CONDITION = "condition sociale"
    NOTHING = "rien"


class Supply(StrEnum):
    """How many suppliers for whom the contract may be reserved are able to answer."""

    UNKNOWN = "inconnu"
    NONE = "aucun"
    FEW = "trop peu pour se concurrencer"
    ENOUGH = "assez"


class Size(StrEnum):
    """The budget of a year against the median size of able suppliers."""

    UNKNOWN = "inconnue"
    WHOLE = "tout le marché est à leur portée"
    LOT = "un lot est à leur portée"
    TOO_GREAT = "le marché les dépasse"


class Labour(StrEnum):
    """The share of labour in the price."""

    UNKNOWN = "inconnue"
    LIGHT = "faible"
    STRONG = "forte"


class Length(StrEnum):
    """How long the contract lasts."""

    UNKNOWN = "inconnue"
    SHORT = "courte"
    USUAL = "moyenne"
    LONG = "longue"


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """A purchase before the choice of its device.

    `is_small` when publicity is not required; `has_duty` when the European threshold asks for a
    social condition; `is_social_service` when the listed services and three years allow to reserve
    to those of the social economy who are able; `has_hours` when the hours counted make a job;
    `has_structures` when structures usually answer such purchases.
    """

    chosen: Chosen = Chosen.NOTHING
    supply: Supply = Supply.UNKNOWN
    size: Size = Size.UNKNOWN
    labour: Labour = Labour.UNKNOWN
    length: Length = Length.UNKNOWN
    is_small: bool = False
    has_duty: bool = False
    has_lots: bool = False
    is_lot: bool = False
    is_social_service: bool = False
    has_hours: bool = False
    has_structures: bool = False
