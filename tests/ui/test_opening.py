import datetime
import shutil
import threading
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from shiboken6 import isValid

from desktop_app.book.backup import daily_backup
from desktop_app.book.lock import Lock
from desktop_app.book.preparing import prepare_book
from desktop_app.book.store import open_book
from desktop_app.core.supplier import Supplier
from desktop_app.paths import shipped
from desktop_app.settings import Language, Settings, Theme
from desktop_app.ui.addresses import PAGE
from desktop_app.ui.colours import DARK, colours_of
from desktop_app.ui.frame import Frame
from desktop_app.ui.library.targets import target
from desktop_app.ui.opening import Opening
from desktop_app.ui.pages.suppliers import SuppliersPage
from desktop_app.ui.places import Places
from desktop_app.ui.reopening import Reopening
from desktop_app.ui.theme import apply_theme
from desktop_app.ui.translation import install_language
from desktop_app.ui.widgets.refusal import Refusal
from desktop_app.ui.widgets.waiting import Waiting
from desktop_app.ui.window import MainWindow

DAY = datetime.date(2026, 11, 22)
SETTINGS = Settings(theme=Theme.LIGHT)


@pytest.fixture
def places(paths):
    return Places(paths.data / "carnet.db", paths.backups, shipped("resources"), paths)


@pytest.fixture
def frame(qtbot):
    frame = Frame()
    qtbot.addWidget(frame)
    return frame


@pytest.fixture
def begin(qapp, frame):
    openings = []

    def open_places(places):
        opening = Opening(qapp, frame, SETTINGS, places, lambda: DAY)
        openings.append(opening)
        opening.begin()
        return opening

    yield open_places
    for opening in openings:
        opening.close()
        opening.setParent(None)
    install_language(qapp, Language.FRENCH)


@pytest.fixture
def shows(qtbot, frame):
    def wait(kind):
        qtbot.waitUntil(lambda: isinstance(frame.centralWidget(), kind), timeout=10_000)
        return frame.centralWidget()

    return wait


def test_the_frame_is_painted_before_anything_is_read(qtbot, frame):
    with qtbot.waitSignal(frame.painted):
        frame.show()
    assert [label.text() for label in frame.findChildren(QLabel)] == ["Ouverture du carnet…"]


def test_the_frame_is_filled_and_a_backup_is_made(qtbot, frame, begin, places, shows):
    frame.show()
    opening = begin(places)
    shows(MainWindow)
    qtbot.waitUntil(lambda: opening.session.background.idle and any(places.backups.glob("*")))


def test_a_book_held_elsewhere_is_said_then_opened(frame, begin, places, shows, catalogue):
    other = open_book(places.book, places.backups, DAY, catalogue.glossary)
    frame.show()
    begin(places)
    refusal = shows(Refusal)
    assert "ouvert" in refusal.reason.text()
    other.close()
    refusal.retry.click()
    shows(MainWindow)


def test_leaving_a_refusal_closes_the_frame(frame, begin, places, shows):
    places.book.write_bytes(b"This is no book at all, but an ordinary file." * 20)
    frame.show()
    begin(places)
    shows(Refusal).leave.click()
    assert not frame.isVisible()


def test_broken_data_is_said_with_its_file(frame, begin, places, shows, tmp_path):
    broken = tmp_path / "resources"
    shutil.copytree(shipped("resources"), broken)
    (broken / "clauses" / "insertion-heures.toml").write_text("titre = ", encoding="utf-8")
    frame.show()
    begin(Places(places.book, places.backups, broken, places.paths))
    refusal = shows(Refusal)
    assert "insertion-heures.toml" in refusal.reason.text()
    shutil.copytree(shipped("resources") / "clauses", broken / "clauses", dirs_exist_ok=True)
    refusal.retry.click()
    shows(MainWindow)


def test_broken_law_is_said_with_its_file(frame, begin, places, shows, tmp_path):
    broken = tmp_path / "resources"
    shutil.copytree(shipped("resources"), broken)
    rule = next((broken / "law" / "rules").glob("*.toml"))
    rule.write_text("titre = ", encoding="utf-8")
    frame.show()
    begin(Places(places.book, places.backups, broken, places.paths))
    assert rule.name in shows(Refusal).reason.text()


def test_a_change_of_language_builds_the_pages_again(qtbot, frame, begin, places, shows):
    frame.show()
    opening = begin(places)
    former = shows(MainWindow)
    former.show_page(5)
    opening.session.keep(Settings(theme=Theme.LIGHT, language=Language.ENGLISH))
    qtbot.waitUntil(lambda: opening.session.background.idle)
    assert frame.centralWidget() is not former
    assert frame.centralWidget().navigation.currentRow() == 5


def test_the_pages_of_the_former_language_are_led_nowhere(qtbot, frame, begin, places, shows):
    frame.show()
    opening = begin(places)
    former = shows(MainWindow)
    opening.session.keep(Settings(theme=Theme.LIGHT, language=Language.ENGLISH))
    qtbot.waitUntil(lambda: not isValid(former))
    with qtbot.captureExceptions() as faults:
        opening.session.place_asked.emit(target(PAGE, "SuppliersPage"))
    assert faults == []
    assert isinstance(frame.centralWidget().stack.currentWidget(), SuppliersPage)


