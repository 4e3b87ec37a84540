"""The booklets that the clauses of a contract fill: one for all, or one for each side."""

from dataclasses import dataclass
from enum import Enum
from typing import Final

from desktop_app.documents.sections import Section


class Side(Enum):
    """Which booklets a chapter stands in when they are split."""

    BOTH = "les deux"
    ADMINISTRATIVE = "administratif"
    TECHNICAL = "technique"


@dataclass(frozen=True, slots=True)
class Booklet:
    """One booklet: its code, its title and the sides that it holds."""

    code: str
    title: str
    sides: tuple[Side, ...]


@dataclass(frozen=True, slots=True)
class Chapter:
    """One chapter of a contract, and the booklet that it goes to."""

    side: Side
    section: Section


WHOLE: Final = Booklet("ccp", "Cahier des clauses particulières", tuple(Side))
ADMINISTRATIVE: Final = Booklet(
    "ccap", "Cahier des clauses administratives particulières", (Side.BOTH, Side.ADMINISTRATIVE)
)
TECHNICAL: Final = Booklet(
    "cctp", "Cahier des clauses techniques particulières", (Side.BOTH, Side.TECHNICAL)
)
DOCUMENTS: Final = (WHOLE.code, ADMINISTRATIVE.code, TECHNICAL.code)
