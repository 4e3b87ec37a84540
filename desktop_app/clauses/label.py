"""Labels, as the data files say them."""

import datetime
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.law.text import Confidence


class LabelKind(StrEnum):
    """What sort of proof a label is."""

    ECOLABEL = "ecolabel-type-1"
    SELF_DECLARED = "autodeclaration-type-2"
    DECLARATION = "declaration-type-3"
    RATING = "etiquette-reglementaire"
    QUALITY_SIGN = "signe-qualite"
    SECTOR = "sectoriel"
    MANAGEMENT = "management"
    SOCIAL = "social"


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A label: what it certifies, who awards it, what it does not prove.

    A label concerns the families that share one of its traits.
    """

    identifier: str
    title: str
    kind: LabelKind
    traits: tuple[str, ...]
    certifies: str
    awarded_by: str
    does_not_prove: str
    verification: str
    equivalent: str
    sources: tuple[str, ...]
    confidence: Confidence
    verified_on: datetime.date
