"""The window before its content: shown first, filled when the book is open."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMainWindow, QVBoxLayout, QWidget
from typing_extensions import override

WIDTH, HEIGHT = 1180, 740
LEAST_WIDTH, LEAST_HEIGHT = 900, 560


class Frame(QMainWindow):
    """Says that the book is being opened, and tells when it has been painted."""

    painted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._is_painted = False
        self.setWindowTitle("Clausier")
        self.resize(WIDTH, HEIGHT)
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        self.wait()

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
