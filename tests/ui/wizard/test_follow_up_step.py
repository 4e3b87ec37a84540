import datetime
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from desktop_app.core.clause_choice import ClauseChoice
from desktop_app.core.follow_up import (
    Award,
    FollowUp,
    LotAward,
    MonthHours,
    ReceivedProof,
    Structure,
)
from desktop_app.core.money import Money
from desktop_app.core.supplier import Supplier, SupplierKind
from desktop_app.monitoring.standing import Standing
from desktop_app.ui.wizard.steps import STEPS
from desktop_app.ui.wizard.steps.follow_up import FollowUpStep

RANK = STEPS.index(FollowUpStep)
START, END = datetime.date(2026, 1, 1), datetime.date(2026, 12, 31)


@pytest.fixture
def tender(contract_tender):
    hours = ClauseChoice(clause="insertion-heures", fields={"heures": 300, "penalite": 40})
    return replace(contract_tender, clauses=(*contract_tender.clauses, hours))


@pytest.fixture
def open_follow_up(open_wizard, session, tender, qtbot):
    """Show the step of a tender that has a sheet."""

    def build(sheet=FollowUp()):
        view = open_wizard(tender)
        session.book.follow_ups.put(view.editor.identifier, sheet)
        view.step(RANK).follow_up._owner = 0  # noqa: SLF001 - read again what was just put
        view.show_step(RANK)
        qtbot.wait(50)
        return view

    return build


@pytest.fixture
def kept_sheet(session):
    def read(view):
        view.step(RANK).follow_up.flush()
        return session.book.follow_ups.get(view.editor.identifier)

    return read


def test_a_tender_that_is_not_in_the_book_has_no_follow_up_yet(open_wizard):
    view = open_wizard()
    view.show_step(RANK)
    step = view.step(RANK)
    assert step.blank.isVisible()
    assert not step.content.isVisible()


def test_the_follow_up_opens_with_the_first_answer(open_wizard, type_text):
    view = open_wizard()
    type_text(view.step(0).subject, "Nettoyage")
    view.editor.flush()
    view.show_step(RANK)
    assert view.step(RANK).content.isVisible()


def test_the_award_is_kept_lot_by_lot(open_follow_up, kept_sheet, type_text, pick):
    view = open_follow_up()
    card = view.step(RANK).award.cards[0]
    type_text(card.supplier, "Atelier du Canal")
    type_text(card.amount, "47000")
    pick(card.structure, Structure.ADAPTED)
    expected = LotAward(
        lot=1,
        supplier="Atelier du Canal",
        amount=Money.from_euros(47_000),
        structure=Structure.ADAPTED,
    )
    assert kept_sheet(view).award.lots == (expected,)


@pytest.mark.parametrize("copies", [1, 2])
def test_a_holder_of_the_book_is_recognised_unless_it_has_a_namesake(
    open_follow_up, kept_sheet, type_text, session, copies
):
    supplier = Supplier(name="Atelier du Canal", kind=SupplierKind.ESAT)
    for _ in range(copies):
        session.book.suppliers.put(supplier)
    view = open_follow_up()
    card = view.step(RANK).award.cards[0]
    type_text(card.supplier, "atelier du canal")
    card.supplier.editingFinished.emit()
    (lot,) = kept_sheet(view).award.lots
    assert (lot.supplier_id > 0) is (copies == 1)
    assert lot.structure is (Structure.SUPPORTED if copies == 1 else None)


def test_the_follow_up_never_enters_the_dossier(open_follow_up, kept_sheet, type_text, session):
    view = open_follow_up()
    before = session.book.tenders.get(view.editor.identifier)
    type_text(view.step(RANK).lessons, "Prévoir un mois")
    assert kept_sheet(view).lessons == "Prévoir un mois"
    assert session.book.tenders.get(view.editor.identifier) == before


def test_the_start_dates_the_proofs(open_follow_up, kept_sheet, click):
    view = open_follow_up()
    step = view.step(RANK)
    assert all(line.due.day is None for line in step.proofs.model.values)
    click(step.award.start.known)
    assert kept_sheet(view).award.start is not None
    assert any(line.due.day for line in step.proofs.model.values)


