"""The gestures on tenders that several pages offer: bring in, take out, copy, sort, remove."""

import datetime
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog, QWidget

from desktop_app.book.change import Change
from desktop_app.core.errors import UserError
from desktop_app.core.renewal import begun_again
from desktop_app.core.tender import Tender
from desktop_app.core.tender_status import TenderStatus
from desktop_app.dossier import write_toml
from desktop_app.exchange.dossier_file import open_dossier, write_atomically
from desktop_app.exchange.lending import LENDER, borrowed
from desktop_app.paths import shipped
from desktop_app.ui.dialogs.model_choice import ModelChoice
from desktop_app.ui.gesture_history import Gesture, GestureHistory, Presence
from desktop_app.ui.notice import Notice, Tone
from desktop_app.ui.patience import Patience
from desktop_app.ui.practice import prepare_practice
from desktop_app.ui.session import Session
from desktop_app.ui.wizard.editor import DAYS_BEFORE_LAUNCH

NAME_LENGTH = 60


class Dossiers(QObject):
    """Acts on tenders for a page and says what happened in the message bar."""

    def __init__(self, session: Session, page: QWidget) -> None:
        super().__init__(page)
        self._session = session
        self._page = page
        nothing = (
            self.tr("Rien à annuler sur les marchés."),
            self.tr("Rien à rétablir sur les marchés."),
        )
        self.history = GestureHistory(session, *nothing, self)
        self.patience = Patience(session, page)

    def start(self) -> None:
        """Begin a tender; the models of the town are offered first, when there are some."""
        tenders = self._session.read(self._session.book.tenders.all, ())
        models = tuple(item for item in tenders if item.status is TenderStatus.MODEL)
        if not models:
            self._session.open_tender(0)
            return
        dialog = ModelChoice(models, self._session.catalogue, self._page)
        dialog.chosen.connect(self.begin_from)
        dialog.open()

    def begin_from(self, identifier: int) -> None:
        """Begin a tender from a model, or from nothing when the number is 0."""
        model = self._get(identifier) if identifier else None
        if model is not None:
            self._keep_and_open(begun_again(model, self._launch()))
        elif not identifier:
            self._session.open_tender(0)

    def bring_in(self) -> None:
        """Ask for a dossier file, keep its tender and open it."""
        kinds = self.tr("Dossiers (*.toml *.json *.pdf);;Tous les fichiers (*)")
        path = self._session.files.file_to_open(self._page, self.tr("Ouvrir un dossier"), kinds)
        if path is not None:
            self.bring(path)

    def bring(self, path: Path) -> None:
        """Keep the tender of a dossier file and open it."""
        glossary = self._session.catalogue.glossary

        def keep(tender: Tender) -> None:
            self._session.habits.recent.note((path,), self._session.today())
            # A dossier that was lent begins again here, for who opens it.
            is_lent = tender.buyer.name == LENDER
            taken = begun_again(tender, self._launch()) if is_lent else tender
            self._keep_and_open(borrowed(taken, self._session.settings.buyer()))

        text = self.tr("Ouverture de « {nom} »…").format(nom=path.name)
        self.patience.run(text, lambda: open_dossier(path, glossary), keep, self._refuse)

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
        """Begin a tender again under another subject, and offer to open it."""
        tender = self._get(identifier)
        if tender is None:
            return
        subject = self.tr("{objet} (copie)").format(objet=tender.subject)
        twin = begun_again(tender, self._launch(), subject)
        shelf = self._session.book.tenders
        change = self._session.attempt(partial(shelf.put, twin))
        if change:
            text = self.tr(
                "Le marché a été dupliqué, avec une date à revoir ; les offres, le sourçage et le"
                " suivi restent au premier."
            )
            (number,) = change.identifiers
            there = Presence(shelf, number)
            name = self.tr("copie de « {objet} »").format(objet=self._named(tender.subject))
            act = partial(self._session.open_tender, number)
            notice = Notice(text, Tone.SAVED, self.tr("&Ouvrir la copie"), act, undoes=False)
            self.history.note(Gesture(name, there.take, there.bring), notice)
            self.history.touched.emit(number)

    def sort(self, identifier: int, status: TenderStatus, before: TenderStatus) -> None:
        """Put a tender away, among the models or back at work, and offer to undo it."""
        tender = self._get(identifier)
        shelf = self._session.book.tenders
        gesture_of = partial(partial, shelf.sort, identifier)
        if tender is None or not self._session.attempt(gesture_of(status)):
            return
        text, name, action = {
            TenderStatus.CURRENT: (
                self.tr("Le marché « {objet} » est de nouveau en cours."),
                self.tr("remise en cours de « {objet} »"),
                self.tr("&Annuler le rangement"),
            ),
            TenderStatus.ARCHIVED: (
                self.tr("Le marché « {objet} » est archivé : la recherche le trouve toujours."),
                self.tr("archivage de « {objet} »"),
                self.tr("&Annuler l’archivage"),
            ),
            TenderStatus.MODEL: (
                self.tr(
                    "Le marché « {objet} » est un modèle : il sera proposé à chaque nouveau"
                    " marché."
                ),
                self.tr("« {objet} » gardé comme modèle"),
                self.tr("&Ne plus en faire un modèle"),
            ),
        }[status]
        subject = self._named(tender.subject)
        gesture = Gesture(name.format(objet=subject), gesture_of(before), gesture_of(status))
        said = text.format(objet=subject)
        self.history.note(gesture, Notice(said, action=action, act=self.history.undo))

    def remove(self, identifier: int) -> None:
        """Take a tender out of the book, and offer to put it back."""
        tender = self._get(identifier)
        there = Presence(self._session.book.tenders, identifier)
        if tender is None or not self._session.attempt(there.take):
            return
        subject = self._named(tender.subject)
        text = self.tr("Le marché « {objet} » a été supprimé.").format(objet=subject)
        name = self.tr("suppression de « {objet} »").format(objet=subject)
        undo = self.tr("&Annuler la suppression")
        notice = Notice(text, action=undo, act=self.history.undo)
        self.history.note(Gesture(name, there.bring, there.take), notice)

    def rename(self, identifier: int) -> None:
        """Ask for another subject, and offer to put the former one back."""
        tender = self._get(identifier)
        if tender is None:
            return
        dialog = QInputDialog(self._page)
        dialog.setWindowTitle(self.tr("Renommer le marché"))
        dialog.setLabelText(self.tr("&Objet du marché"))
        dialog.setTextValue(tender.subject)
        dialog.textValueSelected.connect(partial(self._rename, identifier, tender.subject))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _rename(self, identifier: int, former: str, wanted: str) -> None:
        subject, tenders = wanted.strip(), self._session.book.tenders

        def put(name: str) -> Change:
            named = replace(tenders.get(identifier), subject=name)
            return tenders.put(named, identifier)

        ways = partial(put, former), partial(put, subject)
        if subject not in {"", former} and self._session.attempt(ways[1]):
            text = self.tr("Le marché s’appelle maintenant « {objet} ».").format(objet=subject)
            name = self.tr("nouveau nom « {objet} »").format(objet=subject)
            undo = self.tr("&Reprendre l’ancien nom")
            notice = Notice(text, action=undo, act=self.history.undo)
            self.history.note(Gesture(name, *ways), notice)

    def learn(self) -> None:
        """Open the practice commune in a window and a book of its own."""
        session = self._session
        source = shipped("resources") / "practice"
        glossary = session.catalogue.glossary
        self.patience.run(
            self.tr("Préparation de la commune d’exercice…"),
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

    def _named(self, subject: str) -> str:
        return subject or self.tr("Objet à préciser")

    def _launch(self) -> datetime.date:
        return self._session.today() + datetime.timedelta(days=DAYS_BEFORE_LAUNCH)

    def _tell_written(self, path: Path) -> None:
        self._session.habits.recent.note((path,), self._session.today())
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
