"""What narrows a list: a search and lists of marks."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from desktop_app.ui.roles import name_list

COLUMNS = 4
FEW = 3
LETTERS, MORE_LETTERS = 10, 18
LINES = 16


@dataclass(frozen=True)
class Filter:
    """A list of marks to choose from; the first line of the list keeps everything.

    `nothing` says what to do when the library holds nothing at all with a mark.
    """

    name: str
    title: str
    everything: str
    options: Mapping[str, str]
    nothing: Mapping[str, str] = field(default_factory=dict)


class FilterBar(QWidget):
    """A search, then one list per filter, in the order given."""

    changed = Signal()

    def __init__(self, title: str, filters: tuple[Filter, ...]) -> None:
        super().__init__()
        self.filters = filters
        self.search = QLineEdit(clearButtonEnabled=True)
        self.search.setPlaceholderText(self.tr("Chercher"))
        self.search.setAccessibleName(self.tr("Chercher dans : {liste}").format(liste=title))
        self.search.textChanged.connect(self.changed)
        self.combos = [self._combo(item) for item in filters]
        self._lay_out()

    @property
    def wanted(self) -> dict[str, str]:
        """The marks chosen, by filter."""
        chosen = zip(self.filters, self.combos, strict=True)
        return {item.name: value for item, combo in chosen if (value := str(combo.currentData()))}

    @property
    def is_active(self) -> bool:
        """Whether something is searched or filtered out."""
        return bool(self.search.text().strip() or self.wanted)

    def only(self, **marks: str) -> None:
        """Empty the search and choose these marks alone."""
        with QSignalBlocker(self.search):
            self.search.clear()
        for item, combo in zip(self.filters, self.combos, strict=True):
            combo.setCurrentIndex(max(combo.findData(marks.get(item.name, "")), 0))
        self.changed.emit()

    def _combo(self, item: Filter) -> QComboBox:
        combo = QComboBox()
        name_list(combo, item.title)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(MORE_LETTERS if len(self.filters) <= FEW else LETTERS)
        combo.setMaxVisibleItems(LINES)
        combo.addItem(item.everything, "")
        for value, label in item.options.items():
            combo.addItem(label, value)
        combo.activated.connect(self.changed)
        return combo

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        wide = max(COLUMNS - len(self.combos), 1)
        grid.addWidget(self.search, 0, 0, 1, wide)
        for place, combo in enumerate(self.combos, wide):
            grid.addWidget(combo, place // COLUMNS, place % COLUMNS)
        for column in range(COLUMNS):
            grid.setColumnStretch(column, 1)