def test_a_tender_that_is_not_saved_is_left_for_a_reopening_only_on_purpose(
    qtbot, frame, begin, places, shows
):
    frame.show()
    opening = begin(places)
    window, session, done = shows(MainWindow), opening.session, []
    window.open_tender(0)
    window.wizard.editor.unsaved.add(window.wizard)
    gesture = Reopening(said="Un instant", work=list, then=lambda *_: done.append(1))
    session.reopening.emit(gesture)
    assert opening.session is session
    _, notice = session.notices[0]
    assert "perdus" in notice.text
    notice.act()
    qtbot.waitUntil(lambda: done == [1], timeout=10_000)
    assert opening.session is not session


def test_a_change_of_theme_keeps_the_pages(qtbot, frame, begin, places, shows):
    frame.show()
    opening = begin(places)
    former = shows(MainWindow)
    opening.session.keep(Settings(theme=Theme.DARK))
    assert frame.centralWidget() is former
    qtbot.waitUntil(lambda: colours_of(former.palette()) is DARK)


@pytest.fixture
def stocked(places, catalogue):
    book = open_book(places.book, places.backups, DAY, catalogue.glossary)
    book.suppliers.put(Supplier(name="Gardé"))
    book.close()
    return places


def spoil(places):
    places.book.write_bytes(b"This was a book once. " * 400)


def test_the_last_good_backup_is_restored_with_one_button(qtbot, frame, begin, stocked, shows):
    daily_backup(stocked.book, stocked.backups, DAY)
    spoil(stocked)
    frame.show()
    opening = begin(stocked)
    refusal = shows(Refusal)
    qtbot.waitUntil(refusal.restore.isVisible)
    assert "22 novembre 2026" in refusal.restore.text().replace("\u00a0", " ")
    refusal.restore.click()
    shows(MainWindow)
    qtbot.waitUntil(lambda: opening.session.background.idle)
    assert [item.name for item in opening.session.book.suppliers.all()] == ["Gardé"]
    assert list(stocked.backups.glob("*.endommage"))


def test_without_a_good_backup_no_restoration_is_offered(qtbot, frame, begin, stocked, shows):
    spoil(stocked)
    frame.show()
    opening = begin(stocked)
    refusal = shows(Refusal)
    qtbot.waitUntil(lambda: opening._background.idle)  # noqa: SLF001 - nothing else tells it
    assert not refusal.restore.isVisible()


def test_a_book_held_elsewhere_is_not_to_be_restored(frame, begin, places, shows, catalogue):
    other = open_book(places.book, places.backups, DAY, catalogue.glossary)
    daily_backup(places.book, places.backups, DAY)
    frame.show()
    begin(places)
    assert not shows(Refusal).restore.isVisible()
    other.close()


FILES = Path(__file__).parents[1] / "book" / "files"
STEP = "desktop_app.book.preparing.prepare_book"


@pytest.fixture
def held_back(monkeypatch, begin):  # noqa: ARG001 - what is begun is closed after this
    """Let a preparation begin, and end only when it is told to or is given up."""
    freed = threading.Event()

    def prepare(path, backups, today, is_stopped):
        while not (freed.is_set() or is_stopped()):
            time.sleep(0.01)
        prepare_book(path, backups, today, is_stopped)

    monkeypatch.setattr(STEP, prepare)
    yield freed
    freed.set()


def test_an_old_book_is_brought_up_to_date_behind_a_window_that_says_it(
    frame, begin, places, shows, held_back
):
    shutil.copyfile(FILES / "schema-3.db", places.book)
    frame.show()
    begin(places)
    waiting = shows(Waiting)
    assert "mis à jour" in waiting.said.text()
    assert not waiting.stop.isHidden()
    held_back.set()
    shows(MainWindow)
    assert len(list(places.backups.glob("*avant-schema*.db"))) == 1


@pytest.mark.usefixtures("held_back")
def test_bringing_an_old_book_up_to_date_can_be_given_up(frame, begin, places, shows):
    before = (FILES / "schema-3.db").read_bytes()
    places.book.write_bytes(before)
    frame.show()
    begin(places)
    shows(Waiting).stop.click()
    refusal = shows(Refusal)
    assert "resté comme il était" in refusal.reason.text()
    assert places.book.read_bytes() == before


def test_a_book_that_is_ready_opens_without_more_waiting(frame, begin, stocked, shows, held_back):
    frame.show()
    begin(stocked)
    shows(MainWindow)
    assert not held_back.is_set()


def test_a_book_cut_short_is_checked_behind_a_window_that_says_it(
    frame, begin, stocked, shows, held_back
):
    journal = stocked.book.with_name(stocked.book.name + "-journal")
    journal.write_bytes(b"")
    frame.show()
    begin(stocked)
    assert "vérifié" in shows(Waiting).said.text()
    held_back.set()
    shows(MainWindow)


def test_an_old_book_held_elsewhere_is_said_too(frame, begin, places, shows):
    shutil.copyfile(FILES / "schema-3.db", places.book)
    lock = Lock(places.book)
    frame.show()
    begin(places)
    assert "ouvert" in shows(Refusal).reason.text()
    lock.release()


def test_a_change_of_the_colours_of_the_system_dresses_the_window(qapp, begin, places, shows):
    begin(places)
    button = shows(MainWindow).search_all
    apply_theme(qapp, Settings(theme=Theme.DARK))
    qapp.processEvents()
    strayed = button.icon().cacheKey()
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    qapp.processEvents()
    assert colours_of(qapp.palette()) is not DARK
    assert button.icon().cacheKey() != strayed
