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
    "acronym": "sigle",
    "activities": "les activités",
    "advice": "le conseil",
    "advised": "le conseil d’emploi",
    "awarded_by": "organisme",
    "base": "l’assiette",
    "blocking": "portée de l’obligation",
    "burdens": "les charges",
    "candidacy": "la place parmi les candidatures",
    "capacities": "les capacités",
    "certifies": "ce qu’il prouve",
    "changing": "la phrase des prix qui évoluent",
    "conditions": "les cas visés",
    "confidence": "confiance",
    "correction": "la correction proposée",
    "costs": "les coûts",
    "covers_since": "premier jour couvert",
    "covers_until": "dernier jour couvert",
    "cpv_codes": "les codes CPV",
    "criterion": "la place parmi les critères",
    "deadline": "l’échéance",
    "definition": "la définition",
    "delays": "les délais",
    "dimension": "la dimension",
    "discounted": "la phrase du coût actualisé",
    "does_not_prove": "ce qu’il ne prouve pas",
    "dossiers": "les dossiers",
    "doubts": "les doutes admis",
    "duties": "les devoirs",
    "duty": "la façon de compter le devoir",
    "enough": "nombre suffisant",
    "equivalent": "la preuve équivalente",
    "example": "l’exemple",
    "except_for": "les exceptions",
    "execution": "la place parmi les conditions d’exécution",
    "explanation": "l’explication",
    "first": "premier jour",
    "forms": "les mots reconnus",
    "goals": "les objectifs",
    "grounds": "les textes cités",
    "hourly_cost": "coût horaire",
    "kind": "la nature",
    "labour_share": "part de la main-d’œuvre",
    "last": "dernier jour",
    "lengths": "les durées",
    "level": "le degré",
    "link": "l’adresse",
    "memo": "ce qu’il faut retenir",
    "message": "le message",
    "messages": "les réponses données",
    "milestone": "le jalon",
    "missing": "ce qui n’a pas été trouvé",
    "most_committed": "exigences engagées au plus",
    "most_criteria": "critères au plus",
    "objective": "l’objectif",
    "passages": "le cours",
    "patterns": "les tournures relevées",
    "place": "l’étape où elle s’affiche",
    "planted_errors": "les erreurs semées",
    "priced": "la phrase des prix demandés",
    "proof": "la preuve",
    "proposal": "la proposition",
    "question": "la question",
    "questions": "les questions",
    "quiz": "l’autotest",
    "rank": "rang",
    "reason": "la raison",
    "recognise": "à quoi on la reconnaît",
    "recognition": "à quoi on la reconnaît",
    "region": "code de la région",
    "requirements": "ce qui est exigé",
    "reservations": "les réservations",
    "reserved_work": "ce qui peut lui être réservé",
    "role": "la place conseillée",
    "rules": "les règles",
    "same_for_all": "la phrase des valeurs communes",
    "scheme": "le dispositif",
    "scope": "la portée",
    "screens": "les écrans",
    "sentence": "la phrase",
    "setups": "les mises en situation",
    "signs": "les signes",
    "since": "début",
    "small_purchase": "petit achat",
    "social_supply": "l’offre sociale",
    "specification": "la place parmi les exigences",
    "spreadsheet": "la formule de tableur",
    "stated": "la phrase des valeurs déclarées",
    "structures": "les structures",
    "summary": "le résumé",
    "supplies": "le nombre d’entreprises",
    "text": "le texte",
    "themes": "les thèmes",
    "title": "titre",
    "too_small_share": "part trop petite",
    "total": "la phrase du total",
    "trades": "les métiers",
    "traits": "les achats concernés",
    "traps": "les pièges",
    "turnover_share": "part du chiffre d’affaires",
    "types": "les types de marché",
    "undiscounted": "la phrase du coût non actualisé",
    "unit": "unité",
    "unknown": "ce qui reste à dire",
    "unproven_capacity": "capacité admise sans preuve",
    "until": "fin",
    "usual_months": "durée usuelle, en mois",
    "usual_work": "les prestations courantes",
    "value": "valeur",
    "verification": "la façon de vérifier",
    "website": "adresse",
    "words": "les mots",
    "work": "ce qu’il fait",
    "year_hours": "heures par an",
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
