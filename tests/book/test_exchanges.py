from dataclasses import replace
from datetime import date

import pytest

from desktop_app.book.change import Change
from desktop_app.book.past_exchanges import past_exchanges
from desktop_app.core.errors import UserError
from desktop_app.core.exchange import Exchange, ExchangeKind
from desktop_app.core.supplier import Supplier

DAY = date(2026, 11, 20)
CALL = Exchange(supplier=1, day=DAY, kind=ExchangeKind.CALL, text="à rappeler", contact="M. X")
REQUEST = Exchange(supplier=1, day=DAY, kind=ExchangeKind.QUOTE_REQUEST)


@pytest.fixture
def stocked(book, contract_tender):
    book.suppliers.put_all([Supplier(name="Premier"), Supplier(name="Second")])
    book.tenders.put(contract_tender)
    return book


def test_exchange_is_kept_with_its_supplier_and_its_tender(stocked):
    exchange = replace(CALL, tender=1)
    assert stocked.exchanges.put(exchange) == Change("supplier", (1,))
    kept = replace(exchange, identifier=1)
    assert stocked.exchanges.of_supplier(1) == (kept,)
    assert stocked.exchanges.between(DAY, DAY) == (kept,)
    assert stocked.exchanges.of_supplier(2) == ()


def test_exchange_put_again_is_replaced_and_removed_is_gone(stocked):
    stocked.exchanges.put(CALL)
    changed = replace(CALL, identifier=1, text="rappelé")
    stocked.exchanges.put(changed)
    assert stocked.exchanges.of_supplier(1) == (changed,)
    stocked.exchanges.remove(changed)
    assert stocked.exchanges.of_supplier(1) == ()
    for gesture in (stocked.exchanges.put, stocked.exchanges.remove):
        with pytest.raises(UserError, match="n’est plus dans le carnet"):
            gesture(changed)


@pytest.mark.parametrize("change", [{"supplier": 9}, {"tender": 9}])
def test_exchange_with_nobody_is_refused_and_the_others_with_it(stocked, change):
    with pytest.raises(UserError, match="n’est plus dans le carnet"):
        stocked.exchanges.put_all([CALL, replace(CALL, **change)])
    assert stocked.exchanges.of_supplier(1) == ()


@pytest.mark.parametrize(
    ("kind", "last"), [(ExchangeKind.CALL, DAY), (ExchangeKind.SILENCE, None)]
)
def test_last_contact_follows_but_silence_is_no_contact(stocked, kind, last):
    stocked.exchanges.put(replace(CALL, kind=kind))
    assert stocked.suppliers.get(1).profile.last_contact == last
    stocked.exchanges.put(replace(CALL, kind=kind, day=date(2020, 1, 1)))
    assert stocked.suppliers.get(1).profile.last_contact == last or last is None


def test_the_exchanges_of_a_period_come_with_the_tenders_that_can_be_read(
    stocked, place, contract_tender, glossary
):
    stocked.tenders.put(replace(contract_tender, subject="Autre"))
    stocked.exchanges.put_all((replace(REQUEST, tender=1), replace(CALL, day=date(2020, 1, 1))))
    found = past_exchanges(place, glossary, DAY, DAY)
    assert [item.tender for item in found.exchanges] == [1]
    assert set(found.tenders) == {1}
    also = past_exchanges(place, glossary, DAY, DAY, also=2)
    assert also.tenders[2].subject == "Autre"
    assert set(past_exchanges(place, glossary, DAY, DAY, also=9).tenders) == {1}


def test_history_goes_with_the_supplier_and_outlives_the_tender(stocked):
    stocked.exchanges.put_all([replace(CALL, tender=1), replace(CALL, supplier=2)])
    stocked.tenders.remove(1)
    assert [item.tender for item in stocked.exchanges.of_supplier(1)] == [0]
    stocked.suppliers.remove(1)
    assert len(stocked.exchanges.between(DAY, DAY)) == 1


