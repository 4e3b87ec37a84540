"""The analysis grid as a workbook, saved where the clerk says."""

from functools import partial

from PySide6.QtWidgets import QWidget

from desktop_app.core.beside import Beside
from desktop_app.documents.printing import print_document
from desktop_app.ui.dossiers import file_name
from desktop_app.ui.notice import Notice, Tone
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.wrapped import TextWrap
from desktop_app.ui.wizard.bid_editor import BidEditor
from desktop_app.ui.wizard.export import Export

PIECE = "grille-analyse"


class GridButtons(QWidget):
    """Writes the grid for Excel or for LibreOffice."""

    def __init__(self, bids: BidEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bids = bids
        self.export = Export(bids.editor.session.background, self)
        self.xlsx = Button(self.tr("Enregistrer la grille pour E&xcel…"), "download")
        self.ods = Button(self.tr("Enregistrer la grille pour Libre&Office…"), "download")
        layout = FlowLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.xlsx)
        layout.addWidget(self.ods)
        for button in (self.xlsx, self.ods):
            TextWrap(button, self)
        self.xlsx.clicked.connect(lambda: self.save("xlsx", self.tr("Classeur Excel (*.xlsx)")))
        self.ods.clicked.connect(lambda: self.save("ods", self.tr("Classeur LibreOffice (*.ods)")))
        self.export.finished.connect(self._say_written)
        self.export.failed.connect(self._say_failed)

    def save(self, form: str, kind: str) -> None:
        """Ask for a file and write the grid in it."""
        self.bids.flush()
        editor = self.bids.editor
        stem = file_name(editor.tender.subject).removesuffix(".toml")
        path = editor.session.files.file_to_write(
            self, self.tr("Enregistrer la grille d’analyse"), f"{stem}-{PIECE}.{form}", kind
        )
        if path is not None:
            beside = Beside(bids=self.bids.sheet)
            work = partial(print_document, editor.tender, editor.catalogue, PIECE, form, beside)
            self.export.write([(path, work)])

    def _say_written(self) -> None:
        notice = Notice(self.tr("La grille est enregistrée."), Tone.SAVED)
        self.bids.editor.session.say(notice)

    def _say_failed(self, text: str) -> None:
        self.bids.editor.session.say(Notice(text, Tone.PROBLEM))
