"""A claim: one number or day that a free text gives of the contract, and how it is met."""

import datetime
import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Final

CONTRACT: Final = r"\b(?:marché|contrat|accord-cadre)(?:\s+public)?"


class Measure(StrEnum):
    """What a claim gives, as a sentence names it."""

    MONTHS = "durée du marché"
    LOT_COUNT = "nombre de lots"
    LOT_NUMBER = "numéros des lots"
    WEIGHT = "poids"
    AMOUNT = "montant estimé"
    LATE_PENALTY = "pénalité par jour de retard"
    PENALTY = "pénalité"
    HOURS = "heures d’insertion"
    BIDS_DUE = "date limite des offres"
    LAUNCH = "date de lancement"
    START = "début du marché"
    END = "fin du marché"


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One number or day that a text gives; any of its `values` may be the one meant.

    `about` is the criterion named or the sentence, `lot` the lot named; a `rough` number is said
    to be so.
    """

    measure: Measure
    extract: str
    values: tuple[Decimal, ...] = ()
    day: datetime.date | None = None
    about: str = ""
    lot: int = 0
    rough: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A number met in a sentence: its unit, and the words on both sides."""

    number: Decimal
    unit: str
    written: str
    before: str
    after: str
    sentence: str


def ending(*forms: str) -> re.Pattern[str]:
    """Return the pattern of the words that come right before a number."""
    return re.compile(rf"(?:{'|'.join(forms)})\s*$", re.IGNORECASE)


def starting(*forms: str) -> re.Pattern[str]:
    """Return the pattern of the words that come right after a number."""
    return re.compile(rf"\s*(?:{'|'.join(forms)})", re.IGNORECASE)
