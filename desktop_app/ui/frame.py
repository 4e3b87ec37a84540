"""The window before its content: shown first, filled when the book is open."""

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMainWindow, QVBoxLayout, QWidget

from desktop_app.core.override import override
from desktop_app.ui.habits.frame_place import keep_place, restore_place
from desktop_app.ui.habits.layout import Layout

WIDTH, HEIGHT = 1180, 740
# A screen of 1366 by 768 at 200 %, less the bars of the system.
LEAST_WIDTH, LEAST_HEIGHT = 600, 320


@runtime_checkable
class Guarded(Protocol):
    """A content that may hold what is not written."""

    def may_leave(self, leave: Callable[[], object]) -> bool:
        """Tell whether all is written; if not, offer to leave all the same."""


class Frame(QMainWindow):
    """Says that the book is being opened, and tells when it has been painted."""

    painted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._is_painted = False
        self._layout: Layout | None = None
        self._is_given_up = False
        self.setWindowTitle("Clausier")
        self.resize(WIDTH, HEIGHT)
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        self.wait()

    def remember(self, layout: Layout) -> None:
        """Stand where the window was left, and keep where it stands when it closes."""
        self._layout = layout
        restore_place(self, layout)

    def wait(self) -> None:
        """Say that the book is being opened."""
        middle = QWidget()
        row, column = QHBoxLayout(middle), QVBoxLayout()
        row.addStretch()
        row.addLayout(column)
        row.addStretch()
        column.addStretch(2)
        column.addWidget(QLabel(self.tr("Ouverture du carnet…")))
        column.addStretch(3)
        self.setCentralWidget(middle)

    def _leave(self) -> None:
        self._is_given_up = True
        self.close()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self.painted.emit)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        content = self.centralWidget()
        if isinstance(content, Guarded) and not (
            self._is_given_up or content.may_leave(self._leave)
        ):
            event.ignore()
            return
        if self._layout is not None:
            keep_place(self, self._layout)
        super().closeEvent(event)
