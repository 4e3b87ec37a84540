"""What every page has: a title, a sentence, its gestures, and the session."""

from typing import ClassVar

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.book.change import Change
from desktop_app.ui.notice import Notice
from desktop_app.ui.session import Session
from desktop_app.ui.widgets.labels import Hint, Title

MARGIN = 28


class Page(QWidget):
    """A page of the navigation; it receives a session and nothing else."""

    title: ClassVar[object]
    icon_name: ClassVar[str]

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(MARGIN, MARGIN - 6, MARGIN, MARGIN - 8)
        self.column.setSpacing(12)
        session.changed.connect(self._learn)

    def head(self, title: str, lead: str, *buttons: QPushButton) -> None:
        """Begin the page with its title, its sentence and its gestures at the right."""
        texts = QVBoxLayout()
        texts.setSpacing(4)
        texts.addWidget(Title(title))
        texts.addWidget(Hint(lead))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addLayout(texts, 1)
        for button in buttons:
            row.addWidget(button)
        self.column.addLayout(row)

    def refresh(self) -> None:
        """Show what the book holds now."""

    def follow(self, address: str) -> None:
        """Show what an address of this page names."""

    def print_out(self) -> None:
        """Print what the page shows, or say that nothing here goes on paper."""
        text = self.tr(
            "Rien ne s’imprime depuis cette page : ouvrez un marché, une fiche ou une leçon,"
            " puis recommencez."
        )
        self.session.say(Notice(text))

    def concerns(self, _change: Change) -> bool:
        """Tell whether a change of the book shows on this page."""
        return False

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.refresh()

    def _learn(self, change: Change) -> None:
        if self.isVisible() and self.concerns(change):
            self.refresh()
