"""Where each proof of a contract stands on a day: received, late, due soon, to come."""

import datetime
from collections import Counter
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from desktop_app.catalogue import Catalogue
from desktop_app.clauses.clause import Moment
from desktop_app.core.contract import Contract
from desktop_app.core.follow_up import FollowUp, ReceivedProof
from desktop_app.core.tender import Tender
from desktop_app.monitoring.proof_plan import DueProof, proof_plan
from desktop_app.monitoring.rhythm import months_between

SOON = datetime.timedelta(days=30)


class Standing(StrEnum):
    """How a proof stands on a day."""

    RECEIVED = "recue"
    LATE = "en-retard"
    SOON = "bientot"
    TO_COME = "a-venir"
    UNDATED = "sans-date"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProofLine:
    """A proof due, what became of it, and how it stands."""

    due: DueProof
    received: ReceivedProof
    standing: Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class ProofCalendar:
    """The proofs of a contract on a day, and the words that sum them up."""

    start: datetime.date | None
    months: int | None
    lines: tuple[ProofLine, ...]

    def count(self, standing: Standing) -> int:
        """Return how many proofs stand so."""
        return Counter(line.standing for line in self.lines)[standing]

    @property
    def next_due(self) -> ProofLine | None:
        """The first proof to expect, late ones included; none when nothing is dated."""
        waited = {Standing.LATE, Standing.SOON, Standing.TO_COME}
        return next((line for line in self.lines if line.standing in waited), None)

    @property
    def kept(self) -> Decimal | None:
        """The share of the proofs already due that were received, none before the first."""
        received, late = self.count(Standing.RECEIVED), self.count(Standing.LATE)
        if not received + late:
            return None
        return Decimal(received * 100) / (received + late)


def proof_calendar(contract: Contract, catalogue: Catalogue, day: datetime.date) -> ProofCalendar:
    """Return the proofs of a contract as they stand on a day."""
    start, months = span_of(contract.tender, contract.follow_up)
    lines = tuple(
        _line(due, contract.follow_up, day)
        for due in proof_plan(contract.tender, catalogue, start, months)
    )
    return ProofCalendar(start=start, months=months, lines=lines)


def span_of(tender: Tender, follow_up: FollowUp) -> tuple[datetime.date | None, int | None]:
    """Return when a contract starts and for how many months, the award before the wish."""
    award = follow_up.award
    start = award.start or tender.wanted_start
    if start and award.end and award.end > start:
        return start, months_between(start, award.end)
    return start, tender.months


def _line(due: DueProof, follow_up: FollowUp, day: datetime.date) -> ProofLine:
    end = follow_up.award.end
    if due.day and end and due.day > end:
        due = replace(due, day=end)
    received = follow_up.proof(due.key)
    return ProofLine(due=due, received=received, standing=_standing(due, received, follow_up, day))


def _standing(
    due: DueProof, received: ReceivedProof, follow_up: FollowUp, day: datetime.date
) -> Standing:
    if received.received_on:
        return Standing.RECEIVED
    limit = due.day
    if due.moment is Moment.WITH_BID:
        # A bid was examined before the contract was notified: what is still out is late then.
        limit = follow_up.award.notified_on
    if limit is None:
        return Standing.UNDATED
    if limit < day:
        return Standing.LATE
    return Standing.SOON if limit - day <= SOON else Standing.TO_COME
