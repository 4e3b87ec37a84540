import errno
import os
import threading
import time

import pytest

from desktop_app.core import reaching
from desktop_app.core.errors import system_reason
from desktop_app.core.reaching import answered, may_be_there, read_through

QUICK = 0.2

pytestmark = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no file that never answers")


@pytest.fixture
def mute(tmp_path):
    """A file whose opening never ends, until the test does."""
    path = tmp_path / "muet"
    os.mkfifo(path)
    yield path
    os.close(os.open(path, os.O_RDWR | os.O_NONBLOCK))


def test_what_answers_is_returned(tmp_path, monkeypatch):
    monkeypatch.setattr(reaching, "CHUNK", 10)
    path = tmp_path / "file"
    path.write_bytes(bytes(range(256)))
    assert answered(lambda beat: read_through(path, beat)) == bytes(range(256))


def test_an_error_comes_through(tmp_path):
    with pytest.raises(FileNotFoundError):
        answered(lambda beat: read_through(tmp_path / "absent", beat))


def test_a_drive_that_never_answers_is_left(mute):
    start = time.monotonic()
    with pytest.raises(TimeoutError) as caught:
        answered(lambda beat: read_through(mute, beat), QUICK)
    assert time.monotonic() - start < 5 * QUICK
    assert caught.value.errno == errno.ETIMEDOUT
    assert "ne répond pas" in system_reason(caught.value)


def test_reading_it_here_would_hang(mute):
    # The control: what is given up above would have waited for ever.
    reader = threading.Thread(target=mute.read_bytes, daemon=True)
    reader.start()
    reader.join(2 * QUICK)
    assert reader.is_alive()


def test_a_slow_drive_that_goes_on_answering_is_waited_for():
    def slow(beat):
        for _ in range(8):
            time.sleep(QUICK / 4)
            beat()
        return "read"

    assert answered(slow, QUICK) == "read"


def test_a_work_that_was_given_up_stops_when_the_drive_comes_back():
    back, stopped = threading.Event(), threading.Event()

    def work(beat):
        back.wait()
        try:
            beat()
        except TimeoutError:
            stopped.set()
            raise

    with pytest.raises(TimeoutError):
        answered(work, QUICK)
    back.set()
    assert stopped.wait(5)


def test_what_cannot_be_told_at_once_may_be_there(tmp_path, monkeypatch):
    assert not may_be_there(tmp_path / "absent")
    assert may_be_there(tmp_path)
    monkeypatch.setattr(reaching, "GLANCE_S", 0.05)
    monkeypatch.setattr(type(tmp_path), "exists", lambda _path: time.sleep(0.3))
    assert may_be_there(tmp_path / "absent")
