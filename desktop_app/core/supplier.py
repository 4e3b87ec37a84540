"""Suppliers: who could answer."""

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.core.contact import Contact
from desktop_app.core.place import Place
from desktop_app.core.profile import NO_PROFILE, Profile


class SupplierKind(StrEnum):
    """What a supplier is, in the words of the official lists."""

    ACI = "aci"
    EI = "ei"
    AI = "ai"
    ETTI = "etti"
    EITI = "eiti"
    EA = "ea"
    EATT = "eatt"
    ESAT = "esat"
    GEIQ = "geiq"
    PRISON = "prison"
    ESS = "ess"
    SCOP = "scop"
    SCIC = "scic"
    COOPERATIVE = "cooperative"
    MUTUAL = "mutuelle"
    FOUNDATION = "fondation"
    ESUS = "esus"
    PME = "pme"
    OTHER = "autre"


@dataclass(frozen=True, slots=True, kw_only=True)
class Supplier:
    """An establishment that may be consulted; `identifier` is 0 until the book has kept it."""

    identifier: int = 0
    name: str
    siret: str = ""
    kind: SupplierKind = SupplierKind.OTHER
    activities: str = ""
    place: Place = Place()
    contact: Contact = Contact()
    website: str = ""
    labels: str = ""
    notes: str = ""
    source: str = ""
    trade_name: str = ""
    also: tuple[SupplierKind, ...] = ()
    profile: Profile = NO_PROFILE

    @property
    def kinds(self) -> tuple[SupplierKind, ...]:
        """Everything that the supplier is, its main kind first, each once."""
        return tuple(dict.fromkeys((self.kind, *self.also)))
