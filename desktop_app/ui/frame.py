"""The window before its content: shown first, filled when the book is open."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMainWindow, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.ui.frame_place import keep_place, restore_place
from desktop_app.ui.layout import Layout

WIDTH, HEIGHT = 1180, 740
LEAST_WIDTH, LEAST_HEIGHT = 900, 560


class Frame(QMainWindow):
    """Says that the book is being opened, and tells when it has been painted."""

    painted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._is_painted = False
        self._layout: Layout | None = None
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

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self.painted.emit)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._layout is not None:
            keep_place(self, self._layout)
        super().closeEvent(event)
