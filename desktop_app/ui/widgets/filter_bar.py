"""What narrows a list: a search and lists of marks."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from desktop_app.ui.roles import name_list
from desktop_app.ui.widgets.buttons import Button

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
        self.toggle = Button(self.tr("&Filtres"), "sliders-horizontal")
        self.toggle.setCheckable(True)
        self.toggle.toggled.connect(self._show_combos)
        self.changed.connect(self._tell_count)
        self._is_folded = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(8)
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1)
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

    def fold(self, *, is_folded: bool) -> None:
        """Put the lists of marks behind a button, or in sight."""
        is_folded = is_folded and len(self.combos) > 1
        if is_folded is not self._is_folded:
            self._is_folded = is_folded
            self._lay_out()

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
        grid = self._grid
        wide = COLUMNS - 1 if self._is_folded else max(COLUMNS - len(self.combos), 1)
        grid.addWidget(self.search, 0, 0, 1, wide)
        grid.addWidget(self.toggle, 0, COLUMNS - 1)
        first = COLUMNS if self._is_folded else wide
        for place, combo in enumerate(self.combos, first):
            grid.addWidget(combo, place // COLUMNS, place % COLUMNS)
        self.toggle.setVisible(self._is_folded)
        self._show_combos(self.toggle.isChecked())

    def _show_combos(self, wanted: bool) -> None:  # noqa: FBT001 - a slot of toggled
        for combo in self.combos:
            combo.setVisible(wanted or not self._is_folded)

    def _tell_count(self) -> None:
        text, count = self.tr("&Filtres"), len(self.wanted)
        self.toggle.setText(f"{text} ({count})" if count else text)
