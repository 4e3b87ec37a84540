import threading

import pytest
from PySide6.QtCore import QObject

from desktop_app.core.errors import UserError
from desktop_app.ui.background import FAULT
from desktop_app.ui.notice import Tone
from desktop_app.ui.suppliers import diary_turns
from desktop_app.ui.suppliers.diary_turns import TurnsView
from desktop_app.ui.suppliers.errand import Errand


@pytest.fixture
def errand(session, qapp):
    errand = Errand(session, QObject(qapp))
    errand.ended = []
    errand.stopped.connect(lambda: errand.ended.append("stopped"))
    yield errand
    errand.close()


def broken(_reader, _tell):
    raise ZeroDivisionError


def refused(_reader, _tell):
    raise UserError("Le carnet est occupé.")


def test_whoever_waits_is_told_of_a_fault_too(errand, qtbot, said):
    with qtbot.captureExceptions() as faults:
        errand.run(broken, errand.ended.append)
        qtbot.waitUntil(lambda: errand.idle)
    assert errand.ended == ["stopped"]
    assert (said[-1].text, said[-1].tone) == (FAULT, Tone.PROBLEM)
    assert [kind for kind, _, _ in faults] == [ZeroDivisionError]


def test_what_the_user_can_put_right_is_said_and_is_no_fault(errand, qtbot, said):
    # The control: only a fault of the program reaches the hook.
    with qtbot.captureExceptions() as faults:
        errand.run(refused, errand.ended.append)
        qtbot.waitUntil(lambda: errand.idle)
    assert errand.ended == ["stopped"]
    assert said[-1].text == "Le carnet est occupé."
    assert faults == []


def test_what_goes_well_stops_nobody(errand, qtbot):
    errand.run(lambda _reader, _tell: "read", errand.ended.append)
    qtbot.waitUntil(lambda: errand.idle)
    assert errand.ended == ["read"]


def test_a_fault_of_what_nobody_waits_for_any_more_reaches_the_hook_alone(errand, qtbot, said):
    begun, may_end = threading.Event(), threading.Event()

    def late(_reader, _tell):
        begun.set()
        may_end.wait()
        raise ZeroDivisionError

    with qtbot.captureExceptions() as faults:
        errand.run(late, errand.ended.append)
        begun.wait(5)
        errand.stop()
        may_end.set()
        qtbot.waitUntil(lambda: errand.idle)
    assert errand.ended == []
    assert said == []
    assert [kind for kind, _, _ in faults] == [ZeroDivisionError]


def test_turns_that_cannot_be_read_are_no_longer_awaited(session, qtbot, monkeypatch):
    monkeypatch.setattr(diary_turns, "turns", lambda *_: 1 // 0)
    with qtbot.captureExceptions():
        view = TurnsView(session)
        qtbot.addWidget(view)
        qtbot.waitUntil(lambda: view.errand.idle)
    assert "n’a pas été lu" in view.verdict.text()


def test_no_answer_comes_before_its_question_has_been_put(errand, qtbot):
    # Who asks says « en cours » once the question is put: an answer on the spot would be covered.
    for count in range(1, 301):
        errand.run(lambda _reader, _tell: "read", errand.ended.append)
        assert len(errand.ended) == count - 1
        qtbot.waitUntil(lambda: errand.idle)
        assert len(errand.ended) == count
