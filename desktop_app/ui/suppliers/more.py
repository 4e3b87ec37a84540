"""The gestures on suppliers that are not of every day, in a menu."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.book.query import Query
from desktop_app.ui.session import Session
from desktop_app.ui.suppliers.diary import open_diary
from desktop_app.ui.suppliers.duplicates import open_duplicates
from desktop_app.ui.suppliers.export_dialog import open_export
from desktop_app.ui.suppliers.import_desk import ImportDesk
from desktop_app.ui.suppliers.rights import open_rights
from desktop_app.ui.widgets.buttons import Button


class MoreButton(Button):
    """Opens the windows of imports, duplicates, diary, export and personal data."""

    opened = Signal(int)

    def __init__(
        self, session: Session, page: QWidget, imports: ImportDesk, query: Callable[[], Query]
    ) -> None:
        super().__init__(self.tr("&Plus"))
        self._session = session
        self._page = page
        self._query = query
        menu = QMenu(self)
        for text, gesture in (
            (self.tr("I&mports passés…"), imports.show_past),
            (self.tr("&Doublons…"), self._open_duplicates),
            (self.tr("É&chéances et tour de rôle…"), self._open_diary),
            (self.tr("&Exporter la liste affichée…"), self._open_export),
            (self.tr("Données &personnelles…"), self._open_rights),
        ):
            menu.addAction(text).triggered.connect(gesture)
        self.setMenu(menu)

    def _open_duplicates(self) -> None:
        open_duplicates(self._session, self._page)

    def _open_diary(self) -> None:
        open_diary(self._session, self._page).opened.connect(self.opened)

    def _open_export(self) -> None:
        open_export(self._session, self._page, self._query())

    def _open_rights(self) -> None:
        open_rights(self._session, self._page)
