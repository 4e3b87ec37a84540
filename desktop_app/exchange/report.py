"""What became of each line of a file, and the same as a table to keep."""

import csv
import io
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from desktop_app.exchange.merging import LABELS, Difference, as_text

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")


class LineNote(NamedTuple):
    """What a person has to know about a line of the file."""

    line: int
    reason: str


class Answer(StrEnum):
    """What the clerk says of a line to check."""

    TAKE = "prendre"
    KEEP_TYPED = "garder-la-saisie"
    ADD = "ajouter"


@dataclass(frozen=True, slots=True)
class Proposal:
    """A line that may be about a supplier of the book, and what it would change.

    The identifier is 0 for a homonym that can only be added beside the others.
    """

    line: int
    identifier: int
    name: str
    differences: tuple[Difference, ...]
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of each line; `lines` is the sum of the five that follow.

    Lines passed over are no data: a title repeated, an instruction, a total. Hints are of lines
    that are added, with something to check in them.
    """

    lines: int
    added: int
    updated: int
    unchanged: int
    to_check: tuple[LineNote, ...]
    refused: tuple[LineNote, ...]
    ignored_columns: tuple[str, ...] = ()
    recognised: str = ""
    passed_over: tuple[LineNote, ...] = ()
    remarks: tuple[str, ...] = ()
    proposals: tuple[Proposal, ...] = ()
    hints: tuple[LineNote, ...] = ()


def report_table(report: ImportReport, name: str) -> bytes:
    """Return a report as a CSV file: the counts, then each line that needs a look."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(("Ligne", "Résultat", "Motif"))
    for what, count in (
        ("Fichier", name),
        ("Liste reconnue", report.recognised or "non"),
        ("Lignes lues", report.lines),
        ("Ajoutées", report.added),
        ("Mises à jour", report.updated),
        ("Inchangées", report.unchanged),
        ("À vérifier", len(report.to_check)),
        ("Refusées", len(report.refused)),
    ):
        writer.writerow(("", what, _guarded(str(count))))
    for remark in report.remarks:
        writer.writerow(("", "Remarque", _guarded(remark)))
    for title in report.ignored_columns:
        writer.writerow(("", "Colonne laissée de côté", _guarded(title)))
    lines = [
        (note.line, what, note.reason)
        for what, notes in (
            ("Refusée", report.refused),
            ("À vérifier", report.to_check),
            ("Ajoutée, type à vérifier", report.hints),
            ("Passée", report.passed_over),
        )
        for note in notes
    ]
    for line, what, reason in sorted(lines):
        writer.writerow((line, what, _guarded(reason)))
    return b"\xef\xbb\xbf" + text.getvalue().encode()


def described(conflicts: tuple[Difference, ...]) -> str:
    """Say in a sentence both values of each field."""
    return " ; ".join(
        f"{LABELS[item.path]} du carnet est « {as_text(item.kept)} », le fichier dit"
        f" « {as_text(item.said)} »"
        for item in conflicts
    )


def _guarded(text: str) -> str:
    # A spreadsheet must not run what a hostile file says.
    return f"'{text}" if text.startswith(FORMULA) else text
