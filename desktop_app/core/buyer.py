"""The buyer: the commune that awards the contract."""

import dataclasses
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

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

    def completed_by(self, known: "Buyer") -> "Buyer":
        """Return this buyer with what it does not say taken from what is known of the town."""
        office = dataclasses.replace(self.office, **_unsaid(self.office, known.office))
        return dataclasses.replace(self, **(_unsaid(self, known) | {"office": office}))


def _unsaid(held: Any, known: Any) -> dict[str, Any]:
    names = (item.name for item in dataclasses.fields(held))
    return {name: getattr(known, name) for name in names if getattr(held, name) in (None, "")}
