"""What the clerk learnt from the market before she wrote her tender."""

from dataclasses import replace

from desktop_app.core.clause_choice import OwnText
from desktop_app.core.tender import Tender

SOURCING_NOTE = "compte-rendu-sourcage"
INTERNAL_PIECES = frozenset({SOURCING_NOTE, "grille-analyse", "note-decision"})
TITLE = "Ce que le sourçage a appris"


def sourcing_note(tender: Tender) -> str:
    """Return what the clerk wrote of her sourcing, if anything; bidders never read it."""
    notes = (text.text for text in tender.texts if text.document == SOURCING_NOTE)
    return next((note for note in notes if note.strip()), "")


def with_sourcing_note(tender: Tender, note: str) -> Tender:
    """Return a tender with this note and no other, or without any when it is blank."""
    others = tuple(text for text in tender.texts if text.document != SOURCING_NOTE)
    kept = (OwnText(document=SOURCING_NOTE, title=TITLE, text=note),) if note.strip() else ()
    return replace(tender, texts=(*others, *kept))


def for_bidders(tender: Tender) -> Tender:
    """Return a tender without the texts that stay in the town hall."""
    return replace(
        tender,
        texts=tuple(text for text in tender.texts if text.document not in INTERNAL_PIECES),
    )
