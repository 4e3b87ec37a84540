"""What the values of a tender are called on screen."""

from PySide6.QtCore import QCoreApplication

from desktop_app.core.buyer import BuyerStatus
from desktop_app.core.clause_choice import Dimension, Role
from desktop_app.core.criterion import CriterionKind
from desktop_app.core.lot import Reservation
from desktop_app.core.tender import Alternative, Ccag, Procedure, Support, TenderType
from desktop_app.law.finding import State
from desktop_app.law.rule import Place, Severity

translate = QCoreApplication.translate


def type_names() -> dict[TenderType, str]:
    """Return what each type of purchase is called."""
    return {
        TenderType.SERVICES: translate("names", "Services"),
        TenderType.SUPPLIES: translate("names", "Fournitures"),
        TenderType.WORKS: translate("names", "Travaux"),
    }


def dimension_names() -> dict[Dimension, str]:
    """Return which side of sustainable development a demand serves."""
    return {
        Dimension.ENVIRONMENT: translate("names", "Environnement"),
        Dimension.SOCIAL: translate("names", "Social"),
    }


def role_names() -> dict[Role, str]:
    """Return where a demand stands in the tender."""
    return {
        Role.SPECIFICATION: translate("names", "Exigence technique"),
        Role.CANDIDACY: translate("names", "Condition de candidature"),
        Role.CRITERION: translate("names", "Critère"),
        Role.EXECUTION: translate("names", "Condition d’exécution"),
    }


def alternative_names() -> dict[Alternative, str]:
    """Return what each way of meeting a need is called, from the lightest to the heaviest."""
    return {
        Alternative.NOTHING: translate("names", "Ne rien acheter"),
        Alternative.REPAIR: translate("names", "Réparer ou entretenir l’existant"),
        Alternative.REUSE: translate("names", "Réemployer ce que la commune possède"),
        Alternative.SHARE: translate("names", "Mutualiser avec d’autres"),
        Alternative.RENT: translate("names", "Louer"),
        Alternative.SECOND_HAND: translate("names", "Acheter d’occasion"),
        Alternative.NEW: translate("names", "Acheter neuf, ou confier la prestation"),
    }


def procedure_names() -> dict[Procedure, str]:
    """Return what each procedure is called."""
    return {
        Procedure.EXEMPT: translate("names", "Sans publicité ni mise en concurrence"),
        Procedure.ADAPTED: translate("names", "Procédure adaptée"),
        Procedure.FORMAL: translate("names", "Procédure formalisée"),
        Procedure.ADAPTED_SOCIAL: translate("names", "Procédure adaptée des services sociaux"),
    }


def ccag_names() -> dict[Ccag, str]:
    """Return what each set of general clauses is called."""
    return {
        Ccag.SUPPLIES_SERVICES: translate("names", "Fournitures courantes et services"),
        Ccag.WORKS: translate("names", "Travaux"),
        Ccag.INTELLECTUAL: translate("names", "Prestations intellectuelles"),
        Ccag.ICT: translate("names", "Techniques de l’information et de la communication"),
        Ccag.PROJECT_MANAGEMENT: translate("names", "Maîtrise d’œuvre"),
        Ccag.INDUSTRIAL: translate("names", "Marchés industriels"),
        Ccag.NONE: translate("names", "Aucun CCAG"),
    }


def support_names() -> dict[Support, str]:
    """Return what each way of making a tender known is called."""
    return {
        Support.BOAMP: translate("names", "BOAMP, bulletin officiel des annonces"),
        Support.LEGAL_JOURNAL: translate("names", "Journal d’annonces légales"),
        Support.JOUE: translate("names", "Journal officiel de l’Union européenne"),
        Support.PROFILE: translate("names", "Profil d’acheteur, la plateforme en ligne"),
        Support.PRESS: translate("names", "Presse spécialisée"),
        Support.QUOTES: translate("names", "Demande de devis à plusieurs entreprises"),
    }


def status_names() -> dict[BuyerStatus, str]:
    """Return in which capacity a buyer may act."""
    return {
        BuyerStatus.CONTRACTING_AUTHORITY: translate("names", "Cas ordinaire d’une commune"),
        BuyerStatus.CONTRACTING_ENTITY: translate(
            "names", "Réseau d’eau, d’énergie ou de transport"
        ),
    }


def reservation_names() -> dict[Reservation, str]:
    """Return who a contract may be reserved for."""
    return {
        Reservation.DISABILITY: translate("names", "Handicap"),
        Reservation.INCLUSION: translate("names", "Insertion"),
        Reservation.PRISON: translate("names", "Prison"),
        Reservation.SOCIAL_ECONOMY: translate("names", "Économie sociale"),
    }


def kind_names() -> dict[CriterionKind, str]:
    """Return what each kind of criterion is called."""
    return {
        CriterionKind.PRICE: translate("names", "Prix"),
        CriterionKind.LIFE_CYCLE_COST: translate("names", "Coût global"),
        CriterionKind.TECHNICAL: translate("names", "Valeur technique"),
        CriterionKind.ENVIRONMENT: translate("names", "Environnement"),
        CriterionKind.SOCIAL: translate("names", "Social"),
        CriterionKind.TIME: translate("names", "Délai"),
        CriterionKind.OTHER: translate("names", "Autre"),
    }


def state_names() -> dict[State, str]:
    """Return how a draft stands against a rule, in words."""
    return {
        State.MISSING: translate("names", "Non respecté"),
        State.WARNING: translate("names", "Alerte"),
        State.MET: translate("names", "Respecté"),
        State.NOT_APPLICABLE: translate("names", "Sans objet"),
    }


def severity_names() -> dict[Severity, str]:
    """Return how strongly the law speaks, as the title of a group."""
    return {
        Severity.DUTY: translate("names", "Obligations"),
        Severity.ADVICE: translate("names", "Recommandations"),
        Severity.INFORMATION: translate("names", "Informations"),
    }


def place_names() -> dict[Place, str]:
    """Return what each part of a dossier is called."""
    return {
        Place.NEED: translate("names", "Besoin"),
        Place.PROCEDURE: translate("names", "Procédure"),
        Place.PUBLICITY: translate("names", "Publicité"),
        Place.LOTS: translate("names", "Lots et réservation"),
        Place.SPECIFICATIONS: translate("names", "Exigences"),
        Place.CRITERIA: translate("names", "Critères"),
        Place.EXECUTION: translate("names", "Conditions d’exécution"),
        Place.TEXTS: translate("names", "Textes rédigés"),
    }
