"""Whether the offers of a supplier reach a commune, as far as they say it."""

from enum import StrEnum

from desktop_app.core.profile import Offer, Territory
from desktop_app.sourcing.candidate import Candidate, Wanted, digits


class Coverage(StrEnum):
    """What the territory of the offers says."""

    INSIDE = "desservie"
    OUTSIDE = "non-desservie"
    UNKNOWN = "inconnue"


def coverage(candidate: Candidate, wanted: Wanted, department: str) -> Coverage:
    """Say whether the offers that fit a purchase reach the commune; one that does is enough."""
    offers = candidate.supplier.profile.offers
    fitting = [offer for offer in offers if _fits(offer, wanted)] or list(offers)
    said = [_reach(offer.territory, candidate.distance, department) for offer in fitting]
    if Coverage.INSIDE in said:
        return Coverage.INSIDE
    return Coverage.UNKNOWN if not said or Coverage.UNKNOWN in said else Coverage.OUTSIDE


def _fits(offer: Offer, wanted: Wanted) -> bool:
    if wanted.family and wanted.family in offer.families:
        return True
    asked = [digits(code) for code in wanted.cpv]
    sold = [digits(code) for code in offer.cpv]
    return any(a.startswith(b) or b.startswith(a) for a in asked for b in sold)


def _reach(territory: Territory, distance: float | None, department: str) -> Coverage:
    if territory.whole_country or (department and department in territory.departments):
        return Coverage.INSIDE
    if territory.radius_km is None:
        is_elsewhere = territory.departments and department
        return Coverage.OUTSIDE if is_elsewhere else Coverage.UNKNOWN
    if distance is None:
        return Coverage.UNKNOWN
    return Coverage.INSIDE if distance <= territory.radius_km else Coverage.OUTSIDE
