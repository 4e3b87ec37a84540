"""The import of a file of suppliers, step by step: read, columns, trial, import, report."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop_app.core.errors import UserError
from desktop_app.exchange.dossier_file import write_atomically
from desktop_app.exchange.report import ImportReport, report_table
from desktop_app.ui.figures import number_text
from desktop_app.ui.notice import Notice, Tone
from desktop_app.ui.session import Session
from desktop_app.ui.suppliers.geography import Geography
from desktop_app.ui.suppliers.import_columns import ColumnsStep
from desktop_app.ui.suppliers.import_report_step import ReportStep
from desktop_app.ui.suppliers.import_waiting import WaitingStep
from desktop_app.ui.suppliers.import_work import Arrived, ImportWork, Opened, Order
from desktop_app.ui.suppliers.roomy import make_room
from desktop_app.ui.widgets.buttons import Button, PrimaryButton
from desktop_app.ui.widgets.labels import Title

translate = QCoreApplication.translate
LETTERS, LINES = 140, 36
WAITING, COLUMNS, REPORT = 0, 1, 2


class ImportAssistant(QDialog):
    """Leads from a file to the book; nothing is written before « Importer »."""

    ended = Signal()

    def __init__(self, session: Session, geography: Geography, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.work = ImportWork(session.book.path, session.paths.settings, geography)
        self._opened: Opened | None = None
        self._report: ImportReport | None = None
        self._is_running = self._is_leaving = self.is_done = False
        self.setWindowTitle(self.tr("Importer des fournisseurs"))
        make_room(self, LETTERS, LINES)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.heading = Title("", 1.2)
        self.stack = QStackedWidget()
        self.waiting, self.columns, self.report = WaitingStep(), ColumnsStep(), ReportStep()
        for page in (self.waiting, self.columns, self.report):
            self.stack.addWidget(page)
        self.save = Button(self.tr("&Enregistrer le compte rendu…"), "download")
        self.back = Button(self.tr("&Colonnes…"), "arrow-left")
        self.cancel = Button(self.tr("&Annuler"))
        self.go = PrimaryButton("")
        for button in (self.save, self.back, self.cancel):
            button.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addWidget(self.save)
        row.addStretch()
        row.addWidget(self.cancel)
        row.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(self.heading)
        column.addWidget(self.stack, 1)
        column.addLayout(row)

    def _connect(self) -> None:
        self.go.clicked.connect(self._advance)
        self.back.clicked.connect(self._show_columns)
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(
            lambda: _save(self._session, self, self._report, self.heading.text())
        )
        self.columns.changed.connect(self._allow)
        self.report.answered.connect(self._allow)

    def start(self, path: Path) -> None:
        """Show the window and read a file."""
        self.heading.setText(path.name)
        self._run(self.tr("Lecture du fichier"), partial(self.work.read, path), self._take_file)
        self.open()

    @override
    def reject(self) -> None:
        if self._is_running:
            self._is_leaving = True
            self.work.watch.is_stopped = True
            self.cancel.setEnabled(False)
            return
        self._give_up()

    @override
    def done(self, result: int) -> None:
        if self._opened is not None:
            self._opened.table.close()
        super().done(result)
        self.ended.emit()
        self.deleteLater()

    def _run(self, words: str, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        self._is_running = True
        self.work.begin()
        self._show(WAITING, "")
        self.waiting.follow(words, self.work.watch)
        self._session.background.run(work, partial(self._end, done), self._refuse)

    def _end(self, done: Callable[[Any], None], result: Any) -> None:
        self._is_running = False
        self.waiting.timer.stop()
        self.cancel.setEnabled(True)
        if result is None:
            self._is_leaving = True
        elif isinstance(result, Opened):
            self._opened = result
        if self._is_leaving and not isinstance(result, Arrived):
            self._give_up()
        else:
            done(result)

    def _give_up(self) -> None:
        if not self.is_done:
            text = self.tr("L’import est abandonné : rien n’a changé dans le carnet.")
            self._session.say(Notice(text))
        super().reject()

    def _refuse(self, error: UserError) -> None:
        self._is_running = False
        self.waiting.timer.stop()
        self.cancel.setEnabled(True)
        self._session.say(Notice(str(error), Tone.PROBLEM))
        super().reject()

    def _take_file(self, opened: Opened) -> None:
        self.columns.show_file(opened.columns, opened.top, opened.remembered)
        is_known = opened.columns.known.name or opened.columns.confidence >= 1
        if is_known and opened.columns.can_import:
            self._compare()
        else:
            self._show_columns()

    def _show_columns(self) -> None:
        self._show(COLUMNS, self.tr("&Continuer"))
        self._allow()
        if self.columns.combos:
            self.columns.combos[0].setFocus()

    def _advance(self) -> None:
        if self.is_done:
            self.accept()
        elif self.stack.currentIndex() == COLUMNS:
            if self.columns.is_corrected and (columns := self.columns.columns()):
                self._session.read(partial(self.work.remembered.keep, columns), None)
            self._compare()
        else:
            self._bring()

    def _compare(self) -> None:
        if (order := self._order()) and self._opened:
            work = partial(self.work.compare, self._opened.table, order)
            self._run(self.tr("Comparaison avec le carnet"), work, self._take_report)

    def _bring(self) -> None:
        if (order := self._order()) and self._opened:
            work = partial(self.work.bring, self._opened.table, order)
            self._run(self.tr("Import dans le carnet"), work, self._take_arrival)

    def _order(self) -> Order | None:
        columns = self.columns.columns()
        if columns is None or self._opened is None:
            return None
        source = columns.known.name or self._opened.table.name
        answers = dict(self.report.proposals.answers)
        return Order(columns, source, self._session.today(), answers)

    def _take_report(self, report: ImportReport) -> None:
        self._report = report
        self.report.show_report(report, is_done=False)
        self._show(REPORT, self.tr("&Importer"))
        self._allow()
        self.go.setFocus()

    def _allow(self) -> None:
        if self.stack.currentIndex() == COLUMNS:
            columns = self.columns.columns()
            self.go.setEnabled(columns is not None and columns.can_import)
            return
        report = self._report
        brings = report is not None and (report.added or report.updated)
        self.go.setEnabled(bool(brings or self.report.proposals.answers) or self.is_done)

    def _take_arrival(self, arrived: Arrived) -> None:
        self.is_done = True
        self._report = arrived.report
        self.report.show_report(arrived.report, is_done=True)
        self._show(REPORT, self.tr("&Fermer"))
        self.go.setEnabled(True)
        self.go.setFocus()
        self._session.apply(arrived.change)
        text = self.tr("Fournisseurs ajoutés : {ajoutes}, mis à jour : {modifies}.")
        said = text.format(
            ajoutes=number_text(arrived.report.added), modifies=number_text(arrived.report.updated)
        )
        self._session.say(Notice(said, Tone.SAVED))

    def _show(self, page: int, gesture: str) -> None:
        self.stack.setCurrentIndex(page)
        self.go.setText(gesture)
        self.go.setVisible(bool(gesture))
        self.go.setDefault(True)
        self.save.setVisible(page == REPORT)
        self.back.setVisible(page == REPORT and not self.is_done)
        self.cancel.setVisible(not self.is_done)


def _save(session: Session, window: QWidget, report: ImportReport | None, file: str) -> None:
    path = session.files.file_to_write(
        window,
        translate("ImportAssistant", "Enregistrer le compte rendu"),
        translate("ImportAssistant", "compte-rendu-{nom}.csv").format(
            nom=file.rpartition(".")[0] or file
        ),
        translate("ImportAssistant", "Fichiers CSV (*.csv)"),
    )
    if report is None or path is None:
        return
    try:
        write_atomically(path, report_table(report, file))
    except UserError as error:
        session.say(Notice(str(error), Tone.PROBLEM))
    else:
        text = translate("ImportAssistant", "Compte rendu enregistré : {chemin}")
        session.say(Notice(text.format(chemin=path), Tone.SAVED))
