"""What the frame shows while a work that closed the book is done."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import Sentence

READING_WIDTH = 560


class Waiting(QWidget):
    """Says what is done, with a bar without end and, when the work allows it, a way to give up."""

    def __init__(self, text: str, *, can_stop: bool) -> None:
        super().__init__()
        self.said = Sentence(text)
        self.said.setAccessibleName(text)
        self.progress = QProgressBar(textVisible=False)
        self.progress.setAccessibleName(text)
        self.progress.setRange(0, 0)
        self.stop = Button(self.tr("&Annuler"))
        self.stop.setVisible(can_stop)
        self.stop.clicked.connect(lambda: self.stop.setEnabled(False))
        holder = QWidget()
        holder.setMaximumWidth(READING_WIDTH)
        column = QVBoxLayout(holder)
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(self.said)
        column.addWidget(self.progress)
        column.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(3)
        outer = QHBoxLayout(self)
        outer.addWidget(holder)
