"""Python's collector, kept on the interface thread."""

import gc

from PySide6.QtCore import QCoreApplication, QObject, QTimer

EVERY_MS = 100
# So many new objects that last are data being read, not the loops of a few widgets.
PILE = 50_000
MARK = "collected"


class Collector(QObject):
    """Collects now and then, where widgets may be destroyed.

    Left to itself, Python collects on whichever thread makes objects; a widget caught in a cycle
    would then be destroyed by a worker, and the program with it.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        parent.setProperty(MARK, True)  # noqa: FBT003 - the signature is Qt's
        gc.disable()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect the oldest generation that is full, with the younger ones."""
        if gc.get_count()[0] > PILE:
            # Looked through once, then set aside: again and again would hold the interface.
            gc.collect(0)
            gc.freeze()
            return
        full = [
            count > most for count, most in zip(gc.get_count(), gc.get_threshold(), strict=True)
        ]
        for generation in (2, 1, 0):
            if full[generation]:
                gc.collect(generation)
                return


def collect_here() -> None:
    """Keep the collector on this thread, which is that of the interface, for the whole run."""
    application = QCoreApplication.instance()
    if application is not None and not application.property(MARK):
        gc.freeze()
        Collector(application)


def keep_for_good() -> None:
    """Spare the collector what was just read: it lasts as long as the run."""
    gc.freeze()
