"""How many duties of a tender are met, for the lists that show it."""

from dataclasses import dataclass, field
from typing import NamedTuple

from desktop_app.catalogue import Catalogue
from desktop_app.core.errors import UserError
from desktop_app.core.tender import Tender
from desktop_app.ui.wizard.attention import Attention, attention


@dataclass(frozen=True, slots=True)
class Duties:
    """Duties not met, answers awaited, doubts to lift; `refusal` says why none is counted."""

    missing: int = 0
    questions: int = 0
    warnings: int = 0
    refusal: str = ""
    found: Attention | None = field(default=None, compare=False, repr=False)
    dossier: "Filed | None" = field(default=None, compare=False, repr=False)


class Filed(NamedTuple):
    """A tender with the data that it was counted with."""

    tender: Tender
    catalogue: Catalogue


class Progress(NamedTuple):
    """The steps to fill in where nothing is left to do, out of all those to fill in."""

    done: int
    steps: int


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
        found=sorted_out,
        dossier=Filed(tender, catalogue),
    )


def progress_of(duties: Duties) -> Progress | None:
    """Return how far a tender is, none on a date without law."""
    # Read once the duties are on show: the steps are long to read.
    from desktop_app.ui.wizard.progress import begun_places, home_place  # noqa: PLC0415
    from desktop_app.ui.wizard.step_list import advance, stands  # noqa: PLC0415
    from desktop_app.ui.wizard.steps import STEPS  # noqa: PLC0415

    if duties.found is None or duties.dossier is None:
        return None
    dossier, found = duties.dossier, duties.found
    places = [home_place(finding, dossier) for finding in found.to_correct]
    begun = begun_places(dossier.tender, dossier.catalogue.clauses)
    return Progress(*advance(STEPS, stands(STEPS, found, places, begun)))
