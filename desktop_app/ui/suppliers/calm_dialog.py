"""A dialog where Return acts on what has the focus, and on nothing else."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog
from typing_extensions import override


class CalmDialog(QDialog):
    """Has no default button: Qt would look for one even in the dialogs opened from this one."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.accept()
        else:
            super().keyPressEvent(event)
