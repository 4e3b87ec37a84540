"""A page of a document on screen: white whatever the theme, and read aloud as text."""

from typing import ClassVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget
from typing_extensions import override

from desktop_app.documents.pages import PagePicture
from desktop_app.ui.roles import Spoken
from desktop_app.ui.shortcuts import Shortcut, is_pressed

AROUND = 16
LEAST_WIDTH = 240


class PageSight(QScrollArea):
    """Shows one page; Page Up and Page Down turn it, + and - bring it nearer."""

    spoken_as: ClassVar = Spoken.DOCUMENT
    turned = Signal(int)
    ends_asked = Signal(bool)
    zoomed = Signal(int)
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.paper = QLabel()
        self.paper.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.paper.setWordWrap(True)
        self.setWidget(self.paper)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # A bar that comes and goes would change the width that the page is drawn for.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setMinimumWidth(LEAST_WIDTH)

    @property
    def room(self) -> int:
        """How wide a page may be to stand whole between the edges."""
        return max(1, self.viewport().width() - AROUND)

    def show_picture(self, picture: PagePicture) -> None:
        """Show a page, at the place of the page that was being read."""
        image = QImage(
            picture.pixels,
            picture.width,
            picture.height,
            picture.stride,
            QImage.Format.Format_RGB32,
        ).copy()
        image.setDevicePixelRatio(self.devicePixelRatioF())
        self.paper.setPixmap(QPixmap.fromImage(image))
        self.setAccessibleDescription(picture.text)

    def show_sentence(self, sentence: str) -> None:
        """Say in words why there is no page."""
        self.paper.setText(sentence)
        self.setAccessibleDescription(sentence)

    @override
    def sizeHint(self) -> QSize:
        return QSize(LEAST_WIDTH, LEAST_WIDTH)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        gestures = (
            (Shortcut.PAGE_BEFORE, self.turned, -1),
            (Shortcut.PAGE_AFTER, self.turned, 1),
            (Shortcut.FIRST_PAGE, self.ends_asked, False),
            (Shortcut.LAST_PAGE, self.ends_asked, True),
            (Shortcut.NEARER, self.zoomed, 1),
            (Shortcut.FURTHER, self.zoomed, -1),
            (Shortcut.WHOLE_WIDTH, self.zoomed, 0),
        )
        for shortcut, asked, way in gestures:
            if is_pressed(shortcut, event):
                asked.emit(way)
                return
        super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()
