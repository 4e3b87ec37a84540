"""The papers about personal data, written where the clerk says."""

import datetime
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.held import Held, Receipt
from desktop_app.documents.formats import pdf
from desktop_app.documents.outline import Outline
from desktop_app.documents.rights import (
    access_json,
    access_outline,
    information_notice,
    receipt_outline,
    register_sheet,
)
from desktop_app.exchange.dossier_file import write_atomically
from desktop_app.paths import shipped
from desktop_app.ui.session import Session


class Papers(QObject):
    """Asks where to write each paper, then writes it away from the window."""

    def __init__(self, session: Session, parent: QWidget, say: Callable[[str], None]) -> None:
        super().__init__(parent)
        self._session = session
        self._parent = parent
        self._say = say

    def access(self, held: Held) -> None:
        """Write the access file of a person twice: to read, and for programs."""
        buyer, day = self._session.settings.commune, self._session.today()
        path = self._ask(self.tr("Dossier d’accès"), "acces")
        if path is None:
            return
        content = access_json(held, buyer, day)
        outline = access_outline(held, buyer, day)
        self._write([(path, partial(_pdf, outline)), (path.with_suffix(".json"), lambda: content)])

    def notice(self) -> None:
        """Write the information notice."""
        self._one(self.tr("Notice d’information"), "notice-information", information_notice)

    def sheet(self) -> None:
        """Write the sheet of the register of processing."""
        self._one(self.tr("Fiche du registre"), "registre-article-30", register_sheet)

    def receipt(self, receipt: Receipt) -> None:
        """Write the proof of an erasure."""
        path = self._ask(self.tr("Reçu de l’effacement"), "recu-effacement")
        if path is not None:
            outline = receipt_outline(receipt, self._session.settings.commune)
            self._write([(path, partial(_pdf, outline))])

    def _one(
        self, title: str, name: str, build: Callable[[str, datetime.date, int], Outline]
    ) -> None:
        path = self._ask(title, name)
        if path is not None:
            settings = self._session.settings
            outline = build(settings.commune, self._session.today(), settings.contact_term())
            self._write([(path, partial(_pdf, outline))])

    def _ask(self, title: str, name: str) -> Path | None:
        kinds = self.tr("Documents PDF (*.pdf)")
        return self._session.files.file_to_write(self._parent, title, f"{name}.pdf", kinds)

    def _write(self, files: list[tuple[Path, Callable[[], bytes]]]) -> None:
        self._session.background.run(partial(_written, files), self._tell, self._refuse)

    def _tell(self, paths: tuple[Path, ...]) -> None:
        names = ", ".join(path.name for path in paths)
        self._say(self.tr("Écrit : {noms}.").format(noms=names))

    def _refuse(self, error: UserError) -> None:
        self._say(str(error))


def _pdf(outline: Outline) -> bytes:
    return pdf.FORMAT.write(outline, b"", shipped("resources"))


def _written(files: list[tuple[Path, Callable[[], bytes]]]) -> tuple[Path, ...]:
    for path, content in files:
        write_atomically(path, content())
    return tuple(path for path, _ in files)
