"""Where a supplier says that it delivers, as words of the index and as a test of its row.

The words of a radius stand for cells of a grid: inside a circle they settle the question, on its
edge the distance is worked out.
"""

import math
from collections.abc import Iterator

from desktop_app.book.facets import COARSE, FINE, KM_PER_DEGREE, MARK, any_of, cell_at, cells
from desktop_app.book.query import Query, Town
from desktop_app.core.folding import plain_words
from desktop_app.core.place import Place, department
from desktop_app.core.profile import Territory
from desktop_app.core.supplier import Supplier

STATED, EVERYWHERE, FAR, SEVERAL = (MARK + sign for sign in ("sx", "sw", "sf", "sv"))
# Beyond, a cell of the grid says nothing: the distance is always worked out.
GREATEST_CELLED_KM = 600
DISTANCE = """
6371.0 * acos(max(-1.0, min(1.0, sin(radians(latitude)) * :served_sin
+ cos(radians(latitude)) * :served_cos * cos(radians(longitude - :served_east)))))
"""
WITHIN_REACH = f"(reach_km > 0 AND latitude IS NOT NULL AND {DISTANCE} <= reach_km)"
# The territory of the offer that is looked for, not of another one of the same supplier.
OFFER_SERVES = f"""
EXISTS (SELECT 1 FROM json_each(suppliers.profile, '$.offers') AS offer
  WHERE (:served_family = '' OR EXISTS (
      SELECT 1 FROM json_each(offer.value, '$.families') AS named
      WHERE named.value = :served_family))
    AND (:served_cpv = '' OR EXISTS (
      SELECT 1 FROM json_each(offer.value, '$.cpv') AS code
      WHERE substr(replace(code.value, ' ', ''), 1, length(:served_cpv)) = :served_cpv))
    AND (json_extract(offer.value, '$.territory.whole_country') = 1
      OR EXISTS (SELECT 1 FROM json_each(offer.value, '$.territory.departments') AS area
        WHERE upper(substr('0' || area.value, -max(2, length(area.value)))) = :served_area)
      OR (latitude IS NOT NULL
        AND {DISTANCE} <= json_extract(offer.value, '$.territory.radius_km'))))
"""


def territory_words(supplier: Supplier) -> tuple[str, ...]:
    """Return the words that stand for the territories of the offers of a supplier."""
    if not supplier.profile.offers:
        return ()
    territories = {offer.territory for offer in supplier.profile.offers}
    words = tuple(_words(supplier.place, territories))
    if not words:
        return ()
    return (STATED, *([SEVERAL] if len(territories) > 1 else ()), *words)


def served_match(query: Query) -> str:
    """Return the condition of the index for who may serve the commune asked, empty without one."""
    sure, unsure = _signs(query.served)
    return any_of((*sure, *unsure)) if sure else ""


def doubts(query: Query) -> dict[str, str]:
    """Return the conditions of the index that settle nothing, each with the test of its rows."""
    sure, unsure = _signs(query.served)
    found = {f"{any_of(unsure)} NOT {any_of(sure)}": WITHIN_REACH} if unsure else {}
    if sure and (query.family or query.cpv):
        found[f"{served_match(query)} AND {any_of((SEVERAL,))}"] = OFFER_SERVES
    return found


def _signs(town: Town | None) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the words of who surely serves a commune, and of who must be measured."""
    if town is None:
        return (), ()
    sure = (EVERYWHERE, _area_word(department(Place(insee=town.insee))))
    if town.point is None:
        return sure, ()
    spot = (town.point.latitude, town.point.longitude)
    cells_there = [cell_at(*spot, step) for step in (FINE, COARSE)]
    unsure = (*(_reach_word("t", cell) for cell in cells_there), FAR)
    return (*sure, *(_reach_word("i", cell) for cell in cells_there)), unsure


def values_served(query: Query) -> dict[str, str | float]:
    """Return what the tests of a row need to know of the commune served."""
    town = query.served
    if town is None:
        return {}
    point = town.point
    latitude = math.radians(point.latitude) if point else 0.0
    return {
        "served_sin": math.sin(latitude),
        # Without a known spot nothing is within reach of a circle.
        "served_cos": math.cos(latitude),
        "served_east": point.longitude if point else 0.0,
        "served_area": department(Place(insee=town.insee)),
        "served_family": query.family,
        "served_cpv": "".join(plain_words(query.cpv.partition("-")[0])),
    }


def _words(place: Place, territories: set[Territory]) -> Iterator[str]:
    if any(item.whole_country for item in territories):
        yield EVERYWHERE
        return
    for code in sorted({code for item in territories for code in item.departments}):
        yield _area_word(code)
    yield from _reach_words(place, max(item.radius_km or 0 for item in territories))


def _area_word(code: str) -> str:
    return f"{MARK}sd{''.join(plain_words(code)).zfill(2)}"


def _reach_word(sign: str, cell: str) -> str:
    return f"{MARK}s{sign}{cell}"


def _reach_words(place: Place, radius: int) -> Iterator[str]:
    latitude, longitude = place.latitude, place.longitude
    if not radius or latitude is None or longitude is None:
        return
    touched = cells(latitude, longitude, radius) if radius <= GREATEST_CELLED_KM else ()
    if not touched:
        yield FAR
    for cell in touched:
        is_inside = all(
            _kilometres(latitude, longitude, *corner) < radius for corner in cell.corners
        )
        yield _reach_word("i" if is_inside else "t", cell.word)


def _kilometres(latitude: float, longitude: float, north: float, east: float) -> float:
    """Return a distance that is never too short for its corner to pass for an inner one."""
    low, high = math.radians(latitude), math.radians(north)
    half = math.sin((high - low) / 2) ** 2
    half += math.cos(low) * math.cos(high) * math.sin(math.radians(east - longitude) / 2) ** 2
    return KM_PER_DEGREE * math.degrees(2 * math.asin(min(1.0, math.sqrt(half)))) + 0.1
