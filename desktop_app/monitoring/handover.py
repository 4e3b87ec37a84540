"""Where a tender stands on a day, for the colleague who takes it over."""

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from desktop_app.catalogue import Catalogue
from desktop_app.core.beside import Beside
from desktop_app.core.contract import Contract
from desktop_app.core.errors import UserError
from desktop_app.core.exchange import NAMES
from desktop_app.core.tender import Tender
from desktop_app.law.calendar import retro_calendar
from desktop_app.law.finding import Finding, State
from desktop_app.law.rule import Place
from desktop_app.monitoring.standing import Standing, proof_calendar

PLACES = {
    Place.NEED: "Besoin",
    Place.PROCEDURE: "Procédure",
    Place.PUBLICITY: "Publicité",
    Place.LOTS: "Lots et réservation",
    Place.SPECIFICATIONS: "Exigences",
    Place.CRITERIA: "Critères",
    Place.EXECUTION: "Conditions d’exécution",
    Place.TEXTS: "Textes rédigés",
}
NOBODY = "Personne à désigner"
GREATEST_PROOFS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceState:
    """How many points are open in one part of the dossier."""

    title: str
    missing: int
    questions: int
    warnings: int

    @property
    def is_settled(self) -> bool:
        """Whether nothing is open."""
        return not (self.missing or self.questions or self.warnings)


@dataclass(frozen=True, slots=True, kw_only=True)
class NextDate:
    """A day to come, what happens then, and whether it is already late."""

    day: datetime.date
    title: str
    late: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Checks:
    """Someone, and what is to be checked by them."""

    who: str
    demands: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Handover:
    """What a colleague needs to go on with a tender; `refusal` says why the law is silent."""

    day: datetime.date
    tender: Tender
    family: str
    places: tuple[PlaceState, ...]
    questions: tuple[str, ...]
    missing: tuple[str, ...]
    warnings: tuple[str, ...]
    dates: tuple[NextDate, ...]
    checks: tuple[Checks, ...]
    consulted: tuple[str, ...]
    bids: int
    closed: bool
    papers: Beside = Beside()
    refusal: str = ""


def handover(tender: Tender, beside: Beside, catalogue: Catalogue, day: datetime.date) -> Handover:
    """Return where a tender stands, with what the book keeps beside it."""
    family = catalogue.family_of(tender)
    try:
        findings, refusal = catalogue.findings(tender, tender.date), ""
    except UserError as error:
        findings, refusal = (), str(error)
    contract = Contract(tender=tender, follow_up=beside.follow_up, bids_kept=len(beside.bids.bids))
    waiting = [finding for finding in findings if finding.waiting_for]
    return Handover(
        day=day,
        tender=tender,
        family=family.title if family else "",
        places=() if refusal else tuple(_places(findings)),
        questions=tuple(dict.fromkeys(finding.waiting_for[0] for finding in waiting)),
        missing=tuple(_said(findings, State.MISSING)),
        warnings=tuple(_said(findings, State.WARNING)),
        dates=tuple(_dates(contract, catalogue, day)),
        checks=tuple(_checks(contract, catalogue, day)),
        consulted=tuple(_consulted(beside)),
        bids=contract.bid_count or 0,
        closed=beside.follow_up.closed,
        papers=beside,
        refusal=refusal,
    )


def _places(findings: Iterable[Finding]) -> Iterator[PlaceState]:
    found = tuple(findings)
    for place, title in PLACES.items():
        here = [finding for finding in found if finding.place is place]
        if here:
            answered = [finding for finding in here if not finding.waiting_for]
            waiting = (finding.waiting_for[0] for finding in here if finding.waiting_for)
            yield PlaceState(
                title=title,
                missing=sum(finding.state is State.MISSING for finding in answered),
                questions=len(set(waiting)),
                warnings=sum(finding.state is State.WARNING for finding in answered),
            )


def _said(findings: Iterable[Finding], state: State) -> Iterator[str]:
    for finding in findings:
        if finding.state is state and not finding.waiting_for:
            yield f"{finding.title} : {finding.message}"


def _dates(contract: Contract, catalogue: Catalogue, day: datetime.date) -> Iterator[NextDate]:
    tender, award = contract.tender, contract.follow_up.award
    if contract.follow_up.closed:
        return
    known: list[tuple[datetime.date | None, str]] = [
        (award.start, "Début du marché"),
        (award.end, "Fin du marché"),
    ]
    if award.notified_on is None:
        known += [(tender.date, "Lancement prévu")]
        known += [(tender.conditions.answer_by, "Remise des offres")]
        known += _planned(tender, catalogue)
    found = [NextDate(day=when, title=title) for when, title in known if when and when >= day]
    found += _proofs(contract, catalogue, day)
    yield from sorted(dict.fromkeys(found), key=lambda item: item.day)


def _planned(tender: Tender, catalogue: Catalogue) -> list[tuple[datetime.date | None, str]]:
    try:
        plan = retro_calendar(catalogue.draft(tender, tender.date), catalogue.law)
    except UserError:
        plan = None
    if plan is None:
        return [(tender.wanted_start, "Début souhaité")]
    return [(plan.expected.get(item.milestone), item.title) for item in plan.dates]


def _proofs(contract: Contract, catalogue: Catalogue, day: datetime.date) -> list[NextDate]:
    lines = proof_calendar(contract, catalogue, day).lines
    waited = {Standing.LATE, Standing.SOON, Standing.TO_COME}
    return [
        NextDate(
            day=line.due.day,
            title=f"Preuve à recevoir : {line.due.document} ({line.due.demand})",
            late=line.standing is Standing.LATE,
        )
        for line in lines
        if line.standing in waited and line.due.day
    ][:GREATEST_PROOFS]


def _checks(contract: Contract, catalogue: Catalogue, day: datetime.date) -> Iterator[Checks]:
    by_name: dict[str, dict[str, None]] = {}
    for line in proof_calendar(contract, catalogue, day).lines:
        who = line.due.checked_by.strip() or NOBODY
        by_name.setdefault(who, {})[line.due.demand] = None
    for who in sorted(by_name, key=lambda name: (name == NOBODY, name.casefold())):
        yield Checks(who=who, demands=tuple(by_name[who]))


def _consulted(beside: Beside) -> Iterator[str]:
    for item in beside.sourcing.contacted:
        where = f" ({item.commune})" if item.commune else ""
        text = f". {item.text.strip()}" if item.text.strip() else ""
        yield f"{item.day:%d/%m/%Y} – {item.name}{where} : {NAMES[item.kind].lower()}{text}"
