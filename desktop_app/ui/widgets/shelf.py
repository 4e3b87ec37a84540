"""A list with a search and filters at the left, the sheet of the chosen entry at the right."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.colours import colours_of
from desktop_app.ui.library.entry import Entry
from desktop_app.ui.models.entries import EntryDelegate, EntryListModel
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import Hint


@dataclass(frozen=True)
class Filter:
    """A list of marks to choose from; the first line of the list keeps everything."""

    name: str
    everything: str
    options: Mapping[str, str]


class Shelf(QWidget):
    """Finds entries and shows one whole, under a sentence about them all when there is one."""

    def __init__(self, title: str, filters: tuple[Filter, ...] = (), lead: str = "") -> None:
        super().__init__()
        self._entries: tuple[Entry, ...] = ()
        self._filters = [(item, self._combo(item)) for item in filters]
        self.lead = Hint(lead)
        self.lead.setVisible(bool(lead))
        self._build(title)
        self._lay_out()
        self.search.textChanged.connect(self._find)
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)
        self.list.selectionModel().currentChanged.connect(self._show)
        self.copy.clicked.connect(self._copy)

    def _build(self, title: str) -> None:
        self.search = QLineEdit(clearButtonEnabled=True)
        self.search.setPlaceholderText(self.tr("Chercher"))
        self.search.setAccessibleName(self.tr("Chercher dans : {liste}").format(liste=title))
        self.count = Hint()
        self.model = EntryListModel(self)
        self.list = QListView()
        self.list.setAccessibleName(title)
        self.list.setModel(self.model)
        self.list.setItemDelegate(EntryDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.reader = QTextBrowser()
        self.reader.setOpenLinks(False)
        self.reader.setAccessibleName(self.tr("Fiche : {liste}").format(liste=title))
        self.reader.document().setDocumentMargin(20)
        self.copy = Button(self.tr("&Copier le texte"), "copy")

    def _lay_out(self) -> None:
        splitter = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        splitter.setHandleWidth(17)
        splitter.addWidget(self._left())
        splitter.addWidget(self._right())
        splitter.setStretchFactor(0, 2)
        splitter.setStretchFactor(1, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 0)
        column.addWidget(self.lead)
        column.addWidget(splitter, 1)

    def _left(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.search)
        grid = QGridLayout()
        for rank, (_, combo) in enumerate(self._filters):
            grid.addWidget(combo, rank // 2, rank % 2)
        column.addLayout(grid)
        column.addWidget(self.count)
        column.addWidget(self.list, 1)
        return holder

    def _right(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.copy)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.reader, 1)
        column.addLayout(row)
        return holder

    def _combo(self, item: Filter) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(item.everything)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(10)
        combo.addItem(item.everything, "")
        for value, label in item.options.items():
            combo.addItem(label, value)
        combo.activated.connect(self._find)
        return combo

    @property
    def filters(self) -> list[QComboBox]:
        """The lists of marks, in their order."""
        return [combo for _, combo in self._filters]

    def show_entries(self, entries: tuple[Entry, ...]) -> None:
        """Replace what the shelf holds."""
        self._entries = entries
        self._find()

    def _find(self) -> None:
        chosen = {item.name: str(combo.currentData()) for item, combo in self._filters}
        wanted = {name: value for name, value in chosen.items() if value}
        text = self.search.text()
        found = tuple(entry for entry in self._entries if entry.suits(text, wanted))
        self.model.show_values(found)
        self.count.setText(self.tr("%n fiche(s)", "", len(found)))
        self.list.setCurrentIndex(self.model.index(0))
        self._show(self.list.currentIndex())

    def _show(self, index: QModelIndex) -> None:
        self.copy.setEnabled(index.isValid())
        if not index.isValid():
            self.reader.setPlainText(self.tr("Rien ne correspond : enlevez un mot ou un filtre."))
            return
        sheet = self.model.values[index.row()].sheet()
        self.reader.setHtml(sheet.html(colours_of(self.palette()).muted))

    def _copy(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            QGuiApplication.clipboard().setText(self.model.values[index.row()].sheet().text())
