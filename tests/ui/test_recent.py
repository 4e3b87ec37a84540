import datetime
import json
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from desktop_app.dossier import write_toml
from desktop_app.ui.dossiers import Dossiers
from desktop_app.ui.habits import recent_look
from desktop_app.ui.habits.recent import FILE_NAME, GREATEST, RecentFiles
from desktop_app.ui.habits.recent_button import RecentButton
from desktop_app.ui.habits.recent_desk import RecentDesk
from desktop_app.ui.habits.recent_files import RecentFilesDialog
from desktop_app.ui.habits.recent_look import RecentLook
from desktop_app.ui.notice import Tone

DAY = datetime.date(2026, 11, 22)
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def recent(session):
    return session.habits.recent


@pytest.fixture
def dossier(tmp_path, contract_tender, glossary):
    path = tmp_path / "nettoyage.toml"
    path.write_text(write_toml(contract_tender, glossary), "utf-8")
    return path


def names(recent):
    return [file.path.name for file in recent.all()]


def test_the_last_file_comes_first_and_stands_once(recent, tmp_path):
    for name in ("a.toml", "b.toml", "a.toml"):
        recent.note((tmp_path / name,), DAY)
    assert names(recent) == ["a.toml", "b.toml"]


def test_ten_files_are_kept(recent, tmp_path):
    for number in range(12):
        recent.note((tmp_path / f"{number}.toml",), DAY)
    assert len(recent.all()) == GREATEST
    assert names(recent)[0] == "11.toml"


def test_the_documents_of_one_gesture_count_as_their_folder(recent, tmp_path):
    recent.note((tmp_path / "rc.pdf", tmp_path / "ccp.pdf"), DAY)
    assert [file.path for file in recent.all()] == [tmp_path]
    recent.note((), DAY)
    assert len(recent.all()) == 1


def test_the_name_of_the_user_is_not_kept(recent, paths):
    recent.note((Path.home() / "achats" / "a.toml",), DAY)
    assert recent.all()[0].path == Path.home() / "achats" / "a.toml"
    kept = json.loads((paths.settings / FILE_NAME).read_text("utf-8"))
    assert kept == {"files": [{"path": "~/achats/a.toml", "day": "2026-11-22"}]}
    assert recent.all()[0].folder == "~/achats"


@pytest.mark.parametrize(
    "content",
    ["{", '{"files": 1}', '{"files": [1, {"path": 2}, {"path": "a", "day": "hier"}]}', "[[[["],
)
def test_a_broken_list_is_an_empty_one(paths, content):
    paths.settings.mkdir(parents=True)
    (paths.settings / FILE_NAME).write_text(content, "utf-8")
    assert RecentFiles(paths.settings).all() == ()


def test_a_dossier_brought_in_or_taken_out_is_noted(session, window, hand, recent, dossier):
    session.files.answer = dossier
    hand.presses(window, Qt.Key.Key_O, CONTROL)
    hand.waits()
    assert names(recent) == ["nettoyage.toml"]
    session.files.answer = dossier.with_name("sorti.toml")
    Dossiers(session, window).take_out(session.book.tenders.all()[0].identifier)
    hand.waits()
    assert names(recent) == ["sorti.toml", "nettoyage.toml"]


def test_a_refused_dossier_is_not_noted(session, window, hand, recent, tmp_path):
    path = tmp_path / "vide.toml"
    path.write_text("", "utf-8")
    session.files.answer = path
    hand.presses(window, Qt.Key.Key_O, CONTROL)
    hand.waits()
    assert recent.all() == ()


def test_a_recent_dossier_opens_in_the_window(window, hand, recent, dossier, qtbot):
    recent.note((dossier,), DAY)
    button = recent_button(window)
    button.files.aboutToShow.emit()
    button.files.actions()[0].trigger()
    qtbot.waitUntil(lambda: window.wizard is not None)
    hand.waits()


def recent_button(window):
    return window.page(0).findChild(RecentButton)


def test_the_menu_without_files_says_so_and_can_be_emptied(window, recent, dossier):
    button = recent_button(window)
    button.files.aboutToShow.emit()
    assert [action.isEnabled() for action in button.files.actions()] == [False]
    recent.note((dossier,), DAY)
    button.files.aboutToShow.emit()
    button.files.actions()[-1].trigger()
    assert recent.all() == ()


def test_a_document_is_opened_by_the_system(session, window, said, tmp_path, qtbot):
    path = tmp_path / "rc.pdf"
    path.write_bytes(b"%PDF-")
    opened = []
    desk = RecentDesk(session, window)
    desk.open_with_system = lambda url: not opened.append(url.toLocalFile())
    session.habits.recent.note((path,), DAY)
    desk.open(session.habits.recent.all()[0])
    qtbot.waitUntil(lambda: opened == [str(path)])
    desk.open_with_system = lambda _url: False
    desk.open(session.habits.recent.all()[0])
    qtbot.waitUntil(lambda: bool(said))
    assert said[-1].tone is Tone.PROBLEM


def test_a_file_that_is_gone_is_said_and_can_be_taken_off(session, window, said, tmp_path, qtbot):
    session.habits.recent.note((tmp_path / "parti.toml",), DAY)
    RecentDesk(session, window).open(session.habits.recent.all()[0])
    qtbot.waitUntil(lambda: bool(said))
    assert "n’est plus à sa place" in said[-1].text
    said[-1].act()
    assert session.habits.recent.all() == ()


def test_the_window_of_recent_files_lists_them_and_those_that_are_gone(
    window, hand, recent, dossier, qtbot
):
    recent.note((dossier,), DAY)
    recent.note((dossier.with_name("parti.toml"),), DAY)
    hand.presses(window, Qt.Key.Key_O, CONTROL | SHIFT)
    dialog = window.findChild(RecentFilesDialog)
    qtbot.waitUntil(lambda: "n’est plus" in dialog.list.item(0).text())
    assert dialog.list.item(1).text().startswith("nettoyage.toml\n")
    hand.presses(dialog.list, Qt.Key.Key_Delete)
    assert names(recent) == ["nettoyage.toml"]
    hand.presses(dialog.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.wizard is not None)
    hand.waits()


def test_the_list_can_be_emptied(window, hand, recent, dossier):
    recent.note((dossier,), DAY)
    hand.presses(window, Qt.Key.Key_O, CONTROL | SHIFT)
    dialog = window.findChild(RecentFilesDialog)
    hand.clicks(dialog.clear)
    assert recent.all() == ()
    assert not dialog.clear.isEnabled()
    assert dialog.empty.isVisible()
    dialog.close()


def test_a_drive_that_sleeps_holds_nobody_up(qtbot, monkeypatch):
    awake, asked = threading.Event(), []

    def sleeps(path):
        asked.append(path)
        awake.wait(5)
        return True

    monkeypatch.setattr(recent_look, "_is_there", sleeps)
    look = RecentLook()
    seen = []
    look.seen.connect(lambda path, there: seen.append((path, there)))
    look.look((Path("/reseau/a"),))
    qtbot.waitUntil(lambda: asked == [Path("/reseau/a")])
    assert seen == []
    awake.set()
    qtbot.waitUntil(lambda: seen == [(Path("/reseau/a"), True)])
