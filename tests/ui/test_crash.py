import sys
import threading

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.ui.crash import (
    CRASH_FILE,
    MOST_REPORTS,
    MOST_TIMES,
    CrashDesk,
    report_of,
    without_folders,
)
from desktop_app.ui.crash_dialog import CrashDialog

HOME = "/".join(("", "home", "jeanne.dubois"))


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
    assert len(list((tmp_path / "logs").glob("rapport-*.txt"))) == 1
    for dialog in dialogs():
        dialog.close()


@pytest.mark.usefixtures("desk")
def test_a_fault_that_comes_back_at_each_drawing_is_written_once(qtbot, tmp_path):
    shown = []
    for _ in range(50):
        receive(error_of("one"))
        qtbot.wait(1)
        shown += [dialog for dialog in dialogs() if dialog.isVisible()]
        for dialog in dialogs():
            dialog.close()
    assert len(list((tmp_path / "logs").glob("rapport-*.txt"))) == 1
    assert len(shown) == MOST_TIMES


@pytest.mark.usefixtures("desk")
def test_the_oldest_reports_make_room(tmp_path):
    logs = tmp_path / "logs"
    for rank in range(MOST_REPORTS + 5):
        (logs / f"rapport-2020{rank:04d}.txt").write_text("ancien", encoding="utf-8")
    receive(error_of("one"))
    kept = sorted(logs.glob("rapport-*.txt"))
    assert len(kept) == MOST_REPORTS
    assert kept[-1].read_text(encoding="utf-8") != "ancien"
    QApplication.processEvents()
    for dialog in dialogs():
        dialog.close()


@pytest.mark.parametrize("path", [f"{HOME}/a.py", r"C:\Users\jeanne.dubois\a.py", "a.py"])
def test_folders_that_name_the_user_leave_a_stack(path):
    assert without_folders(f'  File "{path}", line 3 in f') == '  File "a.py", line 3 in f'


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
    (dialog,) = [dialog for dialog in dialogs() if dialog.isVisible()]
    assert "n’a pas pu être écrit" in dialog.informativeText()
    dialog.close()


def test_an_interruption_is_not_a_fault(desk, tmp_path, capsys):
    desk.receive(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert list((tmp_path / "logs").glob("rapport-*.txt")) == []
    assert "KeyboardInterrupt" in capsys.readouterr().err


def test_the_end_of_the_last_run_is_shown_at_the_next(qtbot, tmp_path):
    stack = f'Fatal Python error: Aborted\n  File "{HOME}/clausier/wizard.py", line 3\n'
    (tmp_path / CRASH_FILE).write_text(stack, encoding="utf-8")
    desk = CrashDesk(tmp_path)
    desk.install()
    qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in dialogs()))
    (report,) = tmp_path.glob("rapport-*.txt")
    text = report.read_text(encoding="utf-8")
    assert "Aborted" in text
    assert 'File "wizard.py", line 3' in text
    assert "Clausier" in text.splitlines()[0]
    assert "dubois" not in text
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


@pytest.mark.usefixtures("qapp")
def test_a_fault_of_the_last_time_is_not_said_to_be_of_now(qtbot, tmp_path):
    path = tmp_path / "rapport.txt"
    former = CrashDialog("le rapport", path, is_former=True)
    present = CrashDialog("le rapport", path)
    for dialog in (former, present):
        qtbot.addWidget(dialog)
    assert former.text() == "La dernière fois, Clausier s’est arrêté brutalement."
    assert "dernière fois" not in present.text()
