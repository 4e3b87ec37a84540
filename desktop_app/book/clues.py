"""Which rows of suppliers may speak of a person: a condition that SQLite settles by itself."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.core.folding import ABBREVIATIONS, fold
from desktop_app.core.person import Person

FOLDED = "folded_name || ' ' || folded_trade || ' ' || folded_activities || ' ' || folded_rest"
RAW = (
    "contact_name || ' ' || contact_function || ' ' || phone || ' ' || email || ' ' || website"
    " || ' ' || notes || ' ' || source || ' ' || labels || ' ' || profile"
)
# Marks that stand by themselves after their letter: such a row is read whole.
APART = f"({RAW}) GLOB '*[\u0300-\u036f]*'"
BETWEEN_DIGITS = (" ", ".", "-", "/", "(", ")", "\u00a0", "\u202f")
_MAY_BEAR_A_MARK = re.compile("[aceinouysz]")
_LIGATURES = re.compile("oe|ae")


@dataclass(frozen=True)
class Condition:
    """A condition on rows of suppliers, and the values it names."""

    sql: str = "1"
    values: Mapping[str, str] | None = None


def condition_of(person: Person) -> Condition:
    """Return what every row that speaks of a person fulfils, and few others."""
    words = [max(name, key=len) for name in sorted(person.names)]
    values: dict[str, str] = {}
    parts = [APART]
    for rank, word in enumerate(words):
        values |= {f"word{rank}": ABBREVIATIONS.get(word, word), f"like{rank}": _like(word)}
        parts += [f"instr({FOLDED}, :word{rank})", f"({RAW}) LIKE :like{rank}"]
    for rank, email in enumerate(sorted(person.emails)):
        values |= {f"box{rank}": fold(email), f"email{rank}": _like(email)}
        parts += [f"instr({FOLDED}, :box{rank})", f"({RAW}) LIKE :email{rank}"]
    for rank, phone in enumerate(sorted(person.phones)):
        values[f"phone{rank}"] = phone
        parts.append(f"instr({_digits()}, :phone{rank})")
    return Condition(" OR ".join(parts), values)


def _like(word: str) -> str:
    loose = _LIGATURES.sub("%", word)
    return f"%{_MAY_BEAR_A_MARK.sub('_', loose)}%" if word.isalpha() else f"%{loose}%"


def _digits() -> str:
    joined = RAW
    for sign in BETWEEN_DIGITS:
        joined = f"replace({joined}, '{sign}', '')"
    return joined
