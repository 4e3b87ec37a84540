import pytest
from PySide6.QtWidgets import QLineEdit

from desktop_app.exchange import moving
from desktop_app.exchange.luggage import LEAST_LOG_COST, packed, unpacked
from desktop_app.ui.dialogs.take_away import TakeAwayDialog
from desktop_app.ui.pages.preferences import PreferencesPage

WORDS = "quatre mots sans été"


@pytest.fixture
def dialog(show_page, monkeypatch):
    monkeypatch.setattr(moving, "packed", lambda files, word: packed(files, word, LEAST_LOG_COST))
    page = show_page(PreferencesPage)
    page.take_away.click()
    assert isinstance(page.dialog, TakeAwayDialog)
    yield page.dialog
    page.dialog.reject()


def test_the_book_leaves_in_a_closed_file(dialog, session, tmp_path, qtbot, contract_tender):
    session.book.tenders.put(contract_tender)
    path = tmp_path / "valise.clausier-valise"
    session.files.answer = path
    dialog.first.setText(WORDS)
    dialog.second.setText(WORDS)
    dialog.write.click()
    qtbot.waitUntil(lambda: "est écrit" in dialog.said.text(), timeout=20_000)
    assert b"Saint-Exemple" not in path.read_bytes()
    assert unpacked(path.read_bytes(), WORDS)["carnet.db"].startswith(b"SQLite format 3")
    assert dialog.first.text() == ""
    assert dialog.write.isEnabled()


def test_the_passphrase_is_shown_on_request_in_both_fields(dialog):
    hidden, shown = QLineEdit.EchoMode.Password, QLineEdit.EchoMode.Normal
    assert {dialog.first.echoMode(), dialog.second.echoMode()} == {hidden}
    dialog.secret.shown.click()
    assert {dialog.first.echoMode(), dialog.second.echoMode()} == {shown}
    dialog.secret.clear()
    assert {dialog.first.echoMode(), dialog.second.echoMode()} == {hidden}


@pytest.mark.parametrize(
    ("first", "second", "reason"),
    [("court", "court", "au moins 12 signes"), (WORDS, WORDS + "s", "pas les mêmes")],
)
def test_a_passphrase_that_is_weak_or_mistyped_is_said(dialog, session, first, second, reason):
    dialog.first.setText(first)
    dialog.second.setText(second)
    dialog.write.click()
    assert reason in dialog.said.text()
    assert session.files.asked == []


def test_a_folder_that_is_gone_is_said(dialog, session, tmp_path, qtbot):
    session.files.answer = tmp_path / "absent" / "v.clausier-valise"
    dialog.first.setText(WORDS)
    dialog.second.setText(WORDS)
    dialog.write.click()
    qtbot.waitUntil(lambda: "n’a pas été écrit" in dialog.said.text(), timeout=20_000)
    assert dialog.write.isEnabled()
