"""A search as conditions: those that the full-text index settles, and those read in the rows."""

import json
import math
from dataclasses import dataclass, field
from typing import Any

from desktop_app.book.facets import (
    KM_PER_DEGREE,
    any_of,
    cell_words,
    department_word,
    family_word,
    kind_word,
)
from desktop_app.book.query import Point, Query
from desktop_app.book.search import match_string
from desktop_app.book.territories import STATED
from desktop_app.core.folding import fold, plain_words

DISTANCE = """
6371.0 * acos(max(-1.0, min(1.0, sin(radians(latitude)) * :sin_centre
+ cos(radians(latitude)) * :cos_centre * cos(radians(longitude - :east)))))
"""
# The plus keeps the planner from starting with the side table, which is ruinous (full scans).
IN_TAG = "+suppliers.id IN (SELECT supplier FROM supplier_tags WHERE tag = :tag)"
IN_LIST = "+suppliers.id IN (SELECT supplier FROM supplier_lists WHERE list = :list_name)"
WITH_LABEL = """
+suppliers.id IN (SELECT supplier FROM supplier_approvals WHERE folded_label = :label
  AND (:label_on = '' OR ((until = '' OR until >= :label_on) AND since <= :label_on)))
"""
ROW_CONDITIONS = {
    "tag": IN_TAG,
    "list_name": IN_LIST,
    "label": WITH_LABEL,
    "headcount_from": "headcount >= :headcount_from",
    "headcount_to": "headcount <= :headcount_to",
    "not_contacted_since": "last_contact < :not_contacted_since",
}


@dataclass
class Conditions:
    """A search in the words of SQL; the commune served is no part of it."""

    match: str
    rows: list[str] = field(default_factory=list)
    values: dict[str, Any] = field(default_factory=dict)
    distance: str = "NULL"

    @property
    def where_rows(self) -> str:
        """The conditions on the rows, true without any."""
        return " AND ".join(self.rows) or "1"


def conditions_of(query: Query) -> Conditions:
    """Return the conditions of a search."""
    words = match_string(query.text)
    parts = [f"({words})"] if words else []
    if query.kinds:
        parts.append(any_of(kind_word(kind) for kind in query.kinds))
    if query.departments:
        parts.append(any_of(department_word(code) for code in query.departments))
    if query.family:
        parts.append(any_of((family_word(query.family),)))
    if cpv := "".join(plain_words(query.cpv.partition("-")[0])):
        parts.append(f'folded_activities : "{cpv}"*')
    result = Conditions("")
    if query.around:
        _add_distance(query.around, query.radius_km, parts, result)
    _add_rows(query, result)
    result.match = " AND ".join(parts)
    result.values["match"] = result.match
    return result


def stated_match(match: str) -> str:
    """Return the index condition for who states a territory among what another one finds."""
    return f'({match}) AND "{STATED}"' if match else f'"{STATED}"'


def _add_distance(centre: Point, radius: float, parts: list[str], result: Conditions) -> None:
    latitude = math.radians(centre.latitude)
    result.values |= {
        "sin_centre": math.sin(latitude),
        "cos_centre": math.cos(latitude),
        "east": centre.longitude,
    }
    result.distance = DISTANCE
    if radius <= 0:
        return
    cells = cell_words(centre.latitude, centre.longitude, radius)
    if cells:
        parts.append(any_of(cells))
    high = radius / KM_PER_DEGREE
    result.values |= {
        "south": centre.latitude - high,
        "north": centre.latitude + high,
        "radius": radius,
    }
    result.rows.append(f"latitude BETWEEN :south AND :north AND {DISTANCE} <= :radius")


def _add_rows(query: Query, result: Conditions) -> None:
    for name, condition in ROW_CONDITIONS.items():
        wanted = getattr(query, name)
        if wanted is None or wanted == "":
            continue
        result.rows.append(condition)
        result.values[name] = wanted.isoformat() if hasattr(wanted, "isoformat") else wanted
    if query.label:
        result.values["label"] = fold(query.label)
        result.values["label_on"] = query.label_on.isoformat() if query.label_on else ""


def as_list(identifiers: list[int]) -> str:
    """Return identifiers as the text that SQL takes for a list."""
    return json.dumps(identifiers)
