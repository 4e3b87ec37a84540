"""Circles around a commune: they count who is near, and never enter a criterion."""

from enum import StrEnum

WIDEST_KM = 60


class Band(StrEnum):
    """How far a supplier is from the commune, as the crow flies."""

    NEAR = "10-km"
    MIDDLE = "30-km"
    WIDE = "60-km"
    BEYOND = "au-dela"
    UNKNOWN = "non-calculable"


_LIMITS = {Band.NEAR: 10, Band.MIDDLE: 30, Band.WIDE: WIDEST_KM}


def band_of(distance: float | None) -> Band:
    """Return the circle of a distance in km."""
    if distance is None:
        return Band.UNKNOWN
    return next((band for band, limit in _LIMITS.items() if distance <= limit), Band.BEYOND)
