from dataclasses import replace

import pytest

from desktop_app.core.bid import Bid, BidSheet
from desktop_app.core.errors import UserError
from desktop_app.core.follow_up import FollowUp
from desktop_app.core.tender_status import TenderStatus

FOLLOW_UP = FollowUp(lessons="Visiter les locaux avant.")


@pytest.fixture
def kept(book, contract_tender):
    identifier = book.tenders.put(contract_tender).identifiers[0]
    book.follow_ups.put(identifier, FOLLOW_UP)
    return identifier


def statuses(book):
    return {summary.identifier: summary.status for summary in book.tenders.all()}


def test_a_tender_put_away_is_still_found_and_unchanged(book, kept, contract_tender):
    before = book.tenders.all()[0].changed_at
    book.tenders.sort(kept, TenderStatus.ARCHIVED)
    assert statuses(book) == {kept: TenderStatus.ARCHIVED}
    assert book.tenders.get(kept) == contract_tender
    assert book.tenders.all()[0].changed_at == before


def test_writing_a_tender_leaves_it_where_it_was_put(book, kept, contract_tender):
    book.tenders.sort(kept, TenderStatus.MODEL)
    book.tenders.put(replace(contract_tender, subject="Autre"), kept)
    assert statuses(book) == {kept: TenderStatus.MODEL}


def test_a_removed_tender_is_not_put_away(book, kept):
    book.tenders.remove(kept)
    with pytest.raises(UserError, match="plus dans le carnet"):
        book.tenders.sort(kept, TenderStatus.ARCHIVED)


def test_a_model_is_no_contract_and_an_archive_is_one(book, kept, contract_tender):
    model = book.tenders.put(contract_tender).identifiers[0]
    book.tenders.sort(model, TenderStatus.MODEL)
    book.tenders.sort(kept, TenderStatus.ARCHIVED)
    assert [contract.identifier for contract in book.contracts()] == [kept]


def test_a_removed_tender_comes_back_with_its_sheets(book, kept):
    bids = BidSheet(bids=(Bid(bidder="Propre & Net"),))
    book.bids.put(kept, bids)
    book.tenders.sort(kept, TenderStatus.ARCHIVED)
    before = book.tenders.all()
    snapshot = book.tenders.snapshot(kept)
    book.tenders.remove(kept)
    assert book.follow_ups.get(kept) == FollowUp()
    book.tenders.put_back(snapshot)
    assert book.tenders.all() == before
    assert book.follow_ups.get(kept) == FOLLOW_UP
    assert book.bids.get(kept) == bids


def test_sheets_do_not_come_back_after_an_erasure(book, kept):
    snapshot = replace(book.tenders.snapshot(kept), erasures=-1)
    book.tenders.remove(kept)
    book.tenders.put_back(snapshot)
    assert list(statuses(book)) == [kept]
    assert book.follow_ups.get(kept) == FollowUp()
