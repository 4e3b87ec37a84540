import datetime
import os
import stat

import pytest

from desktop_app.book.store import open_book
from desktop_app.core.errors import UserError
from desktop_app.paths import shipped
from desktop_app.settings import Settings
from desktop_app.ui.notice import Tone
from desktop_app.ui.places import is_practice
from desktop_app.ui.practice import (
    PRACTICE_BUYER,
    fill_practice,
    prepare_practice,
)
from desktop_app.ui.second_window import arguments_for
from desktop_app.ui.session import Session
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import Hint
from desktop_app.ui.window import MainWindow
from desktop_app.ui.wizard.editor import TenderEditor

DAY = datetime.date(2026, 11, 22)

SOURCE = shipped("resources") / "practice"


@pytest.fixture
def practice_book(tmp_path):
    return tmp_path / "exercice" / "carnet.db"


@pytest.fixture
def practice_session(catalogue, paths, practice_book):
    book = open_book(practice_book, practice_book.parent, DAY, catalogue.glossary)
    session = Session(catalogue, book, Settings(), paths, lambda: DAY)
    yield session
    session.close()


def content_of(book):
    return len(book.tenders.all()), book.suppliers.search("").total


def content_at(path, glossary):
    book = open_book(path, path.parent, DAY, glossary)
    try:
        return content_of(book)
    finally:
        book.close()


def sidebar(window):
    hints = [hint for hint in window.findChildren(Hint) if not hint.isHidden()]
    return [hint.text() for hint in hints if "inventé." in hint.text()]


@pytest.fixture
def discover(window, hand):
    def click():
        page = window.page(0)
        hand.clicks(page.learning[1])
        hand.waits()
        return page

    return click


def test_discovering_opens_a_practice_book_and_spares_the_real_one(
    discover, session, practice_book, glossary
):
    page = discover()
    assert session.start_window.asked == [practice_book]
    assert content_of(session.book) == (0, 0)
    assert page.stack.currentIndex() == 1
    tenders, suppliers = content_at(practice_book, glossary)
    assert tenders == 3
    assert suppliers >= 25


def test_a_window_that_starts_is_said(discover, said):
    discover()
    assert said[-1].tone is not Tone.PROBLEM
    assert "autre fenêtre" in said[-1].text


def test_the_same_tenders_in_the_real_book_would_be_seen(session, glossary):
    fill_practice(session.book, SOURCE, glossary)
    assert content_of(session.book) != (0, 0)


def test_a_window_that_does_not_start_is_said(discover, session, said):
    session.start_window.is_started = False
    discover()
    assert said[-1].tone is Tone.PROBLEM


def test_a_practice_book_already_there_is_opened_as_it_is(tmp_path, practice_book, glossary):
    assert prepare_practice(tmp_path, SOURCE, DAY, glossary) == practice_book
    before = practice_book.read_bytes()
    assert prepare_practice(tmp_path, tmp_path / "nowhere", DAY, glossary) == practice_book
    assert practice_book.read_bytes() == before


def test_the_practice_folder_holds_the_book_alone_for_the_user_alone(
    tmp_path, practice_book, glossary
):
    prepare_practice(tmp_path, SOURCE, DAY, glossary)
    assert list(practice_book.parent.iterdir()) == [practice_book]
    if os.name == "posix":
        assert stat.S_IMODE(practice_book.parent.stat().st_mode) == 0o700
        assert stat.S_IMODE(practice_book.stat().st_mode) == 0o600


def test_a_preparation_cut_short_leaves_no_book(tmp_path, practice_book, glossary):
    with pytest.raises(UserError):
        prepare_practice(tmp_path, tmp_path / "nowhere", DAY, glossary)
    assert list(practice_book.parent.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_said(tmp_path, glossary):
    (tmp_path / "exercice").write_bytes(b"")
    with pytest.raises(UserError, match="exercice"):
        prepare_practice(tmp_path, SOURCE, DAY, glossary)


def test_filling_twice_adds_nothing(session, glossary):
    fill_practice(session.book, SOURCE, glossary)
    before = content_of(session.book)
    fill_practice(session.book, SOURCE, glossary)
    assert content_of(session.book) == before


def test_the_window_of_the_practice_book_says_so(practice_session, qtbot):
    window = MainWindow(practice_session)
    qtbot.addWidget(window)
    assert window.windowTitle() == "Clausier – commune d’exercice"
    assert sidebar(window) == ["Commune d’exercice\u00a0: tout est inventé."]
    assert window.page(0).learning == []
    qtbot.waitUntil(lambda: practice_session.background.idle)


def test_a_narrow_window_still_says_that_it_is_for_practice(practice_session, qtbot):
    window = MainWindow(practice_session)
    qtbot.addWidget(window)
    window.side.fold(is_folded=True)
    assert window.side.practice.text() == "Exercice"
    assert not window.side.practice.isHidden()
    assert window.side.practice.accessibleName().startswith("Commune d’exercice")
    window.side.fold(is_folded=False)
    assert sidebar(window) == ["Commune d’exercice : tout est inventé."]
    qtbot.waitUntil(lambda: practice_session.background.idle)


def test_a_narrow_window_of_the_real_book_says_nothing_of_practice(window):
    window.side.fold(is_folded=True)
    assert window.side.practice.isHidden()


def test_the_window_of_the_real_book_says_nothing_of_practice(window):
    assert window.windowTitle() == "Clausier"
    assert sidebar(window) == []
    assert len(window.page(0).learning) == 2


def test_the_folder_of_a_book_tells_whether_it_is_for_practice(
    tmp_path, practice_book, monkeypatch
):
    assert is_practice(practice_book)
    assert not is_practice(tmp_path / "exercice 2026" / "carnet.db")
    practice_book.parent.mkdir()
    monkeypatch.chdir(practice_book.parent)
    assert is_practice(type(practice_book)("carnet.db"))


def test_python_is_told_its_module_and_a_frozen_program_is_not(practice_book):
    book = ["--carnet", str(practice_book)]
    assert arguments_for(practice_book, is_frozen=False) == ["-m", "desktop_app", *book]
    assert arguments_for(practice_book, is_frozen=True) == book


def test_new_tender_of_the_practice_commune_knows_its_buyer(practice_session, session):
    editor = TenderEditor(practice_session, 0)
    assert editor.tender.buyer == PRACTICE_BUYER
    assert TenderEditor(session, 0).tender.buyer == session.settings.buyer()


def test_home_of_the_practice_commune_leads_to_the_tour(practice_session, qtbot):
    window = MainWindow(practice_session)
    qtbot.addWidget(window)
    button = next(one for one in window.page(0).findChildren(Button) if "parcours" in one.text())
    button.click()
    guide = window.stack.currentWidget()
    assert guide.tabs.tabText(guide.tabs.currentIndex()) == "Parcours d’exercice"
    qtbot.waitUntil(lambda: practice_session.background.idle)
