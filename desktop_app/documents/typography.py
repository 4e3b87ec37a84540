"""French typography: spaces, numbers, dates, and what a page cannot show."""

import datetime
import re
import unicodedata
from collections.abc import Container
from decimal import Decimal
from typing import Final

from desktop_app.core.money import Money

NO_BREAK_SPACE: Final = "\u00a0"
REPLACEMENT: Final = "\ufffd"
_MONTHS: Final = (
    *("janvier", "février", "mars", "avril", "mai", "juin", "juillet"),
    *("août", "septembre", "octobre", "novembre", "décembre"),
)
_INVISIBLE: Final = frozenset({"Cc", "Cf", "Cs"})
_NONCHARACTERS: Final = re.compile("[\ufdd0-\ufdef\ufe00-\ufe0f\ufffe\uffff]")
_MEANINGLESS: Final = frozenset("\u00ad\u200b\u2060\ufeff\v\f\r\u0085")
_LINE_ENDS: Final = re.compile(r"\r\n?|[\u0085\u2028\u2029\v\f]")
_SPACES: Final = re.compile(r"[\t \u1680\u2000-\u200a\u205f\u3000]+")
_BEFORE_SIGN: Final = re.compile(r"(?<=\S)[ \u00a0]+(?=[:;!?»%€](?!\w))")
_GLUED_SIGN: Final = re.compile(r"(?<=[\w)\]’])(?=[:;!?](?:\s|$))|(?<=[\w)\].…!?’])(?=»)")
_GLUED_UNIT: Final = re.compile(r"(?<=\d)(?=[%€](?!\w))")
_OPENING: Final = re.compile(r"«[ \u00a0]*(?=\S)")
_APOSTROPHE: Final = re.compile(r"(?<=[^\W\d_])'(?=[^\W\d_])")
_TIED: Final = re.compile(r"(?<=\d) (?=\d{3}\b)|(?<=\b[Nn]°) (?=\d)")


def french(text: str) -> str:
    """Return a text with French spaces and without what no page can show."""
    text = clean(text)
    text = _APOSTROPHE.sub("’", text)
    text = _OPENING.sub("«" + NO_BREAK_SPACE, text)
    text = _BEFORE_SIGN.sub(NO_BREAK_SPACE, text)
    text = _GLUED_SIGN.sub(NO_BREAK_SPACE, text)
    text = _GLUED_UNIT.sub(NO_BREAK_SPACE, text)
    return _TIED.sub(NO_BREAK_SPACE, text)


def clean(text: str) -> str:
    """Return a text without control characters, lone surrogates and invisible signs."""
    text = _NONCHARACTERS.sub("", _LINE_ENDS.sub("\n", text))
    text = unicodedata.normalize("NFC", text.replace("\u202f", NO_BREAK_SPACE))
    kept = "".join(sign for sign in text if not _is_removed(sign))
    lines = _SPACES.sub(" ", kept).split("\n")
    return "\n".join(line.strip(" ") for line in lines).strip("\n")


def removed_signs(text: str) -> tuple[str, ...]:
    """Return the signs that cleaning takes out of a text though they may count, each once."""
    return tuple(
        sign for sign in dict.fromkeys(text) if _is_removed(sign) and sign not in _MEANINGLESS
    )


def missing_glyphs(text: str, known: Container[int]) -> tuple[str, ...]:
    """Return the signs of a text that a font cannot show, each once, in order."""
    return tuple(dict.fromkeys(sign for sign in text if sign != "\n" and ord(sign) not in known))


def printable(text: str, known: Container[int]) -> str:
    """Return a text where each sign that a font cannot show is a visible mark."""
    lost = {
        ord(sign): REPLACEMENT for sign in set(text) if sign != "\n" and ord(sign) not in known
    }
    return text.translate(lost) if lost else text


def number(value: Decimal | int) -> str:
    """Return a number in French: spaces between thousands, a comma before decimals."""
    return f"{value:,}".replace(",", NO_BREAK_SPACE).replace(".", ",")


def amount(money: Money) -> str:
    """Return an amount in French, cents only when there are some."""
    euros = money.euros
    whole = euros == euros.to_integral_value()
    return number(int(euros) if whole else euros.quantize(Decimal("0.01"))) + NO_BREAK_SPACE + "€"


def percentage(value: Decimal) -> str:
    """Return a percentage in French."""
    return number(value.normalize() if value % 1 else int(value)) + NO_BREAK_SPACE + "%"


def date(day: datetime.date) -> str:
    """Return a date in French words: 1er décembre 2026."""
    rank = "1er" if day.day == 1 else str(day.day)
    return f"{rank}{NO_BREAK_SPACE}{_MONTHS[day.month - 1]} {day.year}"


def listing(items: tuple[str, ...], joint: str = "et") -> str:
    """Return items as a French sentence part: a, b et c."""
    if len(items) < 2:  # noqa: PLR2004 - nothing to join
        return "".join(items)
    return f"{', '.join(items[:-1])} {joint} {items[-1]}"


def _is_removed(sign: str) -> bool:
    if sign in "\n\t":
        return False
    return unicodedata.category(sign) in _INVISIBLE or _NONCHARACTERS.match(sign) is not None
