"""The buyer: the commune that awards the contract."""

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.core.bounds import Count
from desktop_app.core.money import Money
from desktop_app.core.office import Office


class BuyerStatus(StrEnum):
    """In which capacity the buyer acts (L1211-1, L1212-1)."""

    CONTRACTING_AUTHORITY = "pouvoir-adjudicateur"
    CONTRACTING_ENTITY = "entite-adjudicatrice"


@dataclass(frozen=True, slots=True, kw_only=True)
class Buyer:
    """The public body that buys; none means that the clerk has not answered yet."""

    name: str
    siret: str = ""
    insee: str = ""
    population: Count | None = None
    status: BuyerStatus = BuyerStatus.CONTRACTING_AUTHORITY
    yearly_purchases: Money | None = None
    fleet: Count | None = None
    office: Office = Office()
