"""What those who decide are told of a tender: demands, criteria, price, law, dates, risks."""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from desktop_app.catalogue import Catalogue
from desktop_app.clauses.clause import Clause, PriceEffect
from desktop_app.core.clause_choice import Dimension, Role
from desktop_app.core.errors import UserError
from desktop_app.core.tender import Procedure, Tender
from desktop_app.documents.criteria import AwardCriterion, award_criteria
from desktop_app.documents.one_page import shortened_to
from desktop_app.documents.passages import (
    PROCEDURES,
    cite,
    legal_basis,
    numbers,
    sentence,
    to_fill,
)
from desktop_app.documents.typography import amount, date, listing, percentage
from desktop_app.law.calendar import retro_calendar
from desktop_app.law.finding import State
from desktop_app.law.placement import Gauge
from desktop_app.law.rule import Severity
from desktop_app.law.stage import Milestone

_DEMANDS: Final = frozenset({Role.SPECIFICATION, Role.EXECUTION, Role.CANDIDACY})
_EFFECTS: Final = {
    PriceEffect.SAVING: "une économie",
    PriceEffect.NONE: "aucun effet",
    PriceEffect.LOW: "un faible surcoût",
    PriceEffect.MEDIUM: "un surcoût moyen",
    PriceEffect.HIGH: "un fort surcoût",
}
_DEAR: Final = (PriceEffect.HIGH, PriceEffect.MEDIUM)
_ARTICLES: Final = {
    Procedure.EXEMPT: ("R2122-8",),
    Procedure.ADAPTED: ("L2123-1", "R2123-1"),
    Procedure.FORMAL: ("L2124-1", "R2124-1"),
    Procedure.ADAPTED_SOCIAL: ("L2123-1", "R2123-1"),
}
_BURDENS: Final = {
    Gauge.GREEN: "Les exigences sont proportionnées à l’achat.",
    Gauge.AMBER: "Les exigences sont nombreuses pour cet achat : peu d’offres sont à attendre.",
    Gauge.RED: "Les exigences sont trop lourdes pour cet achat : il peut rester sans offre.",
}
_DATES: Final = {Milestone.BIDS: "offres", Milestone.AWARD: "attribution"}
_NAMED: Final = 2


def asked(tender: Tender, catalogue: Catalogue) -> str:
    """Return what is bought, for how much and how long, with how many demands."""
    cost = amount(tender.amount) if tender.amount.cents else to_fill("montant")
    months = f"{tender.months} mois" if tender.months else to_fill("durée")
    return (
        f"Achat estimé à {cost} HT, sur {months}, en {_lots_said(tender)}."
        f" {_counted(tender, catalogue)}"
    )


def _lots_said(tender: Tender) -> str:
    lots = f"{len(tender.lots)} lots" if len(tender.lots) > 1 else "un seul lot"
    kept = sum(bool(lot.reserved) for lot in tender.lots)
    if tender.reserved or kept == len(tender.lots) == 1:
        return f"{lots}, le marché étant réservé"
    return f"{lots}, dont {kept} réservé{'s' if kept > 1 else ''}" if kept else lots


def _counted(tender: Tender, catalogue: Catalogue) -> str:
    sides = Counter(clause.dimension for clause in _library(tender, catalogue))
    sides.update(
        text.dimension for text in tender.texts if text.role in _DEMANDS and text.dimension
    )
    count = sides.total()
    if not count:
        return to_fill("exigences du marché")
    green, social = sides[Dimension.ENVIRONMENT], sides[Dimension.SOCIAL]
    word = "exigences" if count > 1 else "exigence"
    said = ((green, "sur l’environnement"), (social, "sur les personnes"))
    parts = listing(tuple(f"{number} {what}" for number, what in said if number))
    return f"{count} {word}, dont {parts}."


def _library(tender: Tender, catalogue: Catalogue) -> Iterator[Clause]:
    for choice in tender.clauses:
        clause = catalogue.clauses[choice.clause]
        if (choice.role or clause.role) in _DEMANDS:
            yield clause


def criteria_said(tender: Tender, catalogue: Catalogue) -> str:
    """Return the award criteria with their weights."""
    found = award_criteria(tender, catalogue)
    return " ; ".join(map(_criterion, found)) or to_fill("critères d’attribution")


def _criterion(item: AwardCriterion) -> str:
    weight = item.criterion.weight
    said = to_fill("poids") if weight is None else percentage(weight)
    lots = f", {numbers(item.criterion.lots)}" if item.criterion.lots else ""
    return f"{sentence(item.criterion.designation)} {said}{lots}"


