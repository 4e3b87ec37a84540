"""How much of what a buyer needs is known of a supplier."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from desktop_app.core.supplier import Supplier, SupplierKind

Test = Callable[[Supplier], object]
# The share of each piece of information, out of one hundred, by the path of its field.
SHARES: Mapping[str, tuple[int, Test]] = {
    "siret": (15, lambda supplier: supplier.siret),
    "kind": (10, lambda supplier: supplier.kind is not SupplierKind.OTHER),
    "activities": (15, lambda supplier: supplier.activities or supplier.profile.offers),
    "place.commune": (15, lambda supplier: supplier.place.commune),
    "place.latitude": (5, lambda supplier: supplier.place.latitude is not None),
    "contact.email": (15, lambda supplier: supplier.contact.email),
    "contact.phone": (10, lambda supplier: supplier.contact.phone),
    "profile.offers.cpv": (5, lambda supplier: any(o.cpv for o in supplier.profile.offers)),
    "profile.headcount": (5, lambda supplier: supplier.profile.headcount is not None),
    "source": (5, lambda supplier: supplier.source or supplier.profile.origins),
}


@dataclass(frozen=True, slots=True)
class Completeness:
    """A score out of one hundred, and the paths of the fields that would raise it."""

    score: int
    missing: tuple[str, ...]


def completeness(supplier: Supplier) -> Completeness:
    """Score what is known of a supplier; the heaviest gaps come first."""
    gaps = [(share, path) for path, (share, known) in SHARES.items() if not known(supplier)]
    ordered = sorted(gaps, key=lambda gap: -gap[0])
    return Completeness(100 - sum(share for share, _ in gaps), tuple(path for _, path in ordered))
