"""The list at the left of the window: one line per page."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from desktop_app.ui.icons import icon

ICON = QSize(20, 20)
PADDING = 24


class Navigation(QListWidget):
    """Names the pages and tells which one is asked for."""

    page_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: list[str] = []
        self.setAccessibleName(self.tr("Pages"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIconSize(ICON)
        self.setSpacing(2)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.currentRowChanged.connect(self.page_asked)
        self.itemClicked.connect(lambda item: self.page_asked.emit(self.row(item)))

    def show_titles(self, titles: tuple[tuple[str, str], ...]) -> None:
        """Replace the lines; each has a title and the name of an icon."""
        self.clear()
        self._names = [icon_name for _, icon_name in titles]
        for rank, (title, icon_name) in enumerate(titles, 1):
            item = QListWidgetItem(icon(icon_name), title)
            item.setToolTip(self.tr("{titre} (Ctrl+{rang})").format(titre=title, rang=rank))
            self.addItem(item)
        self._fit()

    def show_page(self, row: int) -> None:
        """Mark a page as the one on show, without asking for it again."""
        self.blockSignals(True)  # noqa: FBT003 - the signature is Qt's
        self.setCurrentRow(row)
        self.blockSignals(False)  # noqa: FBT003 - the signature is Qt's

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for row, name in enumerate(self._names):
                self.item(row).setIcon(icon(name))
        elif event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        metrics = self.fontMetrics()
        for row in range(self.count()):
            self.item(row).setSizeHint(QSize(0, metrics.height() + PADDING - 4))
        widest = max(
            metrics.horizontalAdvance(self.item(row).text()) for row in range(self.count())
        )
        self.setFixedWidth(widest + ICON.width() + 3 * PADDING)
