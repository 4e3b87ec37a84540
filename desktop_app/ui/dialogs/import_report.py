"""What a file of suppliers would change, shown before it changes anything."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.supplier import Supplier
from desktop_app.exchange.suppliers import ImportReport, import_suppliers
from desktop_app.ui.notice import Notice, Tone
from desktop_app.ui.session import Session
from desktop_app.ui.widgets.buttons import PrimaryButton
from desktop_app.ui.widgets.labels import Hint, Sentence, Title

WIDTH, HEIGHT = 620, 420


class Snapshot:
    """The suppliers of the book as values, so that a file is compared away from the window."""

    def __init__(self, known: tuple[Supplier, ...]) -> None:
        self._known = known
        self.to_keep: tuple[Supplier, ...] = ()

    def all(self) -> tuple[Supplier, ...]:
        """Return every supplier."""
        return self._known

    def put_all(self, suppliers: Iterable[Supplier]) -> None:
        """Note what the book should keep."""
        self.to_keep = tuple(suppliers)


@dataclass(frozen=True)
class Arrival:
    """A file of suppliers once compared with the book."""

    name: str
    report: ImportReport
    to_keep: tuple[Supplier, ...]


def compare(path: Path, known: tuple[Supplier, ...], source: str) -> Arrival:
    """Read a file of suppliers and compare it with those of the book."""
    snapshot = Snapshot(known)
    report = import_suppliers(path, snapshot, source, dry_run=False)
    return Arrival(path.name, report, snapshot.to_keep)


class ImportDesk(QObject):
    """Asks for a file of suppliers, shows what it holds, then brings it in."""

    def __init__(self, session: Session, page: QWidget) -> None:
        super().__init__(page)
        self._session = session
        self._page = page
        self.dialog: ImportReportDialog | None = None

    def ask(self) -> None:
        """Ask for a file and show what it would change."""
        path = self._session.files.file_to_open(
            self._page,
            self.tr("Importer des fournisseurs"),
            self.tr("Fichiers CSV (*.csv *.tsv *.txt);;Tous les fichiers (*)"),
        )
        if path is not None:
            self.read(path, path.name, self._show)

    def read(self, path: Path, source: str, done: Callable[[Arrival], None]) -> None:
        """Compare a file with the book away from the window, then call `done`."""
        known = self._session.read(self._session.book.suppliers.all, None)
        if known is not None:
            self._session.background.run(
                partial(compare, path, known, source), done, self._tell_refusal
            )

    def keep(self, arrival: Arrival) -> None:
        """Keep in the book what a file brings."""
        put_all = self._session.book.suppliers.put_all
        if self._session.attempt(partial(put_all, arrival.to_keep)) is None:
            return
        text = self.tr("Fournisseurs ajoutés : {ajoutes}, mis à jour : {modifies}.")
        report = arrival.report
        said = text.format(ajoutes=report.added, modifies=report.updated)
        self._session.say(Notice(said, Tone.SAVED))

    def _show(self, arrival: Arrival) -> None:
        self.dialog = ImportReportDialog(arrival.name, arrival.report, self._page)
        self.dialog.accepted.connect(partial(self.keep, arrival))
        self.dialog.open()

    def _tell_refusal(self, error: UserError) -> None:
        self._session.say(Notice(str(error), Tone.PROBLEM))


class ImportReportDialog(QDialog):
    """Counts what would be added, and names each line that needs a look."""

    def __init__(self, name: str, report: ImportReport, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Importer des fournisseurs"))
        self.resize(WIDTH, HEIGHT)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.setContentsMargins(20, 18, 20, 16)
        column.addWidget(Title(name, 1.2))
        column.addWidget(Sentence(self._summary(report)))
        remarks = self._remarks(report)
        if remarks:
            column.addWidget(Hint(self.tr("À regarder dans le fichier :")))
            self.details = QPlainTextEdit("\n".join(remarks), readOnly=True, tabChangesFocus=True)
            self.details.setAccessibleName(self.tr("À regarder dans le fichier"))
            column.addWidget(self.details, 1)
        else:
            column.addStretch()
        column.addWidget(self._buttons(report))
        self.accept_button.setFocus()

    def _buttons(self, report: ImportReport) -> QDialogButtonBox:
        box = QDialogButtonBox()
        box.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.accept_button = PrimaryButton(self.tr("&Importer"))
        self.accept_button.setEnabled(bool(report.added or report.updated))
        self.accept_button.setDefault(self.accept_button.isEnabled())
        box.addButton(self.accept_button, QDialogButtonBox.ButtonRole.AcceptRole)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        self.finished.connect(self.deleteLater)
        return box

    def _summary(self, report: ImportReport) -> str:
        counts = (
            (report.added, self.tr("%n fournisseur(s) à ajouter", "", report.added)),
            (report.updated, self.tr("%n fournisseur(s) à mettre à jour", "", report.updated)),
            (report.unchanged, self.tr("%n fournisseur(s) déjà à jour", "", report.unchanged)),
            (len(report.to_check), self.tr("%n ligne(s) à vérifier", "", len(report.to_check))),
            (len(report.refused), self.tr("%n ligne(s) refusée(s)", "", len(report.refused))),
        )
        read = self.tr("%n ligne(s) lue(s)", "", report.lines)
        return "\n".join((read, *(text for count, text in counts if count)))

    def _remarks(self, report: ImportReport) -> list[str]:
        line = self.tr("Ligne {numero} : {motif}")
        notes = [
            line.format(numero=note.line, motif=note.reason)
            for note in (*report.refused, *report.to_check)
        ]
        ignored = self.tr("Colonnes laissées de côté : {colonnes}")
        if report.ignored_columns:
            notes.append(ignored.format(colonnes=", ".join(report.ignored_columns)))
        return notes
