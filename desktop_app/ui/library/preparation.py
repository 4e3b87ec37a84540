"""Makes the words of entries ready for the search while the window has nothing else to do."""

from PySide6.QtCore import QObject, QTimer

from desktop_app.ui.library.entry import Entry

# Folding all the words takes longer than a frame; some at a time, nobody sees it.
AT_ONCE = 10


class Preparation(QObject):
    """Prepares some entries at each idle turn of the loop."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: list[Entry] = []
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_over(self) -> bool:
        """Whether every entry is ready."""
        return not self._waiting

    def start(self, entries: tuple[Entry, ...]) -> None:
        """Prepare entries, those of before being left."""
        self._waiting = [entry for entry in entries if not entry.is_ready]
        self._timer.start()

    def _go_on(self) -> None:
        for entry in self._waiting[:AT_ONCE]:
            entry.prepare()
        del self._waiting[:AT_ONCE]
        if self.is_over:
            self._timer.stop()
