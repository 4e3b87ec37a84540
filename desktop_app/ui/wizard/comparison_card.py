"""The tender compared with a version already sent, and the addendum that tells the difference."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.catalogue import Catalogue
from desktop_app.core.errors import UserError
from desktop_app.core.tender import Tender
from desktop_app.documents.addendum import TEXT_FORMATS, write_addendum
from desktop_app.documents.comparison.change import Change, Group
from desktop_app.documents.comparison.dossiers import changes
from desktop_app.exchange.dossier_file import open_dossier
from desktop_app.ui.library.sheet import Part, Sheet
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.labels import Hint, Sentence
from desktop_app.ui.widgets.sheet_reader import SheetReader
from desktop_app.ui.wizard.editor import TenderEditor
from desktop_app.ui.wizard.export import Export

LINES: Final = 14
NAME: Final = "additif.pdf"


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Two versions of a tender, and what changed for bidders between them."""

    name: str
    before: Tender
    after: Tender
    changes: tuple[Change, ...]


class ComparisonCard(Card):
    """Asks for the file of an earlier version, lists the changes and writes the addendum."""

    def __init__(self, editor: TenderEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.export = Export(editor.session.background, self)
        self.compare = Button(self.tr("&Comparer avec une version…"), "folder-open")
        self.write = Button(self.tr("Écrire l’&additif…"), "download")
        self.found = SheetReader(self.tr("Ce qui change pour les candidats"))
        self.outcome = Sentence()
        self.comparison: Comparison | None = None
        self._build()
        self.compare.clicked.connect(self.choose)
        self.write.clicked.connect(self.write_addendum)
        self.export.finished.connect(self._tell_written)
        self.export.failed.connect(self.outcome.setText)

    def choose(self) -> None:
        """Ask for the file of an earlier version and compare."""
        kinds = self.tr("Dossiers (*.toml *.json *.pdf);;Tous les fichiers (*)")
        title = self.tr("Choisir la version déjà publiée")
        path = self.editor.session.files.file_to_open(self, title, kinds)
        if path is None:
            return
        self.editor.flush()
        self.outcome.clear()
        work = partial(_opened, path, self.editor.tender, self.editor.catalogue)
        self.editor.session.background.run(work, self._show, self._refuse)

    def show_tender(self, tender: Tender) -> None:
        """Compare again when the tender is no more the one compared."""
        known = self.comparison
        if known is not None and known.after != tender:
            work = partial(_compared, known.name, known.before, tender, self.editor.catalogue)
            self.editor.session.background.run(work, self._show, self._refuse)

    def write_addendum(self) -> None:
        """Ask for a file and write the addendum in it."""
        known = self.comparison
        if known is None:
            return
        path = self.editor.session.files.file_to_write(
            self,
            self.tr("Écrire l’additif"),
            NAME,
            self.tr("Document PDF (*.pdf);;Document Word (*.docx);;Document OpenDocument (*.odt)"),
        )
        if path is None:
            return
        kind = path.suffix.lstrip(".").lower()
        if kind not in TEXT_FORMATS:
            path, kind = path.with_name(path.name + ".pdf"), "pdf"
        versions = known.before, known.after
        day, catalogue = self.editor.session.today(), self.editor.catalogue
        self.export.write([(path, partial(write_addendum, versions, catalogue, day, kind))])

    def _show(self, comparison: Comparison) -> None:
        self.comparison = comparison
        found = comparison.changes
        self.found.show_sheet(_sheet(comparison, self._lead(comparison)))
        self.found.show()
        self.write.setVisible(bool(found))

    def _lead(self, comparison: Comparison) -> str:
        if not comparison.changes:
            return self.tr("Rien ne change pour les candidats.")
        count = self.tr("%n changement(s) pour les candidats.", "", len(comparison.changes))
        return count + " " + self.tr("Les notes de la mairie n’y figurent pas.")

    def _refuse(self, error: UserError) -> None:
        self.outcome.setText(str(error))

    def _tell_written(self, written: tuple[Path, ...]) -> None:
        told = self.tr("L’additif est écrit : {nom}. Complétez la date limite avant de l’envoyer.")
        self.outcome.setText(told.format(nom=written[0].name))

    def _build(self) -> None:
        self.found.setFixedHeight(LINES * self.found.fontMetrics().lineSpacing())
        self.found.hide()
        self.write.hide()
        buttons = QHBoxLayout()
        buttons.addWidget(self.compare)
        buttons.addWidget(self.write)
        buttons.addStretch()
        hint = self.tr(
            "Si la consultation est déjà lancée : choisissez le dossier ou l’un des PDF publiés,"
            " et voyez ce qui change pour les candidats."
        )
        self.box.setSpacing(10)
        self.box.addWidget(Hint(hint))
        self.box.addLayout(buttons)
        self.box.addWidget(self.found)
        self.box.addWidget(self.outcome)


def _sheet(comparison: Comparison, lead: str) -> Sheet:
    parts = (
        Part(
            group.value,
            tuple(one.sentence for one in comparison.changes if one.group is group),
            listed=True,
        )
        for group in Group
    )
    return Sheet(comparison.name, lead, tuple(parts))


def _opened(path: Path, after: Tender, catalogue: Catalogue) -> Comparison:
    before = open_dossier(path, catalogue.glossary)
    return _compared(path.name, before, after, catalogue)


def _compared(name: str, before: Tender, after: Tender, catalogue: Catalogue) -> Comparison:
    found = changes(before, after, catalogue)
    return Comparison(name=name, before=before, after=after, changes=found)
