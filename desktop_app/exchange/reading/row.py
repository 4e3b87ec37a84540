"""Lines of a table, and what a reader may say of a file."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import IO, NamedTuple

from desktop_app.core.errors import UserError

GREATEST_COLUMNS = 200
GREATEST_ROWS = 1_048_576
TOP = 60
NBSP = "\u00a0"


class Row(NamedTuple):
    """One line of a table, numbered as a spreadsheet numbers it."""

    number: int
    cells: tuple[str, ...]


@dataclass
class Source:
    """A file to read: its content, its name for the messages, and what there is to say of it."""

    file: IO[bytes]
    name: str
    size: int
    notes: list[str] = field(default_factory=list)
    done: Callable[[], float] = lambda: 0.0


Reader = Callable[[Source], Iterator[Row]]


def row_of(number: int, cells: list[str], name: str) -> Row:
    """Return a line without the empty cells at its end.

    Raises:
        UserError: it is further down or further right than any list of suppliers.
    """
    while cells and not cells[-1].strip():
        cells.pop()
    if len(cells) > GREATEST_COLUMNS:
        raise UserError(
            f"«{NBSP}{name}{NBSP}» a plus de {GREATEST_COLUMNS} colonnes à la ligne {number}"
            f"{NBSP}: gardez les colonnes utiles puis recommencez."
        )
    if number > GREATEST_ROWS:
        raise UserError(
            f"«{NBSP}{name}{NBSP}» a plus de 1 048 576 lignes{NBSP}: coupez ce tableau en"
            " plusieurs fichiers."
        )
    return Row(number, tuple(cells))
