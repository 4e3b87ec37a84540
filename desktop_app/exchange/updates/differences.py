"""What changes in one record of the library or of the law, field by field, in French words."""

import dataclasses
import datetime
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from desktop_app.core.money import Money
from desktop_app.law.findings import said

SHORT = 60
# What the glossary of the files says without accents, or shorter than a reader needs.
WORDS = {
    "awarded_by": "organisme",
    "blocking": "portée de l’obligation",
    "certifies": "ce qu’il prouve",
    "conditions": "les cas visés",
    "confidence": "confiance",
    "correction": "la correction proposée",
    "does_not_prove": "ce qu’il ne prouve pas",
    "doubts": "les doutes admis",
    "duty": "la façon de compter le devoir",
    "equivalent": "la preuve équivalente",
    "explanation": "l’explication",
    "grounds": "les textes cités",
    "kind": "la nature",
    "level": "le degré",
    "link": "l’adresse",
    "messages": "les réponses données",
    "place": "l’étape où elle s’affiche",
    "recognise": "à quoi on la reconnaît",
    "requirements": "ce qui est exigé",
    "reservations": "les réservations",
    "since": "début",
    "summary": "le résumé",
    "title": "titre",
    "traits": "les achats concernés",
    "until": "fin",
    "verification": "la façon de vérifier",
    "website": "adresse",
    "work": "ce qu’il fait",
}
# What a reader of the change has no use for, unless nothing else changed.
QUIET = frozenset(("verified_on", "reviewed_on", "version", "sources", "source", "examples"))
AGAIN = "Vérifié de nouveau, sans autre changement."


def differences(before: Any, after: Any, french: Mapping[str, str]) -> str:
    """Say in a sentence which fields of a record changed, with both values when they are short.

    Args:
        before: the record as it was.
        after: the record of the same kind that takes its place.
        french: the words of the data files, by the names of the code.
    """
    told = tuple(_told(before, after, french))
    if not told:
        return AGAIN
    return "Ce qui change\u00a0: " + "\u00a0; ".join(told) + "."


def _told(before: Any, after: Any, french: Mapping[str, str]) -> Iterator[str]:
    for item in dataclasses.fields(before):
        old, new = getattr(before, item.name), getattr(after, item.name)
        if old == new or item.name in QUIET:
            continue
        word = WORDS.get(item.name) or french.get(item.name, item.name).replace("_", " ")
        then, now = _short(old), _short(new)
        if then and now:
            yield f"{word} («\u00a0{then}\u00a0» devient «\u00a0{now}\u00a0»)"
        elif now and old in (None, "", ()):
            yield f"{word} («\u00a0{now}\u00a0»)"
        else:
            yield word


def _short(value: Any) -> str:
    if isinstance(value, bool) or value is None:
        return ""
    if isinstance(value, Money):
        return said(value)
    if isinstance(value, datetime.date):
        return f"{value:%d/%m/%Y}"
    if isinstance(value, str | int | float | Decimal):
        text = str(value)
        return text if len(text) <= SHORT and "\n" not in text else ""
    return ""
