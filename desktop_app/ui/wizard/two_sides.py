"""What is filled in and what comes of it: side by side, or one under the other."""

from typing import Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop_app.ui.widgets.quiet_area import scroll_area
from desktop_app.ui.wizard.tab_order import stops

ROOM_FOR_BOTH: Final = 110
SHARES: Final = (2, 3)


class TwoSides(QStackedWidget):
    """Gives each side its own scroll bar where there is room, else one bar to the whole."""

    turned = Signal()

    def __init__(self, left: QWidget, right: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sides = (left, right)
        self._areas = (scroll_area(), scroll_area())
        self._pile = QVBoxLayout()
        self._whole = scroll_area()
        self._build()
        self._place(is_wide=True)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        is_wide = self.width() >= ROOM_FOR_BOTH * self.fontMetrics().averageCharWidth()
        if is_wide is (self.currentIndex() == 0):
            return
        held = self.window().focusWidget()
        self._place(is_wide=is_wide)
        self.turned.emit()
        if held is None or self.isAncestorOf(held):
            # Moving a side takes the keyboard away from it.
            (held or next(stops(self), self)).setFocus()

    def _place(self, *, is_wide: bool) -> None:
        for side, area in zip(self._sides, self._areas, strict=True):
            if is_wide:
                area.setWidget(side)
            else:
                area.takeWidget()
                self._pile.addWidget(side)
            side.show()
        self.setCurrentIndex(0 if is_wide else 1)

    def _build(self) -> None:
        both, pile = QWidget(), QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        for area, share in zip(self._areas, SHARES, strict=True):
            row.addWidget(area, share)
        pile.setLayout(self._pile)
        self._pile.setContentsMargins(0, 0, 0, 0)
        self._whole.setWidget(pile)
        self.addWidget(both)
        self.addWidget(self._whole)


def pile(*widgets: QWidget) -> QWidget:
    """Return widgets one under the other."""
    content = QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(2, 2, 12, 2)
    column.setSpacing(14)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch()
    return content