def test_a_proof_is_ticked_with_its_day_and_a_remark(
    open_follow_up, kept_sheet, click, type_text, session
):
    view = open_follow_up(FollowUp(award=Award(start=START, end=END)))
    panel = view.step(RANK).proofs
    row = next(
        rank
        for rank, line in enumerate(panel.model.values)
        if line.due.key == "insertion-heures:execution:1"
    )
    panel.table.selectRow(row)
    assert "Équivalent admis" in panel.card.text.text()
    click(panel.card.received.known)
    type_text(panel.card.remark, "Complet")
    (proof,) = kept_sheet(view).proofs
    expected = ReceivedProof(
        key="insertion-heures:execution:1", received_on=session.today(), remark="Complet"
    )
    assert proof == expected
    assert panel.table.row() == row


HOURS = "insertion-heures:execution:"


def hours_shown(panel):
    return [line.due.key for line in panel.model.values if line.due.key.startswith(HOURS)]


def test_a_proof_that_comes_back_is_shown_one_by_one(open_follow_up, session, click):
    start, end = session.today(), session.today() + datetime.timedelta(days=3 * 365)
    panel = open_follow_up(FollowUp(award=Award(start=start, end=end))).step(RANK).proofs
    assert hours_shown(panel) == [f"{HOURS}1"]
    assert "plus lointaine" in panel.later.text()
    panel.table.selectRow([line.due.key for line in panel.model.values].index(f"{HOURS}1"))
    click(panel.card.received.known)
    assert hours_shown(panel) == [f"{HOURS}1", f"{HOURS}2"]
    assert panel.model.values[panel.table.row()].due.key == f"{HOURS}1"


def test_every_date_of_a_proof_is_shown_when_it_is_asked(open_follow_up, session, click):
    start, end = session.today(), session.today() + datetime.timedelta(days=3 * 365)
    panel = open_follow_up(FollowUp(award=Award(start=start, end=end))).step(RANK).proofs
    near = len(panel.model.values)
    chosen = panel.model.values[panel.table.row()]
    click(panel.later)
    assert len(hours_shown(panel)) > 10
    assert panel.model.values[panel.table.row()] == chosen
    click(panel.later)
    assert len(panel.model.values) == near


def test_what_is_late_is_all_shown_and_chosen_first(open_follow_up, session):
    start, end = session.today() - datetime.timedelta(days=400), session.today()
    panel = open_follow_up(FollowUp(award=Award(start=start, end=end))).step(RANK).proofs
    late = [line for line in panel.model.values if line.standing is Standing.LATE]
    assert len([line for line in late if line.due.key.startswith(HOURS)]) > 2
    assert panel.model.values[panel.table.row()].standing is Standing.LATE
    assert not panel.later.isVisible()


def test_a_proof_unticked_is_forgotten(open_follow_up, kept_sheet, click):
    proof = ReceivedProof(key="insertion-heures:execution:1", received_on=START)
    view = open_follow_up(FollowUp(award=Award(start=START, end=END), proofs=(proof,)))
    panel = view.step(RANK).proofs
    keys = [line.due.key for line in panel.model.values]
    panel.table.selectRow(keys.index(proof.key))
    click(panel.card.received.known)
    assert kept_sheet(view).proofs == ()


def test_hours_are_counted_with_the_pace_and_the_penalty(
    open_follow_up, kept_sheet, click, type_text
):
    done = (MonthHours(period=START, lot=1, hours=100, persons=2),)
    view = open_follow_up(FollowUp(award=Award(start=START, end=END), months_done=done))
    hours = view.step(RANK).hours
    said = hours.state.text().replace("\u00a0", " ")
    assert "100 heures faites sur 300" in said
    assert "Pénalité à prévoir" in said
    click(hours.months.add)
    type_text(hours.months.rows[1].hours, "200")
    kept = kept_sheet(view).months_done
    assert [(month.period, month.hours) for month in kept] == [
        (START, 100),
        (datetime.date(2026, 2, 1), 200),
    ]
    assert "Pénalité à prévoir" not in hours.state.text()


