"""A sheet to read in its own window, to copy, then to close."""

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from desktop_app.ui.colours import colours_of
from desktop_app.ui.library.sheet import Sheet
from desktop_app.ui.printing.desk import PrintDesk
from desktop_app.ui.session import Session
from desktop_app.ui.shortcuts import Shortcut, bind
from desktop_app.ui.widgets.buttons import Button, PrimaryButton
from desktop_app.ui.widgets.flow import FlowLayout

LETTERS, LINES, MARGIN = 100, 36, 80


class SheetDialog(QDialog):
    """Shows a sheet with the keyboard in it: the arrows scroll, Escape closes."""

    def __init__(self, sheet: Sheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet = sheet
        self.setWindowTitle(sheet.title)
        room = self.screen().availableSize()
        width = LETTERS * self.fontMetrics().averageCharWidth()
        height = LINES * self.fontMetrics().lineSpacing()
        self.resize(min(width, room.width() - MARGIN), min(height, room.height() - MARGIN))
        self.reader = self._reader(sheet)
        self.copy = Button(self.tr("&Copier le texte"), "copy")
        self.copy.setAutoDefault(False)
        self.close_button = PrimaryButton(self.tr("&Fermer"))
        self.close_button.setDefault(True)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(sheet.text()))
        self.close_button.clicked.connect(self.accept)
        self.finished.connect(self.deleteLater)
        self._lay_out()
        self.reader.setFocus()

    def offer_printing(self, session: Session, make: Callable[[], bytes] | None = None) -> None:
        """Add the way to print the sheet, or the document that stands for it."""
        desk = PrintDesk(session, self)
        self.printer = Button(self.tr("I&mprimer…"), "printer")
        self.offer(self.printer)

        def print_out() -> None:
            if make is None:
                desk.print_sheet(self.sheet)
            else:
                desk.print_files(self.sheet.title, (make,))

        self.printer.clicked.connect(print_out)
        bind(Shortcut.PRINT, self, print_out)

    def _reader(self, sheet: Sheet) -> QTextBrowser:
        reader = QTextBrowser()
        reader.setOpenLinks(False)
        reader.setTabChangesFocus(True)
        reader.setAccessibleName(sheet.title)
        reader.setAccessibleDescription(sheet.lead)
        reader.document().setDocumentMargin(16)
        reader.setHtml(sheet.html(colours_of(self.palette()).muted))
        return reader

    def _lay_out(self) -> None:
        self.gestures = FlowLayout(ends_right=True)
        self.gestures.addWidget(self.copy)
        self.gestures.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.addWidget(self.reader, 1)
        column.addLayout(self.gestures)

    def offer(self, *buttons: Button) -> None:
        """Add other gestures on the sheet, before the one that closes it."""
        self.gestures.removeWidget(self.close_button)
        for button in buttons:
            button.setAutoDefault(False)
            self.gestures.addWidget(button)
        self.gestures.addWidget(self.close_button)
