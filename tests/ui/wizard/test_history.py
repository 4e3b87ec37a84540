import datetime
import random
from dataclasses import replace

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from desktop_app.core.bid import Bid
from desktop_app.core.contact import Contact
from desktop_app.core.criterion import Criterion, CriterionKind
from desktop_app.core.lot import Lot
from desktop_app.core.profile import Offer, Profile
from desktop_app.core.supplier import Supplier
from desktop_app.core.tender import Need
from desktop_app.ui.wizard.bid_editor import BidEditor
from desktop_app.ui.wizard.fields import ChoiceField, TextArea, TextField
from desktop_app.ui.wizard.row_list import ListRow, RowList
from desktop_app.ui.wizard.spot import is_one_spot, spot
from desktop_app.ui.wizard.steps import STEPS
from desktop_app.ui.wizard.steps.bids import BidsStep
from desktop_app.ui.wizard.steps.sourcing import SourcingStep

SELECT = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
CONTROL = Qt.KeyboardModifier.ControlModifier
GESTURES = 60
LONG_AGO = datetime.date(2020, 5, 4)
ACTED = (TextField, TextArea, ChoiceField, QCheckBox)


def test_a_spot_is_the_only_part_that_differs():
    lots = (Lot(number=1, designation="Un"), Lot(number=2, designation="Deux"))
    after = (lots[0], replace(lots[1], designation="Deux bis"))
    assert spot(lots, after) == (1, "designation")
    assert spot(lots, lots[:1]) == ()
    both = (replace(lots[0], designation="A"), replace(lots[1], designation="B"))
    assert spot(lots, both) == ()


def test_a_spot_goes_on_within_itself_only():
    assert is_one_spot(("texts",), ("texts", 0, "text"))
    assert not is_one_spot(("lots", 0, "designation"), ("lots", 1, "designation"))
    assert not is_one_spot((), ("subject",))


def test_two_fields_of_one_part_typed_in_a_row_are_two_gestures(editor):
    for sustainability, description in (("L", ""), ("L’eau", ""), ("L’eau", "Laver")):
        need = Need(sustainability=sustainability, description=description)
        editor.typed(need=need)
    editor.undo()
    assert editor.tender.need == Need(sustainability="L’eau")
    editor.undo()
    assert editor.tender.need == Need()


def test_two_rows_of_one_list_typed_in_a_row_are_two_gestures(editor):
    prices = tuple(Criterion(designation=name, kind=CriterionKind.OTHER) for name in "AB")
    editor.change(criteria=prices)
    first = (replace(prices[0], designation="Aa"), prices[1])
    editor.typed(criteria=first)
    editor.typed(criteria=(first[0], replace(prices[1], designation="Bb")))
    editor.undo()
    assert editor.tender.criteria == first


def test_a_pause_ends_what_was_typed(editor):
    editor.typed(subject="Net")
    editor.flush()
    editor.typed(subject="Nettoyage")
    editor.undo()
    assert editor.tender.subject == "Net"


def test_gestures_on_the_tender_and_beside_it_are_undone_in_their_order(editor):
    bids = BidEditor(editor)
    editor.change(subject="Nettoyage")
    bids.load()
    bids.add(Bid(bidder="A"))
    editor.change(months=12)
    editor.undo()
    assert (editor.tender.months, len(bids.sheet.bids)) == (None, 1)
    editor.undo()
    assert (editor.tender.subject, bids.sheet.bids) == ("Nettoyage", ())
    editor.redo()
    editor.redo()
    assert (editor.tender.months, len(bids.sheet.bids)) == (12, 1)


def test_a_gesture_beside_the_tender_is_named(editor):
    bids = BidEditor(editor)
    editor.change(subject="Nettoyage")
    bids.load()
    bids.add(Bid(bidder="A"))
    assert editor.history.names() == ("offres (ajout)", "")
    editor.undo()
    assert editor.history.names() == ("objet", "offres (ajout)")


def test_a_window_beside_undoes_its_own_gestures_only(editor):
    bids = BidEditor(editor)
    editor.change(subject="Nettoyage")
    bids.load()
    bids.add(Bid(bidder="A"))
    editor.change(months=12)
    bids.undo()
    assert (editor.tender.months, len(bids.sheet.bids)) == (12, 1)
    editor.undo()
    bids.undo()
    assert bids.sheet.bids == ()


@pytest.fixture
def view(open_wizard, contract_tender, session, qtbot):
    offer = Offer(families=("nettoyage-locaux",))
    for name in ("Net", "Clair"):
        mail = Contact(email="a@x.fr")
        supplier = Supplier(name=name, contact=mail, profile=Profile(offers=(offer,)))
        session.book.suppliers.put(supplier)
    view = open_wizard(contract_tender)
    for index in range(len(STEPS)):
        view.show_step(index)
    step = view.step(STEPS.index(SourcingStep))
    qtbot.waitUntil(lambda: step.search.errand.idle and step.list.model.values != ())
    yield view
    view.editor.flush()


