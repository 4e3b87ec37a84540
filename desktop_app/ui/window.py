"""The content of the window: navigation, pages, the wizard, one place for messages."""

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.override import override
from desktop_app.ui.drops.drops import Drops
from desktop_app.ui.figures import time_text
from desktop_app.ui.guide.word_key import WordKey
from desktop_app.ui.habits.layout_keeper import LayoutKeeper
from desktop_app.ui.leaving import loss
from desktop_app.ui.notice import Notice, Tone
from desktop_app.ui.page_list import PAGES
from desktop_app.ui.places import is_practice
from desktop_app.ui.room import Room
from desktop_app.ui.session import Session
from desktop_app.ui.side import Side
from desktop_app.ui.ways import Ways
from desktop_app.ui.widgets.card import Rule
from desktop_app.ui.widgets.current_stack import CurrentStack
from desktop_app.ui.widgets.message_bar import MessageBar
from desktop_app.ui.widgets.message_room import MessageRoom
from desktop_app.ui.widgets.page import MARGIN, Page, go_to
from desktop_app.ui.window_keys import WindowKeys

if TYPE_CHECKING:
    # Read behind the first page, which they would delay.
    from desktop_app.ui.palette.palette import Palette
    from desktop_app.ui.wizard.wizard import WizardView

TENDERS = 1
# Below this width, the navigation shows its icons alone.
ROOM_LETTERS = 140


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
        self.ways = Ways(self, self)
        self._build()
        self._connect()
        self.show_page(0)

    def _build(self) -> None:
        self.side = Side(is_practice=self._is_practice)
        self.navigation, self.search_all = self.side.navigation, self.side.search_all
        self.words, self.saved = self.side.words, self.side.saved
        self.messages = MessageBar(self.session, has_key=False)
        stack = CurrentStack()
        self.stack: QStackedWidget = stack
        bar = QHBoxLayout()
        bar.setContentsMargins(MARGIN, 0, MARGIN, 8)
        bar.addWidget(MessageRoom(self.messages, self))
        main = QVBoxLayout()
        main.setContentsMargins(0, 10, 0, 0)
        main.setSpacing(0)
        main.addWidget(Room(stack), 1)
        main.addLayout(bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side)
        row.addWidget(Rule())
        row.addLayout(main, 1)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fold()

    def _fold(self) -> None:
        room = ROOM_LETTERS * self.fontMetrics().averageCharWidth()
        self.side.fold(is_folded=self.width() < room)

    def _connect(self) -> None:
        self.navigation.page_asked.connect(self.show_page)
        self.keys = WindowKeys(self.session, self, self.messages, self.stack)
        self.drops = Drops(self.session, self)
        self.session.written.connect(self._tell_saved)
        self.session.settings_changed.connect(self._tell_saved)
        self.session.refused.connect(self._tell_unsaved)
        self.session.said.connect(self.messages.show_notice)
        self.session.tender_asked.connect(self.open_tender)
        self.session.place_asked.connect(self.ways.follow)
        self.search_all.clicked.connect(self.search_everything)
        self.session.screen_asked.connect(self.ways.show_screen)
        self.session.closing.connect(self._keep_step)
        self.word_key = WordKey(self.session, self)
        self.words.clicked.connect(lambda: self.word_key.explain(self))

    @cached_property
    def palette_search(self) -> "Palette":
        """The search in all, with what it keeps from one time to the next."""
        from desktop_app.ui.palette.palette import Palette  # noqa: PLC0415 - as above

        return Palette(self.session, self)

    def search_everything(self) -> None:
        """Open the search in all that the window knows."""
        if self.palette_search.dialog is None:
            self.palette_search.open(in_tender=self.wizard is not None)

    def page(self, rank: int) -> Page:
        """Return a page, built if it is the first time."""
        if rank not in self._pages:
            self._pages[rank] = PAGES[rank].load()(self.session)
            self.stack.addWidget(self._pages[rank])
            keeper = LayoutKeeper(self._pages[rank], self.session.habits.layout)
            self.session.closing.connect(keeper.note)
        return self._pages[rank]

    def may_leave(self, leave: Callable[[], object]) -> bool:
        """Tell whether all is written; if not, say so and offer to leave all the same."""
        if self.wizard is None or self.wizard.editor.is_all_saved():
            return True
        self.session.say(loss(leave))
        return False

    def show_page(self, rank: int) -> None:
        """Show a page; a tender on show is left."""
        if not self.may_leave(partial(self._abandon, rank)):
            self.navigation.show_page(TENDERS)
            return
        page = self.page(rank)
        go_to(page, self.stack)
        self.close_tender()
        self.navigation.show_page(rank)

    def open_tender(self, identifier: int) -> None:
        """Show a tender in the wizard; 0 begins a new one."""
        if not self.may_leave(partial(self._open_anyway, identifier)):
            return
        self._open_anyway(identifier)

    def _open_anyway(self, identifier: int) -> None:
        from desktop_app.ui.wizard.wizard import WizardView  # noqa: PLC0415 - as above

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
        wizard.go(self.session.habits.layout.step_of(self.session.book.path, identifier))

    def close_tender(self) -> None:
        """Leave the wizard, which has saved each gesture."""
        self._keep_step()
        wizard, self.wizard = self.wizard, None
        if wizard is not None:
            self.stack.removeWidget(wizard)
            wizard.close()
            wizard.deleteLater()

    def _keep_step(self) -> None:
        if self.wizard is not None:
            book, tender = self.session.book.path, self.wizard.editor.identifier
            self.session.habits.layout.keep_step(book, tender, self.wizard.index)

    def _abandon(self, rank: int) -> None:
        self.close_tender()
        self.show_page(rank)

    def _return_to_tenders(self) -> None:
        self.show_page(TENDERS)
        self.navigation.setFocus()

    def _tell_saved(self) -> None:
        self.saved.setText(self.tr("Enregistré à {heure}").format(heure=time_text()))

    def _tell_unsaved(self) -> None:
        self.saved.setText(self.tr("Non enregistré à {heure}").format(heure=time_text()))
