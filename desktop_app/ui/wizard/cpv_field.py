"""The CPV code: typed, or taken from those of the family."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from typing_extensions import override

from desktop_app.ui.wizard.fields import TenderUndo, WheelGuard

DASH = " – "


class CpvField(QComboBox):
    """An editable code with the suggestions of the family."""

    answered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = line = QLineEdit()
        self.setEditable(True)
        self.setLineEdit(line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCompleter(None)  # type: ignore[arg-type]  # Qt accepts none: no completion
        self.installEventFilter(WheelGuard(self))
        line.installEventFilter(TenderUndo(self))
        line.textEdited.connect(self.answered.emit)
        self.activated.connect(self._take)

    @override
    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._line.setAccessibleName(name)

    def suggest(self, codes: Mapping[str, str]) -> None:
        """Offer the codes of a family."""
        if list(codes) == [self.itemData(index) for index in range(self.count())]:
            return
        typed = self.currentText()
        self.clear()
        for code, label in codes.items():
            self.addItem(code + DASH + label, code)
        self.setEditText(typed)

    def show_value(self, code: str) -> None:
        """Show a code."""
        if code != self.currentText():
            self.setEditText(code)

    def _take(self, index: int) -> None:
        code = self.itemData(index)
        self.setEditText(code)
        self.answered.emit(code)
