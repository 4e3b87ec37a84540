"""A guard against a fault of PySide6 6.12, which ends the program on Python 3.11."""

import ctypes
import sys
from typing import Final

_IMMORTAL_SINCE: Final = (3, 12)
_ENOUGH: Final = 1 << 30


def keep_truth() -> None:
    """Give `True` more references than a run can lose.

    Each emitted signal gives up a reference to `True` that it does not own; after some
    thousands of them Python stops with "deallocating True or False".
    """
    if sys.version_info < _IMMORTAL_SINCE and sys.getrefcount(True) < _ENOUGH:  # noqa: FBT003
        ctypes.c_ssize_t.from_address(id(True)).value += _ENOUGH  # noqa: FBT003
