"""The specification (cahier des clauses particulières): all the clauses of the contract."""

from desktop_app.catalogue import Catalogue
from desktop_app.core.beside import Beside
from desktop_app.core.tender import Tender
from desktop_app.documents.booklets import WHOLE
from desktop_app.documents.contract import contract
from desktop_app.documents.kind import Kind
from desktop_app.documents.outline import Outline


def build(tender: Tender, catalogue: Catalogue, _beside: Beside) -> Outline:
    """Return the specification of a tender."""
    return contract(tender, catalogue, WHOLE)


def _why(tender: Tender, _catalogue: Catalogue) -> str:
    lots = ", lot par lot" if len(tender.lots) > 1 else ""
    return (
        f"Il fixe les exigences, les conditions d’exécution et les pénalités{lots} :"
        " sans lui, rien n’oblige le titulaire."
    )


KIND = Kind(
    code=WHOLE.code,
    title=WHOLE.title,
    formats=("pdf", "docx", "odt"),
    build=build,
    why=_why,
)
