"""The sheet of the sourcing kept beside a tender: the questions, who got them, what changed."""

import datetime
from dataclasses import dataclass

from desktop_app.core.bounds import Ordinal
from desktop_app.core.exchange import ExchangeKind


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionRound:
    """One sending of the questions; the suppliers are named by their number in the book only."""

    day: datetime.date
    questions: tuple[str, ...]
    suppliers: tuple[Ordinal, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Contacted:
    """One exchange of the sourcing as the minutes tell it."""

    supplier: Ordinal
    name: str
    commune: str = ""
    day: datetime.date
    kind: ExchangeKind
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SourcingSheet:
    """The sourcing of one tender.

    No question means those of the family. `contacted` comes from the exchanges of the book when
    the minutes are printed: the sheet never keeps a name, so erasing a supplier is enough.
    """

    questions: tuple[str, ...] = ()
    rounds: tuple[QuestionRound, ...] = ()
    need_change: str = ""
    contacted: tuple[Contacted, ...] = ()
