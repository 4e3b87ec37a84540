"""What a supplier is and where, as words of the full-text index that nobody can type.

The index crosses them with the words typed much faster than a table would.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.core.folding import plain_words
from desktop_app.core.place import Place, department
from desktop_app.core.supplier import Supplier, SupplierKind

# A sign for private use: the index takes it for a letter, a typed word never holds it.
MARK = "\ue000"
KM_PER_DEGREE = 111.19
FINE, COARSE = 0.25, 1.0
GREATEST_FINE_KM = 60
GREATEST_CELLS = 400


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of the grid, by the ranks of its south-western corner."""

    row: int
    column: int
    step: float

    @property
    def word(self) -> str:
        """Its name among the words of the index, without the mark."""
        # Signs are spelt: a hyphen would cut the word in two.
        size = "c" if self.step == COARSE else "g"
        return f"{size}{self.row + 1000}x{self.column + 1000}"

    @property
    def corners(self) -> tuple[tuple[float, float], ...]:
        """Its corners, in degrees."""
        south, west, step = self.row * self.step, self.column * self.step, self.step
        return (
            (south, west),
            (south + step, west),
            (south, west + step),
            (south + step, west + step),
        )


def facets(supplier: Supplier) -> str:
    """Return the words that stand for the kinds, families, department and cell of a supplier."""
    words = [kind_word(kind) for kind in supplier.kinds]
    families = {family for offer in supplier.profile.offers for family in offer.families}
    words += [family_word(family) for family in sorted(families)]
    code = department(supplier.place)
    if code:
        words.append(department_word(code))
    return " ".join([*words, *_cells(supplier.place)])


def kind_word(kind: SupplierKind) -> str:
    """Return the word of a kind."""
    return f"{MARK}k{kind.value}"


def family_word(family: str) -> str:
    """Return the word of a family of purchases."""
    return f"{MARK}f{''.join(plain_words(family))}"


def department_word(code: str) -> str:
    """Return the word of a department."""
    return f"{MARK}d{''.join(plain_words(code))}"


def cell_words(latitude: float, longitude: float, radius_km: float) -> tuple[str, ...]:
    """Return the words of every cell that a circle touches, none when they would be too many."""
    return tuple(MARK + cell.word for cell in cells(latitude, longitude, radius_km))


def cells(latitude: float, longitude: float, radius_km: float) -> tuple[Cell, ...]:
    """Return every cell that the square around a circle touches, none when they are too many."""
    high = radius_km / KM_PER_DEGREE
    south, north = latitude - high, latitude + high
    shrink = math.cos(math.radians(min(89.0, max(abs(south), abs(north)))))
    wide = high / shrink
    step = FINE if radius_km <= GREATEST_FINE_KM else COARSE
    rows = range(_rank(south, step), _rank(north, step) + 1)
    columns = range(_rank(longitude - wide, step), _rank(longitude + wide, step) + 1)
    if len(rows) * len(columns) > GREATEST_CELLS or max(abs(south), abs(north)) > 85:  # noqa: PLR2004
        return ()
    return tuple(Cell(row, column, step) for row in rows for column in columns)


def cell_at(latitude: float, longitude: float, step: float) -> str:
    """Return the word, without the mark, of the cell of a spot."""
    return Cell(_rank(latitude, step), _rank(longitude, step), step).word


def any_of(words: Iterable[str]) -> str:
    """Return the full-text condition that one of some words is there."""
    return "(" + " OR ".join(f'"{word}"' for word in words) + ")"


def _cells(place: Place) -> tuple[str, ...]:
    latitude, longitude = place.latitude, place.longitude
    if latitude is None or longitude is None:
        return ()
    return tuple(MARK + cell_at(latitude, longitude, step) for step in (FINE, COARSE))


def _rank(degrees: float, step: float) -> int:
    return math.floor(degrees / step)
