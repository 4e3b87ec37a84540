"""Questions side by side that go on below when the width runs out."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.wizard.form import question
from desktop_app.ui.wizard.row_list import ListRow


class FlowRow(QWidget):
    """A line of short questions."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.flow = FlowLayout(self)

    def ask(self, label: str, field: QWidget, unit: str = "") -> QWidget:
        """Add a question and return what holds it, to be hidden with it."""
        holder = QWidget()
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(question(label, field, unit=unit))
        self.flow.addWidget(holder)
        return holder


def lay_out(row: ListRow, line: FlowRow) -> None:
    """Place the questions of a row that is never moved, with what removes it at its right."""
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(line, 1)
    layout.addWidget(row.remove, 0, Qt.AlignmentFlag.AlignTop)
    for button in (row.up, row.down):
        button.setParent(row)
        button.hide()
