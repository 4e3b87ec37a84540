"""What the shipped reference data say of communes and departments, if they can be opened."""

from dataclasses import replace
from functools import cached_property, lru_cache

from desktop_app.core.errors import UserError
from desktop_app.core.place import Place
from desktop_app.core.supplier import Supplier
from desktop_app.paths import shipped
from desktop_app.reference.commune import Commune, Match
from desktop_app.reference.distance import Centre, kilometres, told
from desktop_app.reference.outlines import Outline
from desktop_app.reference.store import Reference, open_reference


class Geography:
    """Communes, distances and outlines; everything is unknown without the reference data."""

    def __init__(self) -> None:
        self._is_open = False
        # A list of the whole country goes through its communes three times.
        self._recognised = lru_cache(maxsize=60_000)(self._recognise)

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
        place, reference = supplier.place, self._reference
        if reference is None or (place.insee and place.latitude is not None):
            return supplier
        commune = self.town(place.insee) or self._recognised(place.postcode, place.commune)
        if commune is None:
            return supplier
        centre = commune.centre
        if place.latitude is not None or centre is None:
            located = replace(place, insee=commune.insee)
        else:
            located = replace(
                place,
                insee=commune.insee,
                latitude=centre.latitude,
                longitude=centre.longitude,
            )
        return replace(supplier, place=located)

    def distance_text(self, centre: Centre | None, supplier: Supplier) -> str:
        """Say how far a supplier is; nothing without a centre."""
        if centre is None:
            return ""
        return told(kilometres(centre, self.centre_of(supplier.place)))

    def outlines(self) -> tuple[Outline, ...]:
        """Return the outlines of the departments."""
        reference = self._reference
        return reference.outlines.all() if reference else ()

    def close(self) -> None:
        """Let go of the reference data."""
        if self._is_open and self._reference is not None:
            self._reference.close()

    def _recognise(self, postcode: str, name: str) -> Commune | None:
        reference = self._reference
        if reference is None or not (postcode or name):
            return None
        return reference.communes.resolve(postcode, name).commune

    @cached_property
    def _reference(self) -> Reference | None:
        try:
            reference = open_reference(shipped("resources") / "reference")
        except UserError:
            return None
        self._is_open = True
        return reference
