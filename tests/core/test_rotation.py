from datetime import date, timedelta

from desktop_app.core.exchange import Exchange, ExchangeKind
from desktop_app.core.rotation import (
    Occasion,
    Repeated,
    counted,
    never_asked,
    occasions,
    repeated,
    rotation,
)
from desktop_app.core.supplier import Supplier

DAY = date(2026, 11, 23)


def request(supplier, days_ago, tender=0, kind=ExchangeKind.QUOTE_REQUEST):
    day = DAY - timedelta(days=days_ago)
    return Exchange(supplier=supplier, tender=tender, day=day, kind=kind)


def times(*requests, family=""):
    return occasions(requests, lambda _tender: family)


def alike(_one, _other):
    return True


def test_the_most_consulted_come_first_and_those_never_asked_by_name():
    names = ("Zélie", "Ébène", "Dune", "Axe", "Bel")
    suppliers = [Supplier(identifier=rank, name=name) for rank, name in enumerate(names, 1)]
    asked = {1: (2, date(2026, 1, 1)), 2: (2, date(2026, 3, 1)), 3: (5, date(2025, 1, 1))}
    found = rotation(suppliers, asked)
    assert [(turn.supplier.name, turn.count) for turn in found.turns] == [
        ("Dune", 5),
        ("Ébène", 2),
        ("Zélie", 2),
    ]
    assert [supplier.name for supplier in found.never] == ["Axe", "Bel"]


def test_requests_for_one_tender_are_one_consultation_and_others_go_by_day():
    found = times(request(1, 30, tender=7), request(2, 28, tender=7), request(3, 5), request(1, 5))
    assert [occasion.suppliers for occasion in found] == [frozenset({1, 2}), frozenset({1, 3})]


def test_a_supplier_asked_twice_for_one_purchase_was_consulted_once():
    found = counted(times(request(1, 30, tender=7), request(1, 28, tender=7), request(2, 5)))
    assert found == {1: (1, DAY - timedelta(28)), 2: (1, DAY - timedelta(5))}


def test_only_requests_for_quotes_are_consultations():
    others = [kind for kind in ExchangeKind if kind is not ExchangeKind.QUOTE_REQUEST]
    assert times(*(request(1, 3, kind=kind) for kind in others)) == ()
    assert len(times(request(1, 3))) == 1


def test_three_times_running_is_noticed_and_twice_is_not():
    three = times(request(1, 30), request(1, 20), request(1, 10), request(2, 10))
    assert repeated(three, alike) == (Repeated(1, ""),)
    assert repeated(times(request(1, 30), request(1, 20)), alike) == ()


def test_someone_else_in_between_breaks_the_row():
    broken = times(request(1, 40), request(1, 30), request(2, 20), request(1, 10))
    assert repeated(broken, alike) == ()


def test_purchases_of_another_family_do_not_break_the_row():
    cleaning = tuple(Occasion("nettoyage", frozenset({1})) for _ in range(3))
    printing = Occasion("impression", frozenset({2}))
    mixed = (cleaning[0], printing, cleaning[1], printing, cleaning[2])
    assert repeated(mixed, alike) == (Repeated(1, "nettoyage"),)


def test_without_a_family_another_trade_does_not_break_the_row():
    mixed = times(request(1, 40), request(1, 30), request(2, 20), request(1, 10), request(2, 5))
    assert repeated(mixed, lambda _one, _other: False) == (Repeated(1, ""),)
    assert repeated(mixed, alike) == ()


def test_three_who_were_never_asked_are_proposed_and_chance_favours_nobody():
    candidates = range(1, 101)
    asked = {1, 2, 3}
    chosen = never_asked(candidates, asked, DAY)
    assert len(chosen) == 3
    assert not asked & set(chosen)
    assert chosen == never_asked(reversed(candidates), asked, DAY)
    seen = {
        name
        for days in range(200)
        for name in never_asked(candidates, asked, DAY + timedelta(days=days))
    }
    assert len(seen) > 90
    assert never_asked([1, 2], asked, DAY) == ()
