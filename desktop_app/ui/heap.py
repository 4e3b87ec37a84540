"""The memory of the process: one heap for all its threads, given back after heavy reading."""

import ctypes
import sys
from typing import Final

# The number that the C library of Linux gives to this setting.
_MOST_HEAPS: Final = -8


def keep_one_heap() -> None:
    """Make every thread share one heap; each would otherwise keep what it has freed."""
    if sys.platform == "linux" and (library := _library()) is not None:
        library.mallopt(_MOST_HEAPS, 1)


def give_back() -> None:
    """Give the system the memory that reading took and that nothing holds any more."""
    if sys.platform == "linux" and (library := _library()) is not None:
        library.malloc_trim(0)


def _library() -> ctypes.CDLL | None:
    library = ctypes.CDLL(None)
    # Other C libraries than the usual one have neither.
    return library if hasattr(library, "mallopt") and hasattr(library, "malloc_trim") else None
