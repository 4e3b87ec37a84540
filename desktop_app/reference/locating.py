"""Which commune an address is in, and where it is on the map."""

from dataclasses import replace

from desktop_app.core.place import Place
from desktop_app.core.supplier import Supplier
from desktop_app.reference.communes import Communes


def located(place: Place, communes: Communes) -> Place:
    """Return a place with the code and the centre of its commune, when they are certain.

    What is already known stays; a commune that is doubtful leaves the place as it is.
    """
    if place.insee and place.latitude is not None:
        return place
    commune = communes.by_insee(place.insee) if place.insee else None
    if commune is None and (place.postcode or place.commune):
        commune = communes.resolve(place.postcode, place.commune).commune
    if commune is None:
        return place
    known = replace(place, insee=place.insee or commune.insee)
    if place.latitude is not None or commune.centre is None:
        return known
    return replace(known, latitude=commune.centre.latitude, longitude=commune.centre.longitude)


def placed(supplier: Supplier, communes: Communes) -> Supplier:
    """Return a supplier whose place is located."""
    place = located(supplier.place, communes)
    return supplier if place is supplier.place else replace(supplier, place=place)
