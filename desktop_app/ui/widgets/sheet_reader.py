"""A sheet on screen: its links lead elsewhere in the library."""

from html import escape

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QTextBrowser, QWidget
from typing_extensions import override

from desktop_app.ui.colours import colours_of
from desktop_app.ui.library.sheet import Sheet

MARGIN = 20
LETTERS = 115


class SheetReader(QTextBrowser):
    """Shows one sheet; the Tab key goes from link to link, then out."""

    link_asked = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet: Sheet | None = None
        self.setOpenLinks(False)
        self.setAccessibleName(name)
        self.document().setDocumentMargin(MARGIN)
        self.anchorClicked.connect(lambda link: self.link_asked.emit(link.toString()))

    def show_sheet(self, sheet: Sheet) -> None:
        """Show a sheet from its top; the one on show stays where it was read."""
        place = self.verticalScrollBar().value() if self._is_same(sheet) else 0
        self.sheet = sheet
        self.setHtml(sheet.html(colours_of(self.palette()).muted))
        self.verticalScrollBar().setValue(place)

    def show_sentence(self, sentence: str) -> None:
        """Show a sentence where there is no sheet."""
        self.sheet = None
        # Plain text would take the look of the last link.
        self.setHtml(f"<p>{escape(sentence)}</p>")

    def copy_sheet(self) -> None:
        """Copy the sheet as plain text."""
        if self.sheet is not None:
            QGuiApplication.clipboard().setText(self.sheet.text())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._limit()
        super().resizeEvent(event)

    def _limit(self) -> None:
        """Keep the lines short enough for the eye to find the next one."""
        longest = LETTERS * self.fontMetrics().averageCharWidth() + 2 * MARGIN
        beside = max(0, self.contentsRect().width() - longest)
        self.setViewportMargins(0, 0, beside, 0)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # A link keeps the colour of the theme in which its sheet was written.
        if event.type() == QEvent.Type.PaletteChange and self.sheet is not None:
            self.show_sheet(self.sheet)

    def _is_same(self, sheet: Sheet) -> bool:
        return self.sheet is not None and self.sheet.title == sheet.title
