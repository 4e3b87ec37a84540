"""A guard against a fault of PySide6 6.12, which ends the program on Python 3.11."""

import ctypes
import sys
from typing import Final

_IMMORTAL_SINCE: Final = (3, 12)
_ENOUGH: Final = 1 << 30


def keep_immortals() -> None:
    """Give `True`, `False` and `None` more references than a run can lose.

    PySide6 6.12 takes them for immortal, as they are since Python 3.12: each emitted signal
    gives up a reference to `True`, each empty layout item one to `None`. After some
    thousands of them Python stops with "deallocating True or False" or "deallocating None".
    """
    if sys.version_info >= _IMMORTAL_SINCE:
        return
    for value in (True, False, None):
        if sys.getrefcount(value) < _ENOUGH:
            ctypes.c_ssize_t.from_address(id(value)).value += _ENOUGH
