"""The yearly table as values: each share with its parts, its aim, and what is not known."""

import datetime
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from desktop_app.law.text import Confidence
from desktop_app.law.yearly import Goal
from desktop_app.monitoring.figures import NO_BREAK, number_said, share_said

TO_CHECK = "à vérifier"
NO_SPEND = "aucune dépense saisie pour cette catégorie"
NOT_KNOWN = "non connu"


class Section(StrEnum):
    """The parts of the table, in reading order."""

    CONSIDERATIONS = "Considérations sociales et environnementales"
    HOURS = "Heures d’insertion"
    STRUCTURES = "Achats auprès de l’économie sociale, de l’insertion et du handicap"
    AGEC = "Réemploi et recyclé (loi AGEC, article 58)"
    EGALIM = "Restauration collective (EGalim)"


class Unit(StrEnum):
    """What the two sides of a share count."""

    CONTRACTS = "marchés"
    EUROS = "€"
    HOURS = "heures"


@dataclass(frozen=True, slots=True)
class Aim:
    """The share to reach, none when it is not known, and how it is said."""

    share: Decimal | None
    said: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """One line: a part of a whole; no share while the whole is empty, never a false zero.

    `unknown` says what could not be counted, `category` what is spent on, if any.
    """

    section: Section
    title: str
    unit: Unit
    part: Decimal
    whole: Decimal
    aim: Aim | None = None
    unknown: str = ""
    category: str = ""
    grounds: tuple[str, ...] = ()

    @property
    def share(self) -> Decimal | None:
        """The share in percent, between 0 and 100; none when it is not known."""
        if self.whole <= 0:
            return None
        return min(max(self.part * 100 / self.whole, Decimal(0)), Decimal(100))

    @property
    def is_silent(self) -> bool:
        """Whether nothing at all was entered for a category of spending."""
        return bool(self.category) and self.unknown == NO_SPEND

    @property
    def share_said(self) -> str:
        """The share as a person reads it."""
        return NOT_KNOWN if self.share is None else share_said(self.share)

    @property
    def parts_said(self) -> str:
        """The two sides of the share, such as « 3 sur 8 marchés »."""
        if self.whole <= 0:
            return "–"
        return f"{_amount(self.part)} sur {_amount(self.whole)}{NO_BREAK}{self.unit}"

    @property
    def aim_said(self) -> str:
        """The share to reach as a person reads it, empty when none is set."""
        return self.aim.said if self.aim else ""

    @property
    def is_reached(self) -> bool | None:
        """Whether the aim is reached, none when one of the two is not known."""
        if self.share is None or self.aim is None or self.aim.share is None:
            return None
        return self.share >= self.aim.share


@dataclass(frozen=True, slots=True, kw_only=True)
class YearlyTable:
    """The table of a year, with what it leaves out said in sentences."""

    year: int
    contracts: int
    measures: tuple[Measure, ...]
    remarks: tuple[str, ...]

    def of(self, section: Section) -> tuple[Measure, ...]:
        """Return the lines of a part."""
        return tuple(item for item in self.measures if item.section is section)


def aim_of(goal: Goal, year: int) -> Aim:
    """Return the share that a year must reach, as far as the data know it."""
    day = datetime.date(year, 12, 31)
    rate = goal.on(day)
    if rate is not None:
        doubt = f" ({TO_CHECK})" if rate.confidence is Confidence.TO_CHECK else ""
        return Aim(rate.share, f"{share_said(rate.share)}{doubt}")
    past = goal.before(day)
    if past is None:
        return Aim(None, TO_CHECK)
    until = past.until.year if past.until else past.since.year
    return Aim(None, f"{TO_CHECK} ({share_said(past.share)} jusqu’en {until})")


def _amount(value: Decimal) -> str:
    whole = value == value.to_integral_value()
    return number_said(int(value) if whole else value.quantize(Decimal("0.01")))
