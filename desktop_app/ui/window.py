"""The content of the window: navigation, pages, the wizard, one place for messages."""

from functools import partial

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.core.errors import UserError
from desktop_app.ui.figures import time_text
from desktop_app.ui.navigation import Navigation
from desktop_app.ui.notice import Notice, Tone
from desktop_app.ui.page_list import PAGES, page_title
from desktop_app.ui.practice import is_practice
from desktop_app.ui.session import Session
from desktop_app.ui.widgets.card import Rule
from desktop_app.ui.widgets.labels import Hint
from desktop_app.ui.widgets.message_bar import MessageBar
from desktop_app.ui.widgets.page import MARGIN, Page
from desktop_app.ui.wizard.wizard import WizardView

TENDERS = 1


class MainWindow(QWidget):
    """Shows one page at a time, or a tender in the wizard."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._pages: dict[int, Page] = {}
        self.wizard: WizardView | None = None
        self._is_practice = is_practice(session.book.path)
        practice_title = self.tr("Clausier – commune d’exercice")
        self.setWindowTitle(practice_title if self._is_practice else "Clausier")
        self._build()
        self._connect()
        self.show_page(0)

    def _build(self) -> None:
        self.navigation = Navigation()
        self.navigation.show_titles(tuple((page_title(page), page.icon_name) for page in PAGES))
        self.messages = MessageBar()
        self.stack = QStackedWidget()
        self.saved = Hint()
        side = QVBoxLayout()
        side.setContentsMargins(10, 16, 10, 12)
        side.addWidget(self.navigation, 1)
        if self._is_practice:
            side.addWidget(Hint(self.tr("Commune d’exercice : tout est inventé.")))
        side.addWidget(self.saved)
        bar = QHBoxLayout()
        bar.setContentsMargins(MARGIN, 10, MARGIN, 0)
        bar.addWidget(self.messages)
        main = QVBoxLayout()
        main.setSpacing(0)
        main.addLayout(bar)
        main.addWidget(self.stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(side)
        row.addWidget(Rule())
        row.addLayout(main, 1)

    def _connect(self) -> None:
        self.navigation.page_asked.connect(self.show_page)
        for rank in range(len(PAGES)):
            QShortcut(QKeySequence(f"Ctrl+{rank + 1}"), self, partial(self.show_page, rank))
        QShortcut(QKeySequence.StandardKey.New, self, partial(self.open_tender, 0))
        QShortcut(QKeySequence("Ctrl+Q"), self, lambda: self.window().close())
        self.session.changed.connect(self._tell_saved)
        self.session.settings_changed.connect(self._tell_saved)
        self.session.said.connect(self.messages.show_notice)
        self.session.tender_asked.connect(self.open_tender)

    def page(self, rank: int) -> Page:
        """Return a page, built if it is the first time."""
        if rank not in self._pages:
            self._pages[rank] = PAGES[rank](self.session)
            self.stack.addWidget(self._pages[rank])
        return self._pages[rank]

    def show_page(self, rank: int) -> None:
        """Show a page; a tender on show is left."""
        page = self.page(rank)
        self.close_tender()
        self.stack.setCurrentWidget(page)
        self.navigation.show_page(rank)

    def open_tender(self, identifier: int) -> None:
        """Show a tender in the wizard; 0 begins a new one."""
        self.close_tender()
        try:
            wizard = WizardView(self.session, identifier)
        except UserError as error:
            self.session.say(Notice(str(error), Tone.PROBLEM))
            return
        wizard.closed.connect(self._return_to_tenders)
        self.messages.hide()
        self.stack.addWidget(wizard)
        self.stack.setCurrentWidget(wizard)
        self.navigation.show_page(TENDERS)
        self.wizard = wizard
        wizard.go(0)

    def close_tender(self) -> None:
        """Leave the wizard, which has saved each gesture."""
        wizard, self.wizard = self.wizard, None
        if wizard is not None:
            self.stack.removeWidget(wizard)
            wizard.close()
            wizard.deleteLater()

    def _return_to_tenders(self) -> None:
        self.show_page(TENDERS)
        self.navigation.setFocus()

    def _tell_saved(self) -> None:
        self.saved.setText(self.tr("Enregistré à {heure}").format(heure=time_text()))
