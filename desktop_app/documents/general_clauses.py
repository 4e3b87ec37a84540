"""Where the general clauses that a contract refers to speak of a subject."""

from enum import Enum
from typing import Final

from desktop_app.catalogue import Catalogue
from desktop_app.core.tender import Ccag, Tender


class Subject(Enum):
    """What a contract may leave to the general clauses."""

    PENALTIES = "les pénalités"
    ACCEPTANCE = "la constatation de l’exécution"
    TERMINATION = "la résiliation"
    DISPUTES = "les différends"


_TEXTS: Final = {
    (Ccag.SUPPLIES_SERVICES, Subject.PENALTIES): "ccag-fcs-14",
    (Ccag.WORKS, Subject.PENALTIES): "ccag-travaux-19",
    (Ccag.INTELLECTUAL, Subject.PENALTIES): "ccag-pi-14",
    (Ccag.ICT, Subject.PENALTIES): "ccag-tic-14",
    (Ccag.PROJECT_MANAGEMENT, Subject.PENALTIES): "ccag-moe-16",
    (Ccag.INDUSTRIAL, Subject.PENALTIES): "ccag-mi-15",
    (Ccag.SUPPLIES_SERVICES, Subject.ACCEPTANCE): "ccag-fcs-27",
    (Ccag.SUPPLIES_SERVICES, Subject.TERMINATION): "ccag-fcs-38",
    (Ccag.SUPPLIES_SERVICES, Subject.DISPUTES): "ccag-fcs-46",
}


def general_article(ccag: Ccag | None, catalogue: Catalogue, subject: Subject) -> str:
    """Return how the article of the general clauses on a subject is cited, if it is known."""
    text = catalogue.law.texts.get(_TEXTS.get((ccag, subject), "")) if ccag else None
    return text.article if text else ""


def follows(tender: Tender, catalogue: Catalogue, subject: Subject) -> str:
    """Return the words that leave a subject to the general clauses."""
    article = general_article(tender.ccag, catalogue, subject)
    known = f" ({article})" if article else ""
    return f"les stipulations du CCAG sur {subject.value}{known}"