def choose_suppliers(step):
    model = step.list.table.selectionModel()
    for row in range(len(step.list.model.values)):
        model.select(step.list.model.index(row, 0), SELECT)


def everything(view):
    """Return all that the book keeps about the tender, and its suppliers."""
    book, number = view.editor.session.book, view.editor.identifier
    found = book.suppliers.search("").suppliers
    return (
        book.tenders.get(number),
        book.bids.get(number),
        book.follow_ups.get(number),
        book.sourcing.get(number),
        book.studies.get(number),
        book.exchanges.of_tender(number),
        tuple(sorted(found, key=lambda one: one.identifier)),
    )


def test_an_exchange_noted_is_undone_named_and_noted_again(view):
    step = view.step(STEPS.index(SourcingStep))
    view.show_step(STEPS.index(SourcingStep))
    before = everything(view)
    choose_suppliers(step)
    step.contacts.note.click()
    after = everything(view)
    assert len(after[5]) == 2
    assert view.header.undo.accessibleName().endswith("échanges notés")
    QTest.keyClick(step.contacts.text, Qt.Key.Key_Z, CONTROL)
    assert everything(view) == before
    QTest.keyClick(step.contacts.text, Qt.Key.Key_Y, CONTROL)
    assert everything(view) == after


def test_an_exchange_removed_elsewhere_does_not_stop_undoing(view):
    step = view.step(STEPS.index(SourcingStep))
    choose_suppliers(step)
    step.contacts.note.click()
    book = view.editor.session.book
    book.exchanges.remove(book.exchanges.of_tender(view.editor.identifier)[0])
    view.editor.undo()
    assert book.exchanges.of_tender(view.editor.identifier) == ()
    assert book.sourcing.get(view.editor.identifier).rounds == ()


def test_a_contact_heard_of_elsewhere_outlives_an_exchange_undone(view, session):
    (one, *_) = session.book.suppliers.search("Net").suppliers
    heard = replace(one.profile, last_contact=LONG_AGO)
    session.book.suppliers.put(replace(one, profile=heard))
    step = view.step(STEPS.index(SourcingStep))
    choose_suppliers(step)
    step.contacts.note.click()
    assert session.book.suppliers.get(one.identifier).profile.last_contact == session.today()
    view.editor.undo()
    assert session.book.suppliers.get(one.identifier).profile.last_contact == LONG_AGO


def gesture(chance, view):
    """Act on one field or button of one step, as a clerk might."""
    index = chance.randrange(len(STEPS))
    view.show_step(index)
    step = view.step(index)
    able = [item for item in actors(step) if item.isVisibleTo(step) and item.isEnabled()]
    if not able:
        return
    act(chance, chance.choice(able))
    if chance.random() < 0.5:
        flush(view)


def actors(step):
    fields = [item for kind in ACTED for item in step.findChildren(kind)]
    rows = step.findChildren(ListRow)
    buttons = [button for row in rows for button in (row.up, row.down, row.remove)]
    buttons += [item.add for item in step.findChildren(RowList)]
    if isinstance(step, SourcingStep):
        choose_suppliers(step)
        buttons += [step.contacts.note] * 5
    if isinstance(step, BidsStep):
        buttons += [step.add] * 5
    outside = step.findChildren(QWidget, "qt_spinbox_lineedit")
    return [item for item in fields if item not in outside] + buttons


def act(chance, actor):
    if isinstance(actor, TextField | TextArea):
        actor.setFocus()
        for letter in chance.choices("abc123", k=chance.randint(1, 3)):
            QTest.keyClick(actor, letter)
    elif isinstance(actor, QComboBox):
        index = chance.randrange(max(actor.count(), 1))
        actor.setCurrentIndex(index)
        actor.activated.emit(index)
    else:
        actor.click()


def flush(view):
    view.editor.flush()
    for index in range(len(STEPS)):
        sheet = getattr(view.step(index), "_sheet", None)
        if sheet is not None:
            sheet.flush()


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_undoing_everything_comes_back_to_the_start_and_redoing_to_the_end(view, seed):
    chance = random.Random(seed)  # noqa: S311 - the same gestures at each run
    first = everything(view)
    for _ in range(GESTURES):
        gesture(chance, view)
    flush(view)
    last = everything(view)
    assert last != first
    count = 0
    while view.editor.can_undo:
        view.editor.undo()
        count += 1
    assert count > GESTURES / 3
    assert everything(view) == first
    while view.editor.can_redo:
        view.editor.redo()
    assert everything(view) == last


def test_what_no_gesture_wrote_is_seen_to_stay(view, session):
    first = everything(view)
    view.editor.change(months=7)
    sheet = replace(session.book.follow_ups.get(view.editor.identifier), lessons="Dehors")
    session.book.follow_ups.put(view.editor.identifier, sheet)
    view.editor.undo()
    assert everything(view) != first
