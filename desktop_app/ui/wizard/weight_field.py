"""A weight in percent, typed or stepped."""

from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDoubleSpinBox, QWidget
from typing_extensions import override

from desktop_app.ui.wizard.blanks import prepare_spin
from desktop_app.ui.wizard.fields import FRENCH

GREATEST = 100
NO_WEIGHT = " "


class WeightField(QDoubleSpinBox):
    """A weight in percent; empty means not answered."""

    answered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        prepare_spin(self)
        self.setRange(0, GREATEST)
        self.setSingleStep(5)
        self.setSuffix(" %")
        self.setSpecialValueText(NO_WEIGHT)
        self.valueChanged.connect(self._answer)

    def show_value(self, value: Decimal | None) -> None:
        """Show a weight without answering."""
        self.blockSignals(True)  # noqa: FBT003 - the signature is Qt's
        self.setValue(float(value or 0))
        self.blockSignals(False)  # noqa: FBT003 - the signature is Qt's

    @override
    def textFromValue(self, value: float) -> str:
        return FRENCH.toString(value, "f", 0 if value == int(value) else 2)

    def _answer(self, value: float) -> None:
        self.answered.emit(Decimal(f"{value:g}") if value else None)
