"""A row of widgets that goes on below when the width runs out."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from desktop_app.core.override import override

SPACE = 8


class FlowLayout(QLayout):
    """Places its visible widgets from left to right, line after line.

    `ends_right` puts the last one at the right, as the foot of a dialog does.
    """

    def __init__(self, parent: QWidget | None = None, *, ends_right: bool = False) -> None:
        super().__init__(parent)
        self._ends_right = ends_right
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(SPACE)

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), is_real=False)

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, is_real=True)

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSize()

    @override
    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rect: QRect, *, is_real: bool) -> int:
        """Lay the widgets out and return the height that they take."""
        left, top, tallest = rect.x(), rect.y(), 0
        shown = self._shown()
        for item in shown:
            hint = item.sizeHint()
            hint.setWidth(min(hint.width(), max(rect.width(), item.minimumSize().width())))
            if left > rect.x() and left + hint.width() > rect.x() + rect.width():
                left, top, tallest = rect.x(), top + tallest + self.spacing(), 0
            if self._ends_right and item is shown[-1]:
                left = max(left, rect.x() + rect.width() - hint.width())
            if is_real:
                item.setGeometry(QRect(QPoint(left, top), hint))
            left += hint.width() + self.spacing()
            tallest = max(tallest, hint.height())
        return top + tallest - rect.y()
