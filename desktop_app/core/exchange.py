"""Exchanges with suppliers: who was asked what, when, and what came of it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class ExchangeKind(StrEnum):
    """How the buyer and a supplier were in touch."""

    LETTER = "courrier"
    EMAIL = "courriel"
    CALL = "appel"
    VISIT = "visite"
    QUOTE_REQUEST = "demande-de-devis"
    ANSWER = "reponse"
    SILENCE = "sans-reponse"


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """One exchange; `tender` is 0 when it is about no tender of the book."""

    identifier: int = 0
    supplier: int
    tender: int = 0
    day: date
    kind: ExchangeKind
    text: str = ""
    contact: str = ""
