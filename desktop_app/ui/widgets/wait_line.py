"""How far a work is, and the button that gives it up."""

from threading import Event

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.progress_bar import ProgressBar


class WaitLine(QWidget):
    """Shown while a work runs; `is_stopped` may be asked from any thread."""

    stopped = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._stop = Event()
        self.progress = ProgressBar()
        self.progress.setAccessibleName(name)
        self.stop_button = Button(self.tr("A&rrêter"), "x")
        self.stop_button.setAutoDefault(False)
        self.stop_button.clicked.connect(self.stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.progress, 1)
        row.addWidget(self.stop_button)
        self.hide()

    @property
    def is_stopped(self) -> Event:
        """What the work looks at; a new one for each work."""
        return self._stop

    def start(self, total: int = 0) -> Event:
        """Show that a work begins; without a total, the bar has no end."""
        self._stop = Event()
        self.progress.setRange(0, total)
        self.progress.setValue(0)
        self.progress.setTextVisible(bool(total))
        self.stop_button.setEnabled(True)
        self.show()
        return self._stop

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the work is."""
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        self.progress.setTextVisible(True)

    def stop(self) -> None:
        """Ask the work to give up."""
        self._stop.set()
        self.stop_button.setEnabled(False)
        self.stopped.emit()

    def end(self) -> None:
        """Show that the work is over."""
        self.hide()
