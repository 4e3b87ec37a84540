from dataclasses import replace
from datetime import date
from threading import Event

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.core.contact import Contact
from desktop_app.core.exchange import Exchange, ExchangeKind
from desktop_app.core.merging import Choice
from desktop_app.core.money import Money
from desktop_app.core.place import Place
from desktop_app.core.profile import Approval, Offer
from desktop_app.core.supplier import Supplier, SupplierKind
from desktop_app.settings import Settings, TextSize, Theme
from desktop_app.ui.notice import Tone
from desktop_app.ui.suppliers.duplicates import open_duplicates
from desktop_app.ui.suppliers.merge_history import MergeTableModel, open_merges
from desktop_app.ui.suppliers.merge_table import FieldColumn, FieldTableModel, field_rows
from desktop_app.ui.suppliers.merge_words import field_word, value_text
from desktop_app.ui.suppliers.pair_table import PairTableModel
from desktop_app.ui.theme import apply_theme

FOIX = Place(postcode="09000", commune="Foix", insee="09122")
ONE = Supplier(name="Menuiserie Martin", place=FOIX, notes="à rappeler")
OTHER = Supplier(name="SARL MARTIN Menuiserie", place=FOIX, contact=Contact(phone="05"))


@pytest.fixture
def book(session):
    session.book.suppliers.put_all([ONE, OTHER, Supplier(name="Le Relais", place=FOIX)])
    return session.book


@pytest.fixture
def dialog(qtbot, session, book, hand):
    assert book.suppliers.count() == 3
    dialog = open_duplicates(session)
    qtbot.addWidget(dialog)
    hand.waits()
    yield dialog
    closes(dialog)
    hand.waits()


@pytest.fixture
def merging(dialog, hand):
    hand.presses(dialog.table, Qt.Key.Key_Return)
    yield dialog.merging
    closes(dialog.merging)


def closes(dialog):
    if shiboken6.isValid(dialog):
        dialog.close()


def row_of(dialog, path):
    return [row.path for row in dialog.model.values].index(path)


def state(book):
    return tuple(book.suppliers.each())


def test_pairs_are_listed_with_degree_and_reason(dialog):
    (row,) = [[dialog.model.index(0, column).data() for column in range(4)]]
    assert row[0] == "●●○ probable"
    assert row[1:3] == ["Menuiserie Martin, Foix", "SARL MARTIN Menuiserie, Foix"]
    assert "Même commune" in row[3]
    assert "Noms identiques" in dialog.reasons.text()
    assert dialog.table.hasFocus()


def test_book_without_duplicates_says_so(qtbot, session, hand):
    dialog = open_duplicates(session)
    qtbot.addWidget(dialog)
    hand.waits()
    assert "Aucun doublon" in dialog.summary.text()
    assert not dialog.compare_button.isEnabled()
    dialog.close()


def test_search_can_be_stopped_then_taken_again(qtbot, session, book, hand):
    assert book.suppliers.count() == 3
    gate = Event()
    session.background.run(gate.wait, bool, bool)
    dialog = open_duplicates(session)
    qtbot.addWidget(dialog)
    hand.clicks(dialog.stop_button)
    gate.set()
    hand.waits()
    assert "arrêtée" in dialog.summary.text()
    assert dialog.model.values == ()
    hand.clicks(dialog.again_button)
    hand.waits()
    assert len(dialog.model.values) == 1
    dialog.close()


def test_dialog_closed_during_the_search_leaves_nothing_behind(qtbot, session, book, hand):
    dialog = open_duplicates(session)
    qtbot.addWidget(dialog)
    dialog.close()
    hand.waits()
    assert session.background.idle
    assert len(state(book)) == 3


