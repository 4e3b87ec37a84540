"""How many duties of a tender are met, for the lists that show it."""

from dataclasses import dataclass

from desktop_app.catalogue import Catalogue
from desktop_app.core.errors import UserError
from desktop_app.core.tender import Tender
from desktop_app.law.finding import State


@dataclass(frozen=True, slots=True)
class Duties:
    """The duties not met and the doubts to lift; `refusal` says why they cannot be counted."""

    missing: int = 0
    warnings: int = 0
    refusal: str = ""


def count_duties(tender: Tender, catalogue: Catalogue) -> Duties:
    """Count what the law says of a tender on its own date."""
    try:
        states = [finding.state for finding in catalogue.findings(tender, tender.date)]
    except UserError as error:
        return Duties(refusal=str(error))
    return Duties(states.count(State.MISSING), states.count(State.WARNING))