def price_effect(tender: Tender, catalogue: Catalogue) -> str:
    """Return what the demands are expected to do to the price."""
    clauses = tuple(_library(tender, catalogue))
    if not clauses:
        return "Aucune exigence de la bibliothèque : l’effet n’est pas estimé."
    counts = Counter(clause.price_effect for clause in clauses)
    parts = tuple(f"{_EFFECTS[one]} pour {counts[one]}" for one in _EFFECTS if counts[one])
    dear = tuple(f"« {one.title} »" for one in clauses if one.price_effect in _DEAR)
    named = f" À surveiller : {_some(dear)}." if dear else ""
    return f"À attendre des exigences : {listing(parts)}.{named} Les offres le diront."


def good_for_town(tender: Tender, catalogue: Catalogue, most: int) -> str:
    """Return why one demand of each side is made, the second one only if it holds."""
    clauses = tuple(_library(tender, catalogue))
    firsts = [
        next((one for one in clauses if one.dimension is side), None)
        for side in (Dimension.SOCIAL, Dimension.ENVIRONMENT)
    ]
    reasons = [one.reason for one in firsts if one]
    if not reasons:
        own = tender.need.sustainability.strip()
        return shortened_to(own, most) or to_fill("effet pour la commune")
    whole = " ".join(reasons)
    return whole if len(whole) <= most else min(reasons, key=len)


def lawful_basis(tender: Tender, catalogue: Catalogue) -> str:
    """Return on which articles the procedure and the demands stand."""
    if tender.procedure is None:
        said = to_fill("procédure")
    else:
        special = tender.procedure is Procedure.EXEMPT and tender.innovative
        articles = ("R2122-9-1",) if special else _ARTICLES[tender.procedure]
        said = f"{PROCEDURES[tender.procedure]} ({cite(*articles)})."
    need = f"Besoin défini en tenant compte du développement durable ({cite('L2111-1')})."
    return " ".join(filter(None, (said, _environment(tender, catalogue), need)))


def is_green_by_law(tender: Tender, catalogue: Catalogue) -> bool:
    """Tell whether the law asks for the environment in the conditions and in the criteria."""
    return bool(legal_basis(tender, catalogue, ("ccp-l2112-2",)))


def _environment(tender: Tender, catalogue: Catalogue) -> str:
    if not is_green_by_law(tender, catalogue):
        return ""
    if tender.procedure is Procedure.EXEMPT:
        return f"Environnement pris en compte ({cite('L2112-2')} ; portée à vérifier)."
    return f"Environnement obligatoire ({cite('L2112-2', 'L2152-7')})."


def dates_said(tender: Tender, catalogue: Catalogue) -> str:
    """Return the dates to come, those of the calendar when it can be counted."""
    parts = [f"lancement le {date(tender.date)}"]
    if tender.wanted_start:
        parts += _counted_dates(tender, catalogue)
        parts.append(f"début souhaité le {date(tender.wanted_start)}")
    return sentence(" ; ".join(parts)) + "."


def _counted_dates(tender: Tender, catalogue: Catalogue) -> Iterator[str]:
    try:
        calendar = retro_calendar(catalogue.draft(tender, tender.date), catalogue.law)
    except UserError:
        # The law of that day is not in the base: no date is better than a wrong one.
        return
    fixed = {Milestone.BIDS: tender.conditions.answer_by}
    for milestone, name in _DATES.items():
        day = fixed.get(milestone) or (calendar.expected.get(milestone) if calendar else None)
        if day:
            yield f"{name} le {date(day)}"


def risks(tender: Tender, catalogue: Catalogue) -> str:
    """Return what the check of the dossier found, and whether the demands are in proportion."""
    burden = _BURDENS[catalogue.proportion(tender).gauge]
    try:
        findings = catalogue.findings(tender, tender.date)
    except UserError:
        return f"{to_fill('contrôle du dossier à sa date')} {burden}"
    missing = tuple(
        dict.fromkeys(
            one.title
            for one in findings
            if one.state is State.MISSING and one.level is Severity.DUTY
        )
    )
    warned = {one.rule for one in findings if one.state is State.WARNING}
    lawful = (
        f"À régler avant le lancement : {_some(missing)}."
        if missing
        else "Le contrôle du dossier ne trouve aucune obligation manquante."
    )
    points = f" Points à regarder : {len(warned)}." if warned else ""
    return f"{lawful}{points} {burden}"


def _some(names: tuple[str, ...]) -> str:
    left = len(names) - _NAMED
    if left <= 0:
        return listing(names)
    return f"{', '.join(names[:_NAMED])} et {left} de plus"
