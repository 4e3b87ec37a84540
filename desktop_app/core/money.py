"""Amounts of money, in whole cents."""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Self


@dataclass(frozen=True, order=True, slots=True)
class Money:
    """An amount in euros excluding tax, held as whole cents."""

    cents: int = 0

    @classmethod
    def from_euros(cls, euros: Decimal | float | str) -> Self:
        """Return the amount nearest to a number of euros."""
        exact = Decimal(str(euros)) * 100
        return cls(int(exact.quantize(Decimal(1), rounding=ROUND_HALF_UP)))

    @property
    def euros(self) -> Decimal:
        """The amount in euros, exact to the cent."""
        return Decimal(self.cents) / 100

    def __add__(self, other: "Money") -> "Money":
        return Money(self.cents + other.cents)

    def __mul__(self, factor: Decimal | int) -> "Money":
        return Money.from_euros(self.euros * factor)

    def __bool__(self) -> bool:
        return self.cents != 0
