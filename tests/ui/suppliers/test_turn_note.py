import datetime
from dataclasses import replace

import pytest

from desktop_app.core.exchange import Exchange, ExchangeKind
from desktop_app.core.money import Money
from desktop_app.core.profile import Offer, Profile
from desktop_app.core.supplier import Supplier

DAY = datetime.date(2026, 11, 22)
REQUEST = ExchangeKind.QUOTE_REQUEST
CLEANING = Profile(offers=(Offer(families=("nettoyage-locaux",)),))


@pytest.fixture
def cleaners(session, desk):
    """Keep four cleaners and a printer, and show the record of the first."""
    for name, activities in (
        ("Un", "nettoyage"),
        ("Deux", "nettoyage"),
        ("Trois", "nettoyage de vitres"),
        ("Quatre", "nettoyage"),
        ("Papier", "imprimerie"),
    ):
        profile = CLEANING if activities.startswith("nettoyage") else Profile()
        session.book.suppliers.put(Supplier(name=name, activities=activities, profile=profile))
    found = {supplier.name: supplier.identifier for supplier in session.book.suppliers.all()}
    desk.form.show_supplier(session.book.suppliers.get(found["Un"]))
    desk.form.history.open()
    return found


@pytest.fixture
def small(bare_tender):
    return replace(bare_tender, family="nettoyage-locaux", amount=Money.from_euros(5_000))


@pytest.fixture
def form(desk, cleaners, hand):
    assert cleaners
    hand.clicks(desk.form.history.adding)
    return desk.form.history.form


@pytest.fixture
def choose(qtbot):
    def answer(form, kind, tender=0):
        form.kind.answered.emit(kind)
        form.tender.answered.emit(tender)
        qtbot.waitUntil(lambda: form.note.errand.idle)
        return form.note

    return answer


def ask(session, supplier, ago, tender=0):
    day = DAY - datetime.timedelta(days=ago)
    session.book.exchanges.put(Exchange(supplier=supplier, tender=tender, day=day, kind=REQUEST))


def test_a_consultation_recalls_who_was_asked_and_names_three_who_never_were(
    session, cleaners, small, form, choose
):
    numbers = [session.book.tenders.put(small).identifiers[0] for _ in range(3)]
    for rank, number in enumerate(numbers[:2]):
        ask(session, cleaners["Un"], 30 + rank, number)
    note = choose(form, REQUEST, numbers[2])
    assert not note.isHidden()
    assert "R.\u00a02122-8, alinéa\u00a02" in note.rule.text()
    assert "Un (2 fois, la dernière le 23/10/2026)" in note.told.text()
    assert all(name in note.others.text() for name in ("Deux", "Trois", "Quatre"))
    assert "Papier" not in note.others.text()


def test_an_exchange_about_a_small_tender_recalls_it_too(session, small, form, choose):
    number = session.book.tenders.put(small).identifiers[0]
    assert not choose(form, ExchangeKind.CALL, number).isHidden()


def test_a_call_about_no_tender_recalls_nothing(form, choose):
    assert choose(form, REQUEST).isVisible()
    assert choose(form, ExchangeKind.CALL).isHidden()


def test_above_the_threshold_nothing_is_recalled(session, small, form, choose):
    great = replace(small, amount=Money.from_euros(90_000))
    number = session.book.tenders.put(great).identifiers[0]
    assert choose(form, REQUEST, number).isHidden()


def test_someone_consulted_is_not_among_those_who_never_were(
    session, cleaners, small, form, choose
):
    ask(session, cleaners["Deux"], 400)
    number = session.book.tenders.put(small).identifiers[0]
    note = choose(form, REQUEST, number)
    assert "Deux" not in note.others.text()
    assert "Personne" in note.told.text()


def test_without_a_tender_only_the_same_trade_counts(session, cleaners, form, choose):
    ask(session, cleaners["Papier"], 20)
    ask(session, cleaners["Deux"], 10)
    note = choose(form, REQUEST)
    assert "Deux (1 fois" in note.told.text()
    assert "Papier" not in note.told.text()
