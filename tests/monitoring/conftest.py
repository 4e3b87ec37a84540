import datetime
from dataclasses import replace

import pytest

from desktop_app.core.clause_choice import ClauseChoice
from desktop_app.core.contract import Contract
from desktop_app.core.follow_up import Award, FollowUp, LotAward
from desktop_app.core.money import Money

START = datetime.date(2026, 1, 1)
END = datetime.date(2026, 12, 31)


@pytest.fixture(scope="session")
def tender(contract_tender):
    """Give the tender of the contract with three hundred hours of insertion over a year."""
    hours = ClauseChoice(clause="insertion-heures", fields={"heures": 300, "penalite": 40})
    clauses = (*contract_tender.clauses, hours)
    return replace(contract_tender, clauses=clauses, months=12)


@pytest.fixture
def contract(tender):
    """Return the tender awarded for a year, with the fields of its sheet that a test wants."""

    def awarded(**fields):
        lots = (LotAward(lot=1, amount=Money.from_euros(47_000)),)
        award = fields.pop("award", Award(start=START, end=END, lots=lots))
        chosen = fields.pop("tender", tender)
        return Contract(identifier=1, tender=chosen, follow_up=FollowUp(award=award, **fields))

    return awarded
