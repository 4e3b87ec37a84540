import datetime
import time
from dataclasses import replace

import pytest

from desktop_app.core.errors import UserError
from desktop_app.core.money import Money
from desktop_app.law.finding import State
from desktop_app.ui.wizard.editor import TYPING_PAUSE_MS, TenderEditor

LONGEST_GESTURE = 0.05


def test_new_tender_takes_the_buyer_of_the_settings(editor):
    assert editor.tender.buyer.name == "Commune de Saint-Exemple"
    assert editor.tender.date == datetime.date(2026, 12, 22)
    assert not editor.tender.amount


def test_new_tender_is_not_kept_before_the_first_answer(session, editor):
    editor.flush()
    assert session.book.tenders.all() == ()


def test_gesture_is_kept_at_once(editor, kept):
    editor.change(amount=Money.from_euros(48_000))
    assert kept().amount == Money.from_euros(48_000)


def test_each_gesture_keeps_the_same_tender(session, editor):
    editor.change(months=12)
    editor.change(months=24)
    (summary,) = session.book.tenders.all()
    assert summary.identifier == editor.identifier


def test_typing_is_kept_when_it_pauses(qtbot, editor, kept, session):
    editor.typed(subject="Net")
    editor.typed(subject="Nettoyage")
    assert session.book.tenders.all() == ()
    with qtbot.waitSignal(editor.saved, timeout=TYPING_PAUSE_MS + 600):
        pass
    assert kept().subject == "Nettoyage"


def test_gesture_keeps_what_was_being_typed(editor, kept):
    editor.typed(subject="Nettoyage")
    editor.change(months=12)
    assert kept().subject == "Nettoyage"
    assert kept().months == 12


def test_pages_hear_of_each_gesture(qtbot, session, editor):
    with qtbot.waitSignal(session.changed) as heard:
        editor.change(months=12)
    assert heard.args[0].identifiers == (editor.identifier,)


def test_gesture_that_changes_nothing_is_not_a_gesture(qtbot, editor):
    editor.change(months=12)
    with qtbot.assertNotEmitted(editor.saved):
        editor.change(months=12)
    editor.undo()
    assert not editor.can_undo


def test_undo_then_redo_come_back(editor, kept):
    editor.change(months=12)
    editor.change(months=24)
    editor.undo()
    assert kept().months == 12
    editor.redo()
    assert kept().months == 24
    assert not editor.can_redo


def test_typing_of_one_field_is_one_gesture(editor):
    for text in ("N", "Ne", "Net"):
        editor.typed(subject=text)
    editor.undo()
    assert editor.tender.subject == ""
    assert not editor.can_undo


def test_typing_in_two_fields_is_two_gestures(editor):
    editor.typed(subject="Nettoyage")
    editor.typed(cpv="90919200-4")
    editor.undo()
    assert editor.tender.subject == "Nettoyage"
    assert editor.tender.cpv == ""


def test_new_gesture_forgets_what_was_undone(editor):
    editor.change(months=12)
    editor.undo()
    editor.change(months=24)
    assert not editor.can_redo


def test_findings_follow_the_answers(qtbot, editor):
    before = {finding.rule: finding.state for finding in editor.findings}
    assert before["dd-besoin"] is State.MISSING
    with qtbot.waitSignal(editor.findings_changed):
        editor.change(need=replace(editor.tender.need, sustainability="L’eau est comptée."))
    after = {finding.rule: finding.state for finding in editor.findings}
    assert after["dd-besoin"] is State.MET


def test_day_out_of_the_rules_is_said_and_saved(editor, kept):
    editor.change(date=datetime.date(1999, 1, 1))
    assert "01/01/1999" in editor.refusal
    assert editor.findings == ()
    assert kept().date == datetime.date(1999, 1, 1)
    editor.change(date=datetime.date(2026, 12, 1))
    assert editor.refusal == ""
    assert editor.findings


class Refusing:
    """A book whose disk is full."""

    def put(self, *_):
        raise UserError("Le disque est plein.")


def test_refused_saving_is_said_and_tried_again(qtbot, session, editor, kept):
    tenders = session.book.tenders
    session.book.tenders = Refusing()
    with qtbot.waitSignal(editor.failed) as heard:
        editor.change(months=12)
    assert heard.args == ["Le disque est plein."]
    assert editor.tender.months == 12
    session.book.tenders = tenders
    editor.flush()
    assert kept().months == 12


def test_tender_of_the_book_is_opened(session, contract_tender):
    identifier = session.book.tenders.put(contract_tender).identifiers[0]
    editor = TenderEditor(session, identifier)
    assert editor.tender == contract_tender
    assert editor.family.identifier == "nettoyage-locaux"


def test_tender_that_is_gone_is_refused(session):
    with pytest.raises(UserError):
        TenderEditor(session, 99)


def test_gesture_never_blocks(session, contract_tender):
    identifier = session.book.tenders.put(contract_tender).identifiers[0]
    editor = TenderEditor(session, identifier)
    lasted = []
    for months in range(1, 8):
        start = time.perf_counter()
        editor.change(months=months)
        lasted.append(time.perf_counter() - start)
    assert sorted(lasted)[len(lasted) // 2] < LONGEST_GESTURE
