"""The tables of an import: the lines to look at, the lines to decide, the imports of the past."""

from collections.abc import Mapping
from enum import IntEnum, auto
from typing import ClassVar, NamedTuple

from PySide6.QtCore import QObject
from typing_extensions import override

from desktop_app.book.imports import ImportRecord
from desktop_app.exchange.merging import LABELS, as_text
from desktop_app.exchange.report import Answer, ImportReport, Proposal
from desktop_app.ui.figures import number_text, short_day_text
from desktop_app.ui.models.rows import RowsTableModel


class Note(NamedTuple):
    """A line of the file, what became of it, and why."""

    line: int
    result: str
    reason: str


class NoteColumn(IntEnum):
    """The columns of the lines to look at."""

    LINE = 0
    RESULT = auto()
    REASON = auto()


class NoteTableModel(RowsTableModel[Note]):
    """One row per line of the file that needs a look."""

    columns: ClassVar = NoteColumn

    def show_report(self, report: ImportReport) -> None:
        """Show the lines of a report, in the order of the file."""
        asked = {proposal.line for proposal in report.proposals}
        kinds = (
            (self.tr("refusée"), report.refused),
            (self.tr("à vérifier"), [n for n in report.to_check if n.line not in asked]),
            (self.tr("type à vérifier"), report.hints),
            (self.tr("passée"), report.passed_over),
        )
        notes = [Note(note.line, name, note.reason) for name, some in kinds for note in some]
        self.show_values(tuple(sorted(notes)))

    @override
    def heading(self, column: int) -> str:
        return (self.tr("Ligne"), self.tr("Résultat"), self.tr("Motif"))[column]

    @override
    def cell(self, value: Note, column: int) -> str:
        return (number_text(value.line), value.result, value.reason)[column]


class ProposalColumn(IntEnum):
    """The columns of the lines to decide."""

    LINE = 0
    NAME = auto()
    CHANGE = auto()
    ANSWER = auto()


class ProposalTableModel(RowsTableModel[Proposal]):
    """One row per line that would change what a person typed, or may be about a known supplier."""

    columns: ClassVar = ProposalColumn

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.answers: dict[int, Answer] = {}

    def answer(self, row: int, answer: Answer | None) -> None:
        """Take the answer of the clerk to one line; none leaves the line aside."""
        proposal = self.values[row]
        if answer is None:
            self.answers.pop(proposal.line, None)
        elif answer in proposal.answers:
            self.answers[proposal.line] = answer
        index = self.index(row, ProposalColumn.ANSWER)
        self.dataChanged.emit(index, index)

    def answer_all(self, answer: Answer | None) -> None:
        """Give the same answer to every line that admits it."""
        for row in range(len(self.values)):
            self.answer(row, answer)

    def answer_words(self) -> Mapping[Answer | None, str]:
        """Name the answers."""
        return {
            None: self.tr("laisser de côté"),
            Answer.TAKE: self.tr("prendre ce que dit le fichier"),
            Answer.KEEP_TYPED: self.tr("garder ce qui est saisi, compléter le reste"),
            Answer.ADD: self.tr("ajouter comme autre fournisseur"),
        }

    @override
    def heading(self, column: int) -> str:
        return {
            ProposalColumn.LINE: self.tr("Ligne"),
            ProposalColumn.NAME: self.tr("Fournisseur du carnet"),
            ProposalColumn.CHANGE: self.tr("Ce qui changerait"),
            ProposalColumn.ANSWER: self.tr("Décision"),
        }[ProposalColumn(column)]

    @override
    def cell(self, value: Proposal, column: int) -> str:
        match ProposalColumn(column):
            case ProposalColumn.LINE:
                return number_text(value.line)
            case ProposalColumn.NAME:
                return value.name
            case ProposalColumn.CHANGE:
                return self._changes(value)
            case ProposalColumn.ANSWER:
                return self.answer_words()[self.answers.get(value.line)]

    def _changes(self, proposal: Proposal) -> str:
        if not proposal.differences:
            return self.tr("Une fiche de plus, à côté de celles du même nom.")
        form = self.tr("{champ} : « {avant} » devient « {apres} »")
        return " ; ".join(
            form.format(
                champ=LABELS.get(item.path, item.path),
                avant=as_text(item.kept) or self.tr("vide"),
                apres=as_text(item.said) or self.tr("vide"),
            )
            for item in proposal.differences
        )


class ImportColumn(IntEnum):
    """The columns of the imports of the past."""

    DAY = 0
    FILE = auto()
    ADDED = auto()
    UPDATED = auto()
    STATE = auto()


class ImportTableModel(RowsTableModel[ImportRecord]):
    """One row per import, the latest first."""

    columns: ClassVar = ImportColumn
    right_aligned: ClassVar = frozenset({ImportColumn.ADDED, ImportColumn.UPDATED})

    @override
    def heading(self, column: int) -> str:
        return {
            ImportColumn.DAY: self.tr("Jour"),
            ImportColumn.FILE: self.tr("Fichier"),
            ImportColumn.ADDED: self.tr("Ajoutés"),
            ImportColumn.UPDATED: self.tr("Mis à jour"),
            ImportColumn.STATE: self.tr("État"),
        }[ImportColumn(column)]

    @override
    def cell(self, value: ImportRecord, column: int) -> str:
        match ImportColumn(column):
            case ImportColumn.DAY:
                return short_day_text(value.day)
            case ImportColumn.FILE:
                return value.file
            case ImportColumn.ADDED:
                return number_text(value.added)
            case ImportColumn.UPDATED:
                return number_text(value.updated)
            case ImportColumn.STATE:
                if value.undone_on is None:
                    return self.tr("dans le carnet")
                day = short_day_text(value.undone_on)
                return self.tr("annulé le {jour}").format(jour=day)
