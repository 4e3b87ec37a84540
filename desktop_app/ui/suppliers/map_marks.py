"""The communes that a map draws: those that have a place, no more than can be seen."""

from collections.abc import Callable
from dataclasses import dataclass

from desktop_app.book.query import SearchStoppedError
from desktop_app.book.spots import Spot
from desktop_app.core.place import Place
from desktop_app.reference.distance import Centre, kilometres
from desktop_app.ui.suppliers.geography import Geography

# More points would only cover one another: the nearest are drawn, then the largest.
MOST_NEAR, MOST_FAR = 1_500, 1_000
CHECKED_EVERY = 256


@dataclass(frozen=True, slots=True)
class Mark:
    """A commune on the map: its name, its place, its suppliers, the row of the first one."""

    name: str
    latitude: float
    longitude: float
    count: int
    row: int
    distance: float | None = None


@dataclass(frozen=True, slots=True)
class Marks:
    """What is drawn, the nearest first, and the counts of everything that is found."""

    marks: tuple[Mark, ...]
    communes: int
    suppliers: int
    unplaced: int


def marks_of(
    geography: Geography,
    centre: Centre | None,
    spots: tuple[Spot, ...],
    is_stale: Callable[[], bool],
) -> Marks:
    """Return what a map draws of the communes found.

    Raises:
        SearchStoppedError: nobody waits for it any more.
    """
    marks: list[Mark] = []
    for rank, spot in enumerate(spots):
        if rank % CHECKED_EVERY == 0 and is_stale():
            raise SearchStoppedError
        mark = _mark(geography, centre, spot)
        if mark is not None:
            marks.append(mark)
    marks.sort(key=_nearness)
    far = sorted(marks[MOST_NEAR:], key=lambda mark: -mark.count)[:MOST_FAR]
    shown = (*marks[:MOST_NEAR], *sorted(far, key=_nearness))
    placed = sum(mark.count for mark in marks)
    return Marks(shown, len(marks), placed, sum(spot.count for spot in spots) - placed)


def _mark(geography: Geography, centre: Centre | None, spot: Spot) -> Mark | None:
    place = Place(insee=spot.insee, latitude=spot.latitude, longitude=spot.longitude)
    where = geography.centre_of(place)
    if where is None:
        return None
    away = kilometres(centre, where)
    return Mark(spot.commune, where.latitude, where.longitude, spot.count, spot.row, away)


def _nearness(mark: Mark) -> tuple[bool, float, int]:
    return mark.distance is None, mark.distance or 0, mark.row
