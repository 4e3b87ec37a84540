"""A percentage that the clerk may leave unanswered."""

from decimal import Decimal

from PySide6.QtCore import QRegularExpression, Qt
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.ui.wizard.fields import TextField

_PATTERN = QRegularExpression(r"[0-9]{0,2}([,.][0-9]{0,2})?")


class RateField(TextField):
    """A percentage below one hundred; empty means not answered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setValidator(QRegularExpressionValidator(_PATTERN, self))
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    @override
    def value(self) -> Decimal | None:
        digits = self.text().replace(",", ".")
        return Decimal(digits) if digits.strip(".") else None

    @override
    def written(self, value: Decimal | None) -> str:
        if value is None:
            return ""
        return f"{value:f}".replace(".", ",")
