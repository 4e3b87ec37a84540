"""Tables written as text, whatever their separator and their encoding."""

import codecs
import csv
import io
import itertools
import re
from collections import Counter
from collections.abc import Iterable, Iterator

from desktop_app.core.errors import UserError
from desktop_app.exchange.columns import known_titles
from desktop_app.exchange.reading.row import NBSP, TOP, Row, Source, row_of

USUAL = (";", ",", "\t", "|")
RARE = ("^", "~", ":", "¤", "\x1f")
CHUNK = 1 << 20
BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
DECLARED = re.compile(r"\ufeff?sep=(.)\s*$", re.IGNORECASE)
DOUBLE_ENCODED = re.compile("Ã[\u00a0-\u00bf\u2030\u0160\u2039\u0152\u02c6\u2021]|Å“")

# In Windows-1252 the first sign alone tells; in UTF-8 some Portuguese names have it.
SURELY_BROKEN = re.compile("Ã[\u00a9\u00a8\u00aa\u00a7\u00ae\u00bb\u00a2]|Å“|â€™")


def read_delimited(source: Source) -> Iterator[Row]:
    """Read the lines of a table in text.

    Raises:
        UserError: the text cannot be decoded, or a line cannot be cut into cells.
    """
    encoding = _encoding(source)
    separator = _separator(list(itertools.islice(_lines(source, encoding), 4 * TOP)))
    source.done = lambda: source.file.tell() / source.size
    reader = csv.reader(_lines(source, encoding), delimiter=separator, strict=True)
    try:
        for number, cells in enumerate(reader, 1):
            row = row_of(number, cells, source.name)
            if row.cells:
                yield row
    except csv.Error as error:
        raise UserError(
            f"« {source.name} » ne peut pas être lu jusqu’au bout : vers la ligne"
            f" {reader.line_num}, des guillemets sont mal fermés ou une cellule est démesurée."
            " Corrigez cette ligne puis recommencez."
        ) from error


def _lines(source: Source, encoding: str) -> Iterator[str]:
    source.file.seek(0)
    text = io.TextIOWrapper(source.file, encoding=encoding, newline="")
    try:
        for line in text:
            if "\0" in line:
                raise _unreadable(source.name)
            yield line
    except UnicodeError as error:
        raise _unreadable(source.name) from error
    finally:
        text.detach()


def _encoding(source: Source) -> str:
    source.file.seek(0)
    start = source.file.read(4096)
    for mark, encoding in BYTE_ORDER_MARKS:
        if start.startswith(mark):
            if encoding == "utf-8-sig" and not _decodes(source, encoding):
                raise _unreadable(source.name)
            return encoding
    for encoding, zeros in (("utf-16-le", start[1::2]), ("utf-16-be", start[::2])):
        if zeros.count(0) > len(zeros) * 2 // 3:
            return encoding
    encoding = next((name for name in ("utf-8", "cp1252") if _decodes(source, name)), "")
    if not encoding:
        raise _unreadable(source.name)
    return encoding


def _decodes(source: Source, encoding: str) -> bool:
    source.file.seek(0)
    decoder = codecs.getincrementaldecoder(encoding)()
    broken = DOUBLE_ENCODED if encoding == "cp1252" else SURELY_BROKEN
    end = ""
    try:
        while chunk := source.file.read(CHUNK):
            text = end + decoder.decode(chunk)
            # UTF-8 taken for Windows-1252: accents would be lost without a word.
            if broken.search(text):
                return False
            end = text[-1:]
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _unreadable(name: str) -> UserError:
    return UserError(
        f"«{NBSP}{name}{NBSP}» n’est pas un tableau lisible{NBSP}: ses accents sont abîmés ou ce"
        " n’est pas du texte. Ouvrez-le dans un tableur puis enregistrez-le au format CSV,"
        " encodage UTF-8."
    )


def _separator(sample: list[str]) -> str:
    declared = DECLARED.match(sample[0]) if sample else None
    if declared:
        return declared[1]
    best = max(USUAL, key=lambda separator: _score(sample, separator))
    if _score(sample, best)[0] > 1:
        return best
    return max((best, *RARE), key=lambda separator: _score(sample, separator)[0])


def _score(sample: Iterable[str], separator: str) -> tuple[int, int, int]:
    """Judge a separator: titles recognised, then lines of the most usual length."""
    rows: list[list[str]] = []
    try:
        rows.extend(itertools.islice(csv.reader(sample, delimiter=separator), TOP))
    except csv.Error:
        return (0, 0, 0)
    known = max((known_titles(cells) for cells in rows[:20]), default=0)
    widths = Counter(len(cells) for cells in rows if len(cells) > 1)
    width, times = widths.most_common(1)[0] if widths else (0, 0)
    return (known, times, width)
