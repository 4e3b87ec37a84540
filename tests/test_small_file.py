import os
import subprocess
import sys
import time

import pytest

from desktop_app.small_file import _write, read_small, write_if_possible, write_small


def test_what_is_written_is_read_again(tmp_path):
    path = tmp_path / "new" / "petit.json"
    write_small(path, {"nom": "Été"})
    assert read_small(path) == {"nom": "Été"}
    assert [file.name for file in path.parent.iterdir()] == ["petit.json"]


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"\xff", b"[" * 100_000])
def test_a_broken_file_holds_nothing(tmp_path, content):
    path = tmp_path / "petit.json"
    path.write_bytes(content)
    assert read_small(path) == {}
    assert read_small(tmp_path / "absent.json") == {}


def test_a_refused_writing_leaves_no_draft(tmp_path, caplog):
    path = tmp_path / "petit.json"
    path.mkdir()
    with pytest.raises(OSError, match="petit"):
        write_small(path, {})
    assert [file.name for file in tmp_path.iterdir()] == ["petit.json"]
    write_if_possible(path, {})
    assert "petit.json" in caplog.text


SLOW_S = 0.4


@pytest.fixture
def slow(monkeypatch):
    """Give the files a disk that takes its time."""
    real = os.fsync

    def force(number):
        time.sleep(SLOW_S / 2)
        real(number)

    monkeypatch.setattr(os, "fsync", force)


@pytest.mark.usefixtures("slow")
def test_a_slow_disk_holds_a_gesture_a_moment_only(tmp_path):
    path = tmp_path / "petit.json"
    _write(path, '{"nom": "avant"}')
    start = time.perf_counter()
    write_small(path, {"nom": "après"})
    assert time.perf_counter() - start < 0.05
    assert "avant" in path.read_text("utf-8")
    assert read_small(path) == {"nom": "après"}
    write_small(path, {"nom": "enfin"})
    assert read_small(path) == {"nom": "enfin"}
    until(lambda: "enfin" in path.read_text("utf-8"))
    assert read_small(path) == {"nom": "enfin"}


@pytest.mark.usefixtures("slow")
def test_writing_without_its_own_thread_would_hold_the_gesture(tmp_path):
    start = time.perf_counter()
    _write(tmp_path / "petit.json", "{}")
    assert time.perf_counter() - start > SLOW_S


@pytest.mark.usefixtures("slow")
def test_a_slow_disk_that_refuses_in_the_end_is_noted(tmp_path, caplog):
    path = tmp_path / "petit.json"
    path.mkdir()
    write_small(path, {})
    until(lambda: "petit.json cannot be written" in caplog.text)
    assert [file.name for file in tmp_path.iterdir()] == ["petit.json"]


def test_a_slow_disk_is_waited_for_at_the_end_of_the_program(tmp_path):
    path = tmp_path / "petit.json"
    program = (
        "import os, sys, time, pathlib\n"
        "from desktop_app.small_file import write_small\n"
        "os.fsync = lambda _number: time.sleep(0.3)\n"
        "write_small(pathlib.Path(sys.argv[1]), {'nom': 'écrit'})\n"
        "print(pathlib.Path(sys.argv[1]).exists())\n"
    )
    command = [sys.executable, "-c", program, str(path)]
    ended = subprocess.run(command, capture_output=True, check=True, text=True)  # noqa: S603
    assert ended.stdout == "False\n"
    assert read_small(path) == {"nom": "écrit"}


def until(is_true):
    end = time.monotonic() + 5
    while not is_true():
        assert time.monotonic() < end
        time.sleep(0.01)
