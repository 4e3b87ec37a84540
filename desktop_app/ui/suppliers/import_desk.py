"""Asks for a file of suppliers, then leads its import; keeps the list of the past ones."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.ui.session import Session
from desktop_app.ui.suppliers.geography import Geography
from desktop_app.ui.suppliers.import_assistant import ImportAssistant
from desktop_app.ui.suppliers.import_list import ImportListDialog


class ImportDesk(QObject):
    """Opens the windows of the imports, one at a time."""

    def __init__(self, session: Session, geography: Geography, page: QWidget) -> None:
        super().__init__(page)
        self._session = session
        self._geography = geography
        self._page = page
        self.assistant: ImportAssistant | None = None
        self.past: ImportListDialog | None = None

    def ask(self) -> None:
        """Ask for a file and show what it would change."""
        path = self._session.files.file_to_open(
            self._page,
            self.tr("Importer des fournisseurs"),
            self.tr(
                "Tableaux et carnets d’adresses (*.csv *.tsv *.txt *.xlsx *.ods *.vcf)"
                ";;Tous les fichiers (*)"
            ),
        )
        if path is not None:
            self.bring(path)

    def bring(self, path: Path) -> None:
        """Show what a file would change."""
        self.assistant = ImportAssistant(self._session, self._geography, self._page)
        self.assistant.start(path)

    def show_past(self) -> None:
        """Show the imports of the past."""
        self.past = ImportListDialog(self._session, self._page)
        self.past.open()
