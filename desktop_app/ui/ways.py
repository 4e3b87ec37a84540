"""Leads to what an address names: a page, a step of a tender, a supplier, a sheet, a gesture."""

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.core.tender_status import TenderStatus
from desktop_app.ui.addresses import (
    DOSSIER,
    GESTURE,
    LEAVE,
    LESSON,
    LIST,
    MOVE,
    NEW,
    PAGE,
    PRINT,
    SEARCH,
    STATE,
    STEP,
    SUPPLIER,
    TENDER,
    UPDATE,
)
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
from desktop_app.ui.page_list import RANKS
from desktop_app.ui.session import Session
from desktop_app.ui.widgets.page import Page

if TYPE_CHECKING:
    # Read behind the first page, which they would delay.
    from desktop_app.guide.lesson import Screen
    from desktop_app.ui.gestures import Gestures
    from desktop_app.ui.wizard.wizard import WizardView

OF_LIBRARY = (
    *(CLAUSE, TOWN, FAMILY, LABEL, STRUCTURE),
    *(RULE, TEXT, AMOUNT, UPCOMING, NETWORK, TOWN_NETWORK),
)
# What opens over the window, whatever it shows.
OVER = {STATE, DOSSIER, UPDATE, MOVE}
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

    @cached_property
    def gestures(self) -> "Gestures":
        """What opens over the window."""
        from desktop_app.ui.gestures import Gestures  # noqa: PLC0415 - as above

        gestures = Gestures(self._session, self._widget)
        gestures.place_asked.connect(self.follow)
        return gestures

    def follow(self, address: str) -> None:
        """Show what an address names."""
        kind, name = split(address)
        leads: dict[str, Callable[[str], None]] = {
            PAGE: self._show_page,
            STEP: self._show_step,
            TENDER: lambda number: self._window.open_tender(int(number)),
            GESTURE: self._act,
        }
        if kind in leads:
            leads[kind](name)
        elif kind in OVER:
            self.gestures.open(kind, name)
        elif HOMES.get(kind) in RANKS:
            rank = RANKS[HOMES[kind]]
            self._window.show_page(rank)
            self._window.page(rank).follow(address)

    def begin(self) -> None:
        """Begin a tender, from a model when the town has some."""
        self._act(NEW)

    def show_screen(self, screen: "Screen") -> None:
        """Show a page, or a step of the tender that was worked on last."""
        if not screen.is_step:
            from desktop_app.ui.screens import page_rank  # noqa: PLC0415 - the guide, when it asks

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

    def _act(self, name: str) -> None:
        gestures: dict[str, Callable[[], None]] = {
            SEARCH: self._window.search_everything,
            PRINT: self._print,
            LEAVE: self._leave,
        }
        if name in gestures:
            gestures[name]()
        else:
            self.gestures.act(name)

    def _print(self) -> None:
        shown = self._window.stack.currentWidget()
        if isinstance(shown, Page):
            shown.print_out()
        elif self._window.wizard is not None:
            from desktop_app.ui.wizard.print_out import print_out  # noqa: PLC0415 - as the wizard

            print_out(self._window.wizard, self.gestures.desk)

    def _leave(self) -> None:
        if self._window.wizard is not None:
            self._window.wizard.header.close_button.click()
