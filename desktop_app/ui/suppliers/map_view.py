"""From degrees to pixels: the part of the country that a map shows."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QTransform

from desktop_app.reference.distance import Centre

KM_PER_DEGREE = 111.19
MARGIN = 12
RINGS_KM = (5, 10, 20, 50, 100, 200, 500)
MOST_RINGS = 3


@dataclass(frozen=True)
class View:
    """A circle of the country drawn in a rectangle, north at the top."""

    centre: Centre
    reach_km: float
    size: QSize

    @property
    def scale(self) -> float:
        """How many pixels a degree of latitude takes."""
        room = max(min(self.size.width(), self.size.height()) / 2 - MARGIN, 1)
        return room * KM_PER_DEGREE / self.reach_km

    @property
    def shrink(self) -> float:
        """How much shorter a degree of longitude is."""
        return math.cos(math.radians(self.centre.latitude))

    @property
    def rings(self) -> tuple[int, ...]:
        """The distances worth a circle, in km."""
        return tuple(km for km in RINGS_KM if km <= self.reach_km)[-MOST_RINGS:]

    def pixels(self, km: float) -> float:
        """Return how long a distance is on the map."""
        return km / KM_PER_DEGREE * self.scale

    def point(self, latitude: float, longitude: float) -> QPointF:
        """Return where a place is on the map."""
        return QPointF(
            self.size.width() / 2 + (longitude - self.centre.longitude) * self.shrink * self.scale,
            self.size.height() / 2 - (latitude - self.centre.latitude) * self.scale,
        )

    def transform(self) -> QTransform:
        """Return what turns longitudes and latitudes into pixels."""
        across, up = self.shrink * self.scale, -self.scale
        return QTransform(
            across,
            0,
            0,
            up,
            self.size.width() / 2 - self.centre.longitude * across,
            self.size.height() / 2 - self.centre.latitude * up,
        )

    def shows(self, latitude: float, longitude: float) -> bool:
        """Tell whether a place is within the rectangle."""
        spot = self.point(latitude, longitude)
        return 0 <= spot.x() <= self.size.width() and 0 <= spot.y() <= self.size.height()
