"""The list of the articles of the general clauses that a contract departs from (R2112-3)."""

from typing import Final

from desktop_app.catalogue import Catalogue
from desktop_app.core.tender import Tender
from desktop_app.documents.general_clauses import Subject, general_article
from desktop_app.documents.outline import Block, Heading, Paragraph, Table, number_headings
from desktop_app.documents.passages import CCAGS, cite, to_fill
from desktop_app.documents.typography import listing

_HEADER: Final = ("Article du présent cahier", "Objet", "Article auquel il déroge")


def with_derogations(
    blocks: tuple[Block, ...],
    tender: Tender,
    catalogue: Catalogue,
    penalised: frozenset[str],
    elsewhere: tuple[str, ...] = (),
) -> tuple[Block, ...]:
    """Add the list of derogations; `penalised` are the titles of the parts with a penalty.

    `elsewhere` are the parts of another booklet that have one.
    """
    if tender.ccag not in CCAGS:
        return blocks
    heading = Heading(1, "Dérogations au CCAG")
    parts = tuple(
        block.number
        for block in number_headings(blocks)
        if isinstance(block, Heading) and block.text in penalised
    )
    parts = (*parts, *elsewhere)
    if not parts:
        return (*blocks, heading, Paragraph("Le présent cahier ne déroge pas au CCAG."))
    row = (
        listing(parts),
        "Pénalités propres au marché : montants, conditions et plafonds",
        general_article(tender.ccag, catalogue, Subject.PENALTIES)
        or to_fill("article du CCAG sur les pénalités"),
    )
    intro = Paragraph(f"Le présent cahier déroge aux articles suivants ({cite('R2112-3')}) :")
    return (*blocks, heading, intro, Table(_HEADER, (row,), (28, 42, 30)))
