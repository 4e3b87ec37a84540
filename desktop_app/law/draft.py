"""The draft that the law examines: a tender with the meaning of its demands."""

import datetime
from dataclasses import dataclass

from desktop_app.core.clause_choice import Dimension, Role
from desktop_app.core.tender import Tender


@dataclass(frozen=True, slots=True, kw_only=True)
class Demand:
    """A demand of the tender, taken from the library or typed by the clerk.

    The library gives its demands a theme and the role that they usually have.
    """

    title: str
    text: str = ""
    role: Role
    dimension: Dimension
    lots: tuple[int, ...] = ()
    checked_by: str = ""
    theme: str = ""
    usual_role: Role | None = None

    def covers(self, lot: int | None) -> bool:
        """Tell whether the demand holds for a lot; one without lots holds for all."""
        return lot is None or not self.lots or lot in self.lots


@dataclass(frozen=True, slots=True, kw_only=True)
class FreeText:
    """A text written by the clerk, and the part of the dossier where it stands."""

    where: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A tender on a day, with its demands, its free texts and the traits of its family."""

    tender: Tender
    day: datetime.date
    demands: tuple[Demand, ...]
    texts: tuple[FreeText, ...]
    traits: frozenset[str]
