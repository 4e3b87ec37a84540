import datetime
from dataclasses import replace

import pytest

from desktop_app.book.store import open_book
from desktop_app.core.bid import Bid, BidSheet
from desktop_app.core.errors import DataFileError
from desktop_app.core.follow_up import (
    Award,
    FollowUp,
    LotAward,
    MonthHours,
    Penalty,
    ReceivedProof,
    Structure,
    YearlySpend,
)
from desktop_app.core.money import Money
from desktop_app.core.supplier import Supplier, SupplierKind
from desktop_app.dossier import write_json

DAY = datetime.date(2026, 11, 23)
SHEET = FollowUp(
    award=Award(
        notified_on=DAY,
        start=DAY,
        end=DAY,
        bid_count=0,
        lots=(
            LotAward(
                lot=1,
                supplier="Atelier du Canal",
                supplier_id=7,
                structure=Structure.ADAPTED,
                amount=Money(4_700_050),
            ),
        ),
    ),
    proofs=(ReceivedProof(key="a:execution:1", received_on=DAY, remark="Complet"),),
    months_done=(MonthHours(period=DAY.replace(day=1), lot=1, hours=12, persons=2),),
    penalties=(Penalty(day=DAY, amount=Money(100), motive="Retard"),),
    spending=(
        YearlySpend(year=2026, category="agec-papier", total=Money(5), parts={"x": Money()}),
    ),
    satisfaction=4,
    lessons="Prévoir un mois.",
    closed=True,
)


@pytest.fixture
def book(tmp_path, glossary):
    book = open_book(tmp_path / "carnet.db", tmp_path / "copies", DAY, glossary)
    yield book
    book.close()


@pytest.fixture
def kept(book, contract_tender):
    return book.tenders.put(contract_tender).identifiers[0]


def test_a_follow_up_comes_back_whole(book, kept):
    assert book.follow_ups.get(kept) == FollowUp()
    assert book.follow_ups.put(kept, SHEET).identifiers == (kept,)
    assert book.follow_ups.get(kept) == SHEET


def test_the_dossier_never_carries_the_follow_up(book, kept, glossary):
    book.follow_ups.put(kept, SHEET)
    text = write_json(book.tenders.get(kept), glossary)
    for word in ("Atelier du Canal", "attribution", "Prévoir un mois", "satisfaction"):
        assert word not in text
    assert "Nettoyage" in text


def test_a_follow_up_goes_with_its_tender(book, kept):
    book.follow_ups.put(kept, SHEET)
    book.tenders.remove(kept)
    assert book.contracts() == ()


def test_contracts_come_with_their_sheets_and_their_bids(book, kept, contract_tender):
    book.follow_ups.put(kept, SHEET)
    book.bids.put(kept, BidSheet(bids=(Bid(bidder="A"), Bid(bidder="B"))))
    other = book.tenders.put(replace(contract_tender, family="espaces-verts")).identifiers[0]
    found = {one.identifier: one for one in book.contracts()}
    assert found[kept].follow_up == SHEET
    assert (found[kept].bids_kept, found[kept].bid_count) == (2, 0)
    assert found[other].follow_up == FollowUp()
    assert found[other].bid_count is None


def test_a_holder_known_in_the_book_has_the_kind_that_the_book_gives(book, kept):
    held = Supplier(name="Atelier du Canal", kind=SupplierKind.ESAT)
    (known,) = book.suppliers.put(held).identifiers
    lots = (
        LotAward(lot=1, supplier="Atelier du Canal", supplier_id=known),
        LotAward(lot=2, supplier="Parti", supplier_id=999),
        LotAward(
            lot=3, supplier="Atelier du Canal", supplier_id=known, structure=Structure.ADAPTED
        ),
    )
    sheet = replace(SHEET, award=replace(SHEET.award, lots=lots))
    book.follow_ups.put(kept, sheet)
    (contract,) = book.contracts()
    said = [lot.structure for lot in contract.follow_up.award.lots]
    assert said == [Structure.SUPPORTED, None, Structure.ADAPTED]
    assert book.follow_ups.get(kept) == sheet


def test_only_followed_contracts_of_a_family_are_read_for_its_lessons(book, kept):
    assert book.contracts("nettoyage-locaux") == ()
    book.follow_ups.put(kept, SHEET)
    assert [one.identifier for one in book.contracts("nettoyage-locaux")] == [kept]
    assert book.contracts("espaces-verts") == ()


def test_a_reader_gives_the_same_contracts(book, kept, glossary):
    book.follow_ups.put(kept, SHEET)
    reader = book.reader()
    assert reader.contracts(glossary) == book.contracts()
    reader.close()


@pytest.mark.parametrize("content", ["{", "[]", '{"satisfaction": 9}', '{"inconnu": 1}'])
def test_a_damaged_sheet_names_its_tender(book, kept, content):
    book.follow_ups.put(kept, SHEET)
    book._db.execute("UPDATE tender_sheets SET content = :c", {"c": content})  # noqa: SLF001 - damage
    with pytest.raises(DataFileError, match="Nettoyage des locaux communaux"):
        book.contracts()
    with pytest.raises(DataFileError):
        book.follow_ups.get(kept)
