import ast
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QInputDialog

import desktop_app.ui
from desktop_app.settings import TextSize
from desktop_app.ui.dialogs.sheet_dialog import SheetDialog
from desktop_app.ui.notice import Notice
from desktop_app.ui.page_list import PAGES
from desktop_app.ui.pages.suppliers import SuppliersPage
from desktop_app.ui.pages.tenders import TendersPage
from desktop_app.ui.shortcuts import SHORTCUTS, Shortcut, Where, bind, shortcut_sheet

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ROOM = Path(desktop_app.ui.__file__).parent
CODE = {path: path.read_text("utf-8") for path in ROOM.rglob("*.py")}


def heard(window):
    """Return the keys that a window hears now, a word for each time they are bound."""
    return [
        key.key().toString()
        for key in window.findChildren(QShortcut)
        if key.isEnabled()
        and key.parent().isVisible()
        and key.context() is Qt.ShortcutContext.WindowShortcut
    ]


def clashes(window):
    return [keys for keys, times in Counter(heard(window)).items() if times > 1]


@pytest.mark.parametrize("rank", range(len(PAGES)))
def test_no_two_keys_clash_on_a_page(window, hand, rank):
    window.show_page(rank)
    hand.waits()
    assert clashes(window) == []


@pytest.mark.usefixtures("tenders")
def test_no_two_keys_clash_in_a_tender_nor_under_a_notice(window, session, hand):
    window.open_tender(session.book.tenders.all()[0].identifier)
    session.say(Notice("Supprimé.", action="&Annuler", act=lambda: None))
    hand.waits()
    assert clashes(window) == []


def test_a_clash_would_be_seen(window):
    bind(Shortcut.NEW, window, lambda: None)
    assert clashes(window) == ["Ctrl+N"]


def test_no_key_stands_twice_where_it_is_heard():
    for where in Where:
        alike = {Where.ANYWHERE, where}
        keys = [key for line in SHORTCUTS.values() if line.where in alike for key in line.keys]
        assert [key for key, times in Counter(keys).items() if times > 1] == []


def test_the_table_names_every_shortcut():
    assert set(SHORTCUTS) == set(Shortcut)
    for line in SHORTCUTS.values():
        assert all(not QKeySequence(keys).isEmpty() for keys in line.keys)


def used(source):
    """Return the shortcuts that a module binds or awaits."""
    return {
        node.attr
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Attribute) and getattr(node.value, "id", "") == "Shortcut"
    }


def test_each_shortcut_of_the_table_exists():
    table = ROOM / "shortcuts.py"
    found = set().union(*(used(source) for path, source in CODE.items() if path != table))
    pages = {"HOME", "TENDERS", "SUPPLIERS", "LIBRARY", "GUIDE", "PREFERENCES"}
    assert {one.name for one in Shortcut} - found - pages == set()
    assert used("bind(Shortcut.NEW, self, act)") == {"NEW"}


def test_no_key_is_bound_past_the_table():
    table = ROOM / "shortcuts.py"
    wild = [path.name for path, text in CODE.items() if "QShortcut(" in text and path != table]
    assert wild == []


@pytest.mark.parametrize("shortcut", [one for one in Shortcut if one.value < len(PAGES)])
def test_each_key_of_a_page_leads_to_it(window, hand, shortcut):
    for keys in SHORTCUTS[shortcut].keys:
        window.show_page(0 if shortcut.value else 1)
        pressed = QKeySequence(keys)[0]
        hand.presses(window, pressed.key(), pressed.keyboardModifiers())
        assert isinstance(window.stack.currentWidget(), PAGES[shortcut.value].load())


def test_control_s_says_that_everything_is_kept(window, session, hand, said, contract_tender):
    hand.presses(window, Qt.Key.Key_S, CONTROL)
    assert said[-1].text == "Tout est déjà enregistré."
    session.apply(session.book.tenders.put(contract_tender))
    hand.presses(window, Qt.Key.Key_S, CONTROL)
    assert said[-1].text.startswith("Tout est déjà enregistré, à ")


