"""The calculation of each lot, filled from the dossier, the family and the dated figures."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from desktop_app.catalogue import Catalogue
from desktop_app.clauses.clause import Family
from desktop_app.clauses.hours_floor import COST
from desktop_app.clauses.hours_floor import hourly_cost as dated_cost
from desktop_app.core.errors import UserError
from desktop_app.core.insertion import InsertionVolume
from desktop_app.core.lot import Lot
from desktop_app.core.money import Money
from desktop_app.core.tender import Tender
from desktop_app.law.text import Confidence
from desktop_app.sourcing.figures import euros, number

TAKEN_OVER = "nettoyage"
SHOWN = ("effort", "effort-maximal", "plancher", "duree-minimale", "temps-plein")
UNKNOWN_SHARE = Decimal(50)


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """One number that the calculation stands on, with its source and its day."""

    title: str
    value: str
    source: str
    verified_on: datetime.date
    confidence: Confidence


def volume_of(tender: Tender, lot: Lot | None, catalogue: Catalogue) -> InsertionVolume:
    """Return what the dossier keeps for a lot, or a calculation filled from the family."""
    number_of_lot = lot.number if lot else 0
    for kept in tender.insertion:
        if kept.lot == number_of_lot:
            return kept
    family = catalogue.family_of(tender)
    cost, since = hourly_cost(catalogue, tender.date)
    share = Decimal(family.labour_share) if family else UNKNOWN_SHARE
    return InsertionVolume(
        lot=number_of_lot,
        amount=_amount(tender, lot),
        labour_share=share,
        effort=catalogue.insertion.value("effort"),
        hourly_cost=cost,
        hourly_cost_on=since,
        months=tender.months or None,
        hours=0,
    )


def lots_of(tender: Tender) -> tuple[Lot | None, ...]:
    """Return what is counted apart: the lots, or the contract when it is in one piece."""
    return tender.lots if len(tender.lots) > 1 else (None,)


def lot_numbered(tender: Tender, wanted: int) -> Lot | None:
    """Return a lot by its number, none for the whole contract.

    Raises:
        UserError: the dossier has no such lot.
    """
    if not wanted:
        return None
    for lot in tender.lots:
        if lot.number == wanted:
            return lot
    known = ", ".join(str(lot.number) for lot in tender.lots)
    said = f"ses lots sont\u00a0: {known}" if known else "il n’est pas divisé en lots"
    raise UserError(f"Le dossier n’a pas de lot {wanted}\u00a0; {said}.")


def hourly_cost(catalogue: Catalogue, day: datetime.date) -> tuple[Money, datetime.date | None]:
    """Return the loaded cost of an hour on a day, and since when it is in the base."""
    return dated_cost(catalogue.law, catalogue.insertion, day)


def usually_takes_over(family: Family | None) -> bool:
    """Tell whether staff is usually taken over in the trades of a family."""
    return family is not None and TAKEN_OVER in family.traits


def parameters(
    catalogue: Catalogue, tender: Tender | None = None, *, takes_over: bool = False
) -> tuple[Parameter, ...]:
    """Return the numbers that the calculation stands on, the cost of an hour first."""
    return (*_parameters(catalogue, tender), *(_takeovers(catalogue) if takes_over else ()))


def _parameters(catalogue: Catalogue, tender: Tender | None) -> Iterator[Parameter]:
    values = catalogue.law.thresholds[COST].values
    text = catalogue.law.texts[values[-1].grounds]
    yield Parameter(
        title=catalogue.law.thresholds[COST].title,
        value=euros(values[-1].amount),
        source=text.source,
        verified_on=text.verified_on,
        confidence=values[-1].confidence,
    )
    family = catalogue.family_of(tender) if tender else None
    if family is not None:
        yield Parameter(
            title=f"Part de main-d’œuvre\u00a0: {family.title}",
            value=f"{family.labour_share}\u00a0%",
            source=_share_source(family),
            verified_on=family.reviewed_on,
            confidence=family.confidence,
        )
    for name in SHOWN:
        figure = catalogue.insertion.figures[name]
        yield Parameter(
            title=figure.title,
            value=f"{number(figure.value)}\u00a0{figure.unit}",
            source=figure.source,
            verified_on=figure.verified_on,
            confidence=figure.confidence,
        )


def _takeovers(catalogue: Catalogue) -> Iterator[Parameter]:
    for advice in catalogue.insertion.takeovers:
        articles = ", ".join(catalogue.law.articles(advice.grounds))
        yield Parameter(
            title=f"Personnel à reprendre\u00a0: {advice.title.lower()}",
            value=articles or advice.text,
            source=advice.source,
            verified_on=advice.verified_on,
            confidence=advice.confidence,
        )


def _share_source(family: Family) -> str:
    named = (one for one in family.sources if one.startswith("Part de main-d’œuvre"))
    return next(named, "Ordre de grandeur du métier, à ajuster")


def _amount(tender: Tender, lot: Lot | None) -> Money:
    if lot is None:
        return tender.amount
    return lot.amount or Money()
