import sys
import threading

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.ui.crash import CRASH_FILE, CrashDesk, CrashDialog, report_of


@pytest.fixture
def desk(tmp_path):
    desk = CrashDesk(tmp_path / "logs")
    hooks = sys.excepthook, threading.excepthook
    desk.install()
    yield desk
    desk.close()
    sys.excepthook, threading.excepthook = hooks


def fail(secret):
    raise ValueError(f"{secret} is not admitted")


def error_of(secret):
    try:
        fail(secret)
    except ValueError as error:
        return error


def dialogs():
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, CrashDialog)]


def receive(error):
    sys.excepthook(type(error), error, error.__traceback__)


@pytest.mark.usefixtures("desk")
def test_a_fault_is_written_and_shown(qtbot, tmp_path):
    receive(error_of("Mme Dubois"))
    qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in dialogs()))
    (report,) = (tmp_path / "logs").glob("rapport-*.txt")
    text = report.read_text(encoding="utf-8")
    assert "ValueError" in text
    assert "fail" in text
    for dialog in dialogs():
        dialog.close()


@pytest.mark.usefixtures("desk")
def test_the_report_never_holds_what_was_typed():
    error = error_of("Mme Dubois")
    text = report_of(type(error), error.__traceback__)
    assert "Dubois" not in text
    assert "Dubois" in str(error)


@pytest.mark.usefixtures("desk")
def test_a_second_fault_does_not_pile_dialogs(qtbot, tmp_path):
    receive(error_of("one"))
    receive(error_of("two"))
    qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in dialogs()))
    assert len([dialog for dialog in dialogs() if dialog.isVisible()]) == 1
    assert len(list((tmp_path / "logs").glob("rapport-*.txt"))) == 2
    for dialog in dialogs():
        dialog.close()


@pytest.mark.usefixtures("desk")
def test_a_fault_in_another_thread_is_received(qtbot):
    thread = threading.Thread(target=fail, args=("there",))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in dialogs()))
    for dialog in dialogs():
        dialog.close()


def test_the_report_is_copied_and_the_dialog_stays(qtbot, qapp, tmp_path):
    dialog = CrashDialog("le rapport", tmp_path / "rapport.txt")
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.copy.click()
    assert qapp.clipboard().text() == "le rapport"
    assert dialog.isVisible()
    dialog.go_on.click()
    assert not dialog.isVisible()


@pytest.mark.usefixtures("qapp")
def test_a_folder_that_cannot_be_written_hides_nothing(qtbot, tmp_path, caplog):
    (tmp_path / "logs").write_text("a file where a folder is expected")
    desk = CrashDesk(tmp_path / "logs")
    error = error_of("x")
    desk.receive(type(error), error, error.__traceback__)
    qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in dialogs()))
    assert "cannot be written" in caplog.text
    for dialog in dialogs():
        dialog.close()


def test_an_interruption_is_not_a_fault(desk, tmp_path, capsys):
    desk.receive(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert list((tmp_path / "logs").glob("rapport-*.txt")) == []
    assert "KeyboardInterrupt" in capsys.readouterr().err


def test_the_end_of_the_last_run_is_shown_at_the_next(qtbot, tmp_path):
    (tmp_path / CRASH_FILE).write_text("Fatal Python error: Aborted\n", encoding="utf-8")
    desk = CrashDesk(tmp_path)
    desk.install()
    qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in dialogs()))
    (report,) = tmp_path.glob("rapport-*.txt")
    assert "Aborted" in report.read_text(encoding="utf-8")
    assert (tmp_path / CRASH_FILE).read_text(encoding="utf-8") == ""
    for dialog in dialogs():
        dialog.close()
    desk.close()


def test_logs_that_cannot_be_written_do_not_stop_the_start(tmp_path, caplog):
    (tmp_path / "logs").write_text("a file where a folder is expected")
    desk = CrashDesk(tmp_path / "logs")
    desk.install()
    desk.close()
    assert "cannot be written" in caplog.text


@pytest.mark.usefixtures("desk")
def test_the_interpreter_has_a_file_for_its_own_faults(tmp_path):
    assert (tmp_path / "logs" / CRASH_FILE).exists()
