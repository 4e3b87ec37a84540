from dataclasses import replace

from desktop_app.core.sourcing import INTERNAL_PIECES
from desktop_app.documents.kinds import KINDS
from desktop_app.documents.printing import needed
from desktop_app.documents.readers import FOR_BIDDERS, blanks_for_bidders, by_reader


def test_what_bidders_read_is_known_and_never_internal():
    assert {kind.code for kind in KINDS} >= FOR_BIDDERS
    assert not FOR_BIDDERS & INTERNAL_PIECES


def test_documents_for_the_bidders_come_first(contract_tender, catalogue):
    codes = [one.kind.code for one in by_reader(needed(contract_tender, catalogue))]
    given = [code in FOR_BIDDERS for code in codes]
    assert given == sorted(given, reverse=True)


def test_blank_disappears_once_it_is_answered(contract_tender, catalogue):
    office = replace(contract_tender.buyer.office, court="Tribunal administratif de Lille")
    before = dict(blanks_for_bidders(contract_tender, catalogue))
    answered = replace(contract_tender, buyer=replace(contract_tender.buyer, office=office))
    after = dict(blanks_for_bidders(answered, catalogue))
    told = [blank for blanks in before.values() for blank in blanks]
    assert "tribunal administratif compétent" in told
    assert "tribunal administratif compétent" not in str(after)


def test_each_blank_of_a_document_is_told_once(contract_tender, catalogue):
    for _title, blanks in blanks_for_bidders(contract_tender, catalogue):
        assert len(blanks) == len(set(blanks))
