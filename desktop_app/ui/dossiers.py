"""The gestures on tenders that several pages offer: bring in, take out, copy, remove."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.tender import Tender
from desktop_app.dossier import write_toml
from desktop_app.exchange.dossier_file import open_dossier, write_atomically
from desktop_app.paths import shipped
from desktop_app.ui.notice import Notice, Tone
from desktop_app.ui.practice import prepare_practice
from desktop_app.ui.session import Session

NAME_LENGTH = 60


class Dossiers(QObject):
    """Acts on tenders for a page and says what happened in the message bar."""

    def __init__(self, session: Session, page: QWidget) -> None:
        super().__init__(page)
        self._session = session
        self._page = page

    def start(self) -> None:
        """Open the wizard on a new tender; the book keeps it at the first answer."""
        self._session.open_tender(0)

    def bring_in(self) -> None:
        """Ask for a dossier file, keep its tender and open it."""
        kinds = self.tr("Dossiers (*.toml *.json *.pdf);;Tous les fichiers (*)")
        path = self._session.files.file_to_open(self._page, self.tr("Ouvrir un dossier"), kinds)
        if path is None:
            return
        glossary = self._session.catalogue.glossary
        self._session.background.run(
            lambda: open_dossier(path, glossary), self._keep_and_open, self._refuse
        )

    def take_out(self, identifier: int) -> None:
        """Ask where to write the dossier of a tender, in TOML."""
        tender = self._get(identifier)
        if tender is None:
            return
        path = self._session.files.file_to_write(
            self._page,
            self.tr("Exporter le dossier"),
            file_name(tender.subject),
            self.tr("Dossier TOML (*.toml)"),
        )
        if path is None:
            return
        glossary = self._session.catalogue.glossary
        self._session.background.run(
            lambda: _write(path, write_toml(tender, glossary)), self._tell_written, self._refuse
        )

    def copy(self, identifier: int) -> None:
        """Keep a copy of a tender under another subject."""
        tender = self._get(identifier)
        if tender is None:
            return
        subject = self.tr("{objet} (copie)").format(objet=tender.subject)
        twin = replace(tender, subject=subject)
        if self._session.attempt(lambda: self._session.book.tenders.put(twin)):
            self._session.say(Notice(self.tr("Le marché a été copié."), Tone.SAVED))

    def remove(self, identifier: int) -> None:
        """Take a tender out of the book, and offer to put it back."""
        tender = self._get(identifier)
        if tender is None:
            return
        tenders = self._session.book.tenders
        if self._session.attempt(lambda: tenders.remove(identifier)):
            text = self.tr("Le marché « {objet} » a été supprimé.").format(objet=tender.subject)
            self._session.say(
                Notice(
                    text,
                    action=self.tr("&Annuler la suppression"),
                    act=lambda: self._put_back(tender),
                )
            )

    def learn(self) -> None:
        """Open the practice commune in a window and a book of its own."""
        session = self._session
        source = shipped("resources") / "practice"
        glossary = session.catalogue.glossary
        session.background.run(
            partial(prepare_practice, session.paths.data, source, session.today(), glossary),
            self._open_practice,
            self._refuse,
        )

    def _open_practice(self, book: Path) -> None:
        if self._session.start_window(book):
            text = self.tr("La commune d’exercice s’ouvre dans une autre fenêtre.")
            self._session.say(Notice(text))
            return
        refusal = self.tr(
            "La fenêtre de la commune d’exercice n’a pas pu s’ouvrir : fermez d’autres programmes"
            " puis recommencez."
        )
        self._session.say(Notice(refusal, Tone.PROBLEM))

    def _keep_and_open(self, tender: Tender) -> None:
        change = self._session.attempt(lambda: self._session.book.tenders.put(tender))
        if change is not None:
            self._session.open_tender(change.identifiers[0])

    def _put_back(self, tender: Tender) -> None:
        self._session.attempt(lambda: self._session.book.tenders.put(tender))

    def _tell_written(self, path: Path) -> None:
        text = self.tr("Le dossier a été écrit dans « {nom} ».").format(nom=path.name)
        self._session.say(Notice(text, Tone.SAVED))

    def _refuse(self, error: UserError) -> None:
        self._session.say(Notice(str(error), Tone.PROBLEM))

    def _get(self, identifier: int) -> Tender | None:
        try:
            return self._session.book.tenders.get(identifier)
        except UserError as error:
            self._refuse(error)
            return None


def file_name(subject: str) -> str:
    """Return a name of file made from the subject of a tender."""
    kept = "".join(character if character.isalnum() else "-" for character in subject)
    words = [word for word in kept.split("-") if word]
    return ("-".join(words)[:NAME_LENGTH].rstrip("-").lower() or "dossier") + ".toml"


def _write(path: Path, text: str) -> Path:
    write_atomically(path, text.encode())
    return path
