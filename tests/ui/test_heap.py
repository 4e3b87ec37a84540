import ctypes
import sys
from pathlib import Path

import pytest

from desktop_app.ui import heap
from desktop_app.ui.heap import give_back, keep_one_heap

LARGE, PIECE = 64 * 2**20, 4_000


def resident():
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])


@pytest.mark.skipif(sys.platform != "linux", reason="a setting of the C library of Linux")
def test_memory_that_nothing_holds_goes_back_to_the_system():
    keep_one_heap()
    pieces = [ctypes.create_string_buffer(PIECE) for _ in range(LARGE // PIECE)]
    last = ctypes.create_string_buffer(PIECE)
    full = resident()
    del pieces
    give_back()
    assert resident() * 4096 < full * 4096 - LARGE // 2
    assert last.raw[:1] == b"\0"


def test_another_library_is_left_alone(monkeypatch):
    monkeypatch.setattr(heap, "_library", lambda: None)
    keep_one_heap()
    give_back()
