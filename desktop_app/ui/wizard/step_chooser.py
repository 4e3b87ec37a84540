"""The steps as one list to open, where the window has no room to name them all."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from desktop_app.ui.wizard.fields import WheelGuard

LEAST_LETTERS = 12


class StepChooser(QWidget):
    """Names the step on screen, opens the list of all, and holds the way to its neighbours."""

    asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QComboBox()
        self.list.setAccessibleName(self.tr("Étapes"))
        self.list.setMinimumContentsLength(LEAST_LETTERS)
        self.list.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.list.setMaxVisibleItems(20)
        self.list.installEventFilter(WheelGuard(self))
        self.list.activated.connect(self.asked)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 4, 8, 4)
        self._row.addWidget(self.list, 1)

    def hold(self, previous: QWidget, following: QWidget) -> None:
        """Place the ways to the neighbours on both sides of the name."""
        self._row.insertWidget(0, previous)
        self._row.addWidget(following)

    def name(self, texts: tuple[str, ...]) -> None:
        """Say each step with what is left to do in it."""
        with QSignalBlocker(self.list):
            while self.list.count() < len(texts):
                self.list.addItem("")
            for rank, text in enumerate(texts):
                self.list.setItemText(rank, text)

    def show_step(self, index: int) -> None:
        """Mark a step as the one on screen; nobody asked for it."""
        with QSignalBlocker(self.list):
            self.list.setCurrentIndex(index)
