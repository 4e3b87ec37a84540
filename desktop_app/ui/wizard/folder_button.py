"""The button that opens the folder where files were just written."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from desktop_app.ui.widgets.buttons import Button


class FolderButton(Button):
    """Hidden until there is something to see."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "folder-open", parent)
        self.setText(self.tr("Ou&vrir le dossier des documents"))
        self.open_with_system: Callable[[QUrl], bool] = QDesktopServices.openUrl
        self._folder = Path()
        self.clicked.connect(self._open)
        self.hide()

    def show_folder(self, folder: Path) -> None:
        """Offer to open a folder."""
        self._folder = folder
        self.show()

    def _open(self) -> None:
        self.open_with_system(QUrl.fromLocalFile(str(self._folder)))