def test_control_plus_minus_and_zero_change_the_size_of_texts(window, session, hand):
    hand.presses(window, Qt.Key.Key_Plus, CONTROL)
    assert session.settings.text_size is TextSize.LARGE
    hand.presses(window, Qt.Key.Key_Minus, CONTROL)
    hand.presses(window, Qt.Key.Key_Minus, CONTROL)
    assert session.settings.text_size is TextSize.NORMAL
    hand.presses(window, Qt.Key.Key_Equal, CONTROL)
    hand.presses(window, Qt.Key.Key_0, CONTROL)
    assert session.settings.text_size is TextSize.NORMAL


def test_f11_takes_the_screen_and_gives_it_back(window, hand):
    hand.presses(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    hand.presses(window, Qt.Key.Key_F11)
    assert not window.isFullScreen()


def test_shift_f1_shows_the_table(window, hand):
    hand.presses(window, Qt.Key.Key_F1, SHIFT)
    dialog = window.findChild(SheetDialog)
    text = dialog.reader.toPlainText()
    assert "Imprimer ce qui est à l’écran" in text
    for line in SHORTCUTS.values():
        assert line.shown in text
    dialog.close()


def test_the_sheet_is_in_the_order_of_the_places():
    headings = [part.heading for part in shortcut_sheet().parts]
    assert headings[:2] == ["Partout", "Dans un marché"]


@pytest.mark.usefixtures("tenders")
def test_control_w_leaves_a_tender(window, session, hand):
    window.open_tender(session.book.tenders.all()[0].identifier)
    hand.presses(window.wizard, Qt.Key.Key_W, CONTROL)
    assert window.wizard is None
    hand.presses(window, Qt.Key.Key_W, CONTROL)
    assert window.isVisible()


@pytest.mark.usefixtures("tenders")
def test_control_y_redoes_what_control_z_undid(window, session, hand):
    window.open_tender(session.book.tenders.all()[0].identifier)
    editor = window.wizard.editor
    editor.change(subject="Autre objet")
    hand.presses(window.wizard, Qt.Key.Key_Z, CONTROL)
    assert editor.tender.subject != "Autre objet"
    hand.presses(window.wizard, Qt.Key.Key_Y, CONTROL)
    assert editor.tender.subject == "Autre objet"


def test_control_f_searches_everything_where_a_page_has_no_search(window, hand):
    hand.presses(window, Qt.Key.Key_F, CONTROL)
    assert window.palette_search.dialog is not None
    window.palette_search.dialog.close()
    window.show_page(1)
    hand.presses(window, Qt.Key.Key_F, CONTROL)
    assert window.palette_search.dialog is None


@pytest.mark.usefixtures("tenders")
def test_f2_renames_a_tender_and_the_name_can_be_taken_back(session, show_page, hand, said):
    page = show_page(TendersPage)
    page.table.show_row(0)
    before = page.model.values[0]
    hand.presses(page.table, Qt.Key.Key_F2)
    dialog = page.findChild(QInputDialog)
    assert dialog.textValue() == before.subject
    dialog.setTextValue("Un nom plus clair")
    dialog.accept()
    renamed = session.book.tenders.get(before.identifier)
    assert renamed.subject == "Un nom plus clair"
    # What is written since stays when the name is taken back.
    session.book.tenders.put(replace(renamed, family="repas"), before.identifier)
    said[-1].act()
    taken_back = session.book.tenders.get(before.identifier)
    assert (taken_back.subject, taken_back.family) == (before.subject, "repas")


@pytest.mark.usefixtures("tenders")
def test_a_tender_is_not_left_without_a_name(session, show_page, hand, said):
    page = show_page(TendersPage)
    page.table.show_row(0)
    before = page.model.values[0]
    hand.presses(page.table, Qt.Key.Key_F2)
    dialog = page.findChild(QInputDialog)
    dialog.setTextValue("  ")
    dialog.accept()
    assert session.book.tenders.get(before.identifier).subject == before.subject
    assert said == []


@pytest.mark.usefixtures("suppliers")
def test_f2_leads_to_the_name_of_a_supplier(show_page, hand, qtbot):
    page = show_page(SuppliersPage)
    qtbot.waitUntil(lambda: page.finding.finder.idle and page.model.rowCount() > 0)
    page.table.setFocus()
    page.table.show_row(0)
    hand.presses(page.table, Qt.Key.Key_F2)
    assert page.form.isAncestorOf(QApplication.focusWidget())
