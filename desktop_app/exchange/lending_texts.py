"""The free texts of a dossier, by their places: read one by one, or written anew."""

import dataclasses
import re
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, cast

from desktop_app.core.buyer import Buyer
from desktop_app.core.tender import Tender

# What names a thing of the library, and is nobody's words.
KEPT = frozenset(("clause", "variant", "family", "cpv", "document", "formula"))
STEP = re.compile(r"([a-z_]+)(?:\[(\d+)\])?")
WORDS = {
    "checked_by": "contrôlé par",
    "clauses": "clause",
    "conditions": "",
    "contract_place": "lieu d’exécution",
    "criteria": "critère",
    "description": "description",
    "designation": "intitulé",
    "fields": "champ",
    "indicators": "ce qui est mesuré",
    "insertion": "insertion",
    "insurances": "assurances",
    "levels": "niveau",
    "lots": "lot",
    "method": "méthode",
    "need": "besoin",
    "price": "ligne de prix",
    "price_formula": "formule de révision",
    "proof": "preuve",
    "question": "question",
    "review_clause": "clause de réexamen",
    "single_lot_reason": "motif du lot unique",
    "social_exemption_reason": "motif de la dérogation",
    "sub_criteria": "sous-critère",
    "subject": "objet",
    "sustainability": "développement durable",
    "text": "texte",
    "texts": "texte libre",
    "title": "titre",
    "trades": "métier",
    "trade": "métier",
    "unit": "unité",
}
Change = Callable[[str, str], str]


class FreeText(NamedTuple):
    """A text of a dossier and its place, as the code names it."""

    path: str
    text: str


def free_texts(tender: Tender) -> tuple[FreeText, ...]:
    """Return what somebody typed in a dossier, in the order of the dossier."""
    found = []

    def note(path: str, text: str) -> str:
        if text.strip():
            found.append(FreeText(path, text))
        return text

    mapped(tender, note)
    return tuple(found)


def rewritten(tender: Tender, texts: Mapping[str, str]) -> Tender:
    """Return a dossier with other texts at some places."""
    return mapped(tender, texts.get)


def mapped(tender: Tender, change: Change) -> Tender:
    """Return a dossier of which each free text is what `change` makes of it."""
    return cast("Tender", _mapped(tender, "", change))


def place_in_words(path: str) -> str:
    """Say a place in French: « texte libre 2, titre »."""
    steps = (
        f"{WORDS.get(name, name)} {rank}".strip() for name, rank in STEP.findall(path.lower())
    )
    return ", ".join(filter(None, steps))


def _mapped(value: Any, where: str, change: Change) -> Any:
    if type(value) is str:
        return change(where, value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type | Buyer):
        news = {
            item.name: _mapped(
                getattr(value, item.name), f"{where}.{item.name}".lstrip("."), change
            )
            for item in dataclasses.fields(value)
            if item.name not in KEPT and item.init
        }
        return dataclasses.replace(value, **news)
    if isinstance(value, tuple):
        return tuple(
            _mapped(item, f"{where}[{rank}]", change) for rank, item in enumerate(value, 1)
        )
    if isinstance(value, Mapping):
        return {key: _mapped(item, f"{where}.{key}", change) for key, item in value.items()}
    return value
