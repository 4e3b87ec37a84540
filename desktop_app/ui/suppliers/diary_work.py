"""What ends in the supplier book, read and printed away from the window."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from desktop_app.book.diary import PAGE, Ending, not_renewed
from desktop_app.book.reader import BookReader
from desktop_app.core.errors import UserError
from desktop_app.documents.endings import DiaryPeriod, LabelEnd, endings_pdf
from desktop_app.exchange.dossier_file import write_atomically
from desktop_app.paths import shipped
from desktop_app.ui.suppliers.errand import Tell

# Already more than a hundred pages.
GREATEST_PRINT = 4_000


@dataclass(frozen=True, slots=True)
class Period:
    """The days looked at; a tender is launched on `launch` and ends with the period."""

    first: date
    last: date
    launch: date | None = None


@dataclass(frozen=True, slots=True)
class PrintedDiary:
    """What to print, for whom and on which day."""

    ends: tuple[LabelEnd, ...]
    period: DiaryPeriod
    author: str
    day: date


def endings(period: Period, reader: BookReader, tell: Tell) -> tuple[Ending, ...]:
    """Return the approvals that end in a period and were not renewed."""
    found = reader.ending(period.first, period.last)
    kept: list[Ending] = []
    for rank, page in enumerate(not_renewed(found, reader.suppliers, period.launch)):
        tell(rank * PAGE)
        kept += page
    return tuple(kept)


def print_diary(wish: PrintedDiary) -> bytes:
    """Return the diary as a PDF.

    Raises:
        UserError: it is too long.
    """
    if len(wish.ends) > GREATEST_PRINT:
        raise UserError(
            f"{len(wish.ends)} échéances ne s’impriment pas d’un coup\u00a0: choisissez une"
            " période plus courte."
        )
    return endings_pdf(wish.ends, wish.period, wish.author, wish.day, shipped("resources"))


def write_diary(path: Path, wish: PrintedDiary, _reader: BookReader, tell: Tell) -> Path:
    """Write the diary as a PDF, and return where it is.

    Raises:
        UserError: it is too long, or the disk refuses.
    """
    content = print_diary(wish)
    tell(0)
    write_atomically(path, content)
    return path
