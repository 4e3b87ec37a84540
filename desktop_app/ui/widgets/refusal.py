"""What the frame shows when the book or the data cannot be opened."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.widgets.buttons import Button, PrimaryButton
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.labels import Sentence, Title

READING_WIDTH = 600


class Refusal(QWidget):
    """Says why, and offers to try again, to leave, or to bring the last good backup back."""

    def __init__(self, reason: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reason = Sentence(reason)
        self.reason.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.reason.setAccessibleName(reason)
        self.retry = PrimaryButton(self.tr("&Réessayer"))
        self.leave = Button(self.tr("&Quitter"))
        self.restore = Button("", "folder-open")
        self.restore.hide()
        holder = QWidget()
        holder.setMaximumWidth(READING_WIDTH)
        row = FlowLayout()
        row.addWidget(self.restore)
        row.addWidget(self.leave)
        row.addWidget(self.retry)
        column = QVBoxLayout(holder)
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(Title(self.tr("Le carnet ne peut pas être ouvert"), 1.25))
        column.addWidget(self.reason)
        column.addLayout(row)
        column.addStretch(3)
        outer = QHBoxLayout(self)
        outer.addWidget(holder)

    def offer(self, day: str) -> None:
        """Offer to restore the backup of a day, told in words."""
        self.restore.setText(self.tr("Res&taurer la sauvegarde du {jour}").format(jour=day))
        self.restore.show()
