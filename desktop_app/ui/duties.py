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


class Progress(NamedTuple):
    """The steps to fill in without any open point, out of all those to fill in."""

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
    )


def progress_of(duties: Duties) -> Progress | None:
    """Return how far a tender is, none on a date without law."""
    # Read once the duties are on show: the steps are long to read.
    from desktop_app.ui.wizard.step_list import home_of  # noqa: PLC0415
    from desktop_app.ui.wizard.steps import STEPS  # noqa: PLC0415

    if duties.found is None:
        return None
    asked = {home_of(question, STEPS) for question in duties.found.questions}
    places = {finding.place for finding in duties.found.to_correct}
    to_fill = [(rank, step) for rank, step in enumerate(STEPS) if step.places]
    done = sum(rank not in asked and places.isdisjoint(step.places) for rank, step in to_fill)
    return Progress(done, len(to_fill))
