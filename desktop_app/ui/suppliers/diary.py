"""The diary of the supplier book: what ends, and whose turn it is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from desktop_app.ui.session import Session
from desktop_app.ui.suppliers.diary_endings import EndingsView
from desktop_app.ui.suppliers.diary_turns import TurnsView
from desktop_app.ui.suppliers.roomy import make_room
from desktop_app.ui.widgets.buttons import PrimaryButton
from desktop_app.ui.widgets.message_bar import MessageBar
from desktop_app.ui.widgets.message_room import MessageRoom

LETTERS, LINES = 150, 38


def open_diary(session: Session, parent: QWidget) -> "DiaryDialog":
    """Open the diary; its signal `opened` asks to show a supplier."""
    dialog = DiaryDialog(session, parent)
    dialog.open()
    return dialog


class DiaryDialog(QDialog):
    """Two tabs; Return on a line closes the diary and asks for that supplier."""

    opened = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Suivi des fournisseurs"))
        self.endings = EndingsView(session)
        self.turns = TurnsView(session)
        self.bar = MessageBar(session)
        self.tabs = QTabWidget(documentMode=True)
        self.tabs.addTab(self.endings, self.tr("Ce qui &finit"))
        self.tabs.addTab(self.turns, self.tr("&Qui est consulté"))
        self.close_button = PrimaryButton(self.tr("F&ermer"))
        self.close_button.clicked.connect(self.accept)
        self._lay_out()
        session.said.connect(self.bar.show_notice)
        for view in (self.endings, self.turns):
            view.opened.connect(self._open)
            self.finished.connect(view.errand.close)
        self.finished.connect(self.deleteLater)
        self.endings.period.setFocus()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.addWidget(self.tabs, 1)
        column.addWidget(MessageRoom(self.bar, self))
        column.addLayout(row)
        make_room(self, LETTERS, LINES)

    def _open(self, identifier: int) -> None:
        self.opened.emit(identifier)
        self.accept()
