"""What the screen calls the values of the library, of the law and of the settings."""

from PySide6.QtCore import QCoreApplication

from desktop_app.clauses.clause import Degree, Moment, PriceEffect
from desktop_app.core.supplier import SupplierKind
from desktop_app.core.tender_status import TenderStatus
from desktop_app.law.rule import Severity
from desktop_app.law.text import Confidence
from desktop_app.settings import Language, TextSize, Theme

translate = QCoreApplication.translate


def rung_word(rung: int) -> str:
    """Name how ambitious a demand is."""
    names = {
        1: translate("Words", "Palier 1 : simple et sûr"),
        2: translate("Words", "Palier 2 : engagé"),
        3: translate("Words", "Palier 3 : exemplaire"),
    }
    return names[min(max(rung, 1), 3)]


def moment_word(moment: Moment) -> str:
    """Name when a proof is due."""
    return {
        Moment.WITH_BID: translate("Words", "avec l’offre"),
        Moment.AT_START: translate("Words", "au démarrage"),
        Moment.DURING: translate("Words", "pendant l’exécution"),
        Moment.AT_END: translate("Words", "à la fin du marché"),
    }[moment]


def burden_word(degree: Degree) -> str:
    """Name how heavy a burden is."""
    return {
        Degree.LOW: translate("Words", "charge faible"),
        Degree.MEDIUM: translate("Words", "charge moyenne"),
        Degree.HIGH: translate("Words", "charge forte"),
    }[degree]


def price_word(effect: PriceEffect) -> str:
    """Name what a demand is expected to do to the price."""
    return {
        PriceEffect.NONE: translate("Words", "sans effet sur le prix"),
        PriceEffect.LOW: translate("Words", "effet faible sur le prix"),
        PriceEffect.MEDIUM: translate("Words", "effet moyen sur le prix"),
        PriceEffect.HIGH: translate("Words", "effet fort sur le prix"),
        PriceEffect.SAVING: translate("Words", "économie attendue"),
    }[effect]


def severity_word(level: Severity) -> str:
    """Name how strongly the law speaks."""
    return {
        Severity.DUTY: translate("Words", "Obligation"),
        Severity.ADVICE: translate("Words", "Recommandation"),
        Severity.INFORMATION: translate("Words", "Information"),
    }[level]


def confidence_word(confidence: Confidence) -> str:
    """Name how sure a fact is."""
    return {
        Confidence.CONFIRMED: translate("Words", "confirmé par une source publique"),
        Confidence.KNOWN: translate("Words", "connu, source à confirmer"),
        Confidence.TO_CHECK: translate("Words", "à vérifier avant usage"),
    }[confidence]


def supplier_word(kind: SupplierKind) -> str:
    """Name what a supplier is."""
    return {
        SupplierKind.ACI: translate("Words", "Atelier et chantier d’insertion"),
        SupplierKind.EI: translate("Words", "Entreprise d’insertion"),
        SupplierKind.AI: translate("Words", "Association intermédiaire"),
        SupplierKind.ETTI: translate("Words", "Travail temporaire d’insertion"),
        SupplierKind.EITI: translate("Words", "Insertion par le travail indépendant"),
        SupplierKind.EA: translate("Words", "Entreprise adaptée"),
        SupplierKind.EATT: translate("Words", "Travail temporaire adapté"),
        SupplierKind.ESAT: translate(
            "Words", "Établissement et service d’accompagnement par le travail (ESAT)"
        ),
        SupplierKind.GEIQ: translate("Words", "Groupement d’employeurs (GEIQ)"),
        SupplierKind.PRISON: translate("Words", "Travail en détention"),
        SupplierKind.ESS: translate("Words", "Économie sociale et solidaire"),
        SupplierKind.SCOP: translate("Words", "Coopérative de production (SCOP)"),
        SupplierKind.SCIC: translate("Words", "Coopérative d’intérêt collectif (SCIC)"),
        SupplierKind.COOPERATIVE: translate("Words", "Coopérative"),
        SupplierKind.MUTUAL: translate("Words", "Mutuelle"),
        SupplierKind.FOUNDATION: translate("Words", "Fondation"),
        SupplierKind.ESUS: translate("Words", "Entreprise solidaire d’utilité sociale (ESUS)"),
        SupplierKind.PME: translate("Words", "Petite ou moyenne entreprise"),
        SupplierKind.OTHER: translate("Words", "Autre"),
    }[kind]


def supplier_sign(kind: SupplierKind) -> str:
    """Name what a supplier is in the few letters that a narrow column holds."""
    return {
        SupplierKind.PRISON: translate("Words", "Détention"),
        SupplierKind.COOPERATIVE: translate("Words", "Coopérative"),
        SupplierKind.MUTUAL: translate("Words", "Mutuelle"),
        SupplierKind.FOUNDATION: translate("Words", "Fondation"),
        SupplierKind.OTHER: translate("Words", "Autre"),
    }.get(kind, kind.value.upper())


def theme_word(theme: Theme) -> str:
    """Name the colours of the window."""
    return {
        Theme.SYSTEM: translate("Words", "Comme le système"),
        Theme.LIGHT: translate("Words", "Claires"),
        Theme.DARK: translate("Words", "Sombres"),
        Theme.STRONG_LIGHT: translate("Words", "Contraste élevé, fond blanc"),
        Theme.STRONG_DARK: translate("Words", "Contraste élevé, fond noir"),
    }[theme]


def language_word(language: Language) -> str:
    """Name a language in itself."""
    return {Language.FRENCH: "Français", Language.ENGLISH: "English"}[language]


def size_word(size: TextSize) -> str:
    """Name the size of the texts."""
    return {
        TextSize.NORMAL: translate("Words", "Normale"),
        TextSize.LARGE: translate("Words", "Grande"),
        TextSize.LARGER: translate("Words", "Très grande"),
    }[size]


def tender_status_word(status: TenderStatus) -> str:
    """Name where a tender stands in the lists."""
    return {
        TenderStatus.CURRENT: translate("Words", "En cours"),
        TenderStatus.ARCHIVED: translate("Words", "Archivé"),
        TenderStatus.MODEL: translate("Words", "Modèle"),
    }[status]
