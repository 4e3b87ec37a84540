"""Printing what is on show: the questions of the system, the progress, what came of it."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop_app.core.errors import UserError
from desktop_app.documents.sheet_pdf import sheet_pdf
from desktop_app.exchange.dossier_file import write_atomically
from desktop_app.paths import shipped
from desktop_app.ui.dossiers import file_name
from desktop_app.ui.library.sheet import Sheet
from desktop_app.ui.notice import Notice, Tone
from desktop_app.ui.session import Session

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from desktop_app.ui.printing.job import Make
    from desktop_app.ui.printing.progress import PrintProgress


class PrintDesk(QObject):
    """Prints the very bytes of the PDF that would be written; one printing at a time."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._parent = parent
        self._name = ""
        self.progress: PrintProgress | None = None
        self.question: QMessageBox | None = None

    def print_sheet(self, sheet: Sheet) -> None:
        """Print a sheet that is read on screen."""
        author = self._session.settings.buyer().name
        passages = tuple((part.heading, part.lines, part.listed) for part in sheet.parts)
        title, lead, resources = sheet.title, sheet.lead, shipped("resources")
        self.print_files(title, (partial(sheet_pdf, title, lead, passages, author, resources),))

    def print_files(self, name: str, makes: "tuple[Make, ...]") -> None:
        """Ask for a printer, then print the PDF files that are made, one after the other."""
        if self.progress is not None:
            return
        files = self._session.files
        if not files.has_printer():
            self._offer_pdf(name, makes)
            return
        printer = files.printer_to_use(self._parent, self.tr("Imprimer"))
        if printer is not None:
            self._start(name, makes, printer)

    def _start(self, name: str, makes: "tuple[Make, ...]", printer: "QPrinter") -> None:
        # Here: what prints is no part of the start.
        from desktop_app.ui.printing.job import PrintWatch, print_pages  # noqa: PLC0415
        from desktop_app.ui.printing.progress import PrintProgress  # noqa: PLC0415

        watch = PrintWatch()
        self._name = name
        printer.setDocName(name)
        self._session.closing.connect(watch.stop.set)
        self.progress = PrintProgress(name, watch, self._parent)
        self.progress.open()
        work = partial(print_pages, makes, printer, watch)
        self._session.background.run(work, self._finish, self._refuse)

    def _finish(self, is_whole: bool) -> None:  # noqa: FBT001 - the result of the work
        self._close()
        if is_whole:
            text = self.tr("« {nom} » est envoyé à l’impression.").format(nom=self._name)
            self._session.say(Notice(text, Tone.SAVED))
        else:
            self._session.say(Notice(self.tr("L’impression est arrêtée.")))

    def _refuse(self, error: UserError) -> None:
        self._close()
        self._ask(str(error)).open()

    def _close(self) -> None:
        progress, self.progress = self.progress, None
        if progress is not None:
            progress.accept()

    def _offer_pdf(self, name: str, makes: "tuple[Make, ...]") -> None:
        text = self.tr(
            "Aucune imprimante n’est installée sur cet ordinateur : écrivez le document en PDF,"
            " il s’imprimera depuis un autre ordinateur."
        )
        box = self._ask(text)
        if len(makes) == 1:
            write = box.addButton(self.tr("Écrire en &PDF…"), QMessageBox.ButtonRole.ActionRole)
            write.clicked.connect(partial(self._write, name, makes[0]))
            box.setDefaultButton(write)
        box.open()

    def _ask(self, text: str) -> QMessageBox:
        # In its own window: a message in the page would lie under the dialog that prints.
        box = QMessageBox(self._parent)
        box.setIcon(QMessageBox.Icon.Information)
        box.setWindowTitle(self.tr("Impression"))
        box.setText(text)
        box.setEscapeButton(box.addButton(self.tr("&Fermer"), QMessageBox.ButtonRole.RejectRole))
        box.finished.connect(box.deleteLater)
        self.question = box
        return box

    def _write(self, name: str, make: "Make") -> None:
        proposal = Path(file_name(name)).with_suffix(".pdf").name
        kinds = self.tr("Document PDF (*.pdf)")
        title = self.tr("Écrire en PDF")
        path = self._session.files.file_to_write(self._parent, title, proposal, kinds)
        if path is None:
            return

        def work() -> Path:
            write_atomically(path, make())
            return path

        self._session.background.run(work, self._tell_written, self._refuse)

    def _tell_written(self, path: Path) -> None:
        self._session.habits.recent.note((path,), self._session.today())
        text = self.tr("Le document est écrit dans « {nom} ».").format(nom=path.name)
        self._session.say(Notice(text, Tone.SAVED))
