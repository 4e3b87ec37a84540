"""Outlines of the departments, for a small map without a network."""

import sqlite3
import struct
import sys
import zlib
from array import array
from collections.abc import Iterator
from dataclasses import dataclass

PRECISION = 1_000
_HEAD = struct.Struct("<Hii")
Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Outline:
    """A department and its rings; each point is a longitude and a latitude in degrees."""

    department: str
    name: str
    rings: tuple[tuple[Point, ...], ...]

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """The west, south, east and north limits."""
        points = [point for ring in self.rings for point in ring]
        west, south = (min(point[axis] for point in points) for axis in (0, 1))
        east, north = (max(point[axis] for point in points) for axis in (0, 1))
        return west, south, east, north


class Outlines:
    """The outlines of the shipped database."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def of(self, department: str) -> Outline | None:
        """Return the outline of a department, or none when it has none."""
        query = "SELECT code, name, outline FROM department WHERE code = ?"
        row = self._connection.execute(query, (department,)).fetchone()
        return None if row is None or row[2] is None else _outline(row)

    def all(self) -> tuple[Outline, ...]:
        """Return the outlines of every department that has one, in the order of the codes."""
        query = (
            "SELECT code, name, outline FROM department WHERE outline IS NOT NULL ORDER BY code"
        )
        return tuple(_outline(row) for row in self._connection.execute(query))


def _outline(row: tuple[str, str, bytes]) -> Outline:
    return Outline(row[0], row[1], tuple(_rings(zlib.decompress(row[2]))))


def _rings(content: bytes) -> Iterator[tuple[Point, ...]]:
    place = 0
    while place < len(content):
        count, x, y = _HEAD.unpack_from(content, place)
        place += _HEAD.size
        steps = array("h", content[place : place + 4 * (count - 1)])
        if sys.byteorder == "big":
            steps.byteswap()
        place += 4 * (count - 1)
        ring = [(x / PRECISION, y / PRECISION)]
        for right, up in zip(steps[::2], steps[1::2], strict=True):
            x, y = x + right, y + up
            ring.append((x / PRECISION, y / PRECISION))
        yield tuple(ring)
