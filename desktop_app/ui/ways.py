"""Leads to what an address names: a page, a step of a tender, a supplier, a sheet, a gesture."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.core.tender_status import TenderStatus
from desktop_app.guide.lesson import Screen
from desktop_app.guide.statement import read_statement
from desktop_app.paths import shipped
from desktop_app.ui.addresses import (
    ACCESS,
    ARCHIVE,
    DIARY,
    DOSSIER,
    GESTURE,
    KEYS,
    LEARN,
    LEAVE,
    LESSON,
    LIST,
    MESSAGES,
    MOVE,
    NEW,
    OPEN,
    PAGE,
    PRINT,
    RECENT,
    SEARCH,
    STATE,
    STEP,
    SUPPLIER,
    TENDER,
    UPDATE,
    YEARLY,
)
from desktop_app.ui.dialogs.sheet_dialog import SheetDialog
from desktop_app.ui.dossiers import Dossiers
from desktop_app.ui.drops.droppable import drop_help
from desktop_app.ui.habits.recent_desk import RecentDesk
from desktop_app.ui.habits.recent_files import RecentFilesDialog
from desktop_app.ui.library.targets import (
    AMOUNT,
    CLAUSE,
    FAMILY,
    LABEL,
    NETWORK,
    RULE,
    STRUCTURE,
    TEXT,
    TOWN,
    TOWN_NETWORK,
    UPCOMING,
    split,
)
from desktop_app.ui.notice_sheet import notice_sheet
from desktop_app.ui.page_list import RANKS
from desktop_app.ui.printing.desk import PrintDesk
from desktop_app.ui.screens import page_rank
from desktop_app.ui.session import Session
from desktop_app.ui.shortcuts import shortcut_sheet
from desktop_app.ui.statement_sheet import statement_sheet
from desktop_app.ui.suppliers.diary import open_diary
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.yearly.dialog import YearlyDialog

if TYPE_CHECKING:
    # Read behind the first page, which its 0.4 s would delay.
    from desktop_app.ui.wizard.wizard import WizardView

OF_LIBRARY = (
    *(CLAUSE, TOWN, FAMILY, LABEL, STRUCTURE),
    *(RULE, TEXT, AMOUNT, UPCOMING, NETWORK, TOWN_NETWORK),
)
HOMES: Mapping[str, str] = {
    SUPPLIER: "SuppliersPage",
    LIST: "SuppliersPage",
    LESSON: "GuidePage",
    **dict.fromkeys(OF_LIBRARY, "LibraryPage"),
}


class Place(Protocol):
    """A window that shows pages and tenders."""

    session: Session
    wizard: "WizardView | None"
    stack: QStackedWidget

    def page(self, rank: int) -> Page:
        """Return a page."""

    def show_page(self, rank: int) -> None:
        """Show a page."""

    def search_everything(self) -> None:
        """Open the search in everything."""

    def open_tender(self, identifier: int) -> None:
        """Show a tender."""


class Ways(QObject):
    """Goes from the window to what an address names, for as long as the window is there."""

    def __init__(self, window: Place, widget: QWidget) -> None:
        super().__init__(widget)
        self._window = window
        self._widget = widget
        self._session = window.session
        self._dossiers = Dossiers(window.session, widget)
        self._recent = RecentDesk(window.session, widget)
        self._desk = PrintDesk(window.session, widget)

    def follow(self, address: str) -> None:
        """Show what an address names."""
        kind, name = split(address)
        leads: dict[str, Callable[[str], None]] = {
            PAGE: self._show_page,
            STEP: self._show_step,
            TENDER: lambda number: self._window.open_tender(int(number)),
            STATE: self._show_state,
            GESTURE: self._act,
            DOSSIER: lambda path: self._dossiers.bring(Path(path)),
            UPDATE: lambda path: self._study_update(Path(path)),
            MOVE: lambda path: self._move_in(Path(path)),
        }
        if kind in leads:
            leads[kind](name)
        elif HOMES.get(kind) in RANKS:
            rank = RANKS[HOMES[kind]]
            self._window.show_page(rank)
            self._window.page(rank).follow(address)

    def begin(self) -> None:
        """Begin a tender, from a model when the town has some."""
        self._act(NEW)

    def show_screen(self, screen: Screen) -> None:
        """Show a page, or a step of the tender that was worked on last."""
        if not screen.is_step:
            self._window.show_page(page_rank(screen))
            return
        from desktop_app.ui.wizard.step_names import STEP_OF  # noqa: PLC0415 - as the wizard

        known = self._session.read(self._session.book.tenders.all, ())
        numbers = [item.identifier for item in known if item.status is TenderStatus.CURRENT]
        self._show_step(f"{STEP_OF[screen].__name__}/{numbers[0] if numbers else 0}")

    def _show_page(self, name: str) -> None:
        if name in RANKS:
            self._window.show_page(RANKS[name])

    def _show_step(self, name: str) -> None:
        """Show the step of a tender, of the one on show when no number is given."""
        step, _, number = name.partition("/")
        if number:
            self._window.open_tender(int(number))
        wizard = self._window.wizard
        if wizard is not None:
            from desktop_app.ui.wizard.step_names import go_to  # noqa: PLC0415 - as the wizard

            go_to(wizard, step)

    def _show_state(self, number: str) -> None:
        from desktop_app.ui.handover import open_handover  # noqa: PLC0415 - the documents, when asked

        open_handover(self._session, int(number), self._widget)

    def _act(self, name: str) -> None:
        gestures: dict[str, Callable[[], None]] = {
            NEW: self._dossiers.start,
            OPEN: self._dossiers.bring_in,
            LEARN: self._dossiers.learn,
            YEARLY: lambda: YearlyDialog(self._session, self._widget).open(),
            DIARY: self._open_diary,
            RECENT: self._show_recent,
            SEARCH: self._window.search_everything,
            PRINT: self._print,
            KEYS: lambda: SheetDialog(shortcut_sheet(drop_help()), self._widget).open(),
            MESSAGES: self._show_messages,
            ACCESS: self._show_statement,
            LEAVE: self._leave,
        }
        gesture, _, number = name.partition("/")
        if gesture == ARCHIVE:
            self._dossiers.sort(int(number), TenderStatus.ARCHIVED, TenderStatus.CURRENT)
        else:
            gestures[gesture]()

    def _print(self) -> None:
        shown = self._window.stack.currentWidget()
        if isinstance(shown, Page):
            shown.print_out()
        elif self._window.wizard is not None:
            from desktop_app.ui.wizard.print_out import print_out  # noqa: PLC0415 - as the wizard

            print_out(self._window.wizard, self._desk)

    def _leave(self) -> None:
        if self._window.wizard is not None:
            self._window.wizard.header.close_button.click()

    def _show_statement(self) -> None:
        statement = self._session.read(
            lambda: read_statement(shipped("resources"), self._session.catalogue.glossary), None
        )
        if statement is not None:
            dialog = SheetDialog(statement_sheet(statement), self._widget)
            dialog.offer_printing(self._session)
            dialog.open()

    def _show_messages(self) -> None:
        SheetDialog(notice_sheet(self._session.notices), self._widget).open()

    def _show_recent(self) -> None:
        RecentFilesDialog(self._session, self._recent, self._widget).open()

    def _move_in(self, path: Path) -> None:
        from desktop_app.ui.dialogs.move_in import open_move_in  # noqa: PLC0415 - when asked

        open_move_in(self._session, self._widget).show_file(path)

    def _study_update(self, path: Path) -> None:
        from desktop_app.ui.dialogs.update_rules import UpdateDialog  # noqa: PLC0415 - when asked

        dialog = UpdateDialog(self._session, self._widget)
        dialog.open()
        dialog.study(path)

    def _open_diary(self) -> None:
        open_diary(self._session, self._widget).opened.connect(self._show_supplier)

    def _show_supplier(self, number: int) -> None:
        self.follow(f"{SUPPLIER}:{number}")
