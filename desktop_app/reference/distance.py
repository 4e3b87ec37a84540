"""How far two places are, as the crow flies."""

import math
from dataclasses import dataclass

EARTH_RADIUS = 6371.0
UNKNOWN = "distance non calculable"


@dataclass(frozen=True, slots=True)
class Centre:
    """The middle of a commune, in degrees (WGS84)."""

    latitude: float
    longitude: float


def kilometres(start: Centre | None, end: Centre | None) -> float | None:
    """Return the distance between two centres, or none when one of them is not known."""
    if start is None or end is None:
        return None
    low, high = math.radians(start.latitude), math.radians(end.latitude)
    across = math.radians(end.longitude - start.longitude)
    half = (
        math.sin((high - low) / 2) ** 2
        + math.cos(low) * math.cos(high) * math.sin(across / 2) ** 2
    )
    return 2 * EARTH_RADIUS * math.asin(min(1.0, math.sqrt(half)))


def told(distance: float | None) -> str:
    """Say a distance in French, or that it cannot be worked out."""
    if distance is None:
        return UNKNOWN
    if distance < 1:
        return "moins de 1\u00a0km"
    return f"{distance:.0f}\u00a0km"