def test_merge_is_chosen_by_keyboard_and_undone_from_the_bar(merging, dialog, book, hand, said):
    before = state(book)
    table = merging.table
    assert table.hasFocus()
    assert merging.model.values[0].path == "name"
    hand.presses(table, Qt.Key.Key_Right)
    assert "SARL MARTIN" in merging.detail.toPlainText().splitlines()[2]
    hand.presses(table, Qt.Key.Key_Return)
    assert [supplier.name for supplier in state(book)] == [OTHER.name, "Le Relais"]
    (kept, _) = state(book)
    assert (kept.identifier, kept.notes, kept.contact.phone) == (1, "à rappeler", "05")
    assert dialog.model.values == ()
    assert said[-1].tone is Tone.SAVED
    assert dialog.bar.action.text() == "Ann&uler la fusion"
    hand.clicks(dialog.bar.action)
    assert state(book) == before
    assert len(dialog.model.values) == 1


def test_return_in_the_list_opens_the_comparison_and_merges_nothing(merging, book):
    assert merging.isVisible()
    assert book.merges.all() == ()


def test_dialog_closed_without_a_word_merges_nothing(merging, book, hand):
    before = state(book)
    hand.presses(merging, Qt.Key.Key_Escape)
    assert state(book) == before
    assert book.merges.all() == ()


def test_differences_are_told_by_a_sign_and_a_colour(merging):
    model = merging.model
    told = {row.path: model.cell(row, FieldColumn.GAP) for row in model.values}
    assert told["name"].startswith("≠")
    assert told["notes"].startswith("+")
    assert told["place"].startswith("=")
    colours = {
        model.index(row_of(merging, path), FieldColumn.GAP)
        .data(Qt.ItemDataRole.ForegroundRole)
        .name()
        for path in ("name", "notes", "place")
    }
    assert len(colours) == 3
    assert model.index(0, FieldColumn.ONE).data().startswith("● ")
    assert model.index(0, FieldColumn.OTHER).data().startswith("○ ")


def test_space_goes_through_the_sides_and_both_when_they_join():
    other = replace(OTHER, notes="fermé le lundi")
    model = FieldTableModel()
    model.show_values(field_rows(ONE, other, {"notes": Choice.BOTH}))
    rows = {row.path: row for row in model.values}
    assert rows["notes"].choices == (Choice.ONE, Choice.OTHER, Choice.BOTH)
    assert rows["name"].choices == (Choice.ONE, Choice.OTHER)
    assert rows["place"].choices == ()


