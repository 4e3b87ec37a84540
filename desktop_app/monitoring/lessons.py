"""What the last contracts of a family taught, shown when the family is opened again."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from desktop_app.catalogue import Catalogue
from desktop_app.core.contract import Contract
from desktop_app.core.money import Money
from desktop_app.monitoring.figures import NO_BREAK, amount_said, count_said, share_said
from desktop_app.monitoring.hours import hours_states
from desktop_app.monitoring.standing import proof_calendar

GREATEST_SATISFACTION = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """The last facts of one finished contract; what nobody wrote is none."""

    subject: str
    ended_on: datetime.date | None
    bids: int | None = None
    hours_kept: Decimal | None = None
    proofs_kept: Decimal | None = None
    penalties: Money = Money()
    satisfaction: int | None = None
    learnt: str = ""

    @property
    def said(self) -> str:
        """The facts in one French sentence, then what was learnt."""
        facts = ", ".join(self._facts())
        return f"{facts[:1].upper()}{facts[1:]}." if facts else ""

    def _facts(self) -> Iterable[str]:
        if self.bids is not None:
            yield count_said(self.bids, "offre", "offres")
        if self.hours_kept is not None:
            yield f"clause d’insertion tenue à {share_said(self.hours_kept)}"
        if self.proofs_kept is not None:
            yield f"preuves reçues à {share_said(self.proofs_kept)}"
        if self.penalties:
            yield f"{amount_said(self.penalties)} de pénalités"
        if self.satisfaction is not None:
            yield f"satisfaction {self.satisfaction} sur {GREATEST_SATISFACTION}"


def lessons_of(
    family: str, contracts: Iterable[Contract], catalogue: Catalogue, day: datetime.date
) -> tuple[Lesson, ...]:
    """Return what the finished contracts of a family taught, the last one first."""
    lessons = [
        _lesson(contract, catalogue, day)
        for contract in contracts
        if family and contract.tender.family == family and _is_over(contract, day)
    ]
    told = [lesson for lesson in lessons if lesson.said or lesson.learnt]
    return tuple(sorted(told, key=lambda one: one.ended_on or datetime.date.min, reverse=True))


def last_time(lessons: tuple[Lesson, ...]) -> str:
    """Return « La dernière fois : … » from the last contract, or nothing."""
    if not lessons:
        return ""
    last = lessons[0]
    facts = f"{last.said[:1].lower()}{last.said[1:]}" if last.said else ""
    learnt = last.learnt.strip()
    return f"La dernière fois{NO_BREAK}: {facts or learnt}"


def _is_over(contract: Contract, day: datetime.date) -> bool:
    end = contract.follow_up.award.end
    return contract.follow_up.closed or (end is not None and end < day)


def _lesson(contract: Contract, catalogue: Catalogue, day: datetime.date) -> Lesson:
    follow_up = contract.follow_up
    states = hours_states(contract, catalogue, day)
    due = sum(state.due.hours for state in states)
    done = sum(min(state.done, state.due.hours) for state in states)
    return Lesson(
        subject=contract.tender.subject,
        ended_on=follow_up.award.end,
        bids=contract.bid_count,
        hours_kept=Decimal(done * 100) / due if due and follow_up.months_done else None,
        proofs_kept=proof_calendar(contract, catalogue, day).kept if follow_up.proofs else None,
        penalties=sum((one.amount for one in follow_up.penalties), Money()),
        satisfaction=follow_up.satisfaction,
        learnt=follow_up.lessons.strip(),
    )
