"""What opens over the window when a gesture asks for it; read at the first one."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.tender_status import TenderStatus
from desktop_app.guide.statement import read_statement
from desktop_app.paths import shipped
from desktop_app.ui.addresses import (
    ACCESS,
    ARCHIVE,
    DIARY,
    DOSSIER,
    KEYS,
    LEARN,
    MESSAGES,
    MOVE,
    NEW,
    OPEN,
    RECENT,
    STATE,
    SUPPLIER,
    UPDATE,
    YEARLY,
)
from desktop_app.ui.dialogs.sheet_dialog import SheetDialog
from desktop_app.ui.dossiers import Dossiers
from desktop_app.ui.drops.droppable import drop_help
from desktop_app.ui.habits.recent_desk import RecentDesk
from desktop_app.ui.habits.recent_files import RecentFilesDialog
from desktop_app.ui.library.targets import target
from desktop_app.ui.notice_sheet import notice_sheet
from desktop_app.ui.printing.desk import PrintDesk
from desktop_app.ui.session import Session
from desktop_app.ui.shortcuts import shortcut_sheet
from desktop_app.ui.statement_sheet import statement_sheet
from desktop_app.ui.suppliers.diary import open_diary
from desktop_app.ui.yearly.dialog import YearlyDialog


class Gestures(QObject):
    """Does what needs the window but no page of it."""

    place_asked = Signal(str)

    def __init__(self, session: Session, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._session = session
        self._dossiers = Dossiers(session, widget)
        self._recent = RecentDesk(session, widget)
        self.desk = PrintDesk(session, widget)

    def act(self, name: str) -> None:
        """Do a gesture; the one that archives names a tender."""
        gesture, _, number = name.partition("/")
        gestures: dict[str, Callable[[], None]] = {
            NEW: self._dossiers.start,
            OPEN: self._dossiers.bring_in,
            LEARN: self._dossiers.learn,
            YEARLY: lambda: YearlyDialog(self._session, self._widget).open(),
            DIARY: self._open_diary,
            RECENT: self._show_recent,
            KEYS: lambda: SheetDialog(shortcut_sheet(drop_help()), self._widget).open(),
            MESSAGES: self._show_messages,
            ACCESS: self._show_statement,
        }
        if gesture == ARCHIVE:
            self._dossiers.sort(int(number), TenderStatus.ARCHIVED, TenderStatus.CURRENT)
        else:
            gestures[gesture]()

    def open(self, kind: str, name: str) -> None:
        """Open a dossier file, an update, a move, or where a tender stands."""
        opened: dict[str, Callable[[str], None]] = {
            DOSSIER: lambda path: self._dossiers.bring(Path(path)),
            STATE: self._show_state,
            UPDATE: self._study_update,
            MOVE: self._move_in,
        }
        opened[kind](name)

    def _show_state(self, number: str) -> None:
        from desktop_app.ui.handover import open_handover  # noqa: PLC0415 - the documents, when asked

        open_handover(self._session, int(number), self._widget)

    def _move_in(self, path: str) -> None:
        from desktop_app.ui.dialogs.move_in import open_move_in  # noqa: PLC0415 - when asked

        open_move_in(self._session, self._widget).show_file(Path(path))

    def _study_update(self, path: str) -> None:
        from desktop_app.ui.dialogs.update_rules import UpdateDialog  # noqa: PLC0415 - when asked

        dialog = UpdateDialog(self._session, self._widget)
        dialog.open()
        dialog.study(Path(path))

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

    def _open_diary(self) -> None:
        open_diary(self._session, self._widget).opened.connect(self._show_supplier)

    def _show_supplier(self, number: int) -> None:
        self.place_asked.emit(target(SUPPLIER, number))
