"""One line of the price schedule that bidders fill in."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated

from desktop_app.core.bounds import Bounds, Count

Quantity = Annotated[Decimal, Bounds(0)]


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceLine:
    """What is priced, in which unit and how many at a guess; `lot` 0 means every lot."""

    lot: Count = 0
    designation: str
    unit: str = ""
    quantity: Quantity | None = None
