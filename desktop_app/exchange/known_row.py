"""What the lists that are known say in their own way: diffusion, closing, labels with an end."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from desktop_app.core.profile import Approval
from desktop_app.core.supplier import Supplier, SupplierKind
from desktop_app.exchange.sources import KnownList
from desktop_app.exchange.supplier_row import RefusedError

# Words of SIRENE and of Agence Bio.
PARTIAL, CLOSED, HIDDEN = "P", frozenset({"F", "C"}), re.compile(r"\[ND\]")
CERTIFIED = re.compile(r"\bENGAGEE\b", re.IGNORECASE)
PERSON = "1000"
FRENCH_DAY = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?: .*)?")
ISO_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?")


def refuse_hidden(cells: Mapping[str, str]) -> None:
    """Refuse a line that SIRENE does not let be shown, or whose firm is closed.

    Raises:
        RefusedError: it is one of these.
    """
    if "diffusion" not in cells and "state" not in cells:
        return
    if cells.get("diffusion", "").upper() in {PARTIAL, "N"} or any(
        HIDDEN.search(cell) for cell in cells.values()
    ):
        raise RefusedError(
            "l’entreprise s’est opposée à la diffusion de ses données dans SIRENE (statut P) ;"
            " rien n’en est repris"
        )
    if cells.get("state", "").upper() in CLOSED:
        raise RefusedError("l’établissement est fermé d’après SIRENE")


def with_list(supplier: Supplier, cells: Mapping[str, str], known: KnownList) -> Supplier:
    """Return a supplier with what the list it is in says of all its members."""
    if supplier.kind is SupplierKind.OTHER and known.kind is not SupplierKind.OTHER:
        supplier = replace(supplier, kind=known.kind)
    if cells.get("is_ess", "").upper() == "O" and supplier.kind is SupplierKind.OTHER:
        supplier = replace(supplier, kind=SupplierKind.ESS)
    approval = _approval(cells, known)
    if approval is None:
        return supplier
    return replace(supplier, profile=replace(supplier.profile, approvals=(approval,)))


def day_of(text: str) -> date | None:
    """Return the day that a cell writes in the French or in the ISO way, none if it is none."""
    french, iso = FRENCH_DAY.fullmatch(text), ISO_DAY.fullmatch(text)
    try:
        if french:
            return date(int(french[3]), int(french[2]), int(french[1]))
        return date(int(iso[1]), int(iso[2]), int(iso[3])) if iso else None
    except ValueError:
        return None


def _approval(cells: Mapping[str, str], known: KnownList) -> Approval | None:
    until = day_of(cells.get("approval_until", ""))
    if not known.label:
        labels = cells.get("labels", "")
        return Approval(label=labels, until=until) if labels and until else None
    state = cells.get("certification", "")
    if state and not CERTIFIED.search(state):
        return None
    return Approval(
        label=known.label,
        number=cells.get("approval_number", ""),
        since=day_of(cells.get("approval_since", "")),
        until=until,
    )