def test_no_field_asks_for_the_name_of_a_person(open_follow_up):
    view = open_follow_up(FollowUp(months_done=(MonthHours(period=START, hours=1),)))
    row = view.step(RANK).hours.months.rows[0]
    names = {field.accessibleName() for field in (row.period, row.hours, row.persons)}
    assert names == {
        "Mois, 01/2026",
        "Heures d’insertion faites, 01/2026",
        "Nombre de personnes, 01/2026",
    }


def test_penalties_and_spending_are_added_and_removed(open_follow_up, kept_sheet, click, pick):
    view = open_follow_up()
    step = view.step(RANK)
    click(step.penalties.add)
    click(step.spending.add)
    row = step.spending.rows[0]
    pick(row.category, "egalim-repas")
    assert row.parts["bio"].isVisibleTo(row)
    assert not row.parts["recycle"].isVisibleTo(row)
    sheet = kept_sheet(view)
    assert len(sheet.penalties) == 1
    assert sheet.spending[0].category == "egalim-repas"
    click(step.penalties.rows[0].remove)
    assert kept_sheet(view).penalties == ()


def test_a_part_left_empty_stays_unknown(open_follow_up, kept_sheet, click, type_text):
    view = open_follow_up()
    step = view.step(RANK)
    click(step.spending.add)
    row = step.spending.rows[0]
    type_text(row.parts["reemploi"], "0")
    assert kept_sheet(view).spending[0].parts == {"reemploi": Money(0)}
    type_text(row.parts["reemploi"], "1")
    row.parts["reemploi"].clear()
    row.parts["reemploi"].answered.emit(None)
    assert kept_sheet(view).spending[0].parts == {}


def test_undo_here_changes_the_follow_up_and_not_the_tender(
    qtbot, open_follow_up, kept_sheet, type_text
):
    view = open_follow_up()
    step = view.step(RANK)
    before = view.editor.tender
    type_text(step.lessons, "Un")
    step.follow_up.flush()
    type_text(step.lessons, " mois", erase=False)
    assert kept_sheet(view).lessons == "Un mois"
    qtbot.keyClick(step.lessons, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert kept_sheet(view).lessons == "Un"
    qtbot.keyClick(
        step.lessons,
        Qt.Key.Key_Z,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert kept_sheet(view).lessons == "Un mois"
    assert view.editor.tender == before


def test_what_is_typed_is_kept_when_the_step_is_left(open_follow_up, session, type_text):
    view = open_follow_up()
    type_text(view.step(RANK).lessons, "Prévoir un mois")
    view.show_step(0)
    assert session.book.follow_ups.get(view.editor.identifier).lessons == "Prévoir un mois"


def test_lessons_come_back_when_the_family_is_opened_again(
    qtbot, open_wizard, session, tender, contract_tender
):
    award = Award(start=datetime.date(2025, 1, 1), end=datetime.date(2025, 12, 31), bid_count=2)
    done = (MonthHours(period=datetime.date(2025, 1, 1), hours=240),)
    old = session.book.tenders.put(tender).identifiers[0]
    sheet = FollowUp(award=award, months_done=done, lessons="Prévoir un mois.")
    session.book.follow_ups.put(old, sheet)
    note = open_wizard(contract_tender).step(0).lessons
    qtbot.waitUntil(note.isVisible)
    said = note.title.text().replace("\u00a0", " ")
    assert said == "La dernière fois : deux offres, clause d’insertion tenue à 80 %."
    assert note.learnt.text() == "Prévoir un mois."


def test_a_tender_teaches_itself_nothing(qtbot, open_wizard, session, tender):
    view = open_wizard(tender)
    sheet = FollowUp(award=Award(bid_count=2), closed=True)
    session.book.follow_ups.put(view.editor.identifier, sheet)
    note = view.step(0).lessons
    note.show_family("")
    note.show_family("nettoyage-locaux")
    qtbot.waitUntil(lambda: note.errand.idle)
    assert not note.isVisible()
