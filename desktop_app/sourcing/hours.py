"""How many hours of insertion a contract can bear, as facilitators count them, with brakes."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import ROUND_CEILING, ROUND_HALF_UP, Decimal

from desktop_app.clauses.insertion import InsertionGuide
from desktop_app.core.errors import UserError
from desktop_app.core.insertion import InsertionVolume, TradeShare
from desktop_app.core.money import Money
from desktop_app.sourcing.figures import euros, number
from desktop_app.sourcing.jobs import YEAR, Job, job_of

WHOLE, CENT = Decimal(1), Decimal("0.01")
FULL = Decimal(100)
TIMES, MINUS = "\u00d7", "\u2212"
NO_CLAUSE = "Aucune clause conseillée\u00a0: "


@dataclass(frozen=True, slots=True, kw_only=True)
class Hours:
    """The hours counted, those advised, and how both were reached.

    `hours` is what the formula gives; `advised` is the nearest real job below, zero when no clause
    is advised. `penalty` is the least amount for each hour that would not be done.
    """

    raw: Decimal
    hours: int
    advised: int
    job: Job
    formula: str
    penalty: Money
    warnings: tuple[str, ...]

    @property
    def is_advised(self) -> bool:
        """Whether a clause of hours is advised."""
        return self.advised > 0


def count_hours(
    volume: InsertionVolume, guide: InsertionGuide, *, may_take_over: bool = False
) -> Hours:
    """Count the hours of a lot; `may_take_over` when the trade usually takes staff over.

    Raises:
        UserError: a share, a cost or a length makes no sense.
    """
    _refuse_nonsense(volume)
    raw = _formula(volume, volume.effort)
    bearable = _formula(volume, min(volume.effort, guide.value("effort-maximal")))
    refusals = tuple(_refusals(volume, bearable, guide))
    kept = Decimal(0) if refusals else bearable
    job = job_of(kept, volume.months, guide.value("temps-plein"))
    hours = int(raw.quantize(WHOLE, rounding=ROUND_HALF_UP))
    doubts = tuple(_doubts(volume, guide, may_take_over=may_take_over))
    return Hours(
        raw=raw.quantize(CENT, rounding=ROUND_HALF_UP),
        hours=hours,
        advised=job.hours,
        job=job,
        formula=formula_in_words(volume, hours),
        penalty=_penalty(volume),
        warnings=(*refusals, *doubts),
    )


def labour_share_of(trades: tuple[TradeShare, ...]) -> Decimal:
    """Return the share of labour in the whole price, from that of each trade.

    Raises:
        UserError: the shares of the trades do not make up the whole.
    """
    total = sum((trade.share for trade in trades), Decimal(0))
    if total != FULL:
        raise UserError(
            f"Les parts des métiers font {number(total)}\u00a0%\u00a0: corrigez-les pour que leur"
            " somme soit 100\u00a0%."
        )
    return sum((trade.share * trade.labour_share for trade in trades), Decimal(0)) / FULL


def settled(volume: InsertionVolume, answer: Hours) -> InsertionVolume:
    """Return the volume that the dossier keeps: the job advised, or what the formula gives."""
    return replace(volume, hours=answer.advised or answer.hours)


def formula_in_words(volume: InsertionVolume, hours: int) -> str:
    """Write the calculation with its numbers."""
    work = (
        f"{euros(volume.amount)} {TIMES} {number(volume.labour_share)}\u00a0% de main-d’œuvre"
        f" ÷ {euros(volume.hourly_cost)} de l’heure"
    )
    result = f" {TIMES} {number(volume.effort)}\u00a0% d’effort = {number(hours)}\u00a0h"
    if not volume.staff_hours_month:
        return work + result
    months = _months(volume)
    taken = (
        f"{months}\u00a0mois {TIMES} {number(volume.staff_hours_month)}\u00a0h de personnel repris"
    )
    return f"({work} {MINUS} {taken}){result}"


def _months(volume: InsertionVolume) -> int:
    return volume.months or YEAR


def _formula(volume: InsertionVolume, effort: Decimal) -> Decimal:
    share = labour_share_of(volume.trades) if volume.trades else volume.labour_share
    work = volume.amount.euros * share / FULL / volume.hourly_cost.euros
    left = max(Decimal(0), work - _months(volume) * volume.staff_hours_month)
    return left * effort / FULL


def _penalty(volume: InsertionVolume) -> Money:
    return Money.from_euros(volume.hourly_cost.euros.quantize(WHOLE, rounding=ROUND_CEILING))


def _refuse_nonsense(volume: InsertionVolume) -> None:
    if volume.hourly_cost.cents <= 0:
        raise UserError("Le coût d’une heure est nul\u00a0: indiquez un coût supérieur à zéro.")
    if volume.amount.cents < 0:
        raise UserError("Le montant est négatif\u00a0: indiquez un montant hors taxes positif.")
    for name, share in (("la main-d’œuvre", volume.labour_share), ("l’effort", volume.effort)):
        if not 0 <= share <= FULL:
            raise UserError(
                f"La part de {name} vaut {number(share)}\u00a0%\u00a0: indiquez une valeur entre 0"
                " et 100."
            )
    if volume.staff_hours_month < 0 or (volume.months is not None and volume.months < 1):
        raise UserError(
            "La durée ou les heures de personnel repris ne conviennent pas\u00a0: indiquez une"
            " durée d’au moins un mois, et des heures positives."
        )


def _refusals(volume: InsertionVolume, raw: Decimal, guide: InsertionGuide) -> Iterator[str]:
    floor, least = guide.value("plancher"), guide.value("duree-minimale")
    counted = int(raw.quantize(WHOLE, rounding=ROUND_HALF_UP))
    if not raw and volume.staff_hours_month:
        yield NO_CLAUSE + "le personnel à reprendre fait déjà toutes les heures du marché."
    elif raw < floor:
        yield (
            f"{NO_CLAUSE}{number(counted)}\u00a0h, c’est moins que les {number(floor)}\u00a0h d’un"
            " emploi utile à un parcours. Préférez une autre condition sociale."
        )
    if volume.months is not None and volume.months < least:
        yield (
            f"{NO_CLAUSE}le marché dure {volume.months}\u00a0mois, moins que les"
            f" {number(least)}\u00a0mois qu’il faut pour accueillir une personne."
        )


def _doubts(
    volume: InsertionVolume, guide: InsertionGuide, *, may_take_over: bool
) -> Iterator[str]:
    least, greatest = guide.value("effort-minimal"), guide.value("effort-maximal")
    if volume.effort > greatest:
        yield (
            f"L’effort de {number(volume.effort)}\u00a0% dépasse les {number(greatest)}\u00a0%"
            " rencontrés\u00a0: le volume conseillé s’arrête à ce taux."
        )
    elif volume.effort < least:
        yield (
            f"L’effort de {number(volume.effort)}\u00a0% est inférieur aux {number(least)}\u00a0%"
            " courants."
        )
    if volume.hourly_cost.euros <= guide.value("cout-des-guides"):
        yield (
            f"Le coût de {euros(volume.hourly_cost)} de l’heure est celui de guides anciens\u00a0:"
            " demandez au facilitateur celui d’aujourd’hui, souvent plus haut."
        )
    if may_take_over and not volume.staff_hours_month:
        yield (
            "Dans ce métier, du personnel est souvent à reprendre\u00a0: demandez ses heures au"
            " titulaire sortant et déduisez-les."
        )
    if volume.months is None:
        yield (
            "La durée du marché n’est pas connue\u00a0: le calcul la suppose d’un an. Indiquez-la."
        )
    yield (
        "Faites valider le volume par le facilitateur des clauses sociales\u00a0: il sait ce que"
        " les structures du territoire peuvent fournir."
    )
