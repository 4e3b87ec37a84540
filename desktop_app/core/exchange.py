"""Exchanges with suppliers: who was asked what, when, and what came of it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final


class ExchangeKind(StrEnum):
    """How the buyer and a supplier were in touch."""

    LETTER = "courrier"
    EMAIL = "courriel"
    CALL = "appel"
    VISIT = "visite"
    QUOTE_REQUEST = "demande-de-devis"
    ANSWER = "reponse"
    SILENCE = "sans-reponse"


NAMES: Final = {
    ExchangeKind.LETTER: "Courrier",
    ExchangeKind.EMAIL: "Courriel",
    ExchangeKind.CALL: "Appel",
    ExchangeKind.VISIT: "Visite ou rencontre",
    ExchangeKind.QUOTE_REQUEST: "Demande de devis",
    ExchangeKind.ANSWER: "Réponse reçue",
    ExchangeKind.SILENCE: "Sans réponse",
}


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
