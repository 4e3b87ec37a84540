"""A window that says what is awaited, for as long as the user wants to wait."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.ui.suppliers.calm_dialog import CalmDialog
from desktop_app.ui.suppliers.roomy import make_room
from desktop_app.ui.widgets.labels import Sentence
from desktop_app.ui.widgets.wait_line import WaitLine

LETTERS, LINES = 64, 8


class WaitDialog(CalmDialog):
    """Escape and « Arrêter » give the wait up."""

    stopped = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Un instant"))
        make_room(self, LETTERS, LINES)
        self.said = Sentence(text)
        self.waiting = WaitLine(text)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(self.said)
        column.addWidget(self.waiting)
        column.addStretch()
        self.waiting.start()
        self.waiting.stop_button.setFocus()
        self.waiting.stopped.connect(self.reject)
        self.finished.connect(self.deleteLater)

    @override
    def reject(self) -> None:
        super().reject()
        self.stopped.emit()
