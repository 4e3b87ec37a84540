import os
import subprocess
import sys
import threading

import pytest
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.ui.doorbell import ACTIVATION, FOLDER, Doorbell, bring_forward, is_answered

SHORT_S = 0.05
WITHOUT_SCREEN = pytest.mark.qt_log_ignore("does not support raise")


@pytest.fixture
def book(tmp_path):
    return tmp_path / "carnet.db"


@pytest.fixture
def logs(tmp_path):
    return tmp_path / "logs"


@pytest.fixture
def doorbell(qapp, logs, book):
    doorbell = Doorbell(logs, book, qapp)
    yield doorbell
    doorbell.close()
    doorbell.setParent(None)


@pytest.fixture
def ring(logs):
    """Ring from elsewhere, as another program does."""
    answers = []

    def ask(book):
        thread = threading.Thread(target=lambda: answers.append(is_answered(logs, book, 5)))
        thread.start()
        return thread, answers

    return ask


@pytest.mark.usefixtures("doorbell")
def test_a_second_start_is_answered_by_the_window(qtbot, doorbell, ring, book):
    with qtbot.waitSignal(doorbell.rung):
        thread, answers = ring(book)
    thread.join()
    assert answers == [True]


def test_a_window_answers_each_time(qtbot, doorbell, ring, book):
    for _ in range(3):
        with qtbot.waitSignal(doorbell.rung):
            thread, answers = ring(book)
        thread.join()
    assert answers == [True] * 3


def test_nobody_is_waited_for_when_no_window_is_open(logs, book):
    assert not is_answered(logs, book, 60)
    assert not logs.exists()


@pytest.mark.usefixtures("doorbell")
def test_the_window_of_another_book_does_not_answer(logs, tmp_path):
    assert not is_answered(logs, tmp_path / "other.db", 60)


def test_a_window_that_has_closed_is_not_waited_for(doorbell, logs, book):
    doorbell.close()
    assert not is_answered(logs, book, 60)


def test_nobody_is_waited_for_after_a_window_was_killed(logs, book, monkeypatch):
    code = "import os, sys, pathlib; from desktop_app.ui.doorbell import Doorbell; "
    code += "bell = Doorbell(*map(pathlib.Path, sys.argv[1:])); os._exit(0)"
    subprocess.run([sys.executable, "-c", code, logs, book], check=True)  # noqa: S603 - ours
    assert [path.suffix for path in (logs / FOLDER).iterdir()] == [".ouverte"]
    monkeypatch.setattr("desktop_app.ui.doorbell.time.sleep", _never)
    assert not is_answered(logs, book, 60)


def _never(_seconds):
    pytest.fail("a start waited for a window that is dead")


def test_a_start_waits_for_a_window_that_lives(logs, book, doorbell, monkeypatch):
    doorbell._watcher.removePaths(doorbell._watcher.directories())  # noqa: SLF001 - it hangs
    waits = []
    monkeypatch.setattr("desktop_app.ui.doorbell.time.sleep", waits.append)
    assert not is_answered(logs, book, SHORT_S)
    assert waits


def test_a_window_that_hangs_does_not_keep_the_next_from_opening(logs, book, doorbell):
    doorbell._watcher.removePaths(doorbell._watcher.directories())  # noqa: SLF001 - it is dead
    assert not is_answered(logs, book, SHORT_S)
    assert [path.suffix for path in (logs / FOLDER).iterdir()] == [".ouverte"]


def test_the_right_to_come_to_the_front_is_handed_over(qtbot, doorbell, ring, book, monkeypatch):
    monkeypatch.setenv(ACTIVATION, "jeton-1")
    with qtbot.waitSignal(doorbell.rung):
        thread, _ = ring(book)
    thread.join()
    assert os.environ[ACTIVATION] == "jeton-1"


def test_a_folder_that_cannot_be_written_keeps_nothing_from_opening(qapp, tmp_path, book):
    (tmp_path / "logs").write_text("a file where a folder is expected")
    Doorbell(tmp_path / "logs", book, qapp).close()
    assert not is_answered(tmp_path / "logs", book, SHORT_S)


@WITHOUT_SCREEN
def test_a_window_that_was_put_away_comes_back(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.showMinimized()
    bring_forward(window)
    assert not window.isMinimized()
    qtbot.waitUntil(window.isActiveWindow)


@WITHOUT_SCREEN
def test_the_dialog_of_the_window_keeps_the_keyboard(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = QDialog(window)
    dialog.open()
    bring_forward(window)
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.close()
