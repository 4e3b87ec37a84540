"""Which supplier of the book holds a lot, and what kind of structure it is."""

from collections.abc import Iterable

from desktop_app.core.folding import fold
from desktop_app.core.follow_up import Structure
from desktop_app.core.supplier import Supplier, SupplierKind

INCLUSION = (
    SupplierKind.ACI,
    SupplierKind.EI,
    SupplierKind.AI,
    SupplierKind.ETTI,
    SupplierKind.EITI,
)
SOCIAL_ECONOMY = (
    SupplierKind.ESS,
    SupplierKind.SCOP,
    SupplierKind.SCIC,
    SupplierKind.COOPERATIVE,
    SupplierKind.MUTUAL,
    SupplierKind.FOUNDATION,
    SupplierKind.ESUS,
)
STRUCTURES = {
    **dict.fromkeys(SOCIAL_ECONOMY, Structure.SOCIAL_ECONOMY),
    **dict.fromkeys(INCLUSION, Structure.INCLUSION),
    SupplierKind.EA: Structure.ADAPTED,
    SupplierKind.EATT: Structure.ADAPTED,
    SupplierKind.ESAT: Structure.SUPPORTED,
}


def holder_named(name: str, suppliers: Iterable[Supplier]) -> Supplier | None:
    """Return the only supplier of that name, none when there is none or more than one."""
    same = [one for one in suppliers if fold(one.name) == fold(name)]
    return same[0] if len(same) == 1 else None


def structure_of(supplier: Supplier) -> Structure | None:
    """Return what a supplier is for the yearly table, none when its kinds do not say."""
    said = {STRUCTURES[kind] for kind in supplier.kinds if kind in STRUCTURES}
    return next((structure for structure in Structure if structure in said), None)
