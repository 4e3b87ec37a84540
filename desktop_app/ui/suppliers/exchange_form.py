"""The questions about an exchange that is added to the history."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter
from typing_extensions import override

from desktop_app.core.exchange import Exchange, ExchangeKind
from desktop_app.ui.suppliers.form_fields import Area, DayLine, Line
from desktop_app.ui.suppliers.form_sheet import Entry, Sheet
from desktop_app.ui.suppliers.form_words import exchange_word
from desktop_app.ui.suppliers.turn_note import TurnNote
from desktop_app.ui.suppliers.verdict import Verdict
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.sign import Shade
from desktop_app.ui.wizard.fields import ChoiceField


@dataclass(frozen=True)
class Draft:
    """An exchange whose day may be missing."""

    kind: ExchangeKind = ExchangeKind.CALL
    day: datetime.date | None = None
    tender: int = 0
    contact: str = ""
    text: str = ""


NEW = Draft()


class ExchangeForm(Card):
    """A kind, a day, a tender, a person and a text; nothing is kept before it is given."""

    given = Signal(object)
    left = Signal()

    def __init__(self, note: TurnNote) -> None:
        super().__init__()
        self.note = note
        self.kind = ChoiceField({kind: exchange_word(kind) for kind in ExchangeKind})
        self.day = DayLine()
        self.tender = ChoiceField({})
        self.contact = Line()
        self.text = Area(3)
        self.sheet = Sheet(
            (
                Entry("kind", self.tr("Nature"), self.kind),
                Entry("day", self.tr("Date"), self.day),
                Entry("tender", self.tr("Marché"), self.tender),
                Entry("contact", self.tr("Avec"), self.contact),
                Entry("text", self.tr("Ce qui s’est dit"), self.text),
            )
        )
        self.problem = Verdict()
        self.giving = Button(self.tr("Enregistrer l’échange"), "circle-check")
        self.leaving = Button(self.tr("Annuler"), "x")
        row = FlowLayout()
        row.addWidget(self.giving)
        row.addWidget(self.leaving)
        self.box.addWidget(self.sheet)
        self.box.addWidget(note)
        self.box.addWidget(self.problem)
        self.box.addLayout(row)
        self.sheet.answered.connect(self._consider)
        self.giving.clicked.connect(self._give)
        self.leaving.clicked.connect(self.left)

    def begin(
        self,
        today: datetime.date,
        tenders: Mapping[int, str],
        people: tuple[str, ...],
        draft: Draft = NEW,
    ) -> None:
        """Ask about a new exchange, of today at first, or about one that is kept."""
        self._today = today
        self.tender.offer({0: self.tr("Aucun marché du carnet"), **tenders})
        self.contact.setCompleter(QCompleter(people, self.contact))
        self.problem.hide()
        self.sheet.show_value(draft if draft.day else replace(draft, day=today))
        self._consider()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _consider(self) -> None:
        draft: Draft = self.sheet.value
        self.note.consider(draft.kind, draft.tender)

    def _give(self) -> None:
        draft: Draft = self.sheet.value
        problem = self._problem(draft)
        self.problem.tell(Shade.BAD, problem)
        self.problem.setVisible(bool(problem))
        if draft.day is None or problem:
            self.day.setFocus()
            return
        self.given.emit(
            Exchange(
                supplier=0,
                tender=draft.tender,
                day=draft.day,
                kind=draft.kind,
                text=draft.text,
                contact=draft.contact,
            )
        )

    def _problem(self, draft: Draft) -> str:
        if self.day.problem():
            return self.day.problem()
        if draft.day is None:
            return self.tr("Écrivez la date de l’échange.")
        if draft.day > self._today:
            return self.tr("Cette date est à venir : un échange se note une fois passé.")
        return ""


def draft_of(exchange: Exchange) -> Draft:
    """Return what the form asks of an exchange that is kept."""
    return Draft(exchange.kind, exchange.day, exchange.tender, exchange.contact, exchange.text)
