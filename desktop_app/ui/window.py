"""The main window: navigation, pages, the wizard, one place for messages."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop_app.core.errors import UserError
from desktop_app.ui.figures import time_text
from desktop_app.ui.navigation import Navigation
from desktop_app.ui.notice import Notice, Tone
from desktop_app.ui.page_list import PAGES
from desktop_app.ui.widgets.card import Rule
from desktop_app.ui.widgets.message_bar import MessageBar
from desktop_app.ui.widgets.waiting import Waiting

if TYPE_CHECKING:  # the first painted window does not wait for the book and the catalogue
    from desktop_app.ui.session import Session
    from desktop_app.ui.wizard.wizard import WizardView

WIDTH, HEIGHT = 1180, 740
LEAST_WIDTH, LEAST_HEIGHT = 900, 560


class MainWindow(QMainWindow):
    """Shows the navigation at once, and the pages when a session opens."""

    painted = Signal()

    def __init__(self, session: "Session | None" = None) -> None:
        super().__init__()
        self._session: Session | None = None
        self._pages: dict[int, QWidget] = {}
        self._wizard: WizardView | None = None
        self._is_painted = False
        self.setWindowTitle("Clausier")
        self.resize(WIDTH, HEIGHT)
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        self._build()
        self._connect()
        if session is not None:
            self.open(session)

    def _build(self) -> None:
        self.navigation = Navigation()
        self.messages = MessageBar()
        self.waiting = Waiting()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.waiting)
        self.setCentralWidget(self._content())
        self.saved = QLabel()
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addPermanentWidget(self.saved)
        self._name_pages()

    def _content(self) -> QWidget:
        side = QVBoxLayout()
        side.setContentsMargins(10, 16, 10, 10)
        side.addWidget(self.navigation)
        bar = QHBoxLayout()
        bar.setContentsMargins(28, 10, 28, 0)
        bar.addWidget(self.messages)
        main = QVBoxLayout()
        main.setSpacing(0)
        main.addLayout(bar)
        main.addWidget(self.stack, 1)
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(side)
        row.addWidget(Rule())
        row.addLayout(main, 1)
        return content

    def _connect(self) -> None:
        self.navigation.page_asked.connect(self.show_page)
        for rank in range(len(PAGES)):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{rank + 1}"), self)
            shortcut.activated.connect(partial(self.show_page, rank))
        QShortcut(QKeySequence.StandardKey.New, self, partial(self.open_tender, 0))

    def open(self, session: "Session") -> None:
        """Show the pages of a session."""
        self._session = session
        session.changed.connect(self._tell_saved)
        session.said.connect(self.messages.show_notice)
        session.tender_asked.connect(self.open_tender)
        self.show_page(0)

    def show_page(self, rank: int) -> None:
        """Show a page, built if it is the first time."""
        if self._session is None or rank not in range(len(PAGES)):
            return
        if rank not in self._pages:
            self._pages[rank] = PAGES[rank].build(self._session)
            self.stack.addWidget(self._pages[rank])
        self.close_tender()
        self.stack.setCurrentWidget(self._pages[rank])
        self.navigation.show_page(rank)

    def open_tender(self, identifier: int) -> None:
        """Show a tender in the wizard; 0 begins a new one."""
        if self._session is None:
            return
        from desktop_app.ui.wizard.wizard import WizardView  # noqa: PLC0415 - when asked for

        self.close_tender()
        try:
            self._wizard = WizardView(self._session, identifier)
        except UserError as error:
            self._session.say(Notice(str(error), Tone.PROBLEM))
            return
        self._wizard.closed.connect(partial(self.show_page, 1))
        self.messages.hide()
        self.stack.addWidget(self._wizard)
        self.stack.setCurrentWidget(self._wizard)
        self.navigation.show_page(1)

    def close_tender(self) -> None:
        """Leave the wizard, which has saved each gesture."""
        wizard, self._wizard = self._wizard, None
        if wizard is not None:
            wizard.close()
            self.stack.removeWidget(wizard)
            wizard.deleteLater()

    def rebuild(self) -> None:
        """Build the pages again, because the language has changed."""
        shown = self.navigation.currentRow()
        for page in self._pages.values():
            self.stack.removeWidget(page)
            page.deleteLater()
        self._pages = {}
        self._name_pages()
        self.show_page(shown)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def _name_pages(self) -> None:
        translate = QCoreApplication.translate
        self.navigation.show_titles(
            tuple((translate("Pages", page.title), page.icon_name) for page in PAGES)
        )

    def _tell_saved(self) -> None:
        if self._session is not None:
            self.saved.setText(self.tr("Enregistré à {heure}").format(heure=time_text()))
