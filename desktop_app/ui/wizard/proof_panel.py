"""The proof calendar of a contract: what is due, and what is received of it."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.follow_up import FollowUp
from desktop_app.monitoring.standing import ProofCalendar, ProofLine, Standing, proof_calendar
from desktop_app.ui.figures import short_day_text
from desktop_app.ui.models.proofs import ProofColumn, ProofTableModel
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.labels import Hint, Sentence
from desktop_app.ui.widgets.table import Table
from desktop_app.ui.wizard.fields import TextField, TickField
from desktop_app.ui.wizard.form import Form, Strong, name_field
from desktop_app.ui.wizard.optional_date import OptionalDateField
from desktop_app.ui.wizard.sheet_editor import FollowUpEditor

ROWS = 8


class ProofCard(Card):
    """One proof of the calendar, in full, with what came of it."""

    def __init__(self, follow_up: FollowUpEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._follow_up = follow_up
        self._line: ProofLine | None = None
        self.title = Strong()
        self.text = Sentence()
        self.received = OptionalDateField(self.tr("&Reçue"))
        self.remark = TextField()
        form = Form()
        form.ask(self.tr("Date de réception"), self.received)
        form.ask(self.tr("Remarque"), self.remark, self.tr("Sans nom de personne."))
        self.box.addWidget(self.title)
        self.box.addWidget(self.text)
        self.box.addLayout(form)
        self.received.answered.connect(lambda day: self._keep(at_once=True, received_on=day))
        self.remark.answered.connect(lambda text: self._keep(remark=text))

    def show_line(self, line: ProofLine) -> None:
        """Show a proof."""
        self._line = line
        due = line.due
        self.title.setText(due.document)
        parts = (
            (self.tr("Équivalent admis : {text}"), due.equivalent),
            (self.tr("Rythme : {text}"), due.rhythm),
            (self.tr("Contrôle par : {text}"), due.checked_by),
            (self.tr("Comment : {text}"), due.means),
            (self.tr("En cas de manquement : {text}"), due.consequence),
        )
        self.text.setText("\n".join(form.format(text=text) for form, text in parts if text))
        self.received.suggest(self._follow_up.editor.session.today())
        self.received.show_value(line.received.received_on)
        self.remark.show_value(line.received.remark)
        name_field(self.received, self.tr("Réception : {title}").format(title=due.demand))
        name_field(self.remark, self.tr("Remarque : {title}").format(title=due.demand))

    def _keep(self, *, at_once: bool = False, **fields: Any) -> None:
        if self._line is None:
            return
        sheet = self._follow_up.sheet
        received = replace(sheet.proof(self._line.due.key), **fields)
        others = tuple(item for item in sheet.proofs if item.key != received.key)
        is_blank = received.received_on is None and not received.remark
        act = self._follow_up.change if at_once else self._follow_up.typed
        act(proofs=others if is_blank else (*others, received))


def nearest(lines: Iterable[ProofLine]) -> tuple[ProofLine, ...]:
    """Return the proofs without those that come back later than the next of their kind."""
    kept, awaited = list[ProofLine](), set[tuple[str, str, tuple[int, ...]]]()
    for line in lines:
        kind = line.due.demand, line.due.document, line.due.lots
        if line.standing is Standing.TO_COME and kind in awaited:
            continue
        kept.append(line)
        if line.standing in {Standing.SOON, Standing.TO_COME}:
            awaited.add(kind)
    return tuple(kept)


class ProofPanel(QWidget):
    """The calendar above, the chosen proof below; proofs that come back are shown one by one."""

    def __init__(self, follow_up: FollowUpEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._follow_up = follow_up
        self._calendar: ProofCalendar | None = None
        self.summary = Sentence()
        self.nothing = Hint(
            self.tr("Aucune exigence du marché n’appelle de preuve pour l’instant.")
        )
        self.model = ProofTableModel(self)
        self.table = Table(self.model, self.tr("Calendrier des preuves"), ProofColumn.DEMAND)
        self.table.set_widths({ProofColumn.DAY: 20, ProofColumn.STANDING: 20})
        self.later = TickField("")
        self.card = ProofCard(follow_up)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        for widget in (self.summary, self.nothing, self.table, self.later, self.card):
            layout.addWidget(widget)
        self.later.answered.connect(lambda _: self._show(self._calendar))
        self.table.selected.connect(self._show_row)
        self.table.opened.connect(lambda _row: self.card.received.known.setFocus())

    def show_sheet(self, _sheet: FollowUp) -> None:
        """Show the proofs of the contract as they stand today."""
        today = self._follow_up.editor.session.today()
        calendar = proof_calendar(
            self._follow_up.contract, self._follow_up.editor.catalogue, today
        )
        if calendar != self._calendar:
            self._show(calendar)

    def _show(self, calendar: ProofCalendar | None) -> None:
        former, self._calendar = self._calendar, calendar
        lines = calendar.lines if calendar else ()
        self.nothing.setVisible(not lines)
        for widget in (self.summary, self.table, self.card):
            widget.setVisible(bool(lines))
        if calendar is None:
            return
        near = nearest(lines)
        self._offer_later(len(lines) - len(near))
        self.summary.setText(self._summed_up(calendar))
        shown = lines if self.later.isChecked() else near
        # A new start dates every proof: what is awaited is no more what it was.
        is_dated_anew = former is None or former.start != calendar.start
        row = self._row_to_show(shown, None if is_dated_anew else self._chosen(), calendar)
        self.model.show_values(shown)
        self.table.show_row(row)
        self._show_row(self.table.row())
        rows = min(ROWS, len(shown)) + 1
        self.table.setFixedHeight(rows * self.table.verticalHeader().defaultSectionSize() + 12)

    def _offer_later(self, count: int) -> None:
        self.later.name(self.tr("Montrer aussi %n échéance(s) plus lointaine(s)", "", count))
        self.later.setVisible(count > 0)

    def _chosen(self) -> ProofLine | None:
        row = self.table.row()
        return self.model.values[row] if 0 <= row < len(self.model.values) else None

    def _row_to_show(
        self, shown: tuple[ProofLine, ...], chosen: ProofLine | None, calendar: ProofCalendar
    ) -> int:
        """Return the row of the proof that was chosen, else of the first that is awaited."""
        wanted = chosen or calendar.next_due
        keys = [line.due.key for line in shown]
        return keys.index(wanted.due.key) if wanted and wanted.due.key in keys else 0

    def _show_row(self, row: int) -> None:
        if 0 <= row < len(self.model.values):
            self.card.show_line(self.model.values[row])

    def _summed_up(self, calendar: ProofCalendar) -> str:
        said = [
            text
            for count, text in (
                (
                    calendar.count(Standing.LATE),
                    self.tr("%n preuve(s) en retard", "", calendar.count(Standing.LATE)),
                ),
                (
                    calendar.count(Standing.RECEIVED),
                    self.tr("%n preuve(s) reçue(s)", "", calendar.count(Standing.RECEIVED)),
                ),
            )
            if count
        ]
        following = calendar.next_due
        if following and following.due.day:
            text = self.tr("à suivre le {day} : {demand}")
            day = short_day_text(following.due.day)
            said.append(text.format(day=day, demand=following.due.demand))
        if calendar.start is None:
            said.append(self.tr("indiquez le début du marché pour dater les preuves"))
        sentence = " ; ".join(said)
        return f"{sentence[:1].upper()}{sentence[1:]}." if sentence else ""
