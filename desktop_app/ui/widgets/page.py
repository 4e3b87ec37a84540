"""What every page has: a title, a sentence, its gestures, and the session."""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.book.change import Change
from desktop_app.core.override import override
from desktop_app.ui.notice import Notice
from desktop_app.ui.session import Session
from desktop_app.ui.widgets.labels import Hint, Title
from desktop_app.ui.widgets.wrapping_row import WrappingRow

MARGIN = 28
# A page that shows fewer lines than this is short.
SHORT_LINES = 30
HEAD_LETTERS, SHORT_HEAD_LETTERS = 40, 24


class Page(QWidget):
    """A page of the navigation; it receives a session and nothing else."""

    # Letters across which the page is read with ease; 0 for a page that takes all the room.
    widest: ClassVar[int] = 0

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.column = QVBoxLayout(self)
        self._lead = Hint()
        self._head: WrappingRow | None = None
        self._is_short = False
        # A page that keeps its gestures takes back the last one, and does it again.
        self.undo: Callable[[], None] = _do_nothing
        self.redo: Callable[[], None] = _do_nothing
        session.changed.connect(self._learn)

    def head(self, title: str, lead: str, *buttons: QPushButton) -> None:
        """Begin the page with its title, its sentence and its gestures at the right."""
        texts = QVBoxLayout()
        texts.setSpacing(4)
        texts.addWidget(Title(title))
        self._lead.setText(lead)
        texts.addWidget(self._lead)
        self._head = WrappingRow(texts, buttons, HEAD_LETTERS)
        self.column.addWidget(self._head)
        self._breathe()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.widest:
            self._breathe()

    def fit(self, height: int) -> None:
        """Follow the height of the room; a short page gives it to what is done there."""
        is_short = height < SHORT_LINES * self.fontMetrics().lineSpacing()
        if is_short is not self._is_short:
            self._is_short = is_short
            self._breathe()

    def refresh(self) -> None:
        """Show what the book holds now."""

    def arrive(self) -> None:
        """Take the keyboard where one works, once it has left another page for this one."""

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

    def _breathe(self) -> None:
        """Give the page its margins and its sentence."""
        sides, top, bottom = (14, 8, 4) if self._is_short else (MARGIN, MARGIN - 6, 4)
        beside = self.width() - sides - self.widest * self.fontMetrics().averageCharWidth()
        right = max(sides, beside) if self.widest else sides
        self.column.setContentsMargins(sides, top, right, bottom)
        self.column.setSpacing(8 if self._is_short else 12)
        self._lead.setVisible(not self._is_short)
        if self._head is not None:
            self._head.need(SHORT_HEAD_LETTERS if self._is_short else HEAD_LETTERS)

    def _learn(self, change: Change) -> None:
        if self.isVisible() and self.concerns(change):
            self.refresh()


def go_to(page: Page, stack: QStackedWidget) -> None:
    """Show a page; the keyboard follows when it was in the one that is left."""
    focused = stack.window().focusWidget()
    is_followed = stack.currentWidget() is not page and stack.isAncestorOf(focused)
    stack.setCurrentWidget(page)
    if is_followed:
        page.arrive()


def _do_nothing() -> None:
    """Leave the keys that undo to whatever else hears them."""
