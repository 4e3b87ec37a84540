"""The communes that a search names: where distances start from, and which one is served."""

from collections.abc import Callable

from desktop_app.book.query import Point, Town
from desktop_app.core.place import Place, department
from desktop_app.reference.commune import Commune
from desktop_app.reference.distance import Centre
from desktop_app.ui.suppliers.filter_fields import CommuneField
from desktop_app.ui.suppliers.geography import Geography


class ServedField(CommuneField):
    """The commune that suppliers must serve, none for any."""

    def __init__(self, geography: Geography) -> None:
        super().__init__(geography)
        self.setPlaceholderText(self.tr("Écrivez une commune"))
        self.setToolTip(
            self.tr(
                "Selon le territoire de chaque offre : rayon autour du fournisseur, départements"
                " ou toute la France. Qui n’indique pas de territoire n’est pas montré, mais"
                " compté au-dessus de la liste."
            )
        )
        self.setAccessibleDescription(self.toolTip())

    @property
    def town(self) -> Town | None:
        """The commune typed."""
        return _town(self.commune)

    def show_town(self, town: Town | None) -> None:
        """Show the commune of a saved search, even one that the reference data lost."""
        known = self._geography.town(town.insee) if town else None
        self.show_commune(known or (_commune(town) if town else None))


class CentreField(CommuneField):
    """The commune that distances start from; without an answer, that of the settings."""

    def __init__(self, geography: Geography, home: Callable[[], str]) -> None:
        super().__init__(geography)
        self._home = home
        self._kept: Point | None = None
        self.setPlaceholderText(self._home_name())
        self.changed.connect(self._forget_spot)

    @property
    def town(self) -> Town | None:
        """The commune typed, or the spot of a former saved search, or the commune at home."""
        if self.commune is not None:
            return _town(self.commune)
        if self._kept is not None:
            return Town(insee="", point=self._kept)
        return _town(self._geography.town(self._home()))

    def show_place(self, point: Point | None, insee: str) -> None:
        """Show the centre of a saved search; formerly only its spot was kept."""
        commune = self._geography.town(insee)
        self.show_commune(commune)
        home = _town(self._geography.town(self._home()))
        is_known = commune is not None or point is None or (home and home.point == point)
        self._kept = None if is_known else point
        kept = self.tr("Le lieu de la recherche enregistrée")
        self.setPlaceholderText(kept if self._kept else self._home_name())

    def _home_name(self) -> str:
        town = self._geography.town(self._home())
        return town.name if town else self.tr("Écrivez une commune")

    def _forget_spot(self) -> None:
        self._kept = None
        self.setPlaceholderText(self._home_name())


def _town(commune: Commune | None) -> Town | None:
    if commune is None:
        return None
    centre = commune.centre
    point = Point(latitude=centre.latitude, longitude=centre.longitude) if centre else None
    return Town(insee=commune.insee, name=commune.name, point=point)


def _commune(town: Town) -> Commune:
    point = town.point
    return Commune(
        insee=town.insee,
        name=town.name,
        department=department(Place(insee=town.insee)),
        region="",
        centre=Centre(point.latitude, point.longitude) if point else None,
    )
