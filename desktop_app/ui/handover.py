"""Where a tender stands, on one screen, for the colleague who takes it over."""

import datetime
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.book.beside import beside
from desktop_app.core.errors import UserError
from desktop_app.documents.handover import (
    INTERNAL,
    SUBJECT_TO_SAY,
    chapters,
    facts,
    handover_pdf,
    place_said,
)
from desktop_app.documents.typography import french
from desktop_app.exchange.dossier_file import write_atomically
from desktop_app.monitoring.handover import Handover, handover
from desktop_app.paths import shipped
from desktop_app.ui.dialogs.sheet_dialog import SheetDialog
from desktop_app.ui.library.sheet import Part, Sheet
from desktop_app.ui.notice import Notice, Tone
from desktop_app.ui.session import Session
from desktop_app.ui.widgets.buttons import Button

translate = QCoreApplication.translate


class HandoverDialog(SheetDialog):
    """Adds to the sheet the ways to print it and to go on with the tender."""

    def __init__(
        self, session: Session, identifier: int, sheet: Sheet, parent: QWidget | None = None
    ) -> None:
        super().__init__(sheet, parent)
        self._session = session
        self._identifier = identifier
        self._state: Handover | None = None
        self._changed_on: datetime.date | None = None
        self.printing = Button(self.tr("Écrire en &PDF…"), "download")
        self.go_on = Button(self.tr("&Reprendre ce marché"), "pencil")
        self.offer(self.printing, self.go_on)
        self.printing.clicked.connect(self.print_state)
        self.go_on.clicked.connect(self._go_on)

    def remember(self, state: Handover, changed_on: datetime.date | None) -> None:
        """Keep what is printed."""
        self._state, self._changed_on = state, changed_on
        catalogue, resources = self._session.catalogue, shipped("resources")
        self.offer_printing(
            self._session, partial(handover_pdf, state, catalogue, resources, changed_on)
        )

    def print_state(self) -> None:
        """Ask where, then write the sheet as a PDF."""
        state = self._state
        name, kinds = self.tr("ou-en-est-on.pdf"), self.tr("Document PDF (*.pdf)")
        title = self.tr("Imprimer où en est le marché")
        path = self._session.files.file_to_write(self, title, name, kinds)
        if path is None or state is None:
            return
        catalogue, changed_on = self._session.catalogue, self._changed_on

        def work() -> Path:
            content = handover_pdf(state, catalogue, shipped("resources"), changed_on)
            write_atomically(path, content)
            return path

        self._session.background.run(work, self._tell_written, partial(_refuse, self._session))

    def _tell_written(self, path: Path) -> None:
        self._session.habits.recent.note((path,), self._session.today())
        text = self.tr("La feuille est écrite dans « {fichier} ».").format(fichier=path.name)
        self._session.say(Notice(text, Tone.SAVED))

    def _go_on(self) -> None:
        self.accept()
        self._session.open_tender(self._identifier)


def open_handover(session: Session, identifier: int, parent: QWidget) -> None:
    """Read the tender and its sheets, work out where it stands, then show it."""
    book, catalogue, today = session.book, session.catalogue, session.today()
    tender = session.read(lambda: book.tenders.get(identifier), None)
    papers = session.read(lambda: beside(book, identifier), None)
    if tender is None or papers is None:
        return
    follow_up = session.read(lambda: book.follow_ups.get(identifier), papers.follow_up)
    papers = replace(papers, follow_up=follow_up)
    known = session.read(book.tenders.all, ())
    changed_on = next((it.changed_at.date() for it in known if it.identifier == identifier), None)

    def work() -> tuple[Handover, Sheet]:
        state = handover(tender, papers, catalogue, today)
        parts = [Part(title, lines, listed=True) for title, lines in chapters(state, catalogue)]
        return state, sheet_of(state, parts, changed_on)

    def show(found: tuple[Handover, Sheet]) -> None:
        state, sheet = found
        dialog = HandoverDialog(session, identifier, sheet, parent)
        dialog.remember(state, changed_on)
        dialog.open()

    session.background.run(work, show, partial(_refuse, session))


def sheet_of(state: Handover, parts: list[Part], changed_on: datetime.date | None) -> Sheet:
    """Return where a tender stands as a sheet to read."""
    known = tuple(f"{label} : {text}" for label, text in facts(state, changed_on))
    places = tuple(f"{place.title} : {place_said(place)}" for place in state.places)
    first = (
        Part(translate("Handover", "En bref"), known, listed=True),
        Part(translate("Handover", "À savoir"), (state.refusal,)),
        Part(translate("Handover", "Où en est chaque partie"), places, listed=True),
    )
    title = state.tender.subject or SUBJECT_TO_SAY
    return Sheet(french(title), french(INTERNAL), tuple(map(_spaced, (*first, *parts))))


def _spaced(part: Part) -> Part:
    return replace(part, lines=tuple(map(french, part.lines)))


def _refuse(session: Session, error: UserError) -> None:
    session.say(Notice(str(error), Tone.PROBLEM))
