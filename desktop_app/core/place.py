"""Places: where a buyer or a supplier is."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A postal address with its commune; coordinates in degrees (WGS84) or none when unknown."""

    street: str = ""
    postcode: str = ""
    commune: str = ""
    insee: str = ""
    latitude: float | None = None
    longitude: float | None = None
