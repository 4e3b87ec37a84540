"""What the shipped reference data say of communes and departments, if they can be opened."""

from desktop_app.core.place import Place
from desktop_app.core.supplier import Supplier
from desktop_app.reference.commune import Commune, Match
from desktop_app.reference.distance import Centre, kilometres, told
from desktop_app.reference.locating import placed
from desktop_app.reference.outlines import Outline
from desktop_app.ui.suppliers.lookup import Lookup


class Geography(Lookup):
    """Communes, distances and outlines; everything is unknown without the reference data."""

    def town(self, insee: str) -> Commune | None:
        """Return the commune of an official code, none when it is unknown."""
        reference = self._reference
        return reference.communes.by_insee(insee) if reference and insee else None

    def find(self, text: str, limit: int = 12) -> tuple[Match, ...]:
        """Return the communes whose name or code has a text."""
        reference = self._reference
        return reference.communes.find(text, limit) if reference and text.strip() else ()

    def centre_of(self, place: Place) -> Centre | None:
        """Return where a place is, at least the centre of its commune, none when unknown."""
        if place.latitude is not None and place.longitude is not None:
            return Centre(place.latitude, place.longitude)
        commune = self.town(place.insee)
        return commune.centre if commune else None

    def located(self, supplier: Supplier) -> Supplier:
        """Return a supplier with the code and the centre of its commune, when it is recognised."""
        reference = self._reference
        return placed(supplier, reference.communes) if reference else supplier

    def distance_text(self, centre: Centre | None, supplier: Supplier) -> str:
        """Say how far a supplier is; nothing without a centre."""
        if centre is None:
            return ""
        return told(kilometres(centre, self.centre_of(supplier.place)))

    def outlines(self) -> tuple[Outline, ...]:
        """Return the outlines of the departments."""
        reference = self._reference
        return reference.outlines.all() if reference else ()
