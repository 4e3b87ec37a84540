"""The suppliers whose activity fits a purchase, counted by circle around a commune."""

from collections import Counter
from collections.abc import Mapping
from typing import Any

from desktop_app.book.conditions import as_list, conditions_of
from desktop_app.book.connection import Connection
from desktop_app.book.facets import any_of, family_word
from desktop_app.book.query import Point, Query
from desktop_app.book.searching import (
    CHOSEN,
    CLOSE_FOUND,
    CLOSE_ROWS,
    FOUND,
    GREATEST_READ,
    stoppable,
)
from desktop_app.book.supplier_rows import supplier_of
from desktop_app.sourcing.band import WIDEST_KM, Band, band_of
from desktop_app.sourcing.candidate import (
    LEAST_DIGITS,
    Candidate,
    Pool,
    Wanted,
    digits,
    telling_words,
)

CPV_LENGTH = 8
USUAL = 200
MOST_RESERVABLE = 40
FEW = 50
WIDER_KM = 150
RESERVABLE = frozenset({"aci", "ei", "ai", "etti", "eiti", "ea", "eatt", "esat", "prison"})
EVERYONE = f"SELECT rowid {FOUND}"
COUNT = f"SELECT count(*) {FOUND}"
READ = CHOSEN.format(distance="NULL")
SKETCHES = f"SELECT suppliers.id, kind, {{distance}} AS distance {CLOSE_ROWS}"
BY_DISTANCE = "ORDER BY distance IS NULL, distance, suppliers.id"
# Every supplier has a kind, and a cell when it is on the map.
NOWHERE = '(facets : "\ue000k"*) NOT (facets : "\ue000c"*)'
Sketch = tuple[int, str, float | None]


class Candidates:
    """The search over one connection; it remembers who is on no map until the book changes."""

    def __init__(self, db: Connection) -> None:
        self._db = db
        self._version = -1
        self._nowhere: frozenset[int] = frozenset()

    def find(self, wanted: Wanted, around: Point | None, limit: int = USUAL) -> Pool:
        """Return how many fit in each circle, the nearest, and the reservable ones not far off.

        Raises:
            SearchStoppedError: it was interrupted.
        """
        match = match_of(wanted)
        if not match:
            return Pool({}, ())
        with stoppable():
            total = int(self._db.value(COUNT, {"match": match}))
            if total <= GREATEST_READ:
                sketches = self._everyone(match, around)
                counts = Counter(band_of(sketch[2]) for sketch in sketches)
            elif around is None:
                sketches = self._sketches(self._some(match), "NULL", {})
                counts = Counter({Band.UNKNOWN: total})
            else:
                counts, sketches = self._among_many(match, around, total)
            return Pool(_ordered(counts), self._read(_chosen(sketches, limit)))

    def _everyone(self, match: str, around: Point | None) -> list[Sketch]:
        wanted = conditions_of(Query(around=around))
        found = self._column(EVERYONE, {"match": match})
        return self._sketches(found, wanted.distance, wanted.values)

    def _some(self, match: str) -> list[int]:
        return self._column(CLOSE_FOUND, {"match": match, "most": GREATEST_READ})

    def _among_many(
        self, match: str, around: Point, total: int
    ) -> tuple[Counter[Band], list[Sketch]]:
        near = self._within(match, around, WIDEST_KM)
        counts = Counter(band_of(sketch[2]) for sketch in near)
        counts[Band.UNKNOWN] = nowhere = self._unplaced(match)
        counts[Band.BEYOND] = total - nowhere - len(near)
        if len(near) < FEW:
            near = self._within(match, around, WIDER_KM)
        return counts, near

    def _within(self, match: str, around: Point, radius: float) -> list[Sketch]:
        near = conditions_of(Query(around=around, radius_km=radius))
        both = f"{match} AND {near.match}" if near.match else match
        found = self._column(EVERYONE, {"match": both})
        sketches = self._sketches(found, near.distance, near.values)
        return [item for item in sketches if item[2] is not None and item[2] <= radius]

    def _sketches(
        self, found: list[int], distance: str, values: Mapping[str, Any]
    ) -> list[Sketch]:
        sql = f"{SKETCHES.format(distance=distance)} {BY_DISTANCE}"
        return self._db.tuples(sql, {**values, "identifiers": as_list(found)})

    def _unplaced(self, match: str) -> int:
        version = int(self._db.value("PRAGMA data_version"))
        if version != self._version:
            self._nowhere = frozenset(self._column(EVERYONE, {"match": NOWHERE}))
            self._version = version
        if not self._nowhere:
            return 0
        return len(self._nowhere.intersection(self._column(EVERYONE, {"match": match})))

    def _read(self, sketches: list[Sketch]) -> tuple[Candidate, ...]:
        wanted = {"identifiers": as_list([sketch[0] for sketch in sketches])}
        rows = self._db.tuples(READ, wanted)
        far = {sketch[0]: sketch[2] for sketch in sketches}
        return tuple(Candidate(supplier_of(row), far[row[0]]) for row in rows)

    def _column(self, sql: str, values: Mapping[str, Any]) -> list[int]:
        return [row[0] for row in self._db.tuples(sql, values)]


def match_of(wanted: Wanted) -> str:
    """Return the full-text condition of an activity, nothing when nothing is asked."""
    parts = []
    if wanted.family:
        parts.append(any_of((family_word(wanted.family),)))
    if codes := _code_conditions(wanted.cpv):
        parts.append("(" + " OR ".join(f"folded_activities : {code}" for code in codes) + ")")
    parts += filter(None, map(_activity_condition, wanted.activities))
    return f"({' OR '.join(parts)})" if parts else ""


def _activity_condition(activity: str) -> str:
    """Return the condition that all the words of an activity are told, whatever their ending."""
    words = telling_words(activity)
    told = " AND ".join(f'folded_activities : "{word}"*' for word in words)
    return f"({told})" if told else ""


def _code_conditions(codes: tuple[str, ...]) -> list[str]:
    """Return the codes below some CPV codes, and each code above them."""
    found: dict[str, None] = {}
    for code in codes:
        telling = digits(code)
        found[f'"{telling}"*'] = None
        above = range(LEAST_DIGITS, len(telling))
        found |= dict.fromkeys(f'"{telling[:end]:0<{CPV_LENGTH}}"' for end in above)
    return list(found)


def _chosen(sketches: list[Sketch], limit: int) -> list[Sketch]:
    rest = [sketch for sketch in sketches[limit:] if sketch[1] in RESERVABLE]
    return [*sketches[:limit], *rest[:MOST_RESERVABLE]]


def _ordered(counts: Mapping[Band, int]) -> dict[Band, int]:
    return {band: counts[band] for band in Band if counts.get(band)}
