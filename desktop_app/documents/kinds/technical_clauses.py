"""The technical half of the specification (CCTP)."""

from desktop_app.catalogue import Catalogue
from desktop_app.core.beside import Beside
from desktop_app.core.tender import Tender
from desktop_app.documents.booklets import TECHNICAL
from desktop_app.documents.contract import contract
from desktop_app.documents.kind import Kind
from desktop_app.documents.outline import Outline


def build(tender: Tender, catalogue: Catalogue, _beside: Beside) -> Outline:
    """Return the technical clauses of a tender."""
    return contract(tender, catalogue, TECHNICAL)


def _why(_tender: Tender, _catalogue: Catalogue) -> str:
    # The whole booklet is the usual one; the split one is written when it is asked for.
    return ""


KIND = Kind(
    code=TECHNICAL.code,
    title=TECHNICAL.title,
    formats=("pdf", "docx", "odt"),
    build=build,
    why=_why,
)