def test_space_and_click_choose_too(merging, hand, qtbot):
    for expected in (Choice.OTHER, Choice.ONE):
        hand.presses(merging.table, Qt.Key.Key_Space)
        assert merging.model.choices()["name"] is expected
    area = merging.table.visualRect(merging.model.index(0, FieldColumn.OTHER))
    qtbot.mouseClick(merging.table.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    assert merging.model.choices()["name"] is Choice.OTHER
    place = row_of(merging, "place")
    merging.table.show_row(place)
    hand.presses(merging.table, Qt.Key.Key_Space)
    assert "place" not in merging.model.choices()


def test_two_suppliers_are_not_proposed_again_until_it_is_undone(dialog, hand, book, said):
    hand.clicks(dialog.separate_button)
    assert dialog.model.values == ()
    hand.clicks(dialog.again_button)
    hand.waits()
    assert dialog.model.values == ()
    assert len(state(book)) == 3
    next(notice for notice in said if notice.act).act()
    hand.clicks(dialog.again_button)
    hand.waits()
    assert len(dialog.model.values) == 1


def test_two_suppliers_can_be_said_from_the_comparison(merging, dialog, hand):
    hand.clicks(merging.separate_button)
    assert dialog.model.values == ()


def test_record_removed_meanwhile_leaves_the_list(dialog, book, hand, said):
    book.suppliers.remove(2)
    hand.clicks(dialog.compare_button)
    assert dialog.model.values == ()
    assert said[-1].tone is Tone.PROBLEM


@pytest.fixture
def past(qtbot, session, book, hand):
    book.merges.merge(1, 2, {}, session.today())
    dialog = open_merges(session, None, 1)
    qtbot.addWidget(dialog)
    yield dialog
    closes(dialog)
    hand.waits()


def test_past_merge_is_undone_and_what_changed_since_is_taken_up(past, session, book, hand):
    assert "comme avant" in past.detail.text()
    session.attempt(
        lambda: book.suppliers.put(replace(book.suppliers.get(1), notes="écrit depuis"))
    )
    session.attempt(
        lambda: book.exchanges.put(
            Exchange(supplier=1, day=session.today(), kind=ExchangeKind.CALL)
        )
    )
    assert "Notes" in past.detail.text()
    assert not past.first_button.isVisible()
    hand.clicks(past.undo_button)
    assert book.suppliers.get(1).notes == "à rappeler"
    assert "mis de côté" in past.detail.text()
    assert not past.undo_button.isEnabled()
    hand.clicks(past.second_button)
    assert book.suppliers.get(2).notes == "écrit depuis"
    assert not past.second_button.isVisible()


def test_empty_past_says_so(qtbot, session, book, hand):
    assert book.merges.all() == ()
    dialog = open_merges(session)
    qtbot.addWidget(dialog)
    assert "Aucune fusion" in dialog.detail.text()
    assert not dialog.undo_button.isEnabled()
    dialog.close()
    hand.waits()


def test_models_keep_the_rules_of_qt(qtmodeltester, dialog, merging, book, session):
    book.merges.merge(1, 2, {}, session.today())
    merges = MergeTableModel()
    merges.show_values(book.merges.all())
    pairs = PairTableModel()
    pairs.show_values(dialog.model.values)
    for model in (merging.model, pairs, merges):
        assert model.rowCount()
        qtmodeltester.check(model)
        headings = [
            model.headerData(column, Qt.Orientation.Horizontal)
            for column in range(model.columnCount())
        ]
        assert all(headings)


def test_every_field_has_a_word_and_every_value_a_text(session):
    rows = field_rows(ONE, Supplier(name="x"), {})
    assert {row.path for row in rows} == {"name", "kind", "place", "notes"}
    assert field_word("profile.cluster") == "Pôle territorial (PTCE)"
    assert session.today()


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        ((SupplierKind.EA, SupplierKind.ESUS), "Entreprise adaptée ; Entreprise solidaire"),
        (Money(123_00), "123 €"),
        (12, "12"),
        (date(2026, 1, 2), "02/01/2026"),
        (Contact(name="A", email="a@b"), "A, a@b"),
        ((Offer(title="vitrerie"), Offer(families=("nettoyage-locaux",))), "vitrerie ; nett"),
        (Approval(label="esus", until=date(2026, 1, 2)), "esus 02/01/2026"),
    ],
)
def test_values_are_written_in_french(session, value, text):
    assert value_text(value).startswith(text)
    assert bool(value_text(value)) is bool(text)
    assert session.today()


def visible(dialog, *kinds):
    return [
        widget
        for kind in kinds
        for widget in dialog.findChildren(kind)
        if widget.isVisible() and widget.window() is dialog
    ]


def nameless(dialog):
    return [
        widget
        for widget in visible(dialog, QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]


def mnemonics(dialog):
    letters = [
        button.text().partition("&")[2][:1].lower() for button in visible(dialog, QPushButton)
    ]
    return sorted(letter for letter in letters if letter)


@pytest.fixture(params=[TextSize.NORMAL, TextSize.LARGER])
def _dressed(qapp, request):
    apply_theme(qapp, Settings(theme=Theme.LIGHT, text_size=request.param))


@pytest.mark.usefixtures("_dressed")
def test_dialogs_are_named_and_fit_at_every_size(merging, dialog, past_of_all):
    for shown in (merging, dialog, past_of_all):
        assert nameless(shown) == []
        letters = mnemonics(shown)
        assert letters == sorted(set(letters))
        for button in visible(shown, QPushButton):
            assert button.width() >= button.sizeHint().width(), button.text()


@pytest.fixture
def past_of_all(qtbot, session, hand):
    dialog = open_merges(session)
    qtbot.addWidget(dialog)
    yield dialog
    closes(dialog)
    hand.waits()


def test_control_without_a_name_is_seen(merging):
    merging.detail.setAccessibleName("")
    assert nameless(merging) == [merging.detail]
