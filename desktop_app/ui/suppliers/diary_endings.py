"""The approvals and labels that end, by month or against a tender."""

import calendar
from collections.abc import Iterable
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.book.diary import Ending
from desktop_app.core.reaching import may_be_there
from desktop_app.core.tender import Tender
from desktop_app.core.tender_status import TenderStatus
from desktop_app.documents.endings import DiaryPeriod, LabelEnd
from desktop_app.ui.figures import short_day_text
from desktop_app.ui.models.diary import EndingColumn, EndingTableModel
from desktop_app.ui.notice import Notice, Tone
from desktop_app.ui.printing.desk import PrintDesk
from desktop_app.ui.session import Session
from desktop_app.ui.shortcuts import Shortcut, bind
from desktop_app.ui.suppliers.diary_work import (
    Period,
    PrintedDiary,
    endings,
    print_diary,
    write_diary,
)
from desktop_app.ui.suppliers.errand import Errand
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import FieldLabel, Hint
from desktop_app.ui.widgets.table import Table

YEAR = 12
LETTERS = 12
MOST_TENDERS = 100


class EndingsView(QWidget):
    """A period or a tender to choose, then what ends in it."""

    opened = Signal(int)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._shown = Period(session.today(), session.today())
        self.errand = Errand(session, self)
        self.errand.stopped.connect(lambda: self._allow(is_there=bool(self.model.values)))
        self._build()
        self._lay_out()
        self.period.currentIndexChanged.connect(self.show_period)
        self.table.opened.connect(lambda row: self.opened.emit(self.model.values[row].supplier))
        self.copy.clicked.connect(self.copy_list)
        self.printing.clicked.connect(self.print_list)
        self.printer.clicked.connect(self.send_list)
        bind(Shortcut.PRINT, self, self.send_list)
        self.show_period()

    def _build(self) -> None:
        self.period = QComboBox()
        for title, period in self._periods():
            self.period.addItem(title, period)
        # A long subject must not widen the window.
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.period.setSizeAdjustPolicy(policy)
        self.period.setMinimumContentsLength(24)
        self.verdict = Hint()
        self.model = EndingTableModel(self._session.catalogue)
        self.table = Table(
            self.model, self.tr("Labels et agréments qui finissent"), EndingColumn.SUPPLIER
        )
        self.table.set_widths(
            {EndingColumn.MONTH: 17, EndingColumn.DAY: 11, EndingColumn.LABEL: 26}
        )
        # With large texts, the table scrolls rather than hide who it is about.
        least = LETTERS * self.table.fontMetrics().averageCharWidth()
        self.table.horizontalHeader().setMinimumSectionSize(least)
        self.copy = Button(self.tr("&Copier la liste"), "copy")
        self.printing = Button(self.tr("Écrire en &PDF…"), "download")
        self.printer = Button(self.tr("I&mprimer…"), "printer")
        self.desk = PrintDesk(self._session, self)
        for button in (self.copy, self.printing, self.printer):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(FieldLabel(self.tr("&Période"), self.period))
        row.addWidget(self.period, 1)
        self.period.setAccessibleName(self.tr("Période"))
        below = QHBoxLayout()
        below.addWidget(self.copy)
        below.addWidget(self.printing)
        below.addWidget(self.printer)
        below.addStretch()
        column = QVBoxLayout(self)
        column.addLayout(row)
        column.addWidget(self.verdict)
        column.addWidget(self.table, 1)
        column.addLayout(below)

    def show_period(self) -> None:
        """Read what ends in the chosen period."""
        self._allow(is_there=False)
        self.verdict.setText(self.tr("Lecture du carnet…"))
        period = self._chosen()
        self.errand.run(partial(endings, period), partial(self._show, period))

    def text(self) -> str:
        """Return the list as text, by month."""
        lines = [self.period.currentText()]
        month = ""
        for item in self.model.values:
            if self.model.month(item) != month:
                month = self.model.month(item)
                lines += ["", month]
            day = short_day_text(item.until)
            lines.append(f"- {day}\u00a0: {item.name} ({self.model.label(item)})")
        return "\n".join(lines) + "\n"

    def copy_list(self) -> None:
        """Copy the list as text."""
        QGuiApplication.clipboard().setText(self.text())
        self._session.say(Notice(self.tr("La liste est copiée."), Tone.SAVED))

    def print_list(self) -> None:
        """Ask where, then write the list as a PDF."""
        name = self.tr("echeances.pdf")
        path = self._session.files.file_to_write(
            self, self.tr("Imprimer les échéances"), name, self.tr("Document PDF (*.pdf)")
        )
        if path is None:
            return
        if not path.suffix and not may_be_there(path.with_suffix(".pdf")):
            path = path.with_suffix(".pdf")
        self.printing.setEnabled(False)
        self.errand.run(partial(write_diary, path, self._printed()), self._tell_written)

    def send_list(self) -> None:
        """Send the list to a printer."""
        if self.model.values:
            title = self.tr("Échéances : {periode}").format(periode=self.period.currentText())
            self.desk.print_files(title, (partial(print_diary, self._printed()),))

    def _printed(self) -> PrintedDiary:
        return PrintedDiary(
            tuple(
                LabelEnd(item.until, item.name, self.model.label(item))
                for item in self.model.values
            ),
            DiaryPeriod(self._shown.first, self._shown.last, self.period.currentText()),
            author=self._session.settings.commune,
            day=self._session.today(),
        )

    def _tell_written(self, path: Path) -> None:
        self._session.habits.recent.note((path,), self._session.today())
        self.printing.setEnabled(True)
        text = self.tr("Les échéances sont écrites dans «\u00a0{fichier}\u00a0».")
        self._session.say(Notice(text.format(fichier=path.name), Tone.SAVED))

    def _allow(self, *, is_there: bool) -> None:
        self.copy.setEnabled(is_there)
        self.printing.setEnabled(is_there)
        self.printer.setEnabled(is_there)

    def _show(self, period: Period, found: tuple[Ending, ...]) -> None:
        self.model.show_values(found)
        self._shown = period
        self._allow(is_there=bool(found))
        self.verdict.setText(self._verdict(period.launch, len(found)))

    def _verdict(self, launch: date | None, count: int) -> str:
        if not count:
            return self.tr("Aucun label ni agrément connu ne finit dans cette période.")
        if launch is None:
            return self.tr("%n label(s) ou agrément(s) : pensez à demander le suivant.", "", count)
        day = short_day_text(launch)
        text = self.tr(
            "%n label(s) ou agrément(s) finissent avant le lancement du {jour} ou pendant le"
            " marché : demandez une preuve à jour.",
            "",
            count,
        )
        return text.format(jour=day)

    def _periods(self) -> Iterable[tuple[str, Period | int]]:
        today = self._session.today()
        yield self.tr("Les 12 prochains mois"), Period(today, _later(today, YEAR))
        yield self.tr("Les 3 prochains mois"), Period(today, _later(today, 3))
        yield self.tr("Les 24 prochains mois"), Period(today, _later(today, 2 * YEAR))
        past = Period(_later(today, -YEAR), today - timedelta(days=1))
        yield self.tr("Finis depuis un an"), past
        text = self.tr("Marché : {objet}, lancé le {jour}")
        known = self._session.read(self._session.book.tenders.all, ())
        current = [item for item in known if item.status is TenderStatus.CURRENT]
        for summary in current[:MOST_TENDERS]:
            subject = summary.subject or self.tr("objet à préciser")
            said = text.format(objet=subject, jour=short_day_text(summary.date))
            # Dossiers are read one at a time, when they are chosen.
            yield said, summary.identifier

    def _chosen(self) -> Period:
        data: Period | int = self.period.currentData()
        if isinstance(data, Period):
            return data
        tender = self._session.read(partial(self._session.book.tenders.get, data), None)
        today = self._session.today()
        return Period(today, today) if tender is None else _of_tender(tender)


def _of_tender(tender: Tender) -> Period:
    last = _later(tender.date, tender.months or 0)
    return Period(_later(tender.date, -2 * YEAR), last, tender.date)


def _later(day: date, months: int) -> date:
    rank = day.year * YEAR + day.month - 1 + months
    year, month = min(max(rank // YEAR, date.min.year), date.max.year), rank % YEAR + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))
