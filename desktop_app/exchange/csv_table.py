"""A table read from a text file, whatever its separator and its encoding."""

import codecs
import csv
import io
import itertools
import re
import stat
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from desktop_app.core.errors import UserError

GREATEST_FILE = 50_000_000
SEPARATORS = (";", ",", "\t", "|")
HEADER_WITHIN = 20
BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
WORKBOOK = "un classeur de tableur\u00a0: ouvrez-le puis enregistrez la feuille au format CSV"
IMAGE = "une image\u00a0: choisissez un tableau au format CSV"
SIGNATURES = (
    (b"PK\x03\x04", WORKBOOK),
    (b"\xd0\xcf\x11\xe0", WORKBOOK),
    (b"\xff\xd8\xff", IMAGE),
    (b"\x89PNG", IMAGE),
    (b"GIF8", IMAGE),
    (b"%PDF", "un PDF\u00a0: demandez le tableau au format CSV"),
    (b"BEGIN:VCARD", "un carnet d’adresses vCard\u00a0: exportez-le au format CSV"),
)
DOUBLE_ENCODED = re.compile("Ã[\u00a0-\u00bf\u2030\u0160\u2039\u0152\u02c6\u2021]|Å“")


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table, numbered as a spreadsheet numbers it."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """The titles of the columns and the lines under them."""

    titles: tuple[str, ...]
    rows: tuple[Row, ...]


def read_table(path: Path, known: Callable[[Sequence[str]], int]) -> Table:
    """Read a table whose header is recognised by content.

    Args:
        path: the file.
        known: how many cells of a line are titles of known columns.

    Raises:
        UserError: the file is missing, empty, not a table, or has no known header.
    """
    text = _text(_content(path), path.name)
    scores = {separator: _header(text, separator, known) for separator in SEPARATORS}
    separator, (score, _, position) = max(scores.items(), key=lambda item: item[1][:2])
    if not score:
        raise UserError(
            f"« {path.name} » n’a pas d’en-tête reconnu : donnez un titre aux colonnes,"
            " par exemple « Raison sociale », « SIRET », « Code postal »."
        )
    rows = _rows(text, separator, path.name)
    return Table(
        rows[position].cells, tuple(row for row in rows[position + 1 :] if any(row.cells))
    )


def _content(path: Path) -> bytes:
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise UserError(f"« {path.name} » n’est pas un fichier : choisissez un tableau CSV.")
        with path.open("rb") as file:
            content = file.read(GREATEST_FILE + 1)
    except FileNotFoundError as error:
        raise UserError(f"Le fichier « {path.name} » n’existe pas : vérifiez son nom.") from error
    except OSError as error:
        raise UserError(
            f"Le fichier « {path.name} » ne peut pas être lu : vérifiez vos droits."
        ) from error
    if len(content) > GREATEST_FILE:
        raise UserError(
            f"« {path.name} » dépasse 50 Mo : coupez ce tableau en plusieurs fichiers."
        )
    if not content.strip():
        raise UserError(f"« {path.name} » est vide : choisissez un autre fichier.")
    return content


def _text(content: bytes, name: str) -> str:
    start = content.removeprefix(codecs.BOM_UTF8).lstrip()[:16].upper()
    for signature, what in SIGNATURES:
        if start.startswith(signature):
            raise UserError(f"« {name} » n’est pas un tableau CSV, c’est {what}.")
    text = _decoded(content)
    if text is None or "\0" in text:
        raise UserError(
            f"« {name} » n’est pas un tableau lisible : ouvrez-le dans un tableur puis"
            " enregistrez-le au format CSV, encodage UTF-8."
        )
    return text


def _decoded(content: bytes) -> str | None:
    marked = [encoding for mark, encoding in BYTE_ORDER_MARKS if content.startswith(mark)]
    for encoding in marked or ("utf-8", "cp1252"):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        # UTF-8 read as Windows-1252: a broken file, whose accents would be lost without a word.
        return None if encoding == "cp1252" and DOUBLE_ENCODED.search(text) else text
    return None


def _header(
    text: str, separator: str, known: Callable[[Sequence[str]], int]
) -> tuple[int, int, int]:
    best = (0, 0, 0)
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    with suppress(csv.Error):
        for position, cells in enumerate(itertools.islice(lines, HEADER_WITHIN)):
            found = (known(cells), len(cells), position)
            best = max(best, found, key=lambda score: score[:1])
    return best


def _rows(text: str, separator: str, name: str) -> list[Row]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    try:
        return [Row(number, tuple(cells)) for number, cells in enumerate(reader, 1)]
    except csv.Error as error:
        raise UserError(
            f"« {name} » ne peut pas être lu jusqu’au bout : vers la ligne {reader.line_num}, des"
            " guillemets sont mal fermés ou une cellule est démesurée. Corrigez cette ligne puis"
            " recommencez."
        ) from error
