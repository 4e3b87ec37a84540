import time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QVBoxLayout

from desktop_app.guide.words import Abbreviations
from desktop_app.ui.guide.screen_texts import texts_of
from desktop_app.ui.guide.word_panel import WordPanel
from desktop_app.ui.models.tenders import TenderColumn
from desktop_app.ui.pages.tenders import TendersPage


def panel_of(window):
    panels = window.findChildren(WordPanel)
    return panels[-1] if panels else None


def names(panel):
    return [word.acronym for word in panel.here]


def test_f1_lists_the_abbreviations_of_the_screen(window, tenders, hand):
    window.open_tender(tenders.all()[0].identifier)
    hand.waits()
    hand.presses(window, Qt.Key.Key_F1)
    panel = panel_of(window)
    assert "HT" in names(panel)
    assert "Hors taxes" in panel.reader.toPlainText()
    panel.close()


def test_a_screen_without_abbreviation_says_so(window, catalogue, hand):
    panel = WordPanel((), catalogue.guide.words(), window)
    hand.shows(panel)
    assert "n’a pas d’abréviation" in panel.reader.toPlainText()
    panel.close()


def test_a_search_looks_among_all_the_words(window, catalogue, hand):
    panel = hand.shows(WordPanel((), catalogue.guide.words(), window))
    hand.types(panel.search, "geiq")
    assert "Groupement d’employeurs" in panel.reader.toPlainText()
    hand.types(panel.search, "xyzxyz")
    assert "n’est pas dans la liste" in panel.reader.toPlainText()
    panel.close()


def test_the_button_of_the_window_does_the_same(window):
    window.words.click()
    panel = panel_of(window)
    assert panel.isVisible()
    assert panel.search.hasFocus() or panel.search.focusPolicy() != Qt.FocusPolicy.NoFocus
    panel.close()


def test_f1_works_in_a_dialog_too_and_once(window, hand, qtbot):
    dialog = QDialog(window)
    column = QVBoxLayout(dialog)
    column.addWidget(QLabel("Un lot réservé à une SIAE"))
    field = QLineEdit()
    column.addWidget(field)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    field.setFocus()
    hand.presses(field, Qt.Key.Key_F1)
    panel = panel_of(dialog)
    assert names(panel) == ["SIAE"]
    qtbot.waitUntil(lambda: QApplication.activeWindow() is panel)
    hand.presses(panel.search, Qt.Key.Key_F1)
    assert panel.findChildren(WordPanel) == []
    panel.close()
    dialog.close()


def test_hidden_texts_are_not_of_the_screen(window, hand):
    dialog = QDialog(window)
    column = QVBoxLayout(dialog)
    hidden = QLabel("Une EA")
    column.addWidget(QLabel("Un &ESAT"))
    column.addWidget(hidden)
    hidden.hide()
    hand.shows(dialog)
    assert list(texts_of(dialog)) == ["Un ESAT"]
    dialog.close()


def test_reading_the_heaviest_screen_takes_less_than_a_frame(window, tenders, catalogue, hand):
    window.open_tender(tenders.all()[0].identifier)
    hand.waits()
    words = Abbreviations(catalogue.guide.words())
    best = 1.0
    for _ in range(5):
        start = time.perf_counter()
        words.within(texts_of(window))
        best = min(best, time.perf_counter() - start)
    assert best < 0.05


def test_the_titles_of_a_table_are_read_too(show_page, tenders):
    assert tenders.all()
    page = show_page(TendersPage)
    assert "Montant HT" in set(texts_of(page))
    page.table.hideColumn(TenderColumn.AMOUNT)
    assert "Montant HT" not in set(texts_of(page))
