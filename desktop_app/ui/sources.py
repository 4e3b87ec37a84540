"""A guard against a cost of PySide6 6.12: it reads the source of each module imported after it."""

import PySide6.QtCore  # noqa: F401 - brings what is replaced below


def leave_sources_unread() -> None:
    """Spare the reading of some nine hundred source files, which would stay in memory.

    PySide6 looks in each for its own name, to know where `from __feature__ import` may act.
    Nothing here uses that, and a frozen program has no sources: the answer is no without a look.
    """
    try:
        from shibokensupport import feature  # noqa: PLC0415 - known once PySide6 is imported
    except ImportError:
        return
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = lambda _module: False  # noqa: SLF001 - there is no switch
