"""What the screen calls the fields of a record and the exchanges with a supplier."""

from PySide6.QtCore import QCoreApplication

from desktop_app.core.exchange import ExchangeKind

translate = QCoreApplication.translate


def field_words() -> dict[str, str]:
    """Name every field of a record, by its path, in the order of the form."""
    return {
        "name": translate("SupplierWords", "Nom légal"),
        "trade_name": translate("SupplierWords", "Enseigne"),
        "siret": translate("SupplierWords", "SIRET"),
        "kind": translate("SupplierWords", "Type"),
        "also": translate("SupplierWords", "Autres types"),
        "profile.legal_form": translate("SupplierWords", "Forme juridique"),
        "profile.naf": translate("SupplierWords", "Code NAF"),
        "activities": translate("SupplierWords", "Activités en clair"),
        "profile.offers": translate("SupplierWords", "Activités détaillées"),
        "place.street": translate("SupplierWords", "Adresse"),
        "place.postcode": translate("SupplierWords", "Code postal"),
        "place.commune": translate("SupplierWords", "Commune"),
        "place.latitude": translate("SupplierWords", "Position sur la carte"),
        "profile.other_places": translate("SupplierWords", "Autres adresses"),
        "contact.name": translate("SupplierWords", "Contact"),
        "contact.function": translate("SupplierWords", "Fonction"),
        "contact.phone": translate("SupplierWords", "Téléphone"),
        "contact.email": translate("SupplierWords", "Courriel"),
        "profile.other_contacts": translate("SupplierWords", "Autres contacts"),
        "website": translate("SupplierWords", "Site"),
        "profile.headcount": translate("SupplierWords", "Effectif"),
        "profile.turnover": translate("SupplierWords", "Chiffre d’affaires"),
        "labels": translate("SupplierWords", "Labels en clair"),
        "profile.approvals": translate("SupplierWords", "Agréments et labels"),
        "profile.networks": translate("SupplierWords", "Réseaux"),
        "profile.cluster": translate("SupplierWords", "PTCE"),
        "profile.co_contracting": translate("SupplierWords", "Co-traitance"),
        "profile.references": translate("SupplierWords", "Références"),
        "profile.tags": translate("SupplierWords", "Étiquettes"),
        "profile.lists": translate("SupplierWords", "Listes"),
        "notes": translate("SupplierWords", "Notes privées"),
    }


def missing_word(path: str) -> str:
    """Name what a record lacks, with its article."""
    return {
        "siret": translate("SupplierWords", "le SIRET"),
        "kind": translate("SupplierWords", "le type"),
        "activities": translate("SupplierWords", "l’activité"),
        "place.commune": translate("SupplierWords", "la commune"),
        "place.latitude": translate("SupplierWords", "la position de la commune"),
        "contact.email": translate("SupplierWords", "le courriel"),
        "contact.phone": translate("SupplierWords", "le téléphone"),
        "profile.offers.cpv": translate("SupplierWords", "un code CPV"),
        "profile.headcount": translate("SupplierWords", "l’effectif"),
        "source": translate("SupplierWords", "la source"),
    }.get(path, path)


def exchange_word(kind: ExchangeKind) -> str:
    """Name a kind of exchange."""
    return {
        ExchangeKind.LETTER: translate("SupplierWords", "Courrier"),
        ExchangeKind.EMAIL: translate("SupplierWords", "Courriel"),
        ExchangeKind.CALL: translate("SupplierWords", "Appel"),
        ExchangeKind.VISIT: translate("SupplierWords", "Visite ou rencontre"),
        ExchangeKind.QUOTE_REQUEST: translate("SupplierWords", "Demande de devis"),
        ExchangeKind.ANSWER: translate("SupplierWords", "Réponse reçue"),
        ExchangeKind.SILENCE: translate("SupplierWords", "Sans réponse"),
    }[kind]
