"""What the window shows until the book is open, or when it cannot be."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.widgets.buttons import Button, PrimaryButton
from desktop_app.ui.widgets.labels import Hint, Sentence, Title

READING_WIDTH = 560


class Waiting(QWidget):
    """Says that the book is being opened, then why it could not be."""

    retry_asked = Signal()
    leave_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint = Hint(self.tr("Ouverture du carnet…"))
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = Title(self.tr("Le carnet n’a pas pu être ouvert"), 1.25)
        self.reason = Sentence()
        self.reason.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.retry = PrimaryButton(self.tr("&Réessayer"))
        self.leave = Button(self.tr("&Quitter"))
        self.retry.clicked.connect(self._retry)
        self.leave.clicked.connect(self.leave_asked)
        self._problem = self._build_problem()
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addWidget(self._hint)
        column.addWidget(self._problem, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self._problem.hide()

    def _build_problem(self) -> QWidget:
        holder = QWidget()
        holder.setFixedWidth(READING_WIDTH)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.leave)
        row.addWidget(self.retry)
        column = QVBoxLayout(holder)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self.reason)
        column.addLayout(row)
        return holder

    def show_problem(self, text: str) -> None:
        """Say why the book could not be opened, and what can be done."""
        self.reason.setText(text)
        self._hint.hide()
        self._problem.show()
        self.retry.setFocus()

    def _retry(self) -> None:
        self._problem.hide()
        self._hint.show()
        self.retry_asked.emit()
