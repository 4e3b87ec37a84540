"""Receiving an update of the rules by file: what it changes is read, then it counts at once."""

from collections.abc import Callable, Iterable
from functools import partial
from html import escape
from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QProgressBar, QTextBrowser, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.book.reader import BookReader
from desktop_app.core.errors import UserError
from desktop_app.core.tender import Tender
from desktop_app.core.tender_status import TenderStatus
from desktop_app.exchange.updates.changes import Affected
from desktop_app.exchange.updates.desk import Installation, Study, install_update, study_update
from desktop_app.exchange.updates.pack import SUFFIX
from desktop_app.exchange.updates.store import library_in_use, revert
from desktop_app.paths import shipped
from desktop_app.ui.notice import Notice, Tone
from desktop_app.ui.reopening import Reopening
from desktop_app.ui.session import Session
from desktop_app.ui.suppliers.calm_dialog import CalmDialog
from desktop_app.ui.suppliers.roomy import make_room
from desktop_app.ui.widgets.buttons import Button, PrimaryButton
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.news import News

LETTERS, LINES = 100, 30
TENDER = "marche"
Then = Callable[[Session, QWidget, Any], None]


class UpdateDialog(CalmDialog):
    """Studies the file of an update, shows what changes, then puts it in use or takes it away."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._place = Installation(session.paths.data, shipped("resources"))
        self._study: Study | None = None
        self._is_writing = False
        self.setWindowTitle(self.tr("Mise à jour des règles"))
        make_room(self, LETTERS, LINES)
        self._build()
        self._connect()
        self._show_state()
        self.choose.setFocus()

    def study(self, path: Path) -> None:
        """Verify the file of an update elsewhere, then show what it changes."""
        session, place = self._session, self._place
        catalogue, day = session.catalogue, session.today()
        away = {
            item.identifier
            for item in session.book.tenders.all()
            if item.status is TenderStatus.ARCHIVED
        }
        book = session.book.path

        def work() -> Study:
            with BookReader(book) as reader:
                contracts = reader.contracts(catalogue.glossary)
            tenders: Iterable[tuple[int, Tender]] = (
                (item.identifier, item.tender) for item in contracts if item.identifier not in away
            )
            return study_update(path, place, catalogue, tenders, day)

        self._study = None
        self._wait(self.tr("Vérification de la signature, puis lecture de chaque fichier…"))
        session.background.run(work, self._show_study, self._refuse)

    @override
    def reject(self) -> None:
        # What is being put in use goes to its end, and the window then opens with it.
        if not self._is_writing:
            super().reject()

    def _build(self) -> None:
        self.said = News()
        self.progress = QProgressBar(textVisible=False)
        self.progress.setAccessibleName(self.tr("Avancement"))
        self.progress.setRange(0, 0)
        self.progress.hide()
        self.report = QTextBrowser()
        self.report.setTabChangesFocus(True)
        self.report.setOpenLinks(False)
        self.report.setAccessibleName(self.tr("Ce que la mise à jour change"))
        self.report.hide()
        self.choose = Button(self.tr("&Choisir un fichier…"), "folder-open")
        self.install = PrimaryButton(self.tr("&Poser la mise à jour"))
        self.back = Button(self.tr("&Revenir à la version livrée"), "arrow-left")
        self.close_button = Button(self.tr("&Fermer"))
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(self.said)
        column.addWidget(self.progress)
        column.addWidget(self.report, 1)
        column.addStretch()
        holder = QWidget()
        flow = FlowLayout(holder)
        for button in (self.choose, self.install, self.back, self.close_button):
            button.setAutoDefault(False)
            flow.addWidget(button)
        column.addWidget(holder)

    def _connect(self) -> None:
        self.choose.clicked.connect(self._choose)
        self.install.clicked.connect(self._install)
        self.back.clicked.connect(self._revert)
        self.close_button.clicked.connect(self.reject)
        self.report.anchorClicked.connect(self._follow)
        self.finished.connect(self.deleteLater)

    def _show_state(self) -> None:
        used = library_in_use(self._place.data, self._place.resources)
        text = self.tr(
            "Version ouverte : {version}. Une mise à jour est un fichier signé par l’éditeur,"
            " reçu par courriel ou sur une clef USB. Vos propres clauses ne changent jamais."
        )
        self._end(text.format(version=self._session.catalogue.version))
        if used.problem:
            self._say(used.problem)
        self.back.setVisible(used.folder is not None or bool(used.problem))
        self.install.hide()

    def _choose(self) -> None:
        kinds = self.tr("Mises à jour de Clausier (*{suffix})").format(suffix=SUFFIX)
        title = self.tr("Choisir une mise à jour")
        path = self._session.files.file_to_open(self, title, kinds)
        if path is not None:
            self.study(path)

    def _show_study(self, study: Study) -> None:
        self._study = study
        manifest = study.pack.manifest
        text = self.tr("Signature vérifiée. Version {version} du {jour}.")
        self._end(text.format(version=manifest.version, jour=f"{manifest.date:%d/%m/%Y}"))
        self._report(study)
        self.install.show()
        self.install.setFocus()

    def show_outcome(self, study: Study) -> None:
        """Show an update that has just been put in use, and the tenders to look at again."""
        text = self.tr(
            "La version {version} est en usage. Vos propres clauses, vos marchés et votre carnet"
            " n’ont pas changé."
        )
        self._end(text.format(version=study.pack.manifest.version))
        self._report(study)
        self.close_button.setFocus()

    def _report(self, study: Study) -> None:
        none = escape(self.tr("Aucun de vos marchés en cours n’est concerné."))
        self.report.setHtml(
            _section(self.tr("Annoncé par l’éditeur"), map(escape, study.pack.manifest.changes))
            + _section(self.tr("Vos marchés concernés"), [*map(_linked, study.affected)] or [none])
            + _section(self.tr("Ce qui change dans la bibliothèque"), map(escape, study.changes))
        )
        self.report.show()

    def _follow(self, address: QUrl) -> None:
        number = address.path()
        if address.scheme() == TENDER and number.isdecimal():
            self.accept()
            self._session.open_tender(int(number))

    def _install(self) -> None:
        study, place = self._study, self._place
        if study is not None:
            self._wait(self.tr("Écriture de la mise à jour…"))
            self._is_writing = True

            def work() -> Study:
                install_update(study, place)
                return study

            told = partial(self._reopen, _open_outcome)
            self._session.background.run(work, told, self._refuse)

    def _revert(self) -> None:
        self._is_writing = True
        self._session.background.run(
            partial(revert, self._place.data), self._show_reverted, self._refuse
        )

    def _show_reverted(self, _was_used: object) -> None:
        text = self.tr(
            "Clausier utilise de nouveau les règles livrées avec lui. Vos clauses, vos marchés et"
            " votre carnet n’ont pas changé."
        )
        self._reopen(_tell, text)

    def _reopen(self, then: Then, outcome: Study | str) -> None:
        """Open the window again on the rules that are now in use, then tell how it went."""
        self.accept()
        said = self.tr("Relecture des règles et de la bibliothèque…")
        self._session.reopening.emit(Reopening(said=said, work=lambda: outcome, then=then))

    def _refuse(self, error: UserError) -> None:
        self._is_writing = False
        self.report.hide()
        self.install.hide()
        self._end(str(error))

    def _wait(self, text: str) -> None:
        self._say(text)
        self.progress.show()
        for button in (self.choose, self.install, self.back):
            button.setEnabled(False)

    def _end(self, text: str) -> None:
        self.progress.hide()
        self._say(text)
        for button in (self.choose, self.install, self.back):
            button.setEnabled(True)
        self.choose.setFocus()

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.said.setAccessibleName(text)


def _section(title: str, lines: Iterable[str]) -> str:
    items = "".join(f"<li>{line}</li>" for line in lines)
    return f"<h3>{escape(title)}</h3><ul>{items}</ul>" if items else ""


def _linked(item: Affected) -> str:
    reasons = "".join(f"<li>{escape(reason)}</li>" for reason in item.reasons)
    link = f'<a href="{TENDER}:{item.identifier}">{escape(item.subject)}</a>'
    return f"{link}<ul>{reasons}</ul>"


def _open_outcome(session: Session, window: QWidget, study: Study) -> None:
    dialog = UpdateDialog(session, window)
    dialog.show_outcome(study)
    dialog.open()


def _tell(session: Session, _window: QWidget, text: str) -> None:
    session.say(Notice(text, Tone.INFORMATION))
