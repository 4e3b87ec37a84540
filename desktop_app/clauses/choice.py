"""Which clauses to offer for a purchase, and why each is offered or hidden."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.clauses.clause import Clause, Family
from desktop_app.core.money import Money
from desktop_app.core.tender import Tender

SMALL_PURCHASE = Money.from_euros(60_000)
LEADING = 3
RUNGS = {1: "simple et sûre", 2: "engagée", 3: "exemplaire"}


@dataclass(frozen=True, slots=True)
class Choice:
    """One clause before a tender: offered or hidden, with the reason."""

    clause: Clause
    offered: bool
    reason: str


def choose(tender: Tender, family: Family | None, clauses: Iterable[Clause]) -> tuple[Choice, ...]:
    """Say of each clause whether it suits a tender: those to begin with first, then by rung."""
    ordered = sorted(
        clauses, key=lambda clause: (not clause.starter, clause.rung, clause.identifier)
    )
    return tuple(_choice(tender, family, clause) for clause in ordered)


def recommend(
    tender: Tender, family: Family | None, clauses: Iterable[Clause]
) -> tuple[Choice, ...]:
    """Return the short set to begin with, as the library marks it."""
    starters = [clause for clause in clauses if clause.starter]
    return tuple(choice for choice in choose(tender, family, starters) if choice.offered)


def _choice(tender: Tender, family: Family | None, clause: Clause) -> Choice:
    hidden = _why_hidden(tender, family, clause)
    return Choice(clause, offered=not hidden, reason=hidden or _why_offered(clause))


def _why_offered(clause: Clause) -> str:
    advice = "Conseillée pour commencer. " if clause.starter else ""
    demand = f"Exigence {RUNGS[clause.rung]}, charge {clause.burden} pour l’entreprise."
    return f"{advice}{clause.reason} {demand}"


def _why_hidden(tender: Tender, family: Family | None, clause: Clause) -> str:
    if family is None:
        return "Choisissez d’abord la famille d’achat."
    missing = [trait for trait in clause.traits if trait not in family.traits]
    if missing:
        return "Elle ne concerne pas cette famille d’achat."
    if tender.amount and tender.amount < clause.least_amount:
        euros = f"{clause.least_amount.euros:,.0f}".replace(",", " ")
        return f"Elle serait disproportionnée en dessous de {euros} € HT."
    return _why_incompatible(tender, clause) or _why_too_much(tender, clause)


def _why_incompatible(tender: Tender, clause: Clause) -> str:
    chosen = {choice.clause for choice in tender.clauses}
    for other in clause.incompatible:
        if other in chosen:
            return f"Elle contredit une clause déjà retenue (« {other} »)."
    return ""


def _why_too_much(tender: Tender, clause: Clause) -> str:
    chosen = {choice.clause for choice in tender.clauses}
    if clause.identifier in chosen:
        return ""
    if clause.rung == LEADING and tender.amount < SMALL_PURCHASE:
        return "Exigence exemplaire : à réserver à un achat plus important, après sourçage."
    return ""
