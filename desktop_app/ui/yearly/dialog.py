"""The table of a year in its own window: a chart, the lines, and the ways to take them away."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.book.reader import BookReader
from desktop_app.core.contract import Contract
from desktop_app.core.errors import UserError
from desktop_app.documents.yearly_table import yearly_pdf
from desktop_app.exchange.dossier_file import write_atomically
from desktop_app.monitoring.table import YearlyTable
from desktop_app.monitoring.yearly import yearly_table, years_of
from desktop_app.paths import shipped
from desktop_app.ui.models.yearly import YearlyColumn, YearlyTableModel
from desktop_app.ui.notice import Notice, Tone
from desktop_app.ui.printing.desk import PrintDesk
from desktop_app.ui.roles import Spoken
from desktop_app.ui.session import Session
from desktop_app.ui.shortcuts import Shortcut, bind
from desktop_app.ui.suppliers.calm_dialog import CalmDialog
from desktop_app.ui.suppliers.errand import Errand
from desktop_app.ui.widgets.buttons import Button, PrimaryButton
from desktop_app.ui.widgets.chart_button import ChartButton
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.labels import FieldLabel, Hint, Sentence, Title
from desktop_app.ui.widgets.table import Table
from desktop_app.ui.wizard.fields import ChoiceField
from desktop_app.ui.yearly.share_chart import ShareChart
from desktop_app.ui.yearly.words import parts_word, remark_words, share_word, title_word

SIZE, MARGIN = QSize(1080, 820), 80
GREATEST_ROWS = 14
WIDTHS: dict[int, int] = {YearlyColumn.UNKNOWN: 30}
NARROW = (YearlyColumn.SHARE, YearlyColumn.PARTS, YearlyColumn.AIM)


class YearlyDialog(CalmDialog):
    """Shows what the book knows of a year; nothing known is said, never drawn as zero."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.errand = Errand(session, self)
        self.table: YearlyTable | None = None
        self._contracts: tuple[Contract, ...] = ()
        self.year = ChoiceField({})
        self.chart = ShareChart(self.tr("Graphique du bilan de l’année"))
        self.model = YearlyTableModel(self)
        self.rows = Table(self.model, self.tr("Bilan de l’année"), YearlyColumn.TITLE)
        self.summary = Sentence()
        self.silent = Hint()
        self.remarks = Hint()
        self.copy = Button(self.tr("&Copier le tableau"), "copy")
        self.picture = ChartButton(session, self.chart, "bilan")
        self.print = Button(self.tr("Écrire en &PDF…"), "download")
        self.printer = Button(self.tr("&Imprimer…"), "printer")
        self.desk = PrintDesk(session, self)
        self.close_button = PrimaryButton(self.tr("&Fermer"))
        self._build()
        self._connect()
        self._read()

    @property
    def idle(self) -> bool:
        """Whether everything asked for is on screen."""
        return self.errand.idle and self.session.background.idle

    def show_year(self, year: int) -> None:
        """Count the table of a year elsewhere, then show it."""
        contracts, catalogue = self._contracts, self.session.catalogue
        self.year.show_value(year)
        self.session.background.run(
            lambda: yearly_table(year, contracts, catalogue), self._show_table, self._complain
        )

    @override
    def done(self, result: int) -> None:
        self.errand.close()
        super().done(result)

    def _read(self) -> None:
        glossary = self.session.catalogue.glossary

        def work(reader: BookReader, _tell: Any) -> tuple[Contract, ...]:
            return reader.contracts(glossary)

        self.errand.run(work, self._show_contracts)

    def _show_contracts(self, contracts: tuple[Contract, ...]) -> None:
        self._contracts = contracts
        this_year = self.session.today().year
        self.year.offer({year: str(year) for year in years_of(contracts, this_year)})
        self.show_year(this_year)

    def _show_table(self, table: YearlyTable) -> None:
        self.table = table
        told = tuple(one for one in table.measures if not one.is_silent)
        self.model.show_values(told)
        known = tuple(one for one in told if one.share is not None)
        text = "\n".join(
            f"{title_word(one)}\u00a0: {share_word(one)}, {parts_word(one)}" for one in known
        )
        self.chart.show_measures(known, text or self.tr("Aucune part n’est connue."))
        self.chart.setVisible(bool(known))
        self.picture.setEnabled(bool(known))
        self.summary.setText(
            self.tr("%n marché(s) attribué(s) dans l’année.", "", table.contracts)
        )
        silent = dict.fromkeys(one.category for one in table.measures if one.is_silent)
        said = self.tr("Sans dépense saisie : {names}.").format(names=" ; ".join(silent))
        self.silent.setText(said if silent else "")
        self.silent.setVisible(bool(silent))
        self.remarks.setText("\n".join(remark_words(table)))
        self._size_columns()
        height = self.rows.verticalHeader().defaultSectionSize()
        self.rows.setFixedHeight((min(len(told), GREATEST_ROWS) + 1) * height + 24)
        for button in (self.copy, self.print, self.printer):
            button.setEnabled(True)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.model.text())
        self.summary.setText(self.tr("Le tableau est copié : collez-le où vous voulez."))

    def _print(self) -> None:
        table = self.table
        if table is None:
            return
        path = self.session.files.file_to_write(
            self,
            self.tr("Écrire le bilan"),
            f"bilan-{table.year}.pdf",
            self.tr("Document PDF (*.pdf)"),
        )
        if path is None:
            return
        make = self._maker(table)

        def work() -> Path:
            write_atomically(path, make())
            return path

        self.session.background.run(work, self._tell, self._complain)

    def _send(self) -> None:
        """Send the table to a printer."""
        if self.table is not None:
            self.desk.print_files(self.windowTitle(), (self._maker(self.table),))

    def _maker(self, table: YearlyTable) -> Callable[[], bytes]:
        catalogue, today = self.session.catalogue, self.session.today()
        author = self.session.settings.buyer().name
        return partial(yearly_pdf, table, catalogue, author, today, shipped("resources"))

    def _tell(self, path: Path) -> None:
        self.session.habits.recent.note((path,), self.session.today())
        text = self.tr("Le bilan est écrit : {name}.").format(name=path.name)
        self.summary.setText(text)
        self.session.say(Notice(text, Tone.SAVED))

    def _complain(self, error: UserError) -> None:
        self.summary.setText(str(error))

    def _connect(self) -> None:
        self.year.answered.connect(self.show_year)
        self.copy.clicked.connect(self._copy)
        self.print.clicked.connect(self._print)
        self.printer.clicked.connect(self._send)
        bind(Shortcut.PRINT, self, self._send)
        self.close_button.clicked.connect(self.accept)
        self.finished.connect(self.deleteLater)

    def _size_columns(self) -> None:
        """Give each column what it says, none to one that says nothing, the rest to the titles."""
        for column in (YearlyColumn.AIM, YearlyColumn.UNKNOWN):
            is_said = any(self.model.cell(one, column) for one in self.model.values)
            self.rows.setColumnHidden(column, not is_said)
        self.rows.set_widths(WIDTHS)
        for column in NARROW:
            self.rows.resizeColumnToContents(column)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Bilan de l’année"))
        room = self.screen().availableSize() - QSize(MARGIN, MARGIN)
        self.resize(SIZE.boundedTo(room))
        self.year.setAccessibleName(self.tr("Année"))
        head = FlowLayout()
        buttons = (self.copy, self.picture, self.print, self.printer, self.close_button)
        for widget in (FieldLabel(self.tr("&Année"), self.year), self.year, *buttons):
            head.addWidget(widget)
        for button in buttons[:-1]:
            button.setEnabled(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(Title(self.tr("Bilan de l’année")))
        column.addLayout(head)
        parts = (self.summary, self.chart, self.rows, self.silent, self.remarks)
        column.addWidget(_scrolled(parts, self.windowTitle()), 1)


class Scrolled(QScrollArea):
    """What the keyboard scrolls."""

    spoken_as: ClassVar = Spoken.DOCUMENT


def _scrolled(parts: tuple[QWidget, ...], name: str) -> QScrollArea:
    content = QWidget()
    sheet = QVBoxLayout(content)
    sheet.setContentsMargins(0, 0, 12, 0)
    sheet.setSpacing(12)
    for part in parts:
        sheet.addWidget(part)
    sheet.addStretch()
    area = Scrolled()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(content)
    area.setAccessibleName(name)
    return area
