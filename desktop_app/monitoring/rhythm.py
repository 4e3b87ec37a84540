"""How often a proof is due during a contract, and on which days."""

import datetime
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from desktop_app.clauses.clause import Clause
from desktop_app.clauses.wording import defaults
from desktop_app.core.clause_choice import FieldValue
from desktop_app.law.course import add_months

DEFAULT_MONTHS = 3
LONGEST_MONTHS = 1200
LAST_YEAR = 9999
# Fields where a clause of the library lets the clerk choose how often a proof comes.
RHYTHM_FIELDS = ("periode", "frequence", "rythme")
WORDS = (
    (2, re.compile(r"tous les deux mois|bimestr", re.IGNORECASE)),
    (3, re.compile(r"trimestr", re.IGNORECASE)),
    (6, re.compile(r"semestr", re.IGNORECASE)),
    (
        1,
        re.compile(r"mensuel|(?:chaque|par|du|tous les) mois|^mois$|semaine|quinz", re.IGNORECASE),
    ),
    (
        12,
        re.compile(
            r"annuel|(?:chaque|par|une fois l’|de l’) ?an(?:née)?\b|^année$", re.IGNORECASE
        ),
    ),
)
ONE_DAY = datetime.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Rhythm:
    """A number of months between two proofs; `proposed` when no text says it."""

    months: int
    proposed: bool = False

    @property
    def said(self) -> str:
        """The rhythm in French."""
        names = {1: "chaque mois", 3: "chaque trimestre", 6: "chaque semestre", 12: "chaque année"}
        text = names.get(self.months, f"tous les {self.months} mois")
        return f"{text} (proposé)" if self.proposed else text


def rhythm_of(clause: Clause, values: Mapping[str, FieldValue]) -> Rhythm:
    """Return how often a clause wants its proof, a quarter when it does not say."""
    known = defaults(clause) | dict(values)
    chosen = (str(known[name]) for name in RHYTHM_FIELDS if name in known)
    for text in (*chosen, clause.proof.document, clause.control.means):
        months = months_said(text)
        if months:
            return Rhythm(months)
    return Rhythm(DEFAULT_MONTHS, proposed=True)


def months_said(text: str) -> int:
    """Return the number of months of the rhythm that a text says, 0 when it says none."""
    return next((months for months, words in WORDS if words.search(text)), 0)


def end_of(start: datetime.date, months: int) -> datetime.date:
    """Return the last day of a contract."""
    return add_months(start, months) - ONE_DAY


def closings(start: datetime.date, months: int, rhythm: Rhythm) -> Iterator[datetime.date]:
    """Yield the last day of each period of a contract; the last one is its end."""
    for count in range(rhythm.months, months, rhythm.months):
        yield end_of(start, count)
    yield end_of(start, months)


def months_between(start: datetime.date, end: datetime.date) -> int:
    """Return the whole months that hold every day from a start to an end."""
    months = (end.year - start.year) * 12 + end.month - start.month
    return months + (end_of(start, months) < end)


def is_countable(start: datetime.date | None, months: int | None) -> bool:
    """Tell whether the days of a contract can be counted."""
    if start is None or months is None or not 0 < months <= LONGEST_MONTHS:
        return False
    return start.year + LONGEST_MONTHS // 12 < LAST_YEAR
