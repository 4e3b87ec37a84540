"""Facts about amounts: which threshold a need reaches, what procedure it calls for."""

import re
from decimal import ROUND_CEILING, ROUND_HALF_UP, Decimal

from desktop_app.core.buyer import BuyerStatus
from desktop_app.core.money import Money
from desktop_app.core.tender import Procedure, TenderType
from desktop_app.law.scene import Scene

SPECIFIC_SERVICES = frozenset({"services-sociaux", "services-specifiques"})
TURNOVER = re.compile(
    r"chiffres? d['’]affaires[^.;]{0,120}?(\d[\d \u00a0\u202f.]*)\s*(?:€|euros)", re.IGNORECASE
)


def amount(scene: Scene) -> Money | None:
    """Return the estimated amount of the need, none while it is not filled."""
    return scene.tender.amount or None


def cumulated(scene: Scene) -> Money | None:
    """Return the need with what homogeneous needs cost over twelve months."""
    earlier = scene.tender.need.same_family_12_months
    need = amount(scene)
    return need + earlier if need and earlier is not None else need


def same_family(scene: Scene) -> Money | None:
    """Return what homogeneous needs cost over twelve months, none while not filled."""
    return scene.tender.need.same_family_12_months


def is_social_service(scene: Scene) -> bool:
    """Tell whether the family is among social and other specific services."""
    return bool(SPECIFIC_SERVICES & scene.draft.traits)


def exemption_threshold(scene: Scene) -> Money | None:
    """Return the amount under which publicity and competition are not required."""
    works = scene.tender.type is TenderType.WORKS
    ordinary = scene.threshold("dispense-travaux" if works else "dispense-fournitures-services")
    innovative = scene.threshold("dispense-innovant") if scene.tender.innovative else None
    return max((value for value in (ordinary, innovative) if value), default=None)


def exempt_lot_threshold(scene: Scene) -> Money | None:
    """Return the amount under which one lot may be exempt from publicity and competition."""
    works = scene.tender.type is TenderType.WORKS
    ordinary = scene.threshold("dispense-travaux" if works else "dispense-fournitures-services")
    kind = "travaux" if works else "autres"
    special = f"petits-lots-innovants-{kind}"
    innovative = scene.threshold(special) if scene.tender.innovative else None
    return max((value for value in (ordinary, innovative) if value), default=None)


def european_threshold(scene: Scene) -> Money | None:
    """Return the European threshold for the kind of purchase and of buyer."""
    if scene.tender.type is TenderType.WORKS:
        return scene.threshold("europeen-travaux")
    entity = scene.tender.buyer.status is BuyerStatus.CONTRACTING_ENTITY
    suffix = "entite-adjudicatrice" if entity else "pouvoir-adjudicateur"
    if is_social_service(scene):
        return scene.threshold(f"europeen-services-sociaux-{suffix}")
    return scene.threshold(f"europeen-fournitures-services-{suffix}")


def reaches_exemption(scene: Scene) -> bool | None:
    """Tell whether the need reaches the amount from which competition is required."""
    return _reaches(amount(scene), exemption_threshold(scene))


def cumulated_reaches_exemption(scene: Scene) -> bool | None:
    """Tell whether the need of twelve months reaches the amount for competition."""
    return _reaches(cumulated(scene), exemption_threshold(scene))


def reaches_european(scene: Scene) -> bool | None:
    """Tell whether the need reaches the European threshold."""
    return _reaches(amount(scene), european_threshold(scene))


def cumulated_reaches_european(scene: Scene) -> bool | None:
    """Tell whether the need of twelve months reaches the European threshold."""
    return _reaches(cumulated(scene), european_threshold(scene))


def _reaches(value: Money | None, threshold: Money | None) -> bool | None:
    if value is None or threshold is None:
        return None
    return value >= threshold


def advised_procedure(scene: Scene) -> Procedure | None:
    """Return the lightest procedure that the law allows for the need of twelve months."""
    competitive = cumulated_reaches_exemption(scene)
    if competitive is None:
        return None
    if not competitive:
        return Procedure.EXEMPT
    if is_social_service(scene):
        return Procedure.ADAPTED_SOCIAL
    formal = cumulated_reaches_european(scene)
    if formal is None:
        return None
    return Procedure.FORMAL if formal else Procedure.ADAPTED


