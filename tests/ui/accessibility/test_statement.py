import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.ui.dialogs.sheet_dialog import SheetDialog
from desktop_app.ui.palette.entries import place_entries


@pytest.fixture
def opened(hand):
    def find():
        hand.waits()
        shown = [it for it in QApplication.topLevelWidgets() if isinstance(it, SheetDialog)]
        return next(dialog for dialog in shown if dialog.isVisible())

    yield find
    find().close()


def test_the_statement_opens_from_the_preferences(window, opened):
    window.show_page(5)
    window.page(5).statement.click()
    text = opened().sheet.text()
    assert text.startswith("Déclaration d’accessibilité")
    assert "Ce qui manque" in text
    assert "Ctrl+K" in text
    assert opened().printer.isEnabled()


@pytest.mark.parametrize(
    ("title", "beginning"),
    [
        ("Déclaration d’accessibilité", "Déclaration d’accessibilité"),
        ("Derniers messages", "Derniers messages"),
    ],
)
@pytest.mark.usefixtures("window")
def test_sheets_open_from_the_search_of_everything(session, opened, title, beginning):
    (entry,) = [entry for entry in place_entries() if entry.title == title]
    session.place_asked.emit(entry.target)
    assert opened().sheet.text().startswith(beginning)
