import datetime

import pytest

from desktop_app.core.exchange import Exchange, ExchangeKind
from desktop_app.ui.suppliers.exchange_card import ExchangeCard
from desktop_app.ui.suppliers.form import NEW
from desktop_app.ui.suppliers.history import SHOWN

DAY = datetime.date(2026, 11, 22)


@pytest.fixture
def history(record):
    record.form.history.open()
    return record.form.history


def leave(field, text):
    field.setText(text)
    field.editingFinished.emit()


def cards(history):
    return [card for card in history.findChildren(ExchangeCard) if card.parent() is not None]


def add(session, supplier, day, kind=ExchangeKind.CALL, **more):
    exchange = Exchange(supplier=supplier, day=day, kind=kind, **more)
    session.attempt(lambda: session.book.exchanges.put(exchange))


def test_a_supplier_not_kept_yet_has_no_history(desk):
    desk.form.history.open()
    desk.form.show_supplier(NEW)
    assert desk.form.history.adding.isHidden()
    assert not desk.form.history.unknown.isHidden()


def test_an_exchange_is_added_with_its_tender(history, record, hand, session, tenders):
    tender = tenders.all()[0]
    hand.clicks(history.adding)
    form = history.form
    form.kind.answered.emit(ExchangeKind.QUOTE_REQUEST)
    leave(form.day, "20/11/2026")
    form.tender.answered.emit(tender.identifier)
    hand.answers(form.text, "Devis demandé pour la mairie.")
    hand.clicks(form.giving)
    (kept,) = session.book.exchanges.of_supplier(record.kept().identifier)
    assert (kept.kind, kept.day) == (ExchangeKind.QUOTE_REQUEST, datetime.date(2026, 11, 20))
    assert (kept.tender, kept.text) == (tender.identifier, "Devis demandé pour la mairie.")
    (card,) = cards(history)
    assert "20 novembre 2026" in card.title.text()
    assert form.isHidden()
    assert history.told.text().startswith("1 demande")


def test_an_exchange_makes_the_record_fresh_and_the_next_field_keeps_it(record, hand, session):
    add(session, record.kept().identifier, DAY)
    assert record.kept().profile.last_contact == DAY
    assert "22 novembre 2026" in record.form.status.age.text()
    hand.answers(record.form.field("Enseigne"), "L’Éclat")
    assert record.kept().profile.last_contact == DAY


@pytest.mark.parametrize("text", ["23/11/2026", "", "hier"])
def test_an_exchange_without_a_day_that_is_past_is_refused(history, record, hand, session, text):
    hand.clicks(history.adding)
    leave(history.form.day, text)
    hand.clicks(history.form.giving)
    assert not history.form.problem.isHidden()
    assert history.form.day.hasFocus()
    assert session.book.exchanges.of_supplier(record.kept().identifier) == ()


def test_leaving_the_form_keeps_nothing(history, record, hand, session):
    hand.clicks(history.adding)
    hand.answers(history.form.text, "Rien")
    hand.clicks(history.form.leaving)
    assert history.form.isHidden()
    assert history.adding.hasFocus()
    assert session.book.exchanges.of_supplier(record.kept().identifier) == ()
    hand.clicks(history.adding)
    assert history.form.text.read() == ""


def test_a_removed_exchange_can_be_put_back(history, record, hand, session, said):
    identifier = record.kept().identifier
    add(session, identifier, DAY, text="Appelée.", contact="Camille Roux")
    hand.clicks(cards(history)[0].taking)
    assert session.book.exchanges.of_supplier(identifier) == ()
    assert cards(history) == []
    said[-1].act()
    (kept,) = session.book.exchanges.of_supplier(identifier)
    assert (kept.text, kept.contact, kept.day) == ("Appelée.", "Camille Roux", DAY)
    assert len(cards(history)) == 1


def test_a_long_history_shows_its_latest_part_first(history, record, hand, session):
    identifier = record.kept().identifier
    session.attempt(
        lambda: session.book.exchanges.put_all(
            Exchange(
                supplier=identifier, day=DAY - datetime.timedelta(days), kind=ExchangeKind.CALL
            )
            for days in range(SHOWN + 5)
        )
    )
    assert len(cards(history)) == SHOWN
    hand.clicks(history.more)
    assert len(cards(history)) == SHOWN + 5
    assert history.more.isHidden()


def test_the_history_of_another_supplier_is_not_shown(history, record, desk, session):
    add(session, record.kept().identifier, DAY)
    assert len(cards(history)) == 1
    desk.form.show_supplier(NEW)
    assert cards(history) == []


def test_an_exchange_is_put_right_and_its_correction_can_be_undone(
    history, record, hand, session, said
):
    number = record.kept().identifier
    add(session, number, DAY, text="Appelée.", contact="Camille Roux")
    (before,) = session.book.exchanges.of_supplier(number)
    hand.clicks(cards(history)[0].changing)
    form = history.form
    assert (form.text.read(), form.contact.text()) == ("Appelée.", "Camille Roux")
    leave(form.day, "03/11/2026")
    hand.clicks(form.giving)
    (kept,) = session.book.exchanges.of_supplier(number)
    assert (kept.identifier, kept.day) == (before.identifier, datetime.date(2026, 11, 3))
    assert record.kept().profile.last_contact == kept.day
    said[-1].act()
    assert session.book.exchanges.of_supplier(number) == (before,)
    assert record.kept().profile.last_contact == DAY


def test_after_a_correction_left_aside_the_next_exchange_is_a_new_one(
    history, record, hand, session
):
    number = record.kept().identifier
    add(session, number, DAY, text="Appelée.")
    hand.clicks(cards(history)[0].changing)
    hand.clicks(history.form.leaving)
    hand.clicks(history.adding)
    assert history.form.text.read() == ""
    hand.clicks(history.form.giving)
    assert len(session.book.exchanges.of_supplier(number)) == 2


def test_the_last_contact_goes_with_the_only_exchange(history, record, hand, session):
    add(session, record.kept().identifier, DAY)
    assert record.kept().profile.last_contact == DAY
    hand.clicks(cards(history)[0].taking)
    assert record.kept().profile.last_contact is None
