"""The yearly table as values: each share with its parts, its aim, and what is not known."""

import datetime
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum, StrEnum, auto

from desktop_app.law.text import Confidence
from desktop_app.law.yearly import Goal
from desktop_app.monitoring.figures import NO_BREAK, counted, number_said, share_said

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


class Lack(Enum):
    """Why something could not be counted."""

    SPEND = auto()
    PART = auto()
    UNREADABLE = auto()
    AMOUNT = auto()
    AWARD = auto()
    MONTHS = auto()
    HOURS = auto()


WORDS = {
    Lack.UNREADABLE: ("marché illisible", "marchés illisibles", ""),
    Lack.AMOUNT: ("marché", "marchés", "sans montant attribué"),
    Lack.AWARD: ("attribution", "attributions", "sans montant ou sans nature du titulaire"),
    Lack.MONTHS: ("marché", "marchés", "sans durée"),
    Lack.HOURS: ("marché", "marchés", "sans heures saisies"),
}


@dataclass(frozen=True, slots=True)
class Gap:
    """What could not be counted, and how much of it: contracts, lots or euros."""

    lack: Lack
    count: Decimal = Decimal(0)

    @property
    def said(self) -> str:
        """The gap as a person reads it."""
        if self.lack is Lack.SPEND:
            return NO_SPEND
        if self.lack is Lack.PART:
            return f"{number_said(self.count)}{NO_BREAK}€ dont la part n’est pas saisie"
        return counted(int(self.count), *WORDS[self.lack])


@dataclass(frozen=True, slots=True)
class Aim:
    """The share to reach, none when it is not known, how it is said, and what it was before."""

    share: Decimal | None
    said: str
    is_to_check: bool = False
    past: Decimal | None = None
    until: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """One line: a part of a whole; no share while the whole is empty, never a false zero.

    The gaps say what could not be counted, `category` what is spent on, if any.
    """

    section: Section
    title: str
    unit: Unit
    part: Decimal
    whole: Decimal
    aim: Aim | None = None
    gaps: tuple[Gap, ...] = ()
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
        return bool(self.category) and self.gaps == (Gap(Lack.SPEND),)

    @property
    def unknown(self) -> str:
        """What could not be counted as a person reads it, empty when all was."""
        return ", ".join(gap.said for gap in self.gaps)

    @property
    def share_said(self) -> str:
        """The share as a person reads it."""
        return NOT_KNOWN if self.share is None else share_said(self.share)

    @property
    def parts_said(self) -> str:
        """The two sides of the share, such as « 3 sur 8 marchés »."""
        if self.whole <= 0:
            return "–"
        part, whole = figure_said(self.part), figure_said(self.whole)
        return f"{part} sur {whole}{NO_BREAK}{self.unit}"

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
    """The table of a year, with what it leaves out said in sentences.

    The contracts not awarded are those launched in the year whose award is not entered.
    """

    year: int
    contracts: int
    measures: tuple[Measure, ...]
    remarks: tuple[str, ...]
    not_awarded: int = 0

    def of(self, section: Section) -> tuple[Measure, ...]:
        """Return the lines of a part."""
        return tuple(item for item in self.measures if item.section is section)


def aim_of(goal: Goal, year: int) -> Aim:
    """Return the share that a year must reach, as far as the data know it."""
    day = datetime.date(year, 12, 31)
    rate = goal.on(day)
    if rate is not None:
        is_to_check = rate.confidence is Confidence.TO_CHECK
        doubt = f" ({TO_CHECK})" if is_to_check else ""
        return Aim(rate.share, f"{share_said(rate.share)}{doubt}", is_to_check)
    past = goal.before(day)
    if past is None:
        return Aim(None, TO_CHECK, is_to_check=True)
    until = past.until.year if past.until else past.since.year
    said = f"{TO_CHECK} ({share_said(past.share)} jusqu’en {until})"
    return Aim(None, said, is_to_check=True, past=past.share, until=until)


def gaps(**counts: Decimal | int) -> tuple[Gap, ...]:
    """Return the gaps that are one, by the names of what lacks."""
    named = {Lack[name.upper()]: Decimal(count) for name, count in counts.items()}
    return tuple(Gap(lack, count) for lack, count in named.items() if count)


def figure_said(value: Decimal) -> str:
    """Return a side of a share, with two decimals when they matter."""
    whole = value == value.to_integral_value()
    return number_said(int(value) if whole else value.quantize(Decimal("0.01")))
