"""The sourcing of a tender: who was found, what is thought of each, and what the market shows."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from desktop_app.catalogue import Catalogue
from desktop_app.clauses.clause import Family
from desktop_app.clauses.lever import Lever, Marks, Sign
from desktop_app.core.lot import Reservation
from desktop_app.core.money import Money
from desktop_app.core.place import Place, department
from desktop_app.core.supplier import SupplierKind
from desktop_app.core.tender import Tender, reserved_for
from desktop_app.sourcing.candidate import Pool, Wanted
from desktop_app.sourcing.capacity import (
    JOINT,
    Ability,
    Assessment,
    Purchase,
    Share,
    Standing,
    able_counts,
    able_in_all,
    assess,
    count,
    median_turnover,
    standing,
)
from desktop_app.sourcing.figures import euros, number

YEAR = 12
STRUCTURES = (Reservation.DISABILITY, Reservation.INCLUSION, Reservation.PRISON)


@dataclass(frozen=True, slots=True, kw_only=True)
class LotTest:
    """What the market shows for the whole purchase or for one lot.

    `able_in_both` are able for the disability and for the inclusion reservation alike.
    """

    share: Share
    able: int
    to_check: int
    able_by_reservation: Mapping[Reservation, int]
    able_in_both: int
    median: Money | None
    signs: tuple[Sign, ...]
    reasons: tuple[str, ...]
    levers: tuple[Lever, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Survey:
    """Everything that a sourcing tells before anybody is asked."""

    pool: Pool
    assessments: tuple[Assessment, ...]
    tests: tuple[LotTest, ...]

    @property
    def able(self) -> int:
        """How many could answer the purchase."""
        return count(self.assessments, Ability.ABLE)

    @property
    def able_known(self) -> int | None:
        """How many could answer, none when nothing is known of those who might."""
        all_judged = all(one.ability is not Ability.TO_CHECK for one in self.assessments)
        is_known = bool(self.able) or (bool(self.assessments) and all_judged)
        return self.able if is_known else None

    @property
    def by_kind(self) -> Mapping[SupplierKind, tuple[int, int]]:
        """How many could answer, and how many are to be checked, of each kind."""
        kinds: dict[SupplierKind, tuple[int, int]] = {}
        for item in self.assessments:
            if item.ability is Ability.UNFIT:
                continue
            able, doubtful = kinds.get(item.supplier.kind, (0, 0))
            is_able = item.ability is Ability.ABLE
            kinds[item.supplier.kind] = (able + is_able, doubtful + (not is_able))
        return {kind: kinds[kind] for kind in SupplierKind if kind in kinds}


def wanted_for(tender: Tender, family: Family | None) -> Wanted:
    """Return what a tender asks of an activity: its family, its code, other words for it."""
    codes = (tender.cpv,) if tender.cpv else tuple(family.cpv_codes) if family else ()
    return Wanted(
        family=tender.family,
        cpv=codes,
        activities=family.activities if family else (),
    )


def shares_of(tender: Tender) -> tuple[Share, ...]:
    """Return the lots of a tender, or the whole of it, with what a year of each amounts to."""
    if not tender.lots:
        return (_share(tender),)
    return tuple(
        Share(
            lot=lot.number,
            title=lot.designation,
            yearly=_yearly(lot.amount, tender.months),
            reserved=reserved_for(tender, lot),
        )
        for lot in tender.lots
    )


def survey(tender: Tender, catalogue: Catalogue, pool: Pool) -> Survey:
    """Say what is thought of each supplier of a pool, and what the market shows."""
    family = catalogue.family_of(tender)
    marks = catalogue.sourcing.guide_marks
    labour = family.labour_share if family else 0
    purchase = Purchase(
        wanted=wanted_for(tender, family),
        launch=tender.date,
        department=department(Place(insee=tender.buyer.insee)),
        labour_share=labour,
        kept_for={name: item.reservations for name, item in catalogue.structures.items()},
    )
    known = tuple(standing(candidate, purchase) for candidate in pool.candidates)
    levers = _suiting(catalogue.sourcing.levers, family)
    return Survey(
        pool=pool,
        assessments=_assessed(known, _smallest(tender), marks, labour),
        tests=tuple(
            _test(share, _assessed(known, share, marks, labour), marks, levers)
            for share in shares_of(tender)
        ),
    )


def _share(tender: Tender) -> Share:
    # Zero stands for an amount that nobody has given yet.
    return Share(
        yearly=_yearly(tender.amount, tender.months) if tender.amount else None,
        reserved=tender.reserved,
    )


def _smallest(tender: Tender) -> Share:
    """Return what the list of suppliers is judged by: a supplier that fits one lot may answer."""
    if not tender.lots:
        return _share(tender)
    amounts = [share.yearly for share in shares_of(tender) if share.yearly is not None]
    return Share(yearly=min(amounts, default=None), reserved=tender.reserved)


def _yearly(amount: Money | None, months: int | None) -> Money | None:
    if amount is None or months is None or months <= YEAR:
        return amount
    return amount * (Decimal(YEAR) / months)


def _assessed(
    known: Iterable[Standing], share: Share, marks: Marks, labour: int
) -> tuple[Assessment, ...]:
    return tuple(assess(one, share, marks, labour) for one in known)


def _suiting(levers: Iterable[Lever], family: Family | None) -> tuple[Lever, ...]:
    traits = set(family.traits) if family else set()
    return tuple(lever for lever in levers if traits.issuperset(lever.traits))


def _test(
    share: Share, found: tuple[Assessment, ...], marks: Marks, levers: tuple[Lever, ...]
) -> LotTest:
    able, to_check = count(found, Ability.ABLE), count(found, Ability.TO_CHECK)
    kinds = able_counts(found)
    size = median_turnover(found)
    said = {
        **_number_signs(able, to_check, marks),
        **_size_signs(share, size, marks),
    }
    structures = sum(kinds[kind] for kind in STRUCTURES)
    if structures and not share.reserved:
        said[Sign.STRUCTURES] = (
            f"Structures du handicap, de l’insertion ou des prisons capables\u00a0: {structures}."
        )
    signs = {*said, Sign.ALWAYS}
    return LotTest(
        share=share,
        able=able,
        to_check=to_check,
        able_by_reservation=kinds,
        able_in_both=able_in_all(found, JOINT),
        median=size,
        signs=tuple(said),
        reasons=tuple(said.values()),
        levers=tuple(lever for lever in levers if signs.intersection(lever.signs)),
    )


def _number_signs(able: int, to_check: int, marks: Marks) -> dict[Sign, str]:
    if able >= marks.enough:
        return {}
    if able + to_check >= marks.enough:
        return {Sign.UNKNOWN: f"{_capable(able, to_check)} Interrogez-les avant de conclure."}
    return {
        Sign.FEW: f"{_capable(able, to_check)} À moins de {marks.enough}, la concurrence"
        " est fragile."
    }


def _capable(able: int, to_check: int) -> str:
    if not able:
        known = "Aucun fournisseur sûrement capable"
    elif able == 1:
        known = "1 fournisseur sûrement capable"
    else:
        known = f"{number(able)} fournisseurs sûrement capables"
    return f"{known}\u00a0; {number(to_check)} à interroger." if to_check else f"{known}."


def _size_signs(share: Share, size: Money | None, marks: Marks) -> dict[Sign, str]:
    if size is None or share.yearly is None:
        return {}
    weight = share.yearly.euros * 100 / size.euros
    said = (
        f"{number(weight.quantize(Decimal('0.1')))}\u00a0% de la taille médiane"
        f" ({euros(size)} de chiffre d’affaires)"
    )
    if weight > marks.turnover_share:
        return {Sign.TOO_BIG: f"Un an pèse {said}\u00a0: trop gros pour la moitié d’entre elles."}
    if weight < marks.too_small_share:
        return {Sign.TOO_SMALL: f"Un an pèse {said}\u00a0: il peut ne tenter personne."}
    return {}
