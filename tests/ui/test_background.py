import os
import stat
import threading
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QObject

from desktop_app.core import reaching
from desktop_app.core.errors import UserError
from desktop_app.exchange.dossier_file import open_dossier
from desktop_app.ui.background import FAULT, Background


@pytest.fixture
def background(qapp):
    background = Background(qapp)
    yield background
    background.close()


class Receiver(QObject):
    """Notes what it is given."""

    def __init__(self) -> None:
        super().__init__()
        self.results: list[object] = []

    def take(self, result: object) -> None:
        self.results.append(result)

    def take_both(self, rank: int, result: object) -> None:
        self.results.append((rank, result))


def refuse(_error):
    raise AssertionError


def test_the_result_arrives_on_the_thread_of_the_interface(qtbot, background):
    threads = []
    background.run(threading.get_ident, lambda there: threads.extend([there]), refuse)
    background.run(lambda: 0, lambda _: threads.append(threading.get_ident()), refuse)
    qtbot.waitUntil(lambda: background.idle)
    there, here = threads
    assert here == threading.get_ident()
    assert there != here


def test_a_hundred_results_arrive_in_order(qtbot, background):
    received = []
    for rank in range(100):
        background.run(lambda rank=rank: rank, received.append, refuse)
    qtbot.waitUntil(lambda: background.idle)
    assert received == list(range(100))


def test_what_the_user_can_put_right_is_handed_over(qtbot, background):
    def work():
        raise UserError("Le disque est plein : libérez de la place.")

    said = []
    background.run(work, refuse, lambda error: said.append(str(error)))
    qtbot.waitUntil(lambda: background.idle)
    assert said == ["Le disque est plein : libérez de la place."]


def test_a_fault_of_the_program_reaches_the_hook_and_whoever_waits(qtbot, background):
    said = []
    with qtbot.captureExceptions() as faults:
        background.run(lambda: 1 // 0, refuse, lambda error: said.append(str(error)))
        qtbot.waitUntil(lambda: background.idle)
    assert [kind for kind, _, _ in faults] == [ZeroDivisionError]
    assert said == [FAULT]


def test_a_result_for_a_widget_that_is_gone_is_dropped(qtbot, background):
    gone, present = Receiver(), Receiver()
    may_end = threading.Event()
    background.run(may_end.wait, gone.take, refuse)
    background.run(may_end.wait, partial(gone.take_both, 1), refuse)
    background.run(lambda: 2, present.take, refuse)
    background.run(lambda: 2, partial(present.take_both, 1), refuse)
    shiboken6.delete(gone)
    may_end.set()
    qtbot.waitUntil(lambda: background.idle)
    assert present.results == [2, (1, 2)]
    assert gone.results == []


def test_nothing_is_run_once_it_is_closed(background):
    background.close()
    background.run(refuse, refuse, refuse)
    assert background.idle


def test_what_is_held_runs_in_its_order_once_released(qtbot):
    background, told = Background(), []
    background.hold()
    for word in ("first", "second"):
        background.run(lambda word=word: word, told.append, raised)
    qtbot.wait(50)
    assert told == []
    assert not background.idle
    background.release()
    background.release()
    qtbot.waitUntil(lambda: background.idle)
    assert told == ["first", "second"]
    background.run(lambda: "third", told.append, raised)
    qtbot.waitUntil(lambda: "third" in told)
    background.close()


def test_what_is_held_when_it_is_closed_never_runs(qtbot):
    background, done = Background(), []
    background.hold()
    background.run(lambda: done.append("run"), print, raised)
    background.close()
    background.release()
    qtbot.wait(50)
    assert done == []


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no file that never answers")
def test_a_drive_that_never_answers_does_not_hold_the_works_after(
    qtbot, background, tmp_path, monkeypatch
):
    monkeypatch.setattr(reaching.answered, "__defaults__", (0.3,))
    monkeypatch.setattr(stat, "S_ISREG", lambda _mode: True)
    mute, told, said = tmp_path / "muet.toml", [], []
    os.mkfifo(mute)
    background.run(
        partial(open_dossier, mute, None), raised, lambda error: said.append(str(error))
    )
    background.run(lambda: "later", told.append, raised)
    qtbot.waitUntil(lambda: told == ["later"], timeout=3000)
    assert "muet.toml" in str(said[0])
    assert "ne répond pas" in str(said[0])
    # The control: read here, it would hold them for ever.
    background.run(mute.read_bytes, lambda _: None, raised)
    background.run(lambda: "held", told.append, raised)
    qtbot.wait(900)
    assert told == ["later"]
    os.close(os.open(mute, os.O_RDWR | os.O_NONBLOCK))
    qtbot.waitUntil(lambda: told == ["later", "held"])


def raised(error):
    raise error


def test_no_result_comes_before_its_work_has_been_given(qtbot, background):
    results = []
    for count in range(1, 301):
        background.run(int, results.append, refuse)
        assert len(results) == count - 1
        qtbot.waitUntil(lambda: background.idle)
        assert len(results) == count
