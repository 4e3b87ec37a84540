from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from desktop_app.core.clause_choice import ClauseChoice
from desktop_app.core.lot import Lot
from desktop_app.core.money import Money
from desktop_app.ui.notice import Tone
from desktop_app.ui.wizard.hours_dialog import HoursDialog
from desktop_app.ui.wizard.lot_numbers import without_lot
from desktop_app.ui.wizard.steps.execution import ExecutionStep

LOTS = (
    Lot(number=1, designation="Mairie", amount=Money.from_euros(240_000)),
    Lot(number=2, designation="Écoles", amount=Money.from_euros(120_000)),
)


@pytest.fixture
def step(open_step, editor, contract_tender):
    tender = replace(contract_tender, amount=Money.from_euros(360_000), lots=LOTS)
    editor.change(
        **{name: getattr(tender, name) for name in ("family", "amount", "lots", "months")},
        clauses=(ClauseChoice(clause="insertion-heures", lots=(1,)),),
    )
    return open_step(ExecutionStep)


@pytest.fixture
def dialog(step, qtbot, click):
    click(step.hours.button)
    dialog = step.hours.dialog
    qtbot.waitExposed(dialog)
    yield dialog
    for left in step.findChildren(HoursDialog):
        left.close()


def test_a_lot_starts_from_its_amount_and_its_family(dialog):
    volume = dialog.questions.volume()
    assert (volume.lot, volume.amount) == (1, Money.from_euros(240_000))
    assert volume.labour_share == Decimal(85)
    assert "334" in dialog.outcome.headline.text()
    assert "85\u00a0% de main-d’œuvre" in dialog.outcome.formula.text()
    sources = dialog.outcome.sources.content.findChildren(QLabel)
    assert any("vu le" in label.text() and "2026" in label.text() for label in sources)


def test_hours_follow_each_key(dialog, type_text):
    type_text(dialog.questions.cost, "60")
    assert "167" in dialog.outcome.headline.text()
    assert "saisie" in dialog.questions.cost_day.text()
    type_text(dialog.questions.staff, "200")
    assert "Aucune clause" in dialog.outcome.headline.text()
    assert not dialog.take.isEnabled()
    type_text(dialog.questions.cost, "0")
    assert "impossible" in dialog.outcome.headline.text()
    assert "nul" in dialog.outcome.formula.text()
    assert not dialog.take.isEnabled()


def test_hours_taken_up_fill_the_clause_and_come_undone(dialog, step, editor, session, qtbot):
    before = editor.tender
    with qtbot.waitSignal(session.said) as heard:
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert heard.args[0].tone is Tone.SAVED
    (volume,) = editor.tender.insertion
    assert (volume.lot, volume.hours) == (1, 334)
    assert editor.tender.clauses[0].fields["heures"] == 334
    assert "Lot 1" in step.hours.kept.text()
    editor.undo()
    assert editor.tender == before
    assert "Lot 1" not in step.hours.kept.text()


def test_escape_takes_nothing_up(dialog, editor, qtbot):
    before = editor.tender
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert editor.tender == before


def test_a_lot_without_insertion_clause_says_what_is_left_to_do(
    dialog, editor, session, qtbot, pick
):
    pick(dialog.lot, 2)
    assert dialog.questions.volume().amount == Money.from_euros(120_000)
    with qtbot.waitSignal(session.said) as heard:
        dialog.take.click()
    assert "Retenez aussi" in heard.args[0].text
    assert [one.lot for one in editor.tender.insertion] == [2]
    assert "heures" not in editor.tender.clauses[0].fields


def test_what_was_kept_is_shown_again(dialog, step, type_text, click):
    type_text(dialog.questions.months, "24")
    dialog.take.click()
    click(step.hours.button)
    assert step.hours.dialog.questions.volume().months == 24


def test_trades_that_make_the_whole_set_the_share_of_labour(dialog):
    fields = dialog.questions.trades.fields
    fields[0].setValue(60)
    assert dialog.questions.labour.isEnabled()
    assert dialog.questions.volume().trades == ()
    fields[3].setValue(40)
    assert not dialog.questions.labour.isEnabled()
    volume = dialog.questions.volume()
    assert volume.labour_share == Decimal(84)
    assert [one.share for one in volume.trades] == [Decimal(60), Decimal(40)]
    fields[3].setValue(30)
    assert dialog.questions.labour.isEnabled()


def test_every_field_has_a_name(dialog):
    dialog.questions.split.open()
    questions = dialog.questions
    named = (questions.amount, questions.months, questions.labour, questions.effort, dialog.lot)
    for field in (*named, questions.cost, questions.staff, *questions.trades.fields):
        assert field.accessibleName()


def test_keyboard_reaches_the_button_that_takes_up(dialog, qtbot):
    seen = []
    for _ in range(30):
        seen.append(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert dialog.take in seen
    assert dialog.questions.staff in seen


def test_a_removed_lot_takes_its_hours_with_it(editor, dialog):
    dialog.show_lot(2)
    dialog.take.click()
    dialog.show_lot(1)
    assert [one.lot for one in without_lot(editor.tender, 1).insertion] == [1]
    assert without_lot(editor.tender, 2).insertion == ()
