"""What the screens of duplicates call degrees, fields and values."""

from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop_app.core.contact import Contact
from desktop_app.core.likeness import Sureness
from desktop_app.core.merging import value_at
from desktop_app.core.money import Money
from desktop_app.core.place import Place
from desktop_app.core.profile import Approval, Offer
from desktop_app.core.supplier import Supplier, SupplierKind
from desktop_app.ui.figures import money_text, number_text, short_day_text
from desktop_app.ui.words import supplier_word

translate = QCoreApplication.translate
BETWEEN = " ; "


def sureness_word(degree: Sureness) -> str:
    """Name how sure a likeness is, with dots that say it without colour."""
    return {
        Sureness.NONE: translate("Merge", "○○○ aucune"),
        Sureness.POSSIBLE: translate("Merge", "●○○ possible"),
        Sureness.LIKELY: translate("Merge", "●●○ probable"),
        Sureness.CERTAIN: translate("Merge", "●●● certaine"),
    }[degree]


def field_word(path: str) -> str:
    """Name a field of a supplier."""
    return _identity_words().get(path) or _profile_words()[path]


def _identity_words() -> dict[str, str]:
    return {
        "name": translate("Merge", "Raison sociale"),
        "trade_name": translate("Merge", "Nom commercial"),
        "siret": translate("Merge", "SIRET"),
        "kind": translate("Merge", "Type"),
        "also": translate("Merge", "Autres types"),
        "activities": translate("Merge", "Activités"),
        "place": translate("Merge", "Adresse"),
        "contact.name": translate("Merge", "Contact"),
        "contact.function": translate("Merge", "Fonction"),
        "contact.phone": translate("Merge", "Téléphone"),
        "contact.email": translate("Merge", "Courriel"),
        "website": translate("Merge", "Site"),
        "labels": translate("Merge", "Labels"),
        "notes": translate("Merge", "Notes"),
        "source": translate("Merge", "Source"),
    }


def _profile_words() -> dict[str, str]:
    return {
        "profile.legal_form": translate("Merge", "Forme juridique"),
        "profile.naf": translate("Merge", "Code NAF"),
        "profile.headcount": translate("Merge", "Effectif"),
        "profile.turnover": translate("Merge", "Chiffre d’affaires"),
        "profile.offers": translate("Merge", "Prestations"),
        "profile.other_places": translate("Merge", "Autres adresses"),
        "profile.other_contacts": translate("Merge", "Autres contacts"),
        "profile.approvals": translate("Merge", "Agréments"),
        "profile.networks": translate("Merge", "Réseaux"),
        "profile.cluster": translate("Merge", "Pôle territorial (PTCE)"),
        "profile.co_contracting": translate("Merge", "Cotraitance"),
        "profile.references": translate("Merge", "Références"),
        "profile.tags": translate("Merge", "Étiquettes"),
        "profile.lists": translate("Merge", "Listes"),
        "profile.last_contact": translate("Merge", "Dernier contact"),
        "profile.review_on": translate("Merge", "À revoir le"),
    }


def field_text(supplier: Supplier, path: str) -> str:
    """Write the value of a field, with the day it was known when there is one."""
    text = value_text(value_at(supplier, path))
    profile = supplier.profile
    day = {"profile.headcount": profile.headcount_on, "profile.turnover": profile.turnover_on}
    known = day.get(path)
    return f"{text} ({short_day_text(known)})" if text and known else text


def value_text(value: Any) -> str:
    """Write the value of a field, nothing when it is empty."""
    match value:
        case None | "":
            return ""
        case SupplierKind():
            return supplier_word(value)
        case tuple():
            return BETWEEN.join(filter(None, map(value_text, value)))
        case Money():
            return money_text(value)
        case date():
            return short_day_text(value)
        case _:
            return _composed(value)


def _composed(value: Any) -> str:
    match value:
        case int():
            return number_text(value)
        case Place():
            town = " ".join(filter(None, (value.postcode, value.commune)))
            return ", ".join(filter(None, (value.street, town)))
        case Contact():
            parts = (value.name, value.function, value.phone, value.email)
            return ", ".join(filter(None, parts))
        case Offer():
            return value.title or ", ".join((*value.families, *value.cpv))
        case Approval():
            until = short_day_text(value.until) if value.until else ""
            return " ".join(filter(None, (value.label, value.number, until)))
        case _:
            return str(value)
