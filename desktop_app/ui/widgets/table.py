"""A table that the keyboard enters and leaves, with rows of one height."""

from collections.abc import Mapping

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop_app.core.override import override
from desktop_app.ui.shortcuts import Shortcut, is_pressed

ROOM = 24
LEAST_LETTERS = 26


class Table(QTableView):
    """Whole rows, one at a time; Return opens a row, Delete asks to remove it, F2 to name it."""

    opened = Signal(int)
    selected = Signal(int)
    removal_asked = Signal(int)
    renaming_asked = Signal(int)

    def __init__(
        self, model: QAbstractItemModel, name: str, wide: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName(name)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
        # The letter is the one that the present widths were made for.
        self._wide, self._letter = wide, self._measure()
        # Later: no section changes while the table places them.
        self._sharing = QTimer(self, singleShot=True, interval=0)
        self._sharing.timeout.connect(self._share)
        self._set_row_height()
        self.activated.connect(lambda index: self.opened.emit(index.row()))
        self.selectionModel().currentRowChanged.connect(self._tell_row)

    def set_widths(self, letters: Mapping[int, float]) -> None:
        """Give columns a width in letters of the font."""
        for column, count in letters.items():
            self.setColumnWidth(column, round(count * self._letter) + ROOM)

    def widths(self) -> dict[int, float]:
        """Return how many letters each column shows that has a width of its own."""
        header, free = self.horizontalHeader(), QHeaderView.ResizeMode.Interactive
        return {
            column: (header.sectionSize(column) - ROOM) / self._letter
            for column in range(header.count())
            if header.sectionResizeMode(column) is free and header.sectionSize(column) > ROOM
        }

    def row(self) -> int:
        """Return the current row, or -1."""
        return self.currentIndex().row()

    def show_row(self, row: int) -> None:
        """Select a row, the nearest one if it no longer exists."""
        last = self.model().rowCount() - 1
        if last >= 0:
            self.selectRow(min(max(row, 0), last))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._sharing.start()

    def _share(self) -> None:
        """Leave the wide column enough letters to be read; the others then scroll."""
        header = self.horizontalHeader()
        others = header.length() - header.sectionSize(self._wide)
        least = round(LEAST_LETTERS * self._letter) + ROOM
        has_room = self.viewport().width() - others >= least
        mode = QHeaderView.ResizeMode
        if has_room is not (header.sectionResizeMode(self._wide) is mode.Stretch):
            header.setSectionResizeMode(self._wide, mode.Stretch if has_room else mode.Interactive)
        if not has_room and header.sectionSize(self._wide) < least:
            header.resizeSection(self._wide, least)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_pressed(Shortcut.REMOVE, event) and self.row() >= 0:
            self.removal_asked.emit(self.row())
        elif is_pressed(Shortcut.RENAME, event) and self.row() >= 0:
            self.renaming_asked.emit(self.row())
        elif is_pressed(Shortcut.COLUMN_LEFT, event):
            self._move_column(-1)
        elif is_pressed(Shortcut.COLUMN_RIGHT, event):
            self._move_column(1)
        else:
            super().keyPressEvent(event)

    def _move_column(self, distance: int) -> None:
        """Do by the keyboard what the mouse does by dragging a header."""
        header = self.horizontalHeader()
        place = header.visualIndex(self.currentIndex().column())
        if place >= 0 and 0 <= place + distance < header.count():
            header.moveSection(place, place + distance)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._set_row_height()
            self._follow_letter()

    def _follow_letter(self) -> None:
        """Make each column as wide in the new letters as it was in the former ones."""
        widths, self._letter = self.widths(), self._measure()
        self.set_widths(widths)
        self._sharing.start()

    def _measure(self) -> float:
        return QFontMetricsF(self.font()).averageCharWidth()

    def _set_row_height(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 16)

    def _tell_row(self, current: QModelIndex) -> None:
        self.selected.emit(current.row())
