"""A dialog about something that is written, then kept in the book or given up."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QMessageBox,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop_app.ui.announce import announce_now
from desktop_app.ui.widgets.buttons import Button, PrimaryButton
from desktop_app.ui.widgets.labels import Sentence
from desktop_app.ui.wizard.fields import ChoiceField

MARGIN = 60


class KeptDialog(QDialog):
    """Says why something is refused, and asks before what was written is given up."""

    def __init__(self, size: tuple[int, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question: QMessageBox | None = None
        self.refusal = Sentence()
        self.refusal.hide()
        self.save_button = PrimaryButton("")
        self.save_button.setDefault(True)
        self.cancel = Button(self.tr("&Annuler"))
        self.cancel.setAutoDefault(False)
        self._start: Any = None
        room = self.screen().availableSize()
        self.resize(min(size[0], room.width() - MARGIN), min(size[1], room.height() - MARGIN))

    @property
    def is_changed(self) -> bool:
        """Whether something was written since the dialog opened."""
        return bool(self._answers() != self._start)

    def save(self) -> None:
        """Keep what is written and close, or say why it cannot be kept."""
        raise NotImplementedError

    @override
    def reject(self) -> None:
        if self.is_changed:
            self._ask_to_leave()
        else:
            super().reject()

    def _answers(self) -> Any:
        raise NotImplementedError

    def _open_on(self, form: QWidget) -> None:
        """Lay out a form above the buttons, and hold its answers as those to begin with."""
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.cancel)
        row.addWidget(self.save_button)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(form)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(scroll, 1)
        column.addWidget(self.refusal)
        column.addLayout(row)
        self._start = self._answers()
        self.save_button.clicked.connect(self.save)
        self.cancel.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def _refuse(self, sentence: str, field: QWidget) -> None:
        self.refusal.setText(sentence)
        self.refusal.show()
        announce_now(self.refusal, sentence)
        field.setAccessibleDescription(sentence)
        field.setFocus()

    def _ask_to_leave(self) -> None:
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.windowTitle())
        box.setText(self.tr("Abandonner ce que vous avez écrit\u00a0?"))
        stay = box.addButton(self.tr("&Continuer"), QMessageBox.ButtonRole.RejectRole)
        leave = box.addButton(self.tr("A&bandonner"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        leave.clicked.connect(lambda: self.done(QDialog.DialogCode.Rejected))
        box.finished.connect(box.deleteLater)
        self.question = box
        box.open()


def chosen(field: ChoiceField) -> Any:
    """Return the choice of a field, none while it shows what it asks."""
    rank = field.currentIndex()
    return field.values[rank] if rank >= 0 else None
