"""The diary of approvals and labels that end, to print: a part for each month."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Final

from desktop_app.documents.outline import (
    Block,
    Facts,
    Heading,
    Outline,
    Paragraph,
    Table,
    with_texts,
)
from desktop_app.documents.typography import date, french

TITLE: Final = "Échéances des labels et agréments"
HEADER: Final = ("Dernier jour", "Fournisseur", "Label ou agrément", "Preuve reçue le")
WIDTHS: Final = (15, 35, 31, 19)
NOTHING: Final = "Aucun label ni agrément connu ne finit dans cette période."


@dataclass(frozen=True, slots=True)
class LabelEnd:
    """A label or an approval in plain words, and its last day."""

    until: datetime.date
    supplier: str
    label: str


@dataclass(frozen=True, slots=True)
class DiaryPeriod:
    """The days looked at, both included, in the words of whoever chose them."""

    first: datetime.date
    last: datetime.date
    title: str = ""


def endings_pdf(
    ends: Iterable[LabelEnd],
    period: DiaryPeriod,
    author: str,
    day: datetime.date,
    resources: Path,
) -> bytes:
    """Return the diary of a period as an accessible PDF."""
    from desktop_app.documents.pdf.writer import write_pdf  # noqa: PLC0415 - 0.1 s of imports

    outline = endings_outline(ends, period, author, day)
    return write_pdf(with_texts(outline, french), b"", resources)


def endings_outline(
    ends: Iterable[LabelEnd], period: DiaryPeriod, author: str, day: datetime.date
) -> Outline:
    """Return the diary of a period, by month, the earliest first."""
    ordered = sorted(ends, key=lambda item: item.until)
    blocks: list[Block] = []
    for month, group in groupby(ordered, key=lambda item: _month(item.until)):
        blocks.append(Heading(1, month))
        rows = tuple((f"{item.until:%d/%m/%Y}", item.supplier, item.label, "") for item in group)
        blocks.append(Table(HEADER, rows, WIDTHS))
    facts = (
        ("Du", date(period.first)),
        ("Au", date(period.last)),
        ("Échéances", str(len(ordered))),
        ("Tiré du carnet le", date(day)),
    )
    return Outline(
        title=TITLE,
        subject=period.title or f"Du {date(period.first)} au {date(period.last)}",
        author=author,
        reference=f"echeances-{day.isoformat()}",
        facts=Facts(facts),
        blocks=tuple(blocks) or (Paragraph(NOTHING),),
    )


def _month(day: datetime.date) -> str:
    return date(day).partition("\u00a0")[2].capitalize()
