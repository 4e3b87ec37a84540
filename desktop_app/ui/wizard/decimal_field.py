"""A number with its decimals and its unit, typed or stepped."""

from decimal import Decimal

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QDoubleSpinBox, QWidget
from typing_extensions import override

from desktop_app.ui.wizard.blanks import prepare_spin
from desktop_app.ui.wizard.fields import FRENCH

MOST_DECIMALS = 3


class PreciseField(QDoubleSpinBox):
    """Shows no idle zeros, and answers with what is written."""

    answered = Signal(object)

    def __init__(
        self, least: float, greatest: float, suffix: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        prepare_spin(self)
        self.setDecimals(MOST_DECIMALS)
        self.setRange(least, greatest)
        self.setSuffix(suffix)
        self.valueChanged.connect(lambda value: self.answered.emit(Decimal(f"{value:.3f}")))

    def show_value(self, value: Decimal) -> None:
        """Show a number without answering."""
        with QSignalBlocker(self):
            self.setValue(float(value))

    @override
    def textFromValue(self, value: float) -> str:
        text = FRENCH.toString(value, "f", MOST_DECIMALS)
        return text.rstrip("0").rstrip(FRENCH.decimalPoint())
