"""The documents that the tender needs, and the gestures that write them."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.book.beside import beside
from desktop_app.book.change import Change
from desktop_app.core.beside import Beside
from desktop_app.core.errors import UserError
from desktop_app.core.tender import Tender
from desktop_app.documents.printing import NeededDocument, needed, print_document
from desktop_app.documents.readers import by_reader, is_for_bidders
from desktop_app.ui.dossiers import file_name
from desktop_app.ui.notice import Notice, Tone
from desktop_app.ui.printing.desk import PrintDesk
from desktop_app.ui.widgets.buttons import Button, PrimaryButton
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.labels import Hint
from desktop_app.ui.widgets.news import News
from desktop_app.ui.widgets.wait_line import WaitLine
from desktop_app.ui.widgets.wrapped import TextWrap
from desktop_app.ui.wizard.attach_choice import AttachChoice
from desktop_app.ui.wizard.choices import indent
from desktop_app.ui.wizard.editor import TenderEditor
from desktop_app.ui.wizard.export import Export, Notes, dossier_content
from desktop_app.ui.wizard.folder_button import FolderButton
from desktop_app.ui.wizard.form import Strong, clear
from desktop_app.ui.wizard.held_buttons import HeldButtons
from desktop_app.ui.wizard.written_keeper import WrittenKeeper

# What goes on paper; a workbook is written.
PAGES_FORMAT = "pdf"
# Apart, so that nobody publishes what stays in the town hall.
TO_GIVE = "a-remettre-aux-entreprises"
TO_KEEP = "a-garder-en-mairie"


class ExportCard(Card):
    """Lists the documents, asks for a folder and writes them."""

    def __init__(self, editor: TenderEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.export = Export(editor.session.background, self)
        self.boxes: dict[str, QCheckBox] = {}
        self.write = PrimaryButton(self.tr("Écrire les &documents…"), "download")
        self.print = Button(self.tr("&Imprimer…"), "printer")
        self.desk = PrintDesk(editor.session, self)
        self.write_dossier = Button(self.tr("&Enregistrer le dossier…"), "file-text")
        self.lend = Button(self.tr("&Prêter à une commune…"), "users")
        self.attach = AttachChoice(editor.session)
        self.keeper = WrittenKeeper(editor, self)
        self.standings: dict[str, Hint] = {}
        self.waiting = WaitLine(self.tr("Écriture des documents"))
        self.progress = self.waiting.progress
        self.outcome = News()
        self.folder = FolderButton()
        self._held = HeldButtons((self.write, self.write_dossier, self.lend), self.progress)
        self._documents: tuple[NeededDocument, ...] = ()
        self._notes = Notes()
        self._warning = ""
        self._build()
        self._connect()

    def show_tender(self, tender: Tender) -> None:
        """Show the documents that the tender needs."""
        try:
            documents = by_reader(needed(tender, self.editor.catalogue))
        except UserError as error:
            self.outcome.setText(str(error))
            documents = ()
        if documents != self._documents:
            self._documents = documents
            clear(self._list)
            self.boxes, self.standings = {}, {}
            for given, title in (
                (True, self.tr("À remettre aux entreprises")),
                (False, self.tr("À garder en mairie")),
            ):
                of_group = [one for one in documents if is_for_bidders(one) is given]
                if of_group:
                    self._list.addWidget(Strong(title))
                for document in of_group:
                    self._add(document)

    def write_documents(self) -> None:
        """Ask for a folder and write the ticked documents in it."""
        wanted = self._wanted()
        if not wanted:
            return
        title = self.tr("Dans quel dossier écrire les documents ?")
        folder = self.editor.session.files.folder_to_fill(self, title)
        if folder is None:
            return
        self.editor.flush()
        tender, catalogue = self.editor.tender, self.editor.catalogue
        papers = self._papers()
        stem = Path(file_name(tender.subject)).stem
        self._start(len(wanted))
        codes = tuple((item.kind.code, item.format) for item in wanted)
        self._notes = Notes(self.editor.session.today())
        self.export.write(
            [
                (
                    folder
                    / (TO_GIVE if is_for_bidders(item) else TO_KEEP)
                    / f"{stem}-{item.kind.code}.{item.format}",
                    partial(
                        self.attach.way(item.kind.code),
                        tender,
                        catalogue,
                        item.kind.code,
                        item.format,
                        papers,
                    ),
                )
                for item in wanted
            ],
            partial(self._notes.prepare, tender, catalogue, codes, papers),
        )

    def print_documents(self) -> None:
        """Print the ticked documents, those that are made of pages."""
        wanted = self._wanted()
        pages = [item for item in wanted if PAGES_FORMAT in item.kind.formats]
        if not wanted:
            return
        left = [item.kind.title for item in wanted if item not in pages]
        self.outcome.setText(
            self.tr("À écrire plutôt qu’à imprimer : {noms}.").format(noms=" ; ".join(left))
            if left
            else ""
        )
        if not pages:
            return
        self.editor.flush()
        tender, catalogue, papers = self.editor.tender, self.editor.catalogue, self._papers()
        makes = tuple(
            partial(print_document, tender, catalogue, item.kind.code, PAGES_FORMAT, papers)
            for item in pages
        )
        name = pages[0].kind.title if len(pages) == 1 else tender.subject or self.tr("Marché")
        self.desk.print_files(name, makes)

    def save_dossier(self) -> None:
        """Ask for a file and write the dossier in it."""
        tender, catalogue = self.editor.tender, self.editor.catalogue
        path = self.editor.session.files.file_to_write(
            self,
            self.tr("Enregistrer le dossier"),
            file_name(tender.subject),
            self.tr("Dossier TOML (*.toml)"),
        )
        if path is not None:
            self._start(1)
            self.export.write([(path, partial(dossier_content, tender, catalogue))])

    def lend_dossier(self) -> None:
        """Show what would be lent, text by text, before it is written."""
        from desktop_app.ui.dialogs.lend import open_lend  # noqa: PLC0415 - when asked

        self.editor.flush()
        self.lending = open_lend(self.editor.session, self.editor.tender, self)

    def _wanted(self) -> list[NeededDocument]:
        wanted = [item for item in self._documents if self.boxes[item.kind.code].isChecked()]
        if not wanted:
            self.outcome.setText(self.tr("Cochez au moins un document."))
        return wanted

    def _show_standings(self, found: Mapping[str, str]) -> None:
        for code, hint in self.standings.items():
            said = found.get(code, "")
            hint.setText(said)
            hint.setVisible(bool(said))
            why = next(item.why for item in self._documents if item.kind.code == code)
            self.boxes[code].setAccessibleDescription(f"{why} {said}".strip())

    def _papers(self) -> Beside:
        session = self.editor.session
        return session.read(lambda: beside(session.book, self.editor.identifier), Beside())

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.keeper.look(self._papers())

    def _learn(self, change: Change) -> None:
        if change.kind == "tender" and self.isVisible():
            self.keeper.look(self._papers())

    def _start(self, count: int) -> None:
        self.outcome.clear()
        self._notes = Notes()
        self._warning = ""
        self.waiting.start(count)
        self._held.put_out()

    def _warn(self, warning: str) -> None:
        self._warning = "\n\n" + warning
        self.outcome.setText(warning)

    def _finish(self, written: tuple[Path, ...]) -> None:
        session = self.editor.session
        session.habits.recent.note(written, session.today())
        folder = written[0].parent
        if folder.name in {TO_GIVE, TO_KEEP}:
            folder = folder.parent
            self.folder.show_folder(folder)
        names = "\n".join(path.relative_to(folder).as_posix() for path in written)
        text = self.tr("%n fichier(s) écrit(s) dans « {folder} » :", "", len(written))
        self._tell(text.format(folder=folder.name) + "\n" + names + self._warning)
        notice = self.tr("%n fichier(s) écrit(s).", "", len(written))
        session.say(Notice(notice, Tone.SAVED))
        self.keeper.keep(self._notes.news)

    def _tell_stopped(self, written: tuple[Path, ...]) -> None:
        # The documents are written in the order in which they were noted.
        self.keeper.keep(self._notes.news[: len(written)])
        names = "\n".join(path.name for path in written)
        text = self.tr(
            "Arrêté. %n fichier(s) écrit(s) en entier avant l’arrêt, aucun à moitié.",
            "",
            len(written),
        )
        self._tell(f"{text}\n{names}".strip())

    def _tell(self, text: str) -> None:
        self.outcome.setText(text)
        self._held.put_back()
        self.waiting.end()

    def _add(self, document: NeededDocument) -> None:
        box = QCheckBox(
            self.tr("{title} ({format})").format(
                title=document.kind.title, format=document.format.upper()
            )
        )
        TextWrap(box)
        box.setChecked(True)
        box.setAccessibleDescription(document.why)
        standing = Hint()
        standing.hide()
        self.boxes[document.kind.code] = box
        self.standings[document.kind.code] = standing
        self._list.addWidget(box)
        for hint in (Hint(document.why), standing):
            hint.setContentsMargins(indent(box), 0, 0, 4)
            self._list.addWidget(hint)

    def _connect(self) -> None:
        self.write.clicked.connect(self.write_documents)
        self.print.clicked.connect(self.print_documents)
        self.write_dossier.clicked.connect(self.save_dossier)
        self.lend.clicked.connect(self.lend_dossier)
        self.keeper.told.connect(self._show_standings)
        self.editor.session.changed.connect(self._learn)
        self.export.progressed.connect(self.progress.setValue)
        self.export.warned.connect(self._warn)
        self.export.finished.connect(self._finish)
        self.export.failed.connect(self._tell)
        self.export.stopped.connect(self._tell_stopped)
        self.waiting.stopped.connect(self.export.stop)

    def _build(self) -> None:
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in (self.write, self.print, self.write_dossier, self.lend):
            flow.addWidget(button)
        self.box.setSpacing(10)
        # Above the list, which grows once the documents are written: the gestures stay in place.
        self.box.addWidget(buttons)
        self.box.addWidget(self.waiting)
        self.box.addWidget(self.outcome)
        self.box.addWidget(self.folder, 0, Qt.AlignmentFlag.AlignLeft)
        self.box.addLayout(self._list)
        self.box.addWidget(self.attach)
