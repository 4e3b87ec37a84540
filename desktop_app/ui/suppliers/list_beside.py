"""A list beside tabs about what is chosen in it; without room for both, it joins the tabs."""

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QTabWidget, QVBoxLayout, QWidget
from typing_extensions import override

# The list needs more room than the rest.
WIDTHS = (640, 400)
HANDLE = 17
LIST = 0
# With fewer letters than this across, neither of the two can be read beside the other.
LETTERS = 115


class ListBeside(QSplitter):
    """Two parts side by side in a wide window, one at a time in a narrow one."""

    def __init__(self, listed: QWidget, tabs: QTabWidget, title: str) -> None:
        super().__init__(Qt.Orientation.Horizontal, childrenCollapsible=False)
        self._listed = listed
        self._tabs = tabs
        self._holder = QWidget()
        QVBoxLayout(self._holder).setContentsMargins(0, 8, 0, 0)
        tabs.insertTab(LIST, self._holder, title)
        tabs.setTabVisible(LIST, False)  # noqa: FBT003 - the signature is Qt's
        self.addWidget(listed)
        self.addWidget(tabs)
        self.setStretchFactor(0, 3)
        self.setStretchFactor(1, 2)
        self.setHandleWidth(HANDLE)
        self.setSizes(WIDTHS)
        self._folding = QTimer(self, singleShot=True, interval=0)
        self._folding.timeout.connect(self._settle)

    @property
    def is_folded(self) -> bool:
        """Whether the list is one of the tabs."""
        return self._tabs.isTabVisible(LIST)

    def show_list(self) -> None:
        """Bring the list on screen, wherever it stands."""
        if self.is_folded:
            self._tabs.setCurrentIndex(LIST)

    @override
    def minimumSizeHint(self) -> QSize:
        # The room of one is enough: the other then gives way.
        return self._listed.minimumSizeHint().expandedTo(self._tabs.minimumSizeHint())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # A part is never moved while the splitter places it.
        self._folding.start()

    def _settle(self) -> None:
        is_folded = self.width() < self._needed()
        if is_folded is not self.is_folded:
            self._fold(is_folded=is_folded)

    def _needed(self) -> int:
        pages = (self._tabs.widget(rank) for rank in range(LIST + 1, self._tabs.count()))
        least = max(page.minimumSizeHint().width() for page in pages if page is not None)
        both = self._listed.minimumSizeHint().width() + HANDLE + least
        return max(both, LETTERS * self.fontMetrics().averageCharWidth())

    def _fold(self, *, is_folded: bool) -> None:
        focused = self.window().focusWidget()
        # What is being typed stays in sight, in whichever of the two it is.
        kept = self._tabs.currentIndex() if _holds(self._tabs, focused) else LIST
        self._tabs.setTabVisible(LIST, is_folded)
        if is_folded:
            layout = self._holder.layout()
            assert layout is not None  # noqa: S101 - set when it was made
            layout.addWidget(self._listed)
            self._tabs.setCurrentIndex(kept)
        else:
            self.insertWidget(0, self._listed)
            self.setSizes(WIDTHS)
        self._listed.show()
        if focused is not None and _holds(self._listed, focused):
            focused.setFocus()


def _holds(parent: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and parent.isAncestorOf(widget)
