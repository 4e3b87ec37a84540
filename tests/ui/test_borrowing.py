import dataclasses

import pytest

from desktop_app.core.buyer import Buyer
from desktop_app.dossier import write_toml
from desktop_app.exchange.lending import LENDER, lent
from desktop_app.settings import Settings, Theme
from desktop_app.ui.dossiers import Dossiers
from desktop_app.ui.wizard.editor import DAYS_BEFORE_LAUNCH

from .conftest import DAY

OURS = Settings(theme=Theme.LIGHT, commune="Commune d’à côté", insee="59001")


@pytest.fixture
def bring(session, window, hand, tmp_path):
    """Open the dossier of another town in the window."""

    def opening(tender):
        path = tmp_path / "dossier.toml"
        path.write_text(write_toml(tender, session.catalogue.glossary), "utf-8")
        Dossiers(session, window).bring(path)
        hand.waits()
        (summary,) = session.book.tenders.all()
        return session.book.tenders.get(summary.identifier)

    return opening


def test_a_lent_dossier_begins_again_as_a_draft_of_ours(bring, session, contract_tender):
    session.keep(OURS)
    there = dataclasses.replace(contract_tender, buyer=Buyer(name="Commune de Saint-Exemple"))
    found = bring(lent(there).tender)
    assert found.buyer == OURS.buyer()
    assert (found.date - DAY).days == DAYS_BEFORE_LAUNCH
    assert found.wanted_start is None
    assert found.clauses == there.clauses
    assert found.criteria == there.criteria
    assert found.lots == there.lots


def test_a_lent_dossier_waits_for_a_buyer_when_we_have_none(bring, contract_tender):
    assert bring(lent(contract_tender).tender).buyer.name == LENDER


def test_a_dossier_that_was_not_lent_keeps_its_buyer_and_its_day(bring, session, contract_tender):
    session.keep(OURS)
    found = bring(contract_tender)
    assert found.buyer == contract_tender.buyer
    assert found.date == contract_tender.date
