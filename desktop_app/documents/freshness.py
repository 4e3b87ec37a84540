"""Whether a document already written would still be the same today."""

import dataclasses
import datetime
import hashlib
from collections.abc import Iterable, Mapping
from typing import Final

from desktop_app.catalogue import Catalogue
from desktop_app.core.beside import Beside
from desktop_app.core.errors import UserError
from desktop_app.core.tender import Tender
from desktop_app.core.written import WrittenDocument, WrittenDocuments
from desktop_app.documents.printing import outline_of, workbook_of
from desktop_app.documents.typography import date, french

_WORKBOOKS: Final = frozenset({"ods", "xlsx"})
_LENGTH: Final = 32

NEVER: Final = "À écrire."


def fingerprint(
    tender: Tender, catalogue: Catalogue, piece: str, format_name: str, beside: Beside = Beside()
) -> str:
    """Return what changes as soon as what a document says changes.

    Raises:
        UserError: there is no such document, or the tender names something unknown.
    """
    if format_name in _WORKBOOKS:
        content = repr(workbook_of(tender, catalogue, piece, beside))
    else:
        outline = outline_of(tender, catalogue, piece, beside)
        content = repr(dataclasses.replace(outline, rules=""))
    return hashlib.sha256(content.encode()).hexdigest()[:_LENGTH]


def noted(
    tender: Tender,
    catalogue: Catalogue,
    wanted: Iterable[tuple[str, str]],
    beside: Beside,
    day: datetime.date,
) -> tuple[WrittenDocument, ...]:
    """Return what is kept of documents written on a day."""
    return tuple(
        WrittenDocument(
            document=piece,
            format=name,
            day=day,
            fingerprint=fingerprint(tender, catalogue, piece, name, beside),
        )
        for piece, name in wanted
    )


def standings(
    tender: Tender, catalogue: Catalogue, written: WrittenDocuments, beside: Beside
) -> Mapping[str, str]:
    """Return, by document written, when it was and whether it is to be written again."""
    found = {}
    for piece in dict.fromkeys(one.document for one in written.written):
        last = written.last(piece)
        if last is not None:
            found[piece] = french(_standing(tender, catalogue, last, beside))
    return found


def _standing(tender: Tender, catalogue: Catalogue, last: WrittenDocument, beside: Beside) -> str:
    try:
        now = fingerprint(tender, catalogue, last.document, last.format, beside)
    except UserError:
        now = ""
    if now == last.fingerprint:
        return f"Écrit le {date(last.day)} ; rien n’y a changé depuis."
    return f"Écrit le {date(last.day)}, avant votre dernier changement : à refaire."
