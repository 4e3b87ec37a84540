import time
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from desktop_app.core.tender_status import TenderStatus
from desktop_app.ui.palette.entries import shipped_entries
from desktop_app.ui.palette.finding import find
from desktop_app.ui.wizard.steps import STEPS

CONTROL = Qt.KeyboardModifier.ControlModifier
GREATEST_WAIT = 0.016


@pytest.fixture
def palette(window, hand):
    """Open the search as the keyboard does, with all that the library holds."""
    window.search_everything()
    hand.waits()
    return window.palette_search.dialog


@pytest.fixture(autouse=True)
def _closed(window):
    yield
    close(window)


def close(window):
    if window.palette_search.dialog is not None:
        window.palette_search.dialog.reject()


def titles(dialog):
    return [entry.title for entry in dialog.model.values]


def current(dialog):
    return dialog.model.values[dialog.list.currentIndex().row()]


def test_a_few_letters_find_without_accents_and_in_any_order(palette, hand, catalogue):
    family = catalogue.families["nettoyage-locaux"].title
    hand.types(palette.search, "LOCAUX nettoy")
    assert family in titles(palette)
    hand.types(palette.search, "zzzz")
    assert titles(palette) == []
    assert palette.count.text().startswith("Rien")


def test_before_any_letter_pages_and_gestures_are_offered(palette):
    assert {"Nouveau marché", "Accueil", "Préférences"} <= set(titles(palette))


def test_a_title_that_begins_with_the_words_comes_first(catalogue, session):
    entries = shipped_entries(catalogue, session.today())
    found, count = find(entries, "nettoyage", 40)
    assert found[0].order.startswith("nettoyage")
    assert count >= len(found)


def test_suppliers_are_found_in_the_book(window, suppliers, hand, qtbot):
    assert suppliers.all()
    window.search_everything()
    dialog = window.palette_search.dialog
    hand.types(dialog.search, "oeuvre regie")
    qtbot.waitUntil(lambda: "Régie de l’Œuvre" in titles(dialog))
    hand.types(dialog.search, "xyzxyz")
    qtbot.waitUntil(lambda: dialog.errand.idle)
    assert titles(dialog) == []


def test_an_archived_tender_is_found(window, session, contract_tender, hand):
    identifier = session.book.tenders.put(replace(contract_tender, subject="Élagage"))
    session.book.tenders.sort(identifier.identifiers[0], TenderStatus.ARCHIVED)
    window.search_everything()
    dialog = window.palette_search.dialog
    hand.types(dialog.search, "elagage")
    assert "Élagage" in titles(dialog)
    assert "Archivé" in current(dialog).subtitle
    hand.presses(dialog.search, Qt.Key.Key_Return)
    assert window.wizard.editor.tender.subject == "Élagage"


def test_the_arrows_choose_while_the_keyboard_stays_in_the_field(palette, hand):
    first = current(palette)
    hand.presses(palette.search, Qt.Key.Key_Down)
    assert current(palette) != first
    assert palette.focusWidget() is palette.search
    hand.presses(palette.search, Qt.Key.Key_Up)
    assert current(palette) == first


def test_escape_closes_and_leads_nowhere(window, palette, hand, session):
    asked = []
    session.place_asked.connect(asked.append)
    hand.types(palette.search, "accueil")
    hand.presses(palette.search, Qt.Key.Key_Escape)
    assert window.palette_search.dialog is None
    assert asked == []


def test_the_steps_are_offered_in_a_tender_only(window, hand, session, contract_tender):
    steps = {step.title() for step in STEPS}
    window.search_everything()
    assert not steps & set(titles(window.palette_search.dialog))
    window.palette_search.dialog.reject()
    window.open_tender(session.book.tenders.put(contract_tender).identifiers[0])
    window.search_everything()
    dialog = window.palette_search.dialog
    assert steps <= set(titles(dialog))
    hand.types(dialog.search, STEPS[2].title())
    hand.presses(dialog.search, Qt.Key.Key_Return)
    assert window.wizard.index == 2


def test_the_key_opens_the_search_once(window, hand):
    hand.presses(window, Qt.Key.Key_K, CONTROL)
    first = window.palette_search.dialog
    assert first is not None
    window.search_everything()
    assert window.palette_search.dialog is first


def test_field_and_list_have_a_name(palette):
    for widget in (palette.search, palette.list):
        assert QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_a_letter_waits_for_less_than_a_frame(palette):
    palette.search.setText("n")
    waits = []
    for text in ("ne", "net", "e", "environnement", "les clauses de la commune", "a"):
        begun = time.perf_counter()
        palette.search.setText(text)
        waits.append(time.perf_counter() - begun)
    assert sorted(waits)[len(waits) // 2] < GREATEST_WAIT
