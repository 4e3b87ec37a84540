"""A day that the clerk may leave unanswered."""

import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from desktop_app.ui.wizard.date_field import DateField
from desktop_app.ui.wizard.fields import TickField


class OptionalDateField(QWidget):
    """A box to tick, then the day; not ticked means not answered."""

    answered = Signal(object)

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.known = TickField(label)
        self.day = DateField()
        self.known.answered.connect(self._answer)
        self.day.answered.connect(self.answered)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.known)
        layout.addWidget(self.day, 1)
        self.show_value(None)

    def suggest(self, day: datetime.date) -> None:
        """Set the day that ticking the box answers at first."""
        if not self.known.isChecked():
            self.day.show_value(day)

    def show_value(self, value: datetime.date | None) -> None:
        """Show a day, or an empty answer."""
        self.known.show_value(value is not None)
        self.day.setVisible(value is not None)
        if value is not None:
            self.day.show_value(value)

    @override
    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.day.setAccessibleName(name)
        label = self.known.text().replace("&", "")
        self.known.setAccessibleName(f"{name}, {label}")

    @override
    def setAccessibleDescription(self, description: str) -> None:
        super().setAccessibleDescription(description)
        self.day.setAccessibleDescription(description)
        self.known.setAccessibleDescription(description)

    def _answer(self, known: bool) -> None:  # noqa: FBT001 - a slot of answered
        self.day.setVisible(known)
        self.answered.emit(self.day.value() if known else None)
