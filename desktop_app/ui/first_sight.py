"""Tells when a window has been seen, so that what it does not show waits for it."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.override import override

# Painted, it is on the screen at the next picture, and a key that waited is answered.
MOMENT_MS: Final = 20
# A window that nothing uncovers is not waited for longer.
PATIENCE_MS: Final = 1_000


class FirstSight(QObject):
    """Watches a window until it is painted; it tells once, also when that never comes."""

    passed = Signal()

    def __init__(self, window: QWidget, parent: QObject) -> None:
        # Not of the window: one that goes before it is seen is not waited for either.
        super().__init__(parent)
        self._timer = QTimer(self, interval=PATIENCE_MS, singleShot=True)
        self._timer.timeout.connect(self.passed)
        self._timer.start()
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._timer.start(MOMENT_MS)
        return False
