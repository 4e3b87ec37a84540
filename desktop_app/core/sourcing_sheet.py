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

    @property
    def sourced(self) -> tuple[Contacted, ...]:
        """The exchanges of the sourcing; a request for a quote is none, it is a consultation."""
        return tuple(one for one in self.contacted if one.kind is not ExchangeKind.QUOTE_REQUEST)


def asked(sheet: SourcingSheet, usual: tuple[str, ...]) -> tuple[str, ...]:
    """Return the questions of a sourcing, the usual ones of the family while none is written."""
    return sheet.questions or usual


def left_out(sheet: SourcingSheet) -> tuple[int, ...]:
    """Return the suppliers who were in touch and never got the questions last sent."""
    if not sheet.rounds:
        return tuple(dict.fromkeys(item.supplier for item in sheet.sourced))
    last = sheet.rounds[-1].questions
    served = {
        supplier
        for round_ in sheet.rounds
        if round_.questions == last
        for supplier in round_.suppliers
    }
    known = [supplier for round_ in sheet.rounds for supplier in round_.suppliers]
    known += [item.supplier for item in sheet.sourced]
    return tuple(supplier for supplier in dict.fromkeys(known) if supplier not in served)
