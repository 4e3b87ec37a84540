"""A drive that never answers: each gesture ends with a sentence, and leaves nothing behind."""

import os
import stat
import threading
import time

import pytest

from desktop_app.core import reaching
from desktop_app.core.errors import UserError
from desktop_app.exchange import whole_file as module
from desktop_app.exchange.dossier_file import read_file, write_atomically
from desktop_app.exchange.logo import read_logo
from desktop_app.exchange.moving import _content
from desktop_app.exchange.reading.table import read_table

QUICK = 0.2


@pytest.fixture(autouse=True)
def _quick(monkeypatch):
    monkeypatch.setattr(reaching.answered, "__defaults__", (QUICK,))


@pytest.fixture
def mute(tmp_path, monkeypatch):
    """A file that looks like any other, and whose opening never ends."""
    path = tmp_path / "muet.toml"
    os.mkfifo(path)
    monkeypatch.setattr(stat, "S_ISREG", lambda _mode: True)
    monkeypatch.setattr(type(path), "is_file", lambda _path: True)
    yield path
    os.close(os.open(path, os.O_RDWR | os.O_NONBLOCK))


@pytest.mark.parametrize("read", [read_file, read_logo, _content, read_table])
def test_reading_from_it_ends_with_a_sentence(mute, read):
    start = time.monotonic()
    with pytest.raises(UserError, match="ne répond pas"):
        read(mute)
    assert time.monotonic() - start < 10 * QUICK


@pytest.mark.parametrize("step", ["mkstemp", "force_out", "settle"])
def test_writing_on_it_ends_with_a_sentence_and_leaves_the_old_file(tmp_path, monkeypatch, step):
    path, back = tmp_path / "marché.toml", threading.Event()
    path.write_bytes(b"old")
    owner = module.tempfile if step == "mkstemp" else module
    real = getattr(owner, step)

    def wait(*given, **named):
        back.wait()
        return real(*given, **named)

    monkeypatch.setattr(owner, step, wait)
    with pytest.raises(UserError, match=r"ne répond pas.*autre emplacement"):
        write_atomically(path, b"new")
    assert path.read_bytes() == b"old"
    back.set()
    until(lambda: [item.name for item in tmp_path.iterdir()] == [path.name])
    # A file already whole may take its name when the drive comes back, never half a file.
    assert path.read_bytes() == (b"new" if step == "settle" else b"old")


def test_a_great_file_is_written_whole_though_each_passage_is_slow(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "CHUNK", 10)
    real = module.force_out

    def slow(file):
        time.sleep(QUICK / 4)
        real(file)

    monkeypatch.setattr(module, "force_out", slow)
    path, content = tmp_path / "grand.pdf", bytes(range(100))
    write_atomically(path, content)
    assert path.read_bytes() == content


def until(is_true):
    end = time.monotonic() + 5
    while not is_true():
        assert time.monotonic() < end
        time.sleep(0.01)
