"""The texts that a window shows now, whatever its widgets."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

# A list may hold thousands of rows; what is on screen is among the first of them or near.
MOST_ROWS = 60


def texts_of(window: QWidget) -> Iterator[str]:
    """Yield the texts of every visible widget of a window."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible():
            yield from _texts(widget)


def _texts(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() | QAbstractButton() | QLineEdit():
            yield widget.text().replace("&", "")
        case QComboBox():
            yield widget.currentText()
        case QGroupBox():
            yield widget.title()
        case QTabBar():
            yield from (widget.tabText(rank) for rank in range(widget.count()))
        case QPlainTextEdit() | QTextEdit():
            yield widget.toPlainText()
        case QHeaderView():
            yield from _titles(widget)
        case QAbstractItemView():
            yield from _cells(widget)


def _titles(header: QHeaderView) -> Iterator[str]:
    model: QAbstractItemModel | None = header.model()
    if model is None or header.orientation() is Qt.Orientation.Vertical:
        return
    for section in range(header.count()):
        title = model.headerData(section, header.orientation())
        if isinstance(title, str) and not header.isSectionHidden(section):
            yield title


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model: QAbstractItemModel | None = view.model()
    if model is None:
        return
    first = max(view.indexAt(view.viewport().rect().topLeft()).row(), 0)
    last = min(model.rowCount(view.rootIndex()), first + MOST_ROWS)
    # A list has one column, which it does not let anyone count.
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(view.rootIndex())
    for row in range(first, last):
        for column in range(columns):
            text = model.index(row, column, view.rootIndex()).data()
            if isinstance(text, str):
                yield text
