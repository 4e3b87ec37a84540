"""The legal device advised for a contract and for each lot, with its reasons and its law."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal

from desktop_app.catalogue import Catalogue
from desktop_app.clauses.clause import Family
from desktop_app.core.clause_choice import Dimension, Role
from desktop_app.core.criterion import CriterionKind
from desktop_app.core.lot import Lot, Reservation
from desktop_app.core.money import Money
from desktop_app.core.tender import Procedure, Tender, reservations_of, reserved_for
from desktop_app.law import amounts
from desktop_app.law.contents import exemption_fits
from desktop_app.law.draft import Draft
from desktop_app.law.findings import holds
from desktop_app.law.scene import Scene
from desktop_app.sourcing.capacity import JOINT
from desktop_app.sourcing.device import Branch, Device, branch_of
from desktop_app.sourcing.figures import euros, number
from desktop_app.sourcing.hours import Hours, count_hours
from desktop_app.sourcing.jobs import YEAR
from desktop_app.sourcing.situation import Chosen, Labour, Length, Situation, Size, Supply
from desktop_app.sourcing.volumes import volume_of

# Proposals of ours, save the last one: what R2142-7 lets a buyer ask of a turnover.
ENOUGH_SUPPLIERS, STRONG_LABOUR = 3, 50
LONG_MONTHS = 12
SEVERAL = 2
TURNOVER_SHARE = Decimal("1.5")
GROUNDS = {
    Reservation.DISABILITY: "ccp-l2113-12",
    Reservation.INCLUSION: "ccp-l2113-13",
    Reservation.PRISON: "ccp-l2113-13-1",
}
EUROPEAN_DUTY = "soc-exec"
SOCIAL_SERVICES = "res-ess"


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """The suppliers able to answer, by whom one may reserve for, and their median turnover.

    `in_both` of them stand under disability and under inclusion; together they count once.
    """

    counts: Mapping[Reservation, int]
    in_both: int = 0
    median: Money | None = None

    def able(self, kinds: tuple[Reservation, ...]) -> int:
        """Return how many could answer a contract reserved in some ways together."""
        total = sum(self.counts.get(kind, 0) for kind in kinds)
        return total - self.in_both if set(JOINT).issubset(kinds) else total


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceAdvice:
    """The device advised for a contract, or for a lot; `reserved` is for whom, when it is."""

    device: Device
    branch: str
    reasons: tuple[str, ...]
    reserved: tuple[Reservation, ...] = ()
    lot: int = 0


@dataclass(frozen=True, kw_only=True)
class Case:
    """One purchase, or one of its lots, with all that its device depends on."""

    tender: Tender
    lot: Lot | None
    catalogue: Catalogue
    offer: Offer | None
    scene: Scene
    hours: Hours | None = field(default=None)

    @property
    def family(self) -> Family | None:
        """The family of the purchase."""
        return self.catalogue.family_of(self.tender)

    @property
    def amount(self) -> Money:
        """The amount of the lot, or of the contract."""
        return (self.lot.amount or Money()) if self.lot else self.tender.amount

    @property
    def is_social_service(self) -> bool:
        """Whether the law lets it be reserved to the social economy."""
        rule = self.catalogue.law.rules[SOCIAL_SERVICES]
        return all(holds(one, self.scene) for one in rule.requirements)

    @property
    def reserved(self) -> tuple[Reservation, ...]:
        """For whom the suppliers found could have the contract reserved."""
        found = self.offer.counts if self.offer else {}
        ours = tuple(kind for kind in JOINT if found.get(kind))
        choices = [ours, (Reservation.PRISON,)]
        if self.is_social_service:
            choices.append((Reservation.SOCIAL_ECONOMY,))
        return max(choices, key=self._able)

    @property
    def able(self) -> int:
        """How many could answer together."""
        return self._able(self.reserved)

    def _able(self, kinds: tuple[Reservation, ...]) -> int:
        return self.offer.able(kinds) if self.offer else 0


def advise_device(
    tender: Tender, catalogue: Catalogue, offer: Offer | None = None, lot: Lot | None = None
) -> DeviceAdvice:
    """Return the device advised for a contract, or for one of its lots."""
    case = _case(tender, catalogue, offer, lot)
    return _advice(case, situation_of(case))


def advice_before_choice(
    tender: Tender, catalogue: Catalogue, offer: Offer | None = None
) -> DeviceAdvice | None:
    """Return what was advised for a contract before its device was chosen, none until it is."""
    case = _case(tender, catalogue, offer, None)
    situation = situation_of(case)
    if situation.chosen in {Chosen.NOTHING, Chosen.CLASH}:
        return None
    return _advice(case, replace(situation, chosen=Chosen.NOTHING))


def _advice(case: Case, situation: Situation) -> DeviceAdvice:
    branch, lot = branch_of(situation), case.lot
    reserves = branch.device in {Device.RESERVE, Device.RESERVE_LOT}
    is_whole_lot = lot is not None and branch.device is Device.RESERVE
    return DeviceAdvice(
        device=Device.RESERVE_LOT if is_whole_lot else branch.device,
        branch=branch.name,
        reasons=(_reason(branch, case), *_notes(branch, situation, case)),
        reserved=case.reserved if reserves and situation.chosen not in _KEPT else (),
        lot=lot.number if lot else 0,
    )


def advise_lots(
    tender: Tender, catalogue: Catalogue, offers: Mapping[int, Offer] | None = None
) -> tuple[DeviceAdvice, ...]:
    """Return the device advised for each lot of a contract that has several."""
    lots = tender.lots if len(tender.lots) >= SEVERAL else ()
    known = offers or {}
    return tuple(advise_device(tender, catalogue, known.get(lot.number), lot) for lot in lots)


_KEPT = {Chosen.CLASH, Chosen.CONTRACT, Chosen.LOT}


def _case(tender: Tender, catalogue: Catalogue, offer: Offer | None, lot: Lot | None) -> Case:
    draft: Draft = catalogue.draft(tender, tender.date)
    scene = Scene(draft, catalogue.law, lot)
    volume = volume_of(tender, lot, catalogue)
    known = catalogue.family_of(tender) is not None
    hours = count_hours(volume, catalogue.insertion) if known and volume.amount else None
    return Case(tender=tender, lot=lot, catalogue=catalogue, offer=offer, scene=scene, hours=hours)


def situation_of(case: Case) -> Situation:
    """Reduce a purchase to what the table looks at."""
    family = case.family
    return Situation(
        chosen=_chosen(case),
        supply=_supply(case),
        size=_size(case),
        labour=_labour(family),
        length=_length(case),
        is_small=_is_small(case),
        has_duty=_has_duty(case),
        has_lots=case.lot is None and len(case.tender.lots) >= SEVERAL,
        is_lot=case.lot is not None,
        is_social_service=case.reserved == (Reservation.SOCIAL_ECONOMY,),
        has_hours=bool(case.hours and case.hours.is_advised),
        has_structures=_has_structures(case),
    )


def _chosen(case: Case) -> Chosen:
    tender, lot = case.tender, case.lot
    number_of_lot = lot.number if lot else None
    lots = (lot,) if lot else tender.lots
    kept = [reserved_for(tender, one) for one in lots] or [tender.reserved]
    if any(map(_clashes, kept)):
        return Chosen.CLASH
    if tender.reserved:
        return Chosen.CONTRACT
    if any(kept):
        return Chosen.LOT
    criteria = (one for one in tender.criteria if one.kind is CriterionKind.SOCIAL)
    if any(number_of_lot is None or not one.lots or number_of_lot in one.lots for one in criteria):
        return Chosen.CRITERION
    social = (Role.EXECUTION, Dimension.SOCIAL)
    if any((one.role, one.dimension) == social for one in case.scene.demands):
        return Chosen.CONDITION
    return Chosen.NOTHING


def _clashes(reserved: tuple[Reservation, ...]) -> bool:
    return Reservation.PRISON in reserved and bool(set(JOINT) & set(reserved))


def _supply(case: Case) -> Supply:
    if case.offer is None:
        return Supply.UNKNOWN
    if case.able >= ENOUGH_SUPPLIERS:
        return Supply.ENOUGH
    return Supply.FEW if case.able else Supply.NONE


def _yearly(amount: Money, months: int | None) -> Money:
    return amount * (Decimal(YEAR) / max(months or YEAR, YEAR))


def _size(case: Case) -> Size:
    median = case.offer.median if case.offer else None
    if median is None or not case.amount:
        return Size.UNKNOWN
    if _fits(case.amount, median, case.tender.months):
        return Size.WHOLE
    lots = () if case.lot or len(case.tender.lots) < SEVERAL else case.tender.lots
    amounts_known = (one.amount for one in lots if one.amount)
    if any(_fits(one, median, case.tender.months) for one in amounts_known):
        return Size.LOT
    return Size.TOO_GREAT


def _fits(amount: Money, median: Money, months: int | None) -> bool:
    return _yearly(amount, months) * TURNOVER_SHARE <= median


def _labour(family: Family | None) -> Labour:
    if family is None:
        return Labour.UNKNOWN
    return Labour.STRONG if family.labour_share >= STRONG_LABOUR else Labour.LIGHT


def _length(case: Case) -> Length:
    months = case.tender.months
    if not months:
        return Length.UNKNOWN
    if months < case.catalogue.insertion.value("duree-minimale"):
        return Length.SHORT
    return Length.LONG if months >= LONG_MONTHS else Length.USUAL


def _is_small(case: Case) -> bool:
    if case.tender.procedure is not None:
        return case.tender.procedure is Procedure.EXEMPT
    return amounts.advised_procedure(case.scene) is Procedure.EXEMPT


def _has_duty(case: Case) -> bool:
    rule = case.catalogue.law.rules[EUROPEAN_DUTY]
    if not rule.in_force(case.tender.date) or exemption_fits(case.scene):
        return False
    return bool(amounts.reaches_european(case.scene))


def _has_structures(case: Case) -> bool:
    names = case.family.structures if case.family else ()
    return any(case.catalogue.structures[name].reservations for name in names)


def _reason(branch: Branch, case: Case) -> str:
    articles = ", ".join(case.catalogue.law.articles(_grounds(branch, case)))
    said = branch.reason.format_map(_words(case))
    return f"{said.removesuffix('.')} ({articles})." if articles else said


def _grounds(branch: Branch, case: Case) -> tuple[str, ...]:
    """Return the texts of a branch; of those on reservations, the ones of whom it is for."""
    others = tuple(one for one in branch.grounds if one not in GROUNDS.values())
    if len(others) == len(branch.grounds):
        return others
    return (*others, *(GROUNDS[kind] for kind in case.reserved if kind in GROUNDS))


def _words(case: Case) -> dict[str, str]:
    median = case.offer.median if case.offer else None
    threshold = amounts.european_threshold(case.scene)
    family = case.family
    return {
        "able": _suppliers(case.able),
        "supply": _supply_words(case),
        "yearly": euros(_yearly(case.amount, case.tender.months)),
        "median": euros(median or Money()),
        "labour": f"{family.labour_share if family else 0}\u00a0%",
        "months": f"{case.tender.months or 0}\u00a0mois",
        "threshold": euros(threshold or Money()),
        "hours": f"{number(case.hours.hours if case.hours else 0)}\u00a0h",
        "job": case.hours.job.text if case.hours else "",
    }


def _suppliers(count: int) -> str:
    return "un fournisseur peut" if count == 1 else f"{count} fournisseurs peuvent"


def _supply_words(case: Case) -> str:
    if not case.able:
        return "Aucun fournisseur du carnet n’est connu comme capable de répondre"
    known = _suppliers(case.able).capitalize()
    return f"{known} répondre d’après le carnet, sans que cela suffise à réserver"


def _notes(branch: Branch, situation: Situation, case: Case) -> Iterator[str]:
    kinds = case.reserved if situation.chosen is Chosen.NOTHING else _reserved_in(case)
    if branch.device in {Device.RESERVE, Device.RESERVE_LOT}:
        if Reservation.SOCIAL_ECONOMY in kinds or branch.name == "services-sociaux":
            yield (
                "Citez L2113-15 et L2113-16 dans l’avis ou les documents\u00a0; l’attributaire ne"
                " peut en avoir eu un au même titre dans les trois ans (L2113-16, R2113-8)."
            )
        else:
            yield (
                "La moitié au moins des personnes employées par l’attributaire sont handicapées,"
                " défavorisées ou détenues\u00a0; la réservation est annoncée dans l’avis ou, à"
                " défaut, dans les documents (R2113-7)."
            )
        yield "Réserver ne dispense ni de la publicité, ni des exigences environnementales."
    if situation.has_duty and branch.device is not Device.CONDITION:
        yield (
            "Le seuil européen est atteint\u00a0: une condition d’exécution sociale ou d’emploi"
            " reste exigée, sauf motif écrit (L2112-2-1)."
        )
    if situation.supply is Supply.UNKNOWN and situation.chosen not in _KEPT:
        yield (
            "Le nombre de fournisseurs capables n’est pas connu\u00a0: un carnet renseigné peut"
            " changer ce conseil."
        )


def _reserved_in(case: Case) -> tuple[Reservation, ...]:
    if case.lot:
        return reserved_for(case.tender, case.lot)
    return tuple(sorted(reservations_of(case.tender)))
