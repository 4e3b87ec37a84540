"""What may be reserved to a supplier, and whether its approval holds on the launch date."""

import datetime
from collections.abc import Mapping

from desktop_app.core.folding import plain_words
from desktop_app.core.lot import Reservation
from desktop_app.core.profile import Approval, valid_approvals
from desktop_app.core.supplier import Supplier, SupplierKind

STRUCTURES = {
    SupplierKind.ACI: "aci",
    SupplierKind.EI: "ei",
    SupplierKind.AI: "ai",
    SupplierKind.ETTI: "etti",
    SupplierKind.EITI: "eiti",
    SupplierKind.EA: "ea",
    SupplierKind.EATT: "eatt",
    SupplierKind.ESAT: "esat",
    SupplierKind.PRISON: "travail-penitentiaire",
    SupplierKind.SCOP: "scop",
    SupplierKind.SCIC: "scic",
    SupplierKind.COOPERATIVE: "cooperative",
    SupplierKind.MUTUAL: "mutuelle",
    SupplierKind.FOUNDATION: "fondation",
}
_INCLUSION = frozenset(
    {"siae", "iae", "insertion", "inclusion", "convention", "conventionnement", "aci"}
    | {"ei", "ai", "etti"}
)
_ADAPTED = frozenset({"ea", "eatt", "adaptee", "adaptees", "cpom"})
NEEDED = {
    SupplierKind.ACI: _INCLUSION,
    SupplierKind.EI: _INCLUSION,
    SupplierKind.AI: _INCLUSION,
    SupplierKind.ETTI: _INCLUSION,
    SupplierKind.EA: _ADAPTED,
    SupplierKind.EATT: _ADAPTED,
    SupplierKind.ESAT: frozenset({"esat", "autorisation", "finess"}),
    SupplierKind.PRISON: frozenset({"prison", "penitentiaire", "concession"}),
}
PROOFS = {
    SupplierKind.EA: "le contrat d’objectifs valant agrément",
    SupplierKind.EATT: "le contrat d’objectifs valant agrément",
    SupplierKind.ESAT: "l’arrêté d’autorisation",
    SupplierKind.PRISON: "la preuve de la production en établissement pénitentiaire",
}


def reservations_of(
    supplier: Supplier, kept_for: Mapping[str, tuple[Reservation, ...]]
) -> tuple[Reservation, ...]:
    """Return what may be reserved to a supplier, as the data say of its kinds of structure."""
    found = [
        reservation
        for kind in supplier.kinds
        for reservation in kept_for.get(STRUCTURES.get(kind, ""), ())
    ]
    if SupplierKind.ESS in supplier.kinds:
        found.append(Reservation.SOCIAL_ECONOMY)
    return tuple(dict.fromkeys(found))


def approval_doubt(supplier: Supplier, launch: datetime.date) -> str:
    """Say why the approval of a supplier is not sure on the launch date, or nothing.

    A supplier of several kinds is sure as soon as one of its approvals holds.
    """
    needed = [kind for kind in supplier.kinds if kind in NEEDED]
    if not needed:
        return ""
    doubts = [_doubt(supplier, kind, launch) for kind in needed]
    return "" if "" in doubts else doubts[0]


def _doubt(supplier: Supplier, kind: SupplierKind, launch: datetime.date) -> str:
    proof = PROOFS.get(kind, "la convention avec l’État")
    known = [item for item in supplier.profile.approvals if _is_of(item, kind)]
    if not known:
        return f"Aucun agrément connu\u00a0: demandez {proof} et gardez-en la date."
    valid = [item for item in valid_approvals(supplier.profile, launch) if item in known]
    if any(item.until for item in valid):
        return ""
    if valid:
        return f"Fin de l’agrément inconnue\u00a0: demandez {proof}."
    ends = [item.until for item in known if item.until and item.until < launch]
    if not ends:
        return f"L’agrément commence après le lancement ({launch:%d/%m/%Y})."
    return (
        f"L’agrément s’arrête le {max(ends):%d/%m/%Y}, avant le lancement\u00a0: demandez s’il est"
        " renouvelé."
    )


def _is_of(approval: Approval, kind: SupplierKind) -> bool:
    return bool(NEEDED[kind] & set(plain_words(approval.label)))
