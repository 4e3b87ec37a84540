"""What the tenders of the book ask for on a day: proofs, a look at the law, lessons."""

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum, auto

from desktop_app.catalogue import Catalogue
from desktop_app.core.contract import Contract
from desktop_app.core.errors import UserError
from desktop_app.law.recheck import changes
from desktop_app.monitoring.standing import Standing, proof_calendar


class Matter(IntEnum):
    """What is asked for, the most pressing first."""

    LATE_PROOFS = auto()
    LAW_CHANGED = auto()
    PROOFS_SOON = auto()
    LESSONS = auto()
    DONE = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One thing to do about a tender; `count` says how many, `day` by when or since when."""

    matter: Matter
    tender: int
    subject: str
    count: int = 1
    day: datetime.date | None = None


def agenda(
    contracts: Iterable[Contract], catalogue: Catalogue, day: datetime.date
) -> tuple[Task, ...]:
    """Return what is to be done, the most pressing first; a tender that asks nothing is absent."""
    tasks = [task for contract in contracts for task in _tasks(contract, catalogue, day)]
    return tuple(sorted(tasks, key=lambda task: (task.matter, task.day or datetime.date.max)))


def is_awarded(contract: Contract) -> bool:
    """Tell whether a tender has become a contract, running or over."""
    award = contract.follow_up.award
    return bool(award.notified_on or award.start or contract.follow_up.closed)


def _tasks(contract: Contract, catalogue: Catalogue, day: datetime.date) -> Iterator[Task]:
    follow_up = contract.follow_up
    award = follow_up.award
    if follow_up.closed:
        yield _task(contract, Matter.DONE, 1, award.end)
    elif is_awarded(contract):
        yield from _proofs(contract, catalogue, day)
        if award.end and award.end < day and not follow_up.lessons.strip():
            yield _task(contract, Matter.LESSONS, 1, award.end)
    elif contract.tender.date >= day:
        count = _law_changes(contract, catalogue)
        if count:
            yield _task(contract, Matter.LAW_CHANGED, count, contract.tender.date)


def _proofs(contract: Contract, catalogue: Catalogue, day: datetime.date) -> Iterator[Task]:
    lines = proof_calendar(contract, catalogue, day).lines
    for matter, standing in (
        (Matter.LATE_PROOFS, Standing.LATE),
        (Matter.PROOFS_SOON, Standing.SOON),
    ):
        due = [line.due.day for line in lines if line.standing is standing]
        if due:
            days = [when for when in due if when]
            yield _task(contract, matter, len(due), min(days, default=None))


def _law_changes(contract: Contract, catalogue: Catalogue) -> int:
    tender = contract.tender
    before = tender.last_check
    if before is None or (before.date, before.version) == (tender.date, catalogue.version):
        return 0
    try:
        draft = catalogue.draft(tender, tender.date)
        findings = catalogue.findings(tender, tender.date)
    except UserError:
        return 0
    return len(changes(before, draft, findings, catalogue.law))


def _task(contract: Contract, matter: Matter, count: int, day: datetime.date | None) -> Task:
    return Task(
        matter=matter,
        tender=contract.identifier,
        subject=contract.tender.subject,
        count=count,
        day=day,
    )
