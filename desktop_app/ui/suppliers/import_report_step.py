"""What an import would do, or did: the counts, the lines to decide, the lines to look at."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QTabWidget, QVBoxLayout, QWidget

from desktop_app.exchange.report import Answer, ImportReport
from desktop_app.ui.figures import number_text
from desktop_app.ui.suppliers.import_models import (
    NoteColumn,
    NoteTableModel,
    ProposalColumn,
    ProposalTableModel,
)
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import Hint
from desktop_app.ui.widgets.news import News
from desktop_app.ui.widgets.table import Table


class ReportStep(QWidget):
    """Counts first; then what the clerk decides, then what needs a look in the file."""

    answered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.counts = News()
        self.remarks = Hint()
        self.notes = NoteTableModel(self)
        self.notes_table = Table(self.notes, self.tr("Lignes à regarder"), NoteColumn.REASON)
        self.notes_table.set_widths({NoteColumn.LINE: 8, NoteColumn.RESULT: 12})
        self.proposals = ProposalTableModel(self)
        self.table = Table(self.proposals, self.tr("Lignes à décider"), ProposalColumn.CHANGE)
        self.table.set_widths(
            {ProposalColumn.LINE: 8, ProposalColumn.NAME: 36, ProposalColumn.ANSWER: 24}
        )
        self.answer = QComboBox()
        self.answer.setAccessibleName(self.tr("Décision pour la ligne choisie"))
        self.everywhere = Button(self.tr("Décider ainsi pour &toutes les lignes"))
        self.details, self.note = Hint(), Hint()
        self._reasons: dict[int, str] = {}
        self.why = Hint(
            self.tr(
                "Ces lignes parlent peut-être d’un fournisseur du carnet, ou changeraient ce que"
                " vous avez saisi. Sans décision, une ligne est laissée de côté."
            )
        )
        self.tabs = QTabWidget(documentMode=True)
        self._lay_out()
        self.table.selected.connect(self._show_answer)
        self.notes_table.selected.connect(self._show_note)
        self.answer.activated.connect(self._take_answer)
        self.everywhere.clicked.connect(self._answer_all)

    def _lay_out(self) -> None:
        for answer, text in self.proposals.answer_words().items():
            self.answer.addItem(text[:1].upper() + text[1:], answer.value if answer else "")
        row = QHBoxLayout()
        label = QLabel(self.tr("&Décision"))
        label.setBuddy(self.answer)
        row.addWidget(label)
        row.addWidget(self.answer, 1)
        row.addWidget(self.everywhere)
        self.deciding = QWidget()
        column = QVBoxLayout(self.deciding)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self.why)
        column.addWidget(self.table, 1)
        column.addWidget(self.details)
        column.addLayout(row)
        self.looking = QWidget()
        column = QVBoxLayout(self.looking)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self.notes_table, 1)
        column.addWidget(self.note)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        for widget in (self.counts, self.remarks):
            whole.addWidget(widget)
        whole.addWidget(self.tabs, 100)
        # What is said stays at the top when there is no line to look at.
        whole.addStretch(1)

    def show_report(self, report: ImportReport, *, is_done: bool) -> None:
        """Show a report, before or after the import."""
        self.counts.setText(self._counted(report, is_done=is_done))
        ignored = self.tr("Colonnes laissées de côté : {colonnes}")
        remarks = list(report.remarks)
        if report.ignored_columns:
            remarks.append(ignored.format(colonnes=", ".join(report.ignored_columns)))
        self.remarks.setText("\n".join(remarks))
        self.remarks.setVisible(bool(remarks))
        self.notes.show_report(report)
        self._reasons = {note.line: note.reason for note in report.to_check}
        self.proposals.answers.clear()
        self.proposals.show_values(report.proposals)
        self.tabs.clear()
        for count, widget, title in (
            (len(report.proposals), self.deciding, self.tr("À décider ({nombre})")),
            (len(self.notes.values), self.looking, self.tr("À regarder ({nombre})")),
        ):
            if count and not (is_done and widget is self.deciding):
                self.tabs.addTab(widget, title.format(nombre=number_text(count)))
        self.tabs.setVisible(self.tabs.count() > 0)
        self.table.show_row(0)
        self.notes_table.show_row(0)

    def _counted(self, report: ImportReport, *, is_done: bool) -> str:
        added, updated = report.added, report.updated
        if is_done:
            first = self.tr("%n fournisseur(s) ajouté(s)", "", added)
            second = self.tr("%n fournisseur(s) mis à jour", "", updated)
        else:
            first = self.tr("%n fournisseur(s) à ajouter", "", added)
            second = self.tr("%n fournisseur(s) à mettre à jour", "", updated)
        counts = (
            (added, first),
            (updated, second),
            (report.unchanged, self.tr("%n fournisseur(s) déjà à jour", "", report.unchanged)),
            (len(report.to_check), self.tr("%n ligne(s) à vérifier", "", len(report.to_check))),
            (len(report.refused), self.tr("%n ligne(s) refusée(s)", "", len(report.refused))),
        )
        read = self.tr("%n ligne(s) lue(s)", "", report.lines)
        texts = [read.replace(str(report.lines), number_text(report.lines), 1)]
        texts += [text.replace(str(n), number_text(n), 1) for n, text in counts if n]
        if report.recognised:
            texts.insert(0, self.tr("Liste reconnue : {liste}").format(liste=report.recognised))
        return "\n".join(texts)

    def _show_answer(self, row: int) -> None:
        if 0 <= row < len(self.proposals.values):
            line = self.proposals.values[row].line
            answer = self.proposals.answers.get(line)
            self.answer.setCurrentIndex(self.answer.findData(answer.value if answer else ""))
            change = self.proposals.index(row, ProposalColumn.CHANGE).data()
            reason = self._reasons.get(line, "")
            self.details.setText(f"{reason[:1].upper()}{reason[1:]}" or change)

    def _show_note(self, row: int) -> None:
        self.note.setText(self.notes.values[row].reason if row >= 0 else "")

    def _take_answer(self) -> None:
        if self.table.row() >= 0:
            self.proposals.answer(self.table.row(), self._answer())
            self.answered.emit()

    def _answer_all(self) -> None:
        self.proposals.answer_all(self._answer())
        self.answered.emit()

    def _answer(self) -> Answer | None:
        value = str(self.answer.currentData())
        return Answer(value) if value else None
