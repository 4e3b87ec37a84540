"""What a gesture changed, in a few words, for whoever is about to undo it."""

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop_app.core.tender import Tender

translate = QCoreApplication.translate


def gesture_name(before: Tender, after: Tender) -> str:
    """Name what differs between two states of a tender, nothing when they are the same."""
    return difference(before, after, names())


def difference(before: Any, after: Any, called: Mapping[str, str]) -> str:
    """Name the first part that differs between two states of one value."""
    for item in fields(before):
        old, new = getattr(before, item.name), getattr(after, item.name)
        if old != new and item.name in called:
            return called[item.name] + _direction(old, new)
    return ""


def _direction(old: Any, new: Any) -> str:
    if not (isinstance(old, tuple) and isinstance(new, tuple)):
        return ""
    if len(new) > len(old):
        return translate("GestureNames", " (ajout)")
    return translate("GestureNames", " (retrait)") if len(new) < len(old) else ""


def names() -> dict[str, str]:
    """Return the name of each part of a tender, the most telling first."""
    return {
        "subject": translate("GestureNames", "objet"),
        "type": translate("GestureNames", "type d’achat"),
        "family": translate("GestureNames", "famille d’achat"),
        "cpv": translate("GestureNames", "code CPV"),
        "amount": translate("GestureNames", "montant"),
        "date": translate("GestureNames", "date de lancement"),
        "wanted_start": translate("GestureNames", "début souhaité"),
        "months": translate("GestureNames", "durée"),
        "procedure": translate("GestureNames", "procédure"),
        "ccag": translate("GestureNames", "CCAG"),
        "reserved": translate("GestureNames", "réservation"),
        "innovative": translate("GestureNames", "innovation"),
        "social_exemption": translate("GestureNames", "exemption sociale"),
        "social_exemption_reason": translate("GestureNames", "motif d’exemption"),
        "single_lot_reason": translate("GestureNames", "motif de non-allotissement"),
        "buyer": translate("GestureNames", "acheteur"),
        "need": translate("GestureNames", "besoin"),
        "publicity": translate("GestureNames", "publicité"),
        "conditions": translate("GestureNames", "conditions du contrat"),
        "lots": translate("GestureNames", "lots"),
        "price": translate("GestureNames", "bordereau des prix"),
        "criteria": translate("GestureNames", "critères"),
        "clauses": translate("GestureNames", "clauses"),
        "insertion": translate("GestureNames", "heures d’insertion"),
        "texts": translate("GestureNames", "textes rédigés"),
        "dismissed": translate("GestureNames", "contrôle écarté"),
    }


def follow_up_names() -> dict[str, str]:
    """Return the name of each part of the follow-up of a contract."""
    return {
        "award": translate("GestureNames", "attribution"),
        "proofs": translate("GestureNames", "preuves"),
        "months_done": translate("GestureNames", "heures faites"),
        "penalties": translate("GestureNames", "pénalités appliquées"),
        "spending": translate("GestureNames", "dépenses suivies"),
        "satisfaction": translate("GestureNames", "satisfaction"),
        "lessons": translate("GestureNames", "leçons du marché"),
        "closed": translate("GestureNames", "fin du marché"),
    }


def bid_names() -> dict[str, str]:
    """Return the name of what is typed about the bids."""
    return {"bids": translate("GestureNames", "offres")}


def sourcing_names() -> dict[str, str]:
    """Return the name of each part of the sourcing."""
    return {
        "exchanges": translate("GestureNames", "échanges notés"),
        "questions": translate("GestureNames", "questions du sourçage"),
        "rounds": translate("GestureNames", "questions posées"),
        "need_change": translate("GestureNames", "changement du besoin"),
    }


def study_names() -> dict[str, str]:
    """Return the name of each part of a comparison of life-cycle costs."""
    return {
        "horizon": translate("GestureNames", "durée et prix du coût global"),
        "bids": translate("GestureNames", "solutions comparées"),
    }
