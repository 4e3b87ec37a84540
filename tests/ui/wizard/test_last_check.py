import datetime
from dataclasses import replace

import pytest

from desktop_app.law.recheck import last_check

OLD = datetime.date(2026, 8, 20)
NEW = datetime.date(2026, 12, 1)


def checked(catalogue, tender, day):
    return replace(
        tender,
        date=NEW,
        last_check=last_check(catalogue.findings(tender, day), day, catalogue.law),
    )


@pytest.fixture
def view(open_wizard, contract_tender):
    return open_wizard(contract_tender)


def test_what_the_law_changed_is_told_at_the_top_of_the_panel(
    open_wizard, catalogue, contract_tender, click
):
    view = open_wizard(checked(catalogue, contract_tender, OLD))
    card = view.panel.changes
    assert card.isVisible()
    assert "20/08/2026" in card.message.text()
    click(card.button)
    assert not card.isVisible()


def test_nothing_is_told_of_a_check_of_the_same_day(open_wizard, catalogue, contract_tender):
    view = open_wizard(checked(catalogue, contract_tender, NEW))
    assert view.panel.changes.isHidden()


def test_nothing_is_told_of_a_tender_never_checked(view):
    assert view.panel.changes.isHidden()


def test_check_is_kept_when_the_wizard_closes_and_is_no_gesture(view, kept, click):
    assert kept().last_check is None
    click(view.header.close_button)
    check = kept().last_check
    assert check.date == view.editor.tender.date
    assert check.version == view.editor.catalogue.version
    assert check.states
    assert not view.editor.can_undo


def test_check_is_not_told_as_a_gesture_that_was_saved(qtbot, view, kept, click):
    with qtbot.assertNotEmitted(view.editor.session.written):
        click(view.header.close_button)
    assert kept().last_check
    with qtbot.waitSignals([view.editor.session.written, view.editor.saved]):
        view.editor.change(subject="Vitrerie")


def test_check_that_says_the_same_is_not_kept_again(qtbot, view, click):
    view.editor.keep_check()
    with qtbot.assertNotEmitted(view.editor.saved):
        click(view.header.close_button)
        view.hide()


def test_blank_tender_keeps_no_check(open_wizard, session):
    open_wizard().editor.keep_check()
    assert session.book.tenders.all() == ()


def test_another_day_renews_the_check_at_once(view, kept):
    view.editor.keep_check()
    view.editor.change(date=datetime.date(2027, 1, 4))
    assert kept().last_check.date == datetime.date(2027, 1, 4)
    view.editor.undo()
    assert kept().last_check.date == kept().date
    assert not view.editor.can_undo


def test_day_out_of_the_rules_keeps_the_check_it_had(view, kept):
    view.editor.keep_check()
    before = kept().last_check
    view.editor.change(date=datetime.date(1999, 1, 1))
    view.editor.keep_check()
    assert kept().last_check == before
