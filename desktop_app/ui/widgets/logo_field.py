"""The field that shows the logo of the town and lets the user change it."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop_app.ui.dialogs.files import FileChooser
from desktop_app.ui.widgets.buttons import Button

HEIGHT = 48


class LogoField(QWidget):
    """Shows a picture; `chosen` gives the file to take, `removed` says to do without."""

    chosen = Signal(object)
    removed = Signal()

    def __init__(self, files: FileChooser) -> None:
        super().__init__()
        self._files = files
        self.picture = QLabel()
        self.choose = Button(self.tr("&Choisir une image…"), "folder-open")
        self.remove = Button(self.tr("Reti&rer le logo"), "trash-2")
        self.choose.clicked.connect(self._choose)
        self.remove.clicked.connect(self.removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for part in (self.picture, self.choose, self.remove):
            row.addWidget(part)
        row.addStretch()
        self.setFocusProxy(self.choose)
        self.show_logo(None)

    def show_logo(self, path: Path | None) -> None:
        """Show the picture of a file, or that there is none."""
        picture = QPixmap(str(path)) if path else QPixmap()
        shown = not picture.isNull()
        if shown:
            smooth = Qt.TransformationMode.SmoothTransformation
            self.picture.setPixmap(picture.scaledToHeight(HEIGHT, smooth))
        self.picture.setVisible(shown)
        self.picture.setAccessibleName(self.tr("Logo actuel"))
        self.remove.setVisible(shown)

    def _choose(self) -> None:
        kinds = self.tr("Images (*.png *.jpg *.jpeg)")
        path = self._files.file_to_open(self, self.tr("Choisir le logo"), kinds)
        if path:
            self.chosen.emit(path)
