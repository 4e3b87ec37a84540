"""Sums of money that a text names."""

import re
from collections.abc import Collection
from decimal import Decimal

from desktop_app.law.passage import fold

IN_LETTERS = {
    "un": 1,
    "une": 1,
    "deux": 2,
    "trois": 3,
    "quatre": 4,
    "cinq": 5,
    "six": 6,
    "sept": 7,
    "huit": 8,
    "neuf": 9,
    "dix": 10,
    "quinze": 15,
    "vingt": 20,
    "trente": 30,
    "quarante": 40,
    "cinquante": 50,
    "soixante": 60,
    "cent": 100,
    "cents": 100,
}
SUM = re.compile(
    r"(?<![a-z0-9])(\d{1,3}(?:[ .]\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?|"
    + "|".join(IN_LETTERS)
    + r") ?(millions?|mille|k|m)? ?(?:d')?(?:€|euros?\b|eur\b)"
)
TIMES = {"k": 1_000, "mille": 1_000, "m": 1_000_000, "million": 1_000_000, "millions": 1_000_000}


def sums(text: str) -> tuple[Decimal, ...]:
    """Return the sums in euros that a text names, in reading order."""
    return tuple(_amount(found[1], found[2]) for found in SUM.finditer(fold(text)))


def _amount(number: str, times: str | None) -> Decimal:
    if number in IN_LETTERS:
        amount = Decimal(IN_LETTERS[number])
    else:
        grouped = re.fullmatch(r"\d{1,3}(?:[ .]\d{3})+(?:,\d+)?", number)
        plain = number.replace(" ", "").replace(".", "") if grouped else number
        amount = Decimal(plain.replace(",", "."))
    return amount * TIMES.get(times or "", 1)


def greatest_ratio(amounts: Collection[Decimal]) -> Decimal:
    """Return what the largest amount is to the smallest, or nought for fewer than two."""
    kept = [amount for amount in amounts if amount > 0]
    return max(kept) / min(kept) if len(kept) > 1 else Decimal(0)
