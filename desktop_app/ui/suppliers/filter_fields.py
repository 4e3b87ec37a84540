"""The fields of the filters: kinds with their counts, a commune, labelled boxes."""

from collections.abc import Mapping

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLabel, QLineEdit, QMenu, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.core.supplier import SupplierKind
from desktop_app.reference.commune import Commune
from desktop_app.ui.figures import number_text
from desktop_app.ui.suppliers.geography import Geography
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.words import supplier_word

LETTERS = 14


class Labelled(QWidget):
    """A field under its name."""

    def __init__(self, label: str, field: QWidget) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        title = QLabel(label)
        title.setBuddy(field)
        field.setAccessibleName(label.replace("&", ""))
        column.addWidget(title)
        column.addWidget(field)


def choice(options: Mapping[str, str], letters: int = LETTERS) -> QComboBox:
    """Return a list of marks to choose from, each with its data."""
    combo = QComboBox()
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(letters)
    for value, label in options.items():
        combo.addItem(label, value)
    return combo


def choose(combo: QComboBox, value: str) -> None:
    """Choose a mark, added when the list has not got it."""
    if value and combo.findData(value) < 0:
        combo.addItem(value, value)
    combo.setCurrentIndex(max(combo.findData(value), 0))


class KindsButton(Button):
    """The kinds wanted; its menu tells how many are found of each."""

    changed = Signal()
    asked = Signal()

    def __init__(self) -> None:
        super().__init__("")
        menu = QMenu(self)
        self.every = menu.addAction(self.tr("Tous les types"))
        self.every.triggered.connect(self._clear)
        menu.addSeparator()
        self.actions_of: dict[SupplierKind, QAction] = {}
        for kind in SupplierKind:
            action = menu.addAction(supplier_word(kind))
            action.setCheckable(True)
            action.triggered.connect(self._tell)
            self.actions_of[kind] = action
        menu.aboutToShow.connect(self._forget_counts)
        menu.aboutToShow.connect(self.asked)
        self.setMenu(menu)
        self._name()

    def kinds(self) -> tuple[SupplierKind, ...]:
        """Return the kinds ticked, none for all."""
        return tuple(kind for kind, action in self.actions_of.items() if action.isChecked())

    def show_kinds(self, kinds: tuple[SupplierKind, ...]) -> None:
        """Tick these kinds alone."""
        for kind, action in self.actions_of.items():
            action.setChecked(kind in kinds)
        self._name()

    def show_counts(self, counts: Mapping[SupplierKind, int]) -> None:
        """Write after each kind how many are found."""
        for kind, action in self.actions_of.items():
            text = supplier_word(kind)
            action.setText(f"{text} ({number_text(counts.get(kind, 0))})")

    def _forget_counts(self) -> None:
        for kind, action in self.actions_of.items():
            action.setText(supplier_word(kind))

    def _clear(self) -> None:
        self.show_kinds(())
        self.changed.emit()

    def _tell(self) -> None:
        self._name()
        self.changed.emit()

    def _name(self) -> None:
        kinds = self.kinds()
        if not kinds:
            text = self.tr("Tous les types")
        elif len(kinds) == 1:
            text = supplier_word(kinds[0])
        else:
            text = self.tr("%n type(s)", "", len(kinds))
        self.setText(text)
        self.setAccessibleDescription(", ".join(supplier_word(kind) for kind in kinds))


class CommuneField(QLineEdit):
    """A commune, proposed as its name is typed."""

    changed = Signal()

    def __init__(self, geography: Geography) -> None:
        super().__init__(clearButtonEnabled=True)
        self._geography = geography
        self.commune: Commune | None = None
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.activated.connect(self._take)
        self.setCompleter(completer)
        self.setMinimumWidth(LETTERS * self.fontMetrics().averageCharWidth() + 24)
        self.textEdited.connect(self._propose)
        self.editingFinished.connect(lambda: self._take(self.text()))

    def show_commune(self, commune: Commune | None) -> None:
        """Show a commune, or nothing."""
        self.commune = commune
        self.setText(_name(commune) if commune else "")

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # Qt says nothing more when the list of proposals was open.
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._take(self.text())

    def _propose(self, text: str) -> None:
        matches = self._geography.find(text)
        self._names.setStringList([_name(match.commune) for match in matches])

    def _take(self, text: str) -> None:
        before = self.commune
        if before is not None and text == _name(before):
            return
        # « Lens (62498) » : what stands between the brackets is the code of the commune.
        typed = text.rpartition("(")[2].rstrip(")") if "(" in text else text
        matches = self._geography.find(typed, 1)
        self.show_commune(matches[0].commune if matches else None)
        if self.commune != before:
            self.changed.emit()


def _name(commune: Commune) -> str:
    return f"{commune.name} ({commune.insee})"
