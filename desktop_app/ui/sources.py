"""A guard against a cost of PySide6 6.12: it reads the source of each module imported after it."""

import sys
from typing import Final

import PySide6.QtCore  # noqa: F401 - brings what is replaced below

_QUESTION: Final = "_mod_uses_pyside"


def leave_sources_unread() -> None:
    """Spare the reading of some nine hundred source files, which would stay in memory.

    PySide6 looks in each for its own name, to know where `from __feature__ import` may act.
    Nothing here uses that, and a frozen program has no sources: the answer is no without a look.
    """
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, _QUESTION):
        setattr(feature, _QUESTION, lambda _module: False)
