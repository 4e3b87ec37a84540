"""The structures of the social economy, as the data files say them."""

import datetime
from dataclasses import dataclass

from desktop_app.core.lot import Reservation
from desktop_app.law.text import Confidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Structure:
    """A kind of structure: what it is, how to check it, what may be reserved to it."""

    identifier: str
    acronym: str
    title: str
    definition: str
    recognition: str
    verification: str
    reservations: tuple[Reservation, ...]
    reserved_work: str
    usual_work: tuple[str, ...]
    grounds: tuple[str, ...]
    sources: tuple[str, ...]
    confidence: Confidence
    verified_on: datetime.date
