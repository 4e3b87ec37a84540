"""How many duties of a tender are met, for the lists that show it."""

from dataclasses import dataclass

from desktop_app.catalogue import Catalogue
from desktop_app.core.errors import UserError
from desktop_app.core.tender import Tender
from desktop_app.ui.wizard.attention import attention


@dataclass(frozen=True, slots=True)
class Duties:
    """Duties not met, answers awaited, doubts to lift; `refusal` says why none is counted."""

    missing: int = 0
    questions: int = 0
    warnings: int = 0
    refusal: str = ""


def count_duties(tender: Tender, catalogue: Catalogue) -> Duties:
    """Count what the law says of a tender on its own date."""
    try:
        sorted_out = attention(catalogue.findings(tender, tender.date))
    except UserError as error:
        return Duties(refusal=str(error))
    return Duties(
        missing=len(sorted_out.missing),
        questions=len(sorted_out.questions),
        warnings=len(sorted_out.warnings),
    )
