"""Numbers and dates as French texts write them, in figures or in letters."""

import datetime
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

_UNITS: Final = (
    *("zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"),
    *("onze", "douze", "treize", "quatorze", "quinze", "seize"),
    *("dix-sept", "dix-huit", "dix-neuf"),
)
_TENS: Final = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante"}
_MONTHS: Final = (
    *("janvier", "février", "mars", "avril", "mai", "juin", "juillet"),
    *("août", "septembre", "octobre", "novembre", "décembre"),
)


def _letters() -> Iterator[tuple[str, int]]:
    yield from ((word, value) for value, word in enumerate(_UNITS))
    yield "une", 1
    yield "cent", 100
    for tens, word in _TENS.items():
        yield word, tens
        yield f"{word} et un", tens + 1
        yield from ((f"{word}-{_UNITS[unit]}", tens + unit) for unit in range(1, 20))
    yield "quatre-vingts", 80
    yield from ((f"quatre-vingt-{_UNITS[unit]}", 80 + unit) for unit in range(1, 20))


LETTERS: Final = dict(_letters())
FIGURES: Final = r"\d{1,3}(?:[\s.]\d{3})+(?:,\d{1,2})?|\d{1,9}(?:[.,]\d{1,2})?"
NUMBER: Final = rf"(?:{FIGURES}|{'|'.join(sorted(LETTERS, key=len, reverse=True))})"
DATE: Final = (
    rf"(?:\d{{1,2}}|1er|1ᵉʳ)\s+(?:{'|'.join(_MONTHS)}|fevrier|aout|decembre)\s+\d{{4}}"
    r"|\d{1,2}[/.]\d{1,2}[/.]\d{4}|\d{4}-\d{2}-\d{2}"
)


def number_of(text: str) -> Decimal:
    """Return the number that a text writes, such as 48 000, 12,5 or trente-six."""
    known = LETTERS.get(text.lower())
    if known is not None:
        return Decimal(known)
    whole, comma, cents = text.partition(",")
    digits = "".join(whole.split())
    if not comma and digits.count(".") == 1 and len(digits.partition(".")[2]) < len("000"):
        return Decimal(digits)
    return Decimal(digits.replace(".", "") + (f".{cents}" if comma else ""))


def date_of(text: str) -> datetime.date | None:
    """Return the day that a text writes, none when there is no such day."""
    if text[:4].isdigit():
        parts = [int(part) for part in text.split("-")]
    elif "/" in text or "." in text:
        parts = [int(part) for part in reversed(text.replace(".", "/").split("/"))]
    else:
        day, month, year = text.lower().split()
        parts = [int(year), _month(month), int(day.rstrip("erᵉʳ"))]
    try:
        return datetime.date(*parts)
    except ValueError:
        return None


def _month(word: str) -> int:
    bare = str.maketrans("éû", "eu")
    return [name.translate(bare) for name in _MONTHS].index(word.translate(bare)) + 1