def test_last_contact_goes_with_the_exchange_that_made_it(stocked):
    earlier = replace(CALL, identifier=1, day=date(2026, 3, 1))
    later = replace(CALL, identifier=2)
    stocked.exchanges.put_all(replace(item, identifier=0) for item in (earlier, later))
    stocked.exchanges.remove(later)
    assert stocked.suppliers.get(1).profile.last_contact == earlier.day
    stocked.exchanges.remove(earlier)
    assert stocked.suppliers.get(1).profile.last_contact is None


def test_last_contact_learnt_from_elsewhere_stays(stocked):
    known = stocked.suppliers.get(1)
    profile = replace(known.profile, last_contact=date(2026, 11, 21))
    stocked.suppliers.put(replace(known, profile=profile))
    stocked.exchanges.put(CALL)
    stocked.exchanges.remove(replace(CALL, identifier=1))
    assert stocked.suppliers.get(1).profile.last_contact == profile.last_contact


def test_last_contact_follows_a_corrected_day_a_corrected_kind_and_another_supplier(stocked):
    stocked.exchanges.put(CALL)
    corrected = replace(CALL, identifier=1, day=date(2026, 2, 1))
    stocked.exchanges.put(corrected)
    assert stocked.suppliers.get(1).profile.last_contact == corrected.day
    stocked.exchanges.put(replace(corrected, kind=ExchangeKind.SILENCE))
    assert stocked.suppliers.get(1).profile.last_contact is None
    stocked.exchanges.put(replace(corrected, supplier=2))
    lasts = [stocked.suppliers.get(number).profile.last_contact for number in (1, 2)]
    assert lasts == [None, corrected.day]


def test_removed_exchange_comes_back_under_its_number(stocked):
    stocked.exchanges.put_all((replace(CALL, tender=1), REQUEST))
    before = stocked.exchanges.of_supplier(1), stocked.suppliers.get(1)
    first = before[0][1]
    stocked.exchanges.remove(first)
    assert first not in stocked.exchanges.of_supplier(1)
    stocked.exchanges.put_back(first)
    assert (stocked.exchanges.of_supplier(1), stocked.suppliers.get(1)) == before
    stocked.exchanges.remove(first)
    stocked.tenders.remove(1)
    stocked.exchanges.put_back(first)
    assert replace(first, tender=0) in stocked.exchanges.of_supplier(1)
    stocked.suppliers.remove(1)
    with pytest.raises(UserError, match="n’est plus dans le carnet"):
        stocked.exchanges.put_back(first)


EARLIER = date(2026, 3, 2)


@pytest.fixture
def heard(stocked):
    """Give a book whose first supplier was heard of, outside of any exchange, some months ago."""
    known = stocked.suppliers.get(1)
    profile = replace(known.profile, last_contact=EARLIER)
    stocked.suppliers.put(replace(known, profile=profile))
    stocked.exchanges.put_all([CALL, replace(CALL, supplier=2)])
    return stocked


def last_contacts(book):
    return [book.suppliers.get(number).profile.last_contact for number in (1, 2)]


def test_exchanges_taken_back_leave_what_was_heard_before(heard):
    both = (*heard.exchanges.of_supplier(1), *heard.exchanges.of_supplier(2))
    assert last_contacts(heard) == [DAY, DAY]
    heard.exchanges.remove(both[1])
    change = heard.exchanges.take_back(both, {1: EARLIER, 2: None})
    assert change == Change("supplier", (1, 2))
    assert last_contacts(heard) == [EARLIER, None]
    heard.exchanges.put_back_all(both)
    assert heard.exchanges.of_supplier(1) == both[:1]
    assert last_contacts(heard) == [DAY, DAY]


def test_exchanges_come_back_all_or_none(heard):
    both = (*heard.exchanges.of_supplier(1), *heard.exchanges.of_supplier(2))
    heard.exchanges.take_back(both, {})
    assert last_contacts(heard) == [None, None]
    heard.suppliers.remove(2)
    with pytest.raises(UserError):
        heard.exchanges.put_back_all(both)
    assert heard.exchanges.of_supplier(1) == ()
