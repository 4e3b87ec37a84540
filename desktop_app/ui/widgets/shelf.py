"""A list with a search and filters above, the sheet of the chosen entry beside it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop_app.core.folding import fold
from desktop_app.ui.library.entry import Entry
from desktop_app.ui.library.preparation import Preparation
from desktop_app.ui.models.entries import EntryDelegate, EntryListModel
from desktop_app.ui.shortcuts import Shortcut, bind
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.filter_bar import Filter, FilterBar
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.labels import Lead
from desktop_app.ui.widgets.news import QuietNews
from desktop_app.ui.widgets.sheet_reader import SheetReader

# While letters come, the list follows each of them and the sheet waits for a pause.
READING_PAUSE_MS = 40
# A shelf of fewer lines than this puts its filters behind a button.
SHORT_LINES = 24


class Shelf(QWidget):
    """Finds entries and shows one whole; what it holds is asked for when it is first shown."""

    link_asked = Signal(str)
    back_asked = Signal()
    shown = Signal(object)

    def __init__(
        self,
        title: str,
        source: Callable[[], tuple[Entry, ...]],
        filters: tuple[Filter, ...] = (),
        lead: str = "",
    ) -> None:
        super().__init__()
        self._source = source
        self._entries: tuple[Entry, ...] = ()
        self._on_show: Entry | None = None
        self.is_filled = False
        self._is_searching = False
        self._filling = QTimer(self, interval=0, singleShot=True)
        self.preparation = Preparation(self)
        self._reading = QTimer(self, interval=READING_PAUSE_MS, singleShot=True)
        self.lead = Lead(lead)
        self.lead.setVisible(bool(lead))
        self.bar = FilterBar(title, filters)
        self._build(title)
        self._lay_out()
        self._connect()

    @property
    def current(self) -> Entry | None:
        """The entry on show, none when nothing suits."""
        index = self.list.currentIndex()
        return self.model.values[index.row()] if index.isValid() else None

    def fill(self) -> None:
        """Ask for the entries, unless it is done already."""
        if not self.is_filled:
            self.show_entries(self._source())

    def show_entries(self, entries: tuple[Entry, ...]) -> None:
        """Replace what the shelf holds, keeping the entry on show when it is still there."""
        self.is_filled = True
        self._entries = entries
        self._find(keep=True)
        self.preparation.start(entries)

    def open(self, address: str) -> bool:
        """Show the entry of an address, without the filters that hide it."""
        self.fill()
        if not any(entry.target == address for entry in self._entries):
            return False
        if self.model.row_of(address) < 0:
            self.bar.only()
        self.list.setCurrentIndex(self.model.index(self.model.row_of(address)))
        self.list.scrollTo(self.list.currentIndex())
        self._read_at_once()
        return True

    def gestures(self, *buttons: QPushButton) -> None:
        """Add buttons under the sheet."""
        for button in buttons:
            self._row.addWidget(button)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # One turn of the loop later, so that no single wait is long.
        self._filling.start()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        short = SHORT_LINES * self.fontMetrics().lineSpacing()
        self.bar.fold(is_folded=self.height() < short)

    def _build(self, title: str) -> None:
        self.search = self.bar.search
        self.count = QuietNews()
        self.count.setWordWrap(False)
        self.everything = Button(self.tr("&Effacer les filtres"), "x")
        self.model = EntryListModel(self)
        self.list = QListView()
        self.list.setAccessibleName(title)
        self.list.setModel(self.model)
        self.list.setItemDelegate(EntryDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.reader = SheetReader(self.tr("Fiche : {liste}").format(liste=title))
        self.copy = Button(self.tr("&Copier le texte"), "copy")
        self.back = Button(self.tr("Re&venir à la fiche précédente"), "arrow-left")
        self.back.hide()

    def _lay_out(self) -> None:
        splitter = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        splitter.setHandleWidth(17)
        splitter.addWidget(self._left())
        splitter.addWidget(self._right())
        splitter.setStretchFactor(0, 2)
        splitter.setStretchFactor(1, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.lead)
        column.addWidget(self.bar)
        column.addWidget(splitter, 1)

    def _left(self) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout()
        line.addWidget(self.count, 1)
        line.addWidget(self.everything)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(line)
        column.addWidget(self.list, 1)
        return holder

    def _right(self) -> QWidget:
        holder = QWidget()
        self._row = FlowLayout()
        self.gestures(self.back, self.copy)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.reader, 1)
        column.addLayout(self._row)
        return holder

    def _connect(self) -> None:
        self.bar.changed.connect(self._find)
        bind(Shortcut.FIND, self, self.search.setFocus)
        self.everything.clicked.connect(self._forget_filters)
        self.list.selectionModel().currentChanged.connect(self._show)
        self.reader.link_asked.connect(self.link_asked)
        self.copy.clicked.connect(self._read_at_once)
        self.copy.clicked.connect(self.reader.copy_sheet)
        self.back.clicked.connect(self.back_asked)
        self._filling.timeout.connect(self.fill)
        self._reading.timeout.connect(self._read)

    def _forget_filters(self) -> None:
        address = self.current.target if self.current else ""
        self.bar.only()
        self.open(address)
        self.search.setFocus()

    def _find(self, *, keep: bool = False) -> None:
        before, row = self.current, self.list.currentIndex().row()
        words, wanted = fold(self.search.text()).split(), self.bar.wanted
        found = tuple(entry for entry in self._entries if entry.suits(words, wanted))
        self.model.show_values(found)
        # A subclass would look for the plural under its own name, and stop there.
        count = QCoreApplication.translate("Shelf", "%n fiche(s)", "", len(found))
        self.count.setText(count)
        self.everything.setVisible(self.bar.is_active)
        place = 0
        if keep and before is not None:
            place = self.model.row_of(before.target)
            place = place if place >= 0 else min(row, len(found) - 1)
        self._is_searching = not keep
        self.list.setCurrentIndex(self.model.index(place))
        self._is_searching = False
        if not found:
            self._show_none()

    def _show(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        entry = self.model.values[index.row()]
        if entry is self._on_show:
            return
        self._on_show = entry
        self.copy.setEnabled(True)
        self.shown.emit(entry)
        if self._is_searching:
            self._reading.start()
        else:
            self._read()

    def _show_none(self) -> None:
        self._reading.stop()
        self._on_show = None
        self.copy.setEnabled(False)
        self.shown.emit(None)
        self.reader.show_sentence(self._why_nothing())

    def _read(self) -> None:
        self._reading.stop()
        if self._on_show is not None:
            self.reader.show_sheet(self._on_show.sheet())

    def _read_at_once(self) -> None:
        if self._reading.isActive():
            self._read()

    def _why_nothing(self) -> str:
        for item in self.bar.filters:
            value = self.bar.wanted.get(item.name, "")
            lesson = item.nothing.get(value)
            if lesson and not any(
                value in entry.marks.get(item.name, ()) for entry in self._entries
            ):
                return lesson
        return self.tr("Rien ne correspond : enlevez un mot ou un filtre.")
