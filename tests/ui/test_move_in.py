import json

import pytest
from PySide6.QtCore import Qt

from desktop_app.book import backup as backup_file
from desktop_app.book.backup import save_away
from desktop_app.book.store import open_book
from desktop_app.core.supplier import Supplier
from desktop_app.exchange import moving
from desktop_app.exchange.luggage import LEAST_LOG_COST, packed
from desktop_app.exchange.moving import Departure, Home, take_away
from desktop_app.paths import shipped
from desktop_app.settings import Language, Settings, Theme, write_settings
from desktop_app.ui.dialogs.move_in import MoveInDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.opening import Opening
from desktop_app.ui.pages.preferences import PreferencesPage
from desktop_app.ui.places import Places
from desktop_app.ui.translation import install_language
from desktop_app.ui.widgets.labels import Sentence
from desktop_app.ui.widgets.message_bar import MessageBar
from desktop_app.ui.widgets.waiting import Waiting
from desktop_app.ui.window import MainWindow

from .conftest import DAY, Files

WORDS = "quatre mots sans été"
HERE = Settings(theme=Theme.LIGHT, commune="Commune d’ici")


@pytest.fixture
def case(tmp_path, glossary, contract_tender, monkeypatch):
    """A file written on another computer."""
    monkeypatch.setattr(moving, "packed", lambda files, word: packed(files, word, LEAST_LOG_COST))
    old = tmp_path / "ancien"
    home = Home(old / "data" / "carnet.db", old / "settings")
    book = open_book(home.book, home.book.parent / "backups", DAY, glossary)
    book.tenders.put(contract_tender)
    book.suppliers.put(Supplier(name="Régie d’avant"))
    book.close()
    there = Settings(theme=Theme.LIGHT, language=Language.ENGLISH, commune="Commune d’avant")
    write_settings(home.settings, there)
    path = tmp_path / "tout.clausier-valise"
    take_away(home, path, WORDS, save_away, Departure(DAY, "2099.1.1"))
    return path


@pytest.fixture
def opening(qapp, qtbot, paths):
    write_settings(paths.settings, HERE)
    places = Places(paths.data / "carnet.db", paths.backups, shipped("resources"), paths)
    frame = Frame()
    qtbot.addWidget(frame)
    frame.show()
    opening = Opening(qapp, frame, HERE, places, lambda: DAY)
    opening.frame = frame
    opening.begin()
    qtbot.waitUntil(lambda: isinstance(frame.centralWidget(), MainWindow), timeout=10_000)
    opening.session.book.suppliers.put(Supplier(name="Régie d’ici"))
    opening.session.files = Files()
    yield opening
    qtbot.waitUntil(lambda: opening.session is None or opening.session.background.idle)
    opening.close()
    opening.setParent(None)
    install_language(qapp, Language.FRENCH)


@pytest.fixture
def look(opening, case, qtbot):
    """Open the dialog from the empty first page and look into the file."""

    def looking(words=WORDS):
        window = opening.frame.centralWidget()
        button = window.page(0).move_in
        button.click()
        dialog = button.dialog
        opening.session.files.answer = case
        dialog.choose.click()
        dialog.secret.line.setText(words)
        qtbot.keyClick(dialog.secret.line, Qt.Key.Key_Return)
        qtbot.waitUntil(dialog.progress.isHidden, timeout=20_000)
        return dialog

    return looking


def shown(dialog):
    return dialog.report.toPlainText().replace("\u00a0", " ")


def names(opening):
    return [item.name for item in opening.session.book.suppliers.all()]


def wait_for_window(opening, qtbot, former):
    def is_back() -> bool:
        window = opening.frame.centralWidget()
        return isinstance(window, MainWindow) and window is not former

    qtbot.waitUntil(is_back, timeout=20_000)
    bar = opening.frame.centralWidget().findChild(MessageBar)
    qtbot.waitUntil(lambda: bar.isVisible() and opening.session.background.idle)
    return bar.findChild(Sentence).text()


def test_a_book_arrives_and_the_window_opens_on_it(opening, look, qtbot, paths):
    former = opening.frame.centralWidget()
    dialog = look()
    assert "Carnet : 1 fournisseur" in shown(dialog)
    assert "Commune d’avant" in shown(dialog)
    assert "carnet-" in shown(dialog)
    assert "plus récentes que celles d’ici" in shown(dialog)
    assert names(opening) == ["Régie d’ici"]
    assert dialog.secret.line.text() == ""
    dialog.put.click()
    said = wait_for_window(opening, qtbot, former)
    assert names(opening) == ["Régie d’avant"]
    assert opening.session.settings.commune == "Commune d’avant"
    # The language came along with the settings, also for the sentence that tells it.
    assert "avant-restauration" in said
    assert len(opening.session.book.tenders.all()) == 1
    kept = next(paths.backups.glob("*avant-restauration*"))
    assert kept.name in said


def test_a_failure_gives_the_former_book_and_settings_back(
    opening, look, qtbot, monkeypatch, paths
):
    former = opening.frame.centralWidget()
    dialog = look()

    def fail(*_given):
        raise OSError(28, "full")

    monkeypatch.setattr(backup_file, "settle", fail)
    dialog.put.click()
    said = wait_for_window(opening, qtbot, former)
    assert "disque plein" in said
    assert names(opening) == ["Régie d’ici"]
    assert opening.session.settings.commune == "Commune d’ici"
    plain = json.loads((paths.settings / "preferences.json").read_text("utf-8"))
    assert plain["commune"] == "Commune d’ici"


def test_giving_up_on_the_way_changes_nothing(opening, look, qtbot):
    former = opening.frame.centralWidget()
    dialog = look()
    dialog.put.click()
    waiting = opening.frame.centralWidget()
    assert isinstance(waiting, Waiting)
    waiting.stop.click()
    said = wait_for_window(opening, qtbot, former)
    assert "rien n’a changé" in said
    assert names(opening) == ["Régie d’ici"]


def test_a_wrong_passphrase_is_told_calmly_and_asked_again(opening, look, case, qtbot):
    dialog = look("une autre phrase secrète")
    assert "ne convient pas" in dialog.said.text()
    assert not dialog.put.isVisible()
    assert dialog.secret.line.hasFocus()
    case.write_bytes(case.read_bytes()[:-9])
    dialog.secret.line.setText(WORDS)
    dialog.look.click()
    qtbot.waitUntil(dialog.progress.isHidden)
    assert "abîmé" in dialog.said.text()
    assert names(opening) == ["Régie d’ici"]
    dialog.reject()


def test_leaving_the_dialog_changes_nothing(opening, look):
    window = opening.frame.centralWidget()
    dialog = look()
    dialog.close_button.click()
    assert opening.frame.centralWidget() is window
    assert names(opening) == ["Régie d’ici"]


def test_the_preferences_have_the_same_way_in(show_page):
    page = show_page(PreferencesPage)
    page.move_in.click()
    assert isinstance(page.move_in.dialog, MoveInDialog)
    assert not page.move_in.dialog.look.isEnabled()
    page.move_in.dialog.reject()


def test_the_practice_commune_has_no_way_in(show_page, monkeypatch):
    monkeypatch.setattr("desktop_app.ui.widgets.move_in_button.is_practice", lambda _path: True)
    page = show_page(PreferencesPage)
    assert not page.move_in.isVisible()
