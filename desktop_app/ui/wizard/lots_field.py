"""Which lots a demand or a criterion is about."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.lot import Lot
from desktop_app.ui.widgets.labels import Hint
from desktop_app.ui.wizard.choices import CheckField


class LotsField(QWidget):
    """One box per lot, shown only when there is a choice to make."""

    answered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes = CheckField(self.tr("Lots concernés"), {})
        self.boxes.answered.connect(self.answered)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(Hint(self.tr("Lots concernés (aucune case cochée : tous les lots)")))
        layout.addWidget(self.boxes)
        self.hide()

    def show_lots(self, lots: tuple[Lot, ...], chosen: tuple[int, ...]) -> None:
        """Show the lots of the tender and those chosen."""
        label = self.tr("Lot {number} : {title}")
        self.boxes.offer(
            {
                lot.number: (label.format(number=lot.number, title=lot.designation), "")
                for lot in lots
            }
        )
        self.boxes.show_value(chosen)
        self.setVisible(len(lots) > 1)
