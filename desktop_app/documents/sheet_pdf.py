"""A sheet that is read on screen, on paper: a title, a sentence, its parts."""

from pathlib import Path

from desktop_app.documents.outline import (
    Block,
    BulletList,
    Facts,
    Heading,
    Outline,
    Paragraph,
    with_texts,
)
from desktop_app.documents.typography import french

# A heading, its lines, and whether they are a list.
Passage = tuple[str, tuple[str, ...], bool]


def sheet_pdf(
    title: str, lead: str, passages: tuple[Passage, ...], author: str, resources: Path
) -> bytes:
    """Return a sheet as an accessible PDF; no dossier travels inside."""
    from desktop_app.documents.pdf.writer import write_pdf  # noqa: PLC0415 - 0.1 s of imports

    return write_pdf(
        with_texts(sheet_outline(title, lead, passages, author), french), b"", resources
    )


def sheet_outline(title: str, lead: str, passages: tuple[Passage, ...], author: str) -> Outline:
    """Return a sheet as an outline; parts without lines are left out."""
    blocks: list[Block] = []
    for heading, lines, listed in passages:
        told = tuple(line for line in lines if line.strip())
        if told:
            blocks.append(Heading(1, heading))
            blocks += [BulletList(told)] if listed else [Paragraph(line) for line in told]
    return Outline(
        title=title,
        subject=lead,
        author=author,
        reference="fiche",
        facts=Facts(()),
        one_page=True,
        blocks=tuple(blocks),
    )
