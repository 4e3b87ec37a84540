"""What a file of suppliers would change, shown before it changes anything."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.book.change import Change
from desktop_app.exchange.suppliers import ImportReport, import_suppliers
from desktop_app.ui.notice import Notice, Tone
from desktop_app.ui.session import Session
from desktop_app.ui.widgets.labels import Hint, Sentence, Title

WIDTH, HEIGHT = 620, 420


class ImportDesk(QObject):
    """Asks for a file of suppliers, shows what it holds, then brings it in."""

    def __init__(self, session: Session, page: QWidget) -> None:
        super().__init__(page)
        self._session = session
        self._page = page
        self.dialog: ImportReportDialog | None = None

    def ask(self) -> None:
        """Ask for a file and show the report of a dry run."""
        path = self._session.files.file_to_open(
            self._page,
            self.tr("Importer des fournisseurs"),
            self.tr("Fichiers CSV (*.csv *.tsv *.txt);;Tous les fichiers (*)"),
        )
        if path is None:
            return
        report = self._session.read(partial(self._run, path, dry_run=True), None)
        if report is not None:
            self.dialog = ImportReportDialog(path, report, self._page)
            self.dialog.accepted.connect(partial(self._import, path))
            self.dialog.open()

    def _run(self, path: Path, *, dry_run: bool) -> ImportReport:
        return import_suppliers(path, self._session.book.suppliers, path.name, dry_run)

    def _import(self, path: Path) -> None:
        report = self._session.read(partial(self._run, path, dry_run=False), None)
        if report is None:
            return
        self._session.apply(Change("supplier", ()))
        counts = {"ajoutes": report.added, "modifies": report.updated}
        text = self.tr("Fournisseurs ajoutés : {ajoutes}, mis à jour : {modifies}.")
        self._session.say(Notice(text.format(**counts), Tone.SAVED))


class ImportReportDialog(QDialog):
    """Counts what would be added, and names each line that needs a look."""

    def __init__(self, path: Path, report: ImportReport, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Importer des fournisseurs"))
        self.resize(WIDTH, HEIGHT)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.setContentsMargins(20, 18, 20, 16)
        column.addWidget(Title(path.name, 1.2))
        column.addWidget(Sentence(self._summary(report)))
        remarks = self._remarks(report)
        if remarks:
            column.addWidget(Hint(self.tr("Lignes à regarder dans le fichier :")))
            self.details = QPlainTextEdit("\n".join(remarks), readOnly=True, tabChangesFocus=True)
            self.details.setAccessibleName(self.tr("Lignes à regarder"))
            column.addWidget(self.details, 1)
        else:
            column.addStretch()
        column.addWidget(self._buttons(report))

    def _buttons(self, report: ImportReport) -> QDialogButtonBox:
        box = QDialogButtonBox()
        box.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.accept_button = box.addButton(
            self.tr("&Importer"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.accept_button.setEnabled(bool(report.added or report.updated))
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        self.finished.connect(self.deleteLater)
        return box

    def _summary(self, report: ImportReport) -> str:
        return "\n".join(
            (
                self.tr("%n ligne(s) lue(s)", "", report.lines),
                self.tr("%n fournisseur(s) à ajouter", "", report.added),
                self.tr("%n fournisseur(s) à mettre à jour", "", report.updated),
                self.tr("%n fournisseur(s) déjà à jour", "", report.unchanged),
                self.tr("%n ligne(s) à vérifier", "", len(report.to_check)),
                self.tr("%n ligne(s) refusée(s)", "", len(report.refused)),
            )
        )

    def _remarks(self, report: ImportReport) -> list[str]:
        line = self.tr("Ligne {numero} : {motif}")
        return [
            line.format(numero=remark.line, motif=remark.reason)
            for remark in (*report.refused, *report.to_check)
        ]
