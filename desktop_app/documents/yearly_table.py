"""The yearly table for the council: the shares of the year, what they count, what is not known."""

import datetime
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from desktop_app.catalogue import Catalogue
from desktop_app.documents.outline import (
    Block,
    BulletList,
    Facts,
    Heading,
    Outline,
    Paragraph,
    SmallPrint,
    Table,
    number_headings,
    with_texts,
)
from desktop_app.documents.typography import date, french
from desktop_app.monitoring.table import Measure, Section, YearlyTable

TITLE: Final = "Bilan des achats responsables"
HEADER: Final = ("Indicateur", "Part", "Sur quoi", "Objectif", "Ce qui n’est pas connu")
WIDTHS: Final = (34, 11, 22, 14, 19)
NO_SPEND: Final = "Sans dépense saisie : "


def yearly_pdf(
    table: YearlyTable, catalogue: Catalogue, author: str, day: datetime.date, resources: Path
) -> bytes:
    """Return the table of a year as an accessible PDF."""
    from desktop_app.documents.pdf.writer import write_pdf  # noqa: PLC0415 - 0.1 s of imports

    outline = yearly_outline(table, catalogue, author, day)
    return write_pdf(with_texts(outline, french), b"", resources)


def yearly_outline(
    table: YearlyTable, catalogue: Catalogue, author: str, day: datetime.date
) -> Outline:
    """Return the table of a year, a chapter for each of its parts."""
    blocks: list[Block] = []
    for section in Section:
        blocks += _chapter(section, table.of(section), catalogue)
    blocks += [Heading(1, "Comment lire ce bilan"), BulletList(table.remarks)]
    return Outline(
        title=TITLE,
        subject=f"Année {table.year}",
        author=author,
        reference=f"bilan-{table.year}",
        facts=Facts(
            (
                ("Marchés attribués dans l’année", str(table.contracts)),
                ("Tiré du carnet le", date(day)),
            )
        ),
        blocks=(
            *number_headings(tuple(blocks)),
            SmallPrint(f"Règles et bibliothèque : version {catalogue.version}."),
        ),
    )


def _chapter(
    section: Section, measures: tuple[Measure, ...], catalogue: Catalogue
) -> Iterator[Block]:
    yield Heading(1, section.value)
    told = tuple(one for one in measures if not one.is_silent)
    if told:
        yield Table(HEADER, tuple(map(_row, told)), WIDTHS, section.value)
    else:
        yield Paragraph("Rien n’est saisi : aucune part ne peut être dite.")
    silent = tuple(dict.fromkeys(one.category for one in measures if one.is_silent))
    if silent and told:
        yield Paragraph(f"{NO_SPEND}{' ; '.join(silent)}.")
    grounds = tuple(dict.fromkeys(name for one in measures for name in one.grounds))
    if grounds:
        yield SmallPrint(f"Fondement : {' ; '.join(catalogue.law.articles(grounds))}.")


def _row(measure: Measure) -> tuple[str, ...]:
    return (
        measure.title,
        measure.share_said,
        measure.parts_said,
        measure.aim_said or "–",
        measure.unknown or "–",
    )
