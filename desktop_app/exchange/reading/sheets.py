"""Which sheet of a workbook is the list of suppliers."""

import itertools
from collections.abc import Callable, Iterator
from typing import NamedTuple

from desktop_app.core.errors import UserError
from desktop_app.exchange.columns import known_titles
from desktop_app.exchange.reading.row import NBSP, TOP, Row, Source


class Sheet(NamedTuple):
    """A sheet by its title, and how to go through its lines from the first."""

    title: str
    read: Callable[[], Iterator[Row]]


def best_sheet(source: Source, sheets: list[Sheet]) -> Iterator[Row]:
    """Read the sheet with the most known titles; name the other filled ones in the notes.

    Raises:
        UserError: no sheet has anything in it.
    """
    scores = [_score(sheet) for sheet in sheets]
    if not any(scores):
        raise UserError(
            f"«{NBSP}{source.name}{NBSP}» ne contient aucune feuille remplie et visible{NBSP}:"
            " choisissez un autre fichier."
        )
    best = scores.index(max(scores))
    others = [sheet.title for sheet, score in zip(sheets, scores, strict=True) if score]
    if len(others) > 1:
        others.remove(sheets[best].title)
        source.notes.append(
            f"Seule la feuille «{NBSP}{sheets[best].title}{NBSP}» est lue{NBSP}; feuilles laissées"
            f" de côté{NBSP}: {', '.join(others)}."
        )
    yield from sheets[best].read()


def _score(sheet: Sheet) -> tuple[int, int] | tuple[()]:
    top = list(itertools.islice(sheet.read(), TOP))
    if not top:
        return ()
    return max(known_titles(row.cells) for row in top), len(top)
