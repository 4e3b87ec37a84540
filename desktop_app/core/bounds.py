"""Limits that a number must respect, written beside its type."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated


@dataclass(frozen=True, slots=True)
class Bounds:
    """The least and the greatest value accepted, both included."""

    least: int | None = None
    greatest: int | None = None

    def accepts(self, value: Decimal | float) -> bool:
        """Tell whether a value lies within the limits."""
        above = self.least is None or value >= self.least
        return above and (self.greatest is None or value <= self.greatest)


Count = Annotated[int, Bounds(0)]
Ordinal = Annotated[int, Bounds(1)]
Percentage = Annotated[Decimal, Bounds(0, 100)]
