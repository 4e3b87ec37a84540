"""Outlines of the departments for a small map, drawn from the polygons of their communes."""

import struct
import sys
import zlib
from array import array
from pathlib import Path
from typing import Any

import shapely
from reference_places import geometry, rows

PRECISION = 1_000
GAP = 0.002
# As a share of the side of the department, so that Paris keeps its shape.
TOLERANCE = 0.004
SMALLEST = 0.0008


def outlines(polygons: Path) -> dict[str, bytes]:
    """Return the packed outline of each department that has polygons."""
    shapes: dict[str, list[Any]] = {}
    for row in rows(polygons):
        shape = geometry(row["geometry"]) if row["type"] == "COM" else None
        if shape is not None:
            code = row["code"]
            length = 3 if code.startswith("97") else 2
            shapes.setdefault(code[:length], []).append(shapely.make_valid(shape))
    return {code: packed(dissolved(parts)) for code, parts in sorted(shapes.items())}


def dissolved(parts: list[Any]) -> list[Any]:
    """Return the polygons of a department, slivers closed and islets dropped."""
    whole = shapely.union_all(parts).buffer(GAP).buffer(-GAP)
    simple = shapely.simplify(whole, TOLERANCE * whole.area**0.5)
    polygons = [item for item in shapely.get_parts(simple) if item.geom_type == "Polygon"]
    polygons.sort(key=lambda item: -item.area)
    return [item for item in polygons if item.area > SMALLEST] or polygons[:1]


def packed(polygons: list[Any]) -> bytes:
    """Pack the outer rings: for each its length, its first point, then the steps."""
    content = bytearray()
    for polygon in polygons:
        points = [(round(x * PRECISION), round(y * PRECISION)) for x, y in polygon.exterior.coords]
        steps = array("h")
        for (x, y), (left, low) in zip(points[1:], points, strict=False):
            steps.extend((x - left, y - low))
        if sys.byteorder == "big":
            steps.byteswap()
        content += struct.pack("<Hii", len(points), *points[0]) + steps.tobytes()
    return zlib.compress(bytes(content), 9)
