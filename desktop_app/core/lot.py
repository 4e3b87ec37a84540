"""Lots, and who a contract or a lot may be reserved for."""

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.core.bounds import Ordinal
from desktop_app.core.money import Money


class Reservation(StrEnum):
    """Who may be the only ones to bid (L2113-12 to L2113-16)."""

    DISABILITY = "handicap"
    INCLUSION = "iae"
    PRISON = "prison"
    SOCIAL_ECONOMY = "ess"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lot:
    """One part of a contract that is awarded by itself."""

    number: Ordinal
    designation: str
    amount: Money | None = None
    reserved: tuple[Reservation, ...] = ()
