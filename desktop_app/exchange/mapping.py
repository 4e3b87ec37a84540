"""Which column of a table is which field: guessed, shown, corrected."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from desktop_app.core.folding import fold
from desktop_app.exchange.columns import NAME, known_titles
from desktop_app.exchange.reading.row import Row
from desktop_app.exchange.reading.table import Table
from desktop_app.exchange.sources import UNKNOWN, KnownList, fields_in, known_list, list_named

HEADER_WITHIN = 30
SURE, LIKELY = 1.0, 0.8


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnMap:
    """Which field each column gives; `header` is the line of the titles, 0 without any.

    The list is empty when the file is of no known export; the confidence goes from 0 to 1.
    """

    header: int
    titles: tuple[str, ...]
    fields: tuple[str, ...]
    known: KnownList = UNKNOWN
    confidence: float = 0.0

    @property
    def unknown_titles(self) -> tuple[str, ...]:
        """The titles of the columns that give nothing."""
        pairs = zip(self.titles, self.fields, strict=True)
        return tuple(title for title, name in pairs if title.strip() and not name)

    @property
    def can_import(self) -> bool:
        """Whether lines can become suppliers: they have a name, or the company they are about."""
        return NAME in self.fields or (self.known.is_by_company and "siren" in self.fields)


def guess(table: Table, remembered: Mapping[str, Sequence[str]] | None = None) -> ColumnMap:
    """Guess what the columns of a table are.

    Args:
        table: the table.
        remembered: the fields that the clerk chose before, by the key of a header.
    """
    top = table.top()
    rank, titles = _header(top)
    if not titles:
        width = max((len(row.cells) for row in top), default=0)
        return ColumnMap(header=0, titles=("",) * width, fields=("",) * width)
    return at_header(top[rank].number, titles, remembered)


def at_header(
    number: int, titles: Sequence[str], remembered: Mapping[str, Sequence[str]] | None = None
) -> ColumnMap:
    """Guess what columns are when the line of their titles is known."""
    titles = tuple(titles)
    known = known_list(titles)
    chosen = tuple((remembered or {}).get(header_key(titles), ()))
    if len(chosen) == len(titles):
        return ColumnMap(header=number, titles=titles, fields=chosen, known=known, confidence=SURE)
    fields = fields_in(known, titles)
    filled = [title for title in titles if title.strip()]
    share = sum(bool(name) for name in fields) / len(filled) if filled else 0.0
    confidence = SURE if known is not UNKNOWN and NAME in fields else LIKELY * share
    if NAME not in fields and not known.is_by_company:
        confidence = 0.0
    return ColumnMap(
        header=number, titles=titles, fields=fields, known=known, confidence=confidence
    )


def chosen(columns: ColumnMap, fields: Sequence[str]) -> ColumnMap:
    """Return a mapping as the clerk corrected it."""
    known = list_named(columns.known.name, columns.titles)
    return replace(columns, fields=tuple(fields), known=known, confidence=SURE)


def below(table: Table, columns: ColumnMap) -> Iterator[Row]:
    """Go through the lines under the header."""
    return (row for row in table.rows() if row.number > columns.header)


def cells_of(row: Row, columns: ColumnMap) -> dict[str, str]:
    """Return the filled cells of a line by field, the first filled column of each."""
    result: dict[str, str] = {}
    for name, cell in zip(columns.fields, row.cells, strict=False):
        if name and cell:
            result.setdefault(name, cell)
    return result


def header_key(titles: Sequence[str]) -> str:
    """Return what a mapping is remembered under: the titles, however they are typed."""
    return "|".join(fold(title) for title in titles)


def _header(top: Sequence[Row]) -> tuple[int, tuple[str, ...]]:
    best, rank = 0, 0
    titles: tuple[str, ...] = ()
    for position, row in enumerate(top[:HEADER_WITHIN]):
        for last, cells in ((position, row.cells), *_with_groups(top, position)):
            score = _titles_in(cells)
            if score > best:
                best, rank, titles = score, last, cells
    return rank, titles


def _titles_in(cells: Sequence[str]) -> int:
    known = known_list(cells)
    return max(known_titles(cells), len(known.signs & {fold(cell) for cell in cells}))


def _with_groups(top: Sequence[Row], position: int) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Give the titles of two lines, when the upper one names groups of columns."""
    if position + 1 == len(top) or top[position + 1].number != top[position].number + 1:
        return
    upper, lower = top[position].cells, top[position + 1].cells
    if not known_titles(lower):
        return
    width = max(len(upper), len(lower))
    above, below_ = (cells + ("",) * (width - len(cells)) for cells in (upper, lower))
    yield position + 1, tuple(low or high for high, low in zip(above, below_, strict=True))