def procedure_to_follow(scene: Scene) -> Procedure | None:
    """Return the procedure chosen when it is lawful, the one advised otherwise."""
    chosen, advised = scene.tender.procedure, advised_procedure(scene)
    if chosen is None or advised is None:
        return chosen or advised
    lighter = {
        Procedure.ADAPTED: {Procedure.EXEMPT},
        Procedure.ADAPTED_SOCIAL: {Procedure.EXEMPT, Procedure.ADAPTED},
        Procedure.FORMAL: {Procedure.EXEMPT, Procedure.ADAPTED},
    }
    return advised if chosen in lighter.get(advised, set()) else chosen


def procedure(scene: Scene) -> str | None:
    """Return the procedure that the clerk chose, none while not chosen."""
    return scene.tender.procedure


def is_competitive(scene: Scene) -> bool | None:
    """Tell whether bids are compared; under the threshold, only the clerk's choice says it."""
    if scene.tender.procedure is not None:
        return scene.tender.procedure is not Procedure.EXEMPT
    return True if cumulated_reaches_exemption(scene) else None


def split_hides_threshold(scene: Scene) -> bool | None:
    """Tell whether the procedure chosen forgets homogeneous needs of twelve months."""
    chosen, advised = scene.tender.procedure, advised_procedure(scene)
    if same_family(scene) is None or advised is None:
        return None
    lighter = {
        Procedure.EXEMPT: advised is not Procedure.EXEMPT,
        Procedure.ADAPTED: advised is Procedure.FORMAL,
    }
    return lighter.get(chosen, False) if chosen else False


def small_lots_share(scene: Scene) -> Decimal | None:
    """Return the share, in percent, of lots small enough to be exempt."""
    return _share_under(scene, exempt_lot_threshold(scene))


def small_lots_adapted_share(scene: Scene) -> Decimal | None:
    """Return the share, in percent, of lots that may follow an adapted procedure."""
    works = scene.tender.type is TenderType.WORKS
    return _share_under(scene, scene.threshold(f"petits-lots-{'travaux' if works else 'autres'}"))


def _share_under(scene: Scene, ceiling: Money | None) -> Decimal | None:
    amounts = [lot.amount for lot in scene.tender.lots if lot.amount]
    total = sum(item.cents for item in amounts)
    if ceiling is None or not total or len(amounts) < len(scene.tender.lots):
        return None
    small = sum(item.cents for item in amounts if item < ceiling)
    return _in_tenths(Decimal(small) * 100 / total)


def _in_tenths(share: Decimal) -> Decimal:
    # Just over a limit such as 20 %, a share must not be said to be at it.
    nearest = share.quantize(Decimal("0.1"), rounding=ROUND_HALF_UP)
    if nearest == nearest.to_integral_value() and nearest < share:
        return share.quantize(Decimal("0.1"), rounding=ROUND_CEILING)
    return nearest


def has_small_lots(scene: Scene) -> bool | None:
    """Tell whether a split contract has a lot small enough to be exempt."""
    return _has_lots_under(scene, exempt_lot_threshold(scene))


def has_small_lots_adapted(scene: Scene) -> bool | None:
    """Tell whether a split contract has a lot small enough for an adapted procedure."""
    works = scene.tender.type is TenderType.WORKS
    ceiling = scene.threshold(f"petits-lots-{'travaux' if works else 'autres'}")
    return _has_lots_under(scene, ceiling)


def _has_lots_under(scene: Scene, ceiling: Money | None) -> bool | None:
    if len(scene.tender.lots) <= 1:
        return False
    amounts = [lot.amount for lot in scene.tender.lots]
    if ceiling is None:
        return None
    if any(item and item < ceiling for item in amounts):
        return True
    return None if None in amounts else False


def _turnover(scene: Scene) -> Decimal | None:
    figures = [
        Decimal(re.sub(r"\D", "", match[1]))
        for text in scene.draft.texts
        for match in TURNOVER.finditer(text.text)
    ]
    return max(figures, default=None)


def asks_turnover(scene: Scene) -> bool:
    """Tell whether a free text asks for a least turnover in euros."""
    return _turnover(scene) is not None


def turnover_multiple(scene: Scene) -> Decimal | None:
    """Return how many times the amount of the need the turnover asked for is."""
    asked, need = _turnover(scene), amount(scene)
    if asked is None or need is None:
        return None
    return (asked / need.euros).quantize(Decimal("0.01"))
