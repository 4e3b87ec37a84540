"""Hours of insertion: those due, those done, the pace, and what the missing ones may cost."""

import datetime
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from desktop_app.catalogue import Catalogue
from desktop_app.clauses.clause import Clause
from desktop_app.clauses.wording import defaults
from desktop_app.core.clause_choice import ClauseChoice, Dimension, Role
from desktop_app.core.contract import Contract
from desktop_app.core.follow_up import MonthHours
from desktop_app.core.money import Money
from desktop_app.core.tender import Tender
from desktop_app.monitoring.rhythm import end_of, is_countable
from desktop_app.monitoring.standing import span_of

HOURS, PENALTY = "heures", "penalite"
INSERTION = "insertion"
# Only a penalty counted by missing hour can be foreseen from the hours.
BY_HOUR = re.compile(
    r"\{penalite\}\s*€\s+par heure (?:d.insertion )?(?:non|manquante)"
    r"|chaque heure manquante[^.]*\{penalite\}",
    re.IGNORECASE,
)
BY_YEAR = "par an"


@dataclass(frozen=True, slots=True, kw_only=True)
class HoursDue:
    """The hours that a demand makes due; no lot means the whole contract."""

    demand: str
    hours: int
    lots: tuple[int, ...] = ()
    penalty: Money | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HoursState:
    """The hours due and done on a day; what needs the dates is none without them.

    `expected` are the hours of a steady pace; the penalty is what the hours still missing would
    cost at the end, should none be excused.
    """

    due: HoursDue
    done: int
    expected: int | None = None
    is_over: bool = False

    @property
    def missing(self) -> int:
        """The hours still to be done."""
        return max(self.due.hours - self.done, 0)

    @property
    def kept(self) -> Decimal:
        """The share of the hours that is done, one hundred at most."""
        return min(Decimal(self.done * 100) / self.due.hours, Decimal(100))

    @property
    def foreseen(self) -> int | None:
        """The hours that the pace so far leads to at the end, none before the first ones due."""
        if self.is_over:
            return self.done
        if not self.expected:
            return None
        return self.done * self.due.hours // self.expected

    @property
    def expected_penalty(self) -> Money | None:
        """The penalty of the hours that the pace leaves undone, none when it is not known."""
        if self.due.penalty is None or self.foreseen is None:
            return None
        return self.due.penalty * max(self.due.hours - self.foreseen, 0)


def hours_due(tender: Tender, catalogue: Catalogue) -> tuple[HoursDue, ...]:
    """Return the hours of insertion that a tender makes due.

    What the clerk wrote in a clause binds the holder; else the volumes counted for the lots, else
    the number that the clause has by default.
    """
    chosen = tuple(_hour_clauses(tender, catalogue))
    written = any(HOURS in choice.fields for choice, _ in chosen)
    if tender.insertion and not written:
        penalty = next((_penalty(clause, choice) for choice, clause in chosen), None)
        return tuple(
            HoursDue(
                demand=f"Lot {volume.lot}" if volume.lot else "Heures d’insertion",
                hours=volume.hours,
                lots=(volume.lot,) if volume.lot else (),
                penalty=penalty,
            )
            for volume in tender.insertion
            if volume.hours
        )
    found = (_from_clause(choice, clause, tender.months) for choice, clause in chosen)
    return tuple(_merged(due for due in found if due.hours))


def hours_states(
    contract: Contract, catalogue: Catalogue, day: datetime.date
) -> tuple[HoursState, ...]:
    """Return the hours of a contract on a day, one state for each volume due."""
    start, months = span_of(contract.tender, contract.follow_up)
    end = contract.follow_up.award.end
    if start and end is None and is_countable(start, months):
        end = end_of(start, months or 0)
    done = contract.follow_up.months_done
    return tuple(
        HoursState(
            due=due,
            done=hours_done(done, due.lots),
            expected=_expected(due.hours, start, end, day),
            is_over=end is not None and end < day,
        )
        for due in hours_due(contract.tender, catalogue)
    )


def hours_done(
    months: tuple[MonthHours, ...], lots: tuple[int, ...], year: int | None = None
) -> int:
    """Return the hours done for some lots, for all when none is given, in a year or since ever."""
    return sum(
        item.hours
        for item in months
        if (not lots or item.lot in lots) and year in {None, item.period.year}
    )


def _expected(
    hours: int, start: datetime.date | None, end: datetime.date | None, day: datetime.date
) -> int | None:
    if start is None or end is None or end < start:
        return None
    whole = (end - start).days + 1
    gone = min(max((day - start).days, 0), whole)
    return hours * gone // whole


def _from_clause(choice: ClauseChoice, clause: Clause, months: int | None) -> HoursDue:
    hours = _number(clause, choice, HOURS)
    if BY_YEAR in clause.fields[HOURS].label and months:
        hours = hours * months // 12
    penalty = _penalty(clause, choice)
    return HoursDue(demand=clause.title, hours=hours, lots=choice.lots, penalty=penalty)


def _merged(volumes: Iterable[HoursDue]) -> Iterator[HoursDue]:
    # The hours done are told by lot: volumes of the same lots are held against them together.
    by_lots: dict[tuple[int, ...], list[HoursDue]] = {}
    for due in volumes:
        by_lots.setdefault(tuple(sorted(due.lots)), []).append(due)
    for lots, same in by_lots.items():
        penalties = {due.penalty for due in same}
        yield HoursDue(
            demand=" ; ".join(due.demand for due in same),
            hours=sum(due.hours for due in same),
            lots=lots,
            penalty=penalties.pop() if len(penalties) == 1 else None,
        )


def _hour_clauses(tender: Tender, catalogue: Catalogue) -> Iterator[tuple[ClauseChoice, Clause]]:
    for choice in tender.clauses:
        clause = catalogue.clauses.get(choice.clause)
        if clause is None:
            continue
        role = choice.role or clause.role
        is_insertion = clause.theme == INSERTION and clause.dimension is Dimension.SOCIAL
        if is_insertion and role is Role.EXECUTION and HOURS in clause.fields:
            yield choice, clause


def _penalty(clause: Clause, choice: ClauseChoice) -> Money | None:
    if not BY_HOUR.search(clause.consequence):
        return None
    euros = _number(clause, choice, PENALTY)
    return Money.from_euros(euros) if euros else None


def _number(clause: Clause, choice: ClauseChoice, name: str) -> int:
    value = (defaults(clause) | dict(choice.fields)).get(name)
    return int(value) if isinstance(value, int | float) and not isinstance(value, bool) else 0
