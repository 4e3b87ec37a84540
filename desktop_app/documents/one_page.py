"""Whether a document stands on one page, judged from its words before any page is drawn."""

from collections.abc import Iterable
from math import ceil
from typing import Final

from desktop_app.documents.outline import (
    Block,
    Facts,
    Outline,
    Paragraph,
    SmallPrint,
    Table,
)
from desktop_app.documents.typography import clean

# In points; the breadths of the signs are those of the font, rounded up.
_PAGE: Final = 704.0
_WIDTH: Final = 482.0
_BREADTHS: Final = {
    **dict.fromkeys("ijlI.,;:’' \u00a0", 0.33),
    **dict.fromkeys("frt()-/", 0.42),
    **dict.fromkeys("mwMWœ%…☐", 1.0),
}
_SMALL_SIGN, _GREAT_SIGN, _BOLD = 0.62, 0.72, 1.13
# A word that does not fit goes to the next line and leaves this much, in parts of the size.
_LEFT_OVER: Final = 1.5
_CELL, _CELL_LINE, _PADDING, _BETWEEN = 9.0, 12.5, 10.0, 2.0
_TABLE_SPACE, _CAPTION = 12.0, 24.0
_SMALL, _SMALL_LINE = 8.0, 11.0
_BODY, _BODY_LINE = 10.0, 14.5
_TITLE, _SUBJECT, _SUBJECT_LINE, _SUBJECT_SPACE = 24.0, 11.0, 15.5, 8.0
_BUYER, _BUYER_LINE, _ADDRESS_LINE, _LOGO = 12.0, 16.0, 12.5, 74.0
_LETTERHEAD_SPACE: Final = 10.0
_FACTS: Final = (30, 70)
_LEAST_PART: Final = 3
_ELLIPSIS: Final = "…"
_SPACES: Final = (" ", "\u00a0")


def fits_on_a_page(outline: Outline, address: int, *, logo: bool) -> bool:
    """Tell whether an outline of one page holds under a letterhead of so many lines."""
    cover = _LETTERHEAD_SPACE + _TITLE + _SUBJECT_SPACE + address * _ADDRESS_LINE
    cover += lines_of(outline.author, _BUYER, _WIDTH) * _BUYER_LINE + (_LOGO if logo else 0)
    cover += lines_of(outline.subject, _SUBJECT, _WIDTH) * _SUBJECT_LINE
    return cover + sum(map(_height, (outline.facts, *outline.blocks))) <= _PAGE


def shortened_to(text: str, most: int) -> str:
    """Return a text of at most so many signs, cut after a sentence or else between two words."""
    text = " ".join(clean(text).split())
    if len(text) <= most:
        return text
    kept = text[:most]
    end = max(kept.rfind(". "), *(kept.rfind(f"{space}; ") for space in _SPACES))
    if end >= most // _LEAST_PART:
        return kept[: end + 1].rstrip(" \u00a0;") + ("" if kept[end] == "." else _ELLIPSIS)
    return kept[: most - 1].rpartition(" ")[0].rstrip(" ,;:.–«(") + _ELLIPSIS


def lines_of(text: str, size: float, room: float) -> int:
    """Return how many lines a text takes at most."""
    useful = room - _LEFT_OVER * size
    breadths = (_breadth(line) * size for line in text.split("\n"))
    return sum(1 if breadth <= room else ceil(breadth / useful) for breadth in breadths)


def _breadth(text: str) -> float:
    return sum(
        _BREADTHS.get(sign, _SMALL_SIGN if sign.islower() else _GREAT_SIGN) for sign in text
    )


def _height(block: Block) -> float:
    match block:
        case Facts(rows):
            return _TABLE_SPACE + _rows(rows, _FACTS, bold=_BOLD)
        case Table(header, rows, widths, caption):
            return _TABLE_SPACE + (_CAPTION if caption else 0) + _rows((header, *rows), widths)
        case SmallPrint(text):
            return lines_of(text, _SMALL, _WIDTH) * _SMALL_LINE + 6
        case Paragraph(text):
            return lines_of(text, _BODY, _WIDTH) * _BODY_LINE + 7
        case _:
            # Nothing else stands in a document of one page.
            return _PAGE


def _rows(rows: Iterable[tuple[str, ...]], widths: tuple[int, ...], *, bold: float = 1) -> float:
    rooms = [_WIDTH * share / sum(widths) - _PADDING for share in widths]
    rooms[0] /= bold
    return sum(
        max(_cell(text, room) for text, room in zip(row, rooms, strict=True)) for row in rows
    )


def _cell(text: str, room: float) -> float:
    between = text.count("\n") * _BETWEEN
    return lines_of(text, _CELL, room) * _CELL_LINE + between + _PADDING
