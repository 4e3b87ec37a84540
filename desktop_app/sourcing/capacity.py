"""Whether a supplier that was found could answer, is to be checked, or does not fit, and why."""

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
from statistics import median

from desktop_app.clauses.lever import Marks
from desktop_app.core.lot import Reservation
from desktop_app.core.money import Money
from desktop_app.core.siret import is_siret
from desktop_app.core.supplier import Supplier
from desktop_app.sourcing.approval import approval_doubt, reservations_of
from desktop_app.sourcing.band import WIDEST_KM
from desktop_app.sourcing.candidate import Candidate, Wanted
from desktop_app.sourcing.figures import euros, number
from desktop_app.sourcing.recognition import recognised_by
from desktop_app.sourcing.territory import Coverage, coverage

JOINT = (Reservation.DISABILITY, Reservation.INCLUSION)
# The same suppliers are judged again at each change of the tender.
known_siret = lru_cache(maxsize=4_096)(is_siret)


class Ability(StrEnum):
    """What is thought of a supplier before anybody asked it."""

    ABLE = "peut-repondre"
    TO_CHECK = "a-verifier"
    UNFIT = "ne-convient-pas"


@dataclass(frozen=True, slots=True, kw_only=True)
class Purchase:
    """What is asked of every supplier, whatever the lot."""

    wanted: Wanted
    launch: datetime.date
    department: str = ""
    labour_share: int = 0
    kept_for: Mapping[str, tuple[Reservation, ...]] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """The whole purchase or one of its lots: its amount over a year, and who it is kept for."""

    lot: int = 0
    title: str = ""
    yearly: Money | None = None
    reserved: tuple[Reservation, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What is known of a supplier whatever the lot; `coverage` is of the commune."""

    candidate: Candidate
    coverage: Coverage
    doubts: tuple[str, ...]
    reservations: tuple[Reservation, ...]
    recognised: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """What is thought of one supplier, every reason said."""

    standing: Standing
    ability: Ability
    reasons: tuple[str, ...]

    @property
    def supplier(self) -> Supplier:
        """The supplier."""
        return self.standing.candidate.supplier

    @property
    def recognised(self) -> str:
        """By what it was recognised."""
        return self.standing.recognised

    @property
    def distance(self) -> float | None:
        """How far it is, in km."""
        return self.standing.candidate.distance


def standing(candidate: Candidate, purchase: Purchase) -> Standing:
    """Say what is known of a supplier whatever the lot."""
    supplier = candidate.supplier
    reservations = reservations_of(supplier, purchase.kept_for)
    reached = coverage(candidate, purchase.wanted, purchase.department)
    doubts = (
        _identity(supplier),
        approval_doubt(supplier, purchase.launch),
        _territory(candidate, reached),
    )
    return Standing(
        candidate=candidate,
        coverage=reached,
        doubts=tuple(doubt for doubt in doubts if doubt),
        reservations=reservations,
        recognised=recognised_by(supplier, purchase.wanted),
    )


def assess(known: Standing, share: Share, marks: Marks, labour_share: int = 0) -> Assessment:
    """Say what is thought of one supplier for a purchase or a lot."""
    refusals = _refusals(known, share)
    if refusals:
        return Assessment(standing=known, ability=Ability.UNFIT, reasons=refusals)
    supplier = known.candidate.supplier
    sizes = (
        _turnover(supplier, share, marks),
        _headcount(supplier, share, marks, labour_share),
        _unknown_size(supplier, share, marks),
    )
    doubts = (*known.doubts, *(size for size in sizes if size))
    ability = Ability.TO_CHECK if doubts else Ability.ABLE
    return Assessment(standing=known, ability=ability, reasons=doubts or _praise(known))


def count(
    assessments: Iterable[Assessment], ability: Ability, reservation: Reservation | None = None
) -> int:
    """Count who is thought so, among those that a contract may be reserved to when asked."""
    return sum(item.ability is ability for item in _kept(assessments, reservation))


def able_counts(assessments: Iterable[Assessment]) -> dict[Reservation, int]:
    """Count who could answer a contract reserved in each way; each kind is there, even at 0."""
    counts = dict.fromkeys(Reservation, 0)
    for item in assessments:
        if item.ability is Ability.ABLE:
            for kind in item.standing.reservations:
                counts[kind] += 1
    return counts


def able_in_all(assessments: Iterable[Assessment], kinds: Iterable[Reservation]) -> int:
    """Count who could answer a contract reserved in any of some ways: each counts in every one."""
    wanted = set(kinds)
    return sum(
        item.ability is Ability.ABLE and wanted.issubset(item.standing.reservations)
        for item in assessments
    )


def median_turnover(
    assessments: Iterable[Assessment], reservation: Reservation | None = None
) -> Money | None:
    """Return the median turnover of who fits, never the mean, none when no turnover is known."""
    sizes = [
        item.supplier.profile.turnover.cents
        for item in _kept(assessments, reservation)
        if item.ability is not Ability.UNFIT and item.supplier.profile.turnover
    ]
    return Money(round(median(sizes))) if sizes else None


def _kept(
    assessments: Iterable[Assessment], reservation: Reservation | None
) -> Iterable[Assessment]:
    if reservation is None:
        return assessments
    return (item for item in assessments if reservation in item.standing.reservations)


def _refusals(known: Standing, share: Share) -> tuple[str, ...]:
    reasons = []
    if share.reserved and not set(share.reserved) & set(known.reservations):
        reasons.append("Le marché ou le lot est réservé à d’autres structures.")
    if known.coverage is Coverage.OUTSIDE:
        reasons.append("Ne dessert pas la commune, d’après le territoire de ses offres.")
    return tuple(reasons)


def _identity(supplier: Supplier) -> str:
    if supplier.siret and not known_siret(supplier.siret):
        return "Son SIRET n’est pas valide."
    return ""


def _territory(candidate: Candidate, reached: Coverage) -> str:
    if reached is not Coverage.UNKNOWN:
        return ""
    if candidate.distance is None:
        return "Distance non calculable et territoire desservi inconnu."
    if candidate.distance > WIDEST_KM:
        return f"À plus de {WIDEST_KM}\u00a0km, territoire desservi inconnu."
    return ""


def _turnover(supplier: Supplier, share: Share, marks: Marks) -> str:
    size = supplier.profile.turnover
    if not size or share.yearly is None:
        return ""
    weight = share.yearly.euros * 100 / size.euros
    if weight <= marks.turnover_share:
        return ""
    return (
        f"Un an de marché pèse {number(weight.quantize(Decimal(1)))}\u00a0% de son chiffre"
        f" d’affaires connu ({euros(size)})."
    )


def _headcount(supplier: Supplier, share: Share, marks: Marks, labour_share: int) -> str:
    staff = supplier.profile.headcount
    if staff is None or share.yearly is None:
        return ""
    hours = share.yearly.euros * labour_share / 100 / marks.hourly_cost.euros
    people = hours / marks.year_hours
    if people <= staff:
        return ""
    return (
        f"Le marché occuperait environ {number(people.quantize(Decimal('0.1')))}\u00a0personnes,"
        f" l’effectif connu est de {staff}."
    )


def _unknown_size(supplier: Supplier, share: Share, marks: Marks) -> str:
    profile = supplier.profile
    if profile.turnover or profile.headcount is not None:
        return ""
    if share.yearly is not None and share.yearly <= marks.unproven_capacity:
        return ""
    return "Capacité inconnue\u00a0: ni chiffre d’affaires, ni effectif."


def _praise(known: Standing) -> tuple[str, ...]:
    if known.coverage is Coverage.INSIDE:
        return ("Son activité correspond, elle dessert la commune et sa taille convient.",)
    return ("Son activité correspond et sa taille convient.",)
