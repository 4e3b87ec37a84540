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


def department(place: Place) -> str:
    """Return the code of the department of a place, from its commune or else its postcode."""
    if place.insee:
        return place.insee[: _length(place.insee)]
    postcode = place.postcode
    if postcode.startswith("20"):
        return "2A" if postcode[:3] in {"200", "201"} else "2B"
    return postcode[: _length(postcode)]


def _length(code: str) -> int:
    # Overseas, the department takes three signs.
    return 3 if code.startswith(("97", "98")) else 2
