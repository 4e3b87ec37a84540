"""The annexes that the buyer writes, because a clause relies on them."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from desktop_app.clauses.clause import Clause
from desktop_app.core.tender import Tender

# What the contractor or a bidder joins, and the annexes of a decree, are not among these.
_PROMISE: Final = re.compile(
    r"en annexe\b"
    r"|l’annexe\b(?! [IVXL]+\b)"
    r"|annexée?s? au marché"
    r"|jointe?s? (?:au marché|au dossier(?! de consultation)|à la consultation)"
    r"|(?:cadre|cadre de calcul|calendrier|calendrier de saison|consommation de référence"
    r"|inventaire|liste|tableau|tableau de conversion) jointe?\b"
    r"|l’acheteur joint\b"
    r"|données? au dossier"
    r"|fournie? par l’acheteur"
    r"|l’acheteur (?:remet|décrit) (?:aux candidats )?une \w+ type\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class BuyerAnnex:
    """One annex that the buyer writes, with the titles of the clauses that rely on it."""

    title: str
    clauses: tuple[str, ...]


def buyer_annexes(tender: Tender, clauses: Mapping[str, Clause]) -> tuple[BuyerAnnex, ...]:
    """Return the annexes that a tender promises, each once."""
    chosen = (choice.clause for choice in tender.clauses)
    judged = (criterion.clause for criterion in tender.criteria)
    found: dict[str, list[str]] = {}
    for name in dict.fromkeys((*chosen, *judged)):
        clause = clauses.get(name)
        if clause and clause.buyer_annex:
            found.setdefault(clause.buyer_annex, []).append(clause.title)
    return tuple(BuyerAnnex(title, tuple(titles)) for title, titles in found.items())


def annex_problems(clauses: Iterable[Clause]) -> list[str]:
    """Return every clause that promises an annex of the buyer without naming it."""
    return [
        f"clauses/{clause.identifier}.toml : « {found.group()} » annonce une annexe de"
        " l’acheteur : nommez-la dans « annexe_acheteur »."
        for clause in clauses
        if not clause.buyer_annex and (found := _promise(clause))
    ]


def _promise(clause: Clause) -> re.Match[str] | None:
    return next(filter(None, map(_PROMISE.search, _texts(clause))), None)


def _texts(clause: Clause) -> Iterator[str]:
    yield from (variant.text for variant in clause.variants)
    yield from (level.description for level in clause.levels)
    yield from (clause.consequence, clause.indicators, clause.control.means)
    yield from (clause.proof.document, clause.proof.equivalent)
