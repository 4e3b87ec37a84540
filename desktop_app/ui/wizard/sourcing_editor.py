"""The sheet of the sourcing: saved beside the tender, with the exchanges of the book."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop_app.core.exchange import Exchange, ExchangeKind
from desktop_app.core.sourcing_sheet import QuestionRound, SourcingSheet, asked
from desktop_app.ui.wizard.editor import TenderEditor


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """An exchange with several suppliers at once; `with_questions` when they got them."""

    kind: ExchangeKind
    day: datetime.date
    text: str = ""
    with_questions: bool = True


class SourcingEditor(QObject):
    """Holds the sheet of one tender between the book and the step."""

    changed = Signal()

    def __init__(self, editor: TenderEditor) -> None:
        super().__init__(editor)
        self.editor = editor
        self.sheet = SourcingSheet()
        self._owner = 0

    @property
    def is_ready(self) -> bool:
        """Whether the tender is in the book, so that a sheet can stand beside it."""
        return bool(self.editor.identifier)

    @property
    def questions(self) -> tuple[str, ...]:
        """The questions asked, those of the family while none is written."""
        family = self.editor.family
        return asked(self.sheet, family.questions if family else ())

    @property
    def exchanges(self) -> tuple[Exchange, ...]:
        """The exchanges about the tender, the earliest first."""
        book = self.editor.session.book
        if not self.is_ready:
            return ()
        return self.editor.session.read(
            lambda: book.exchanges.of_tender(self.editor.identifier), ()
        )

    def load(self) -> None:
        """Read the sheet of the tender, once it is in the book."""
        if not self.is_ready or self._owner == self.editor.identifier:
            return
        self._owner = self.editor.identifier
        session = self.editor.session
        self.sheet = session.read(lambda: session.book.sourcing.get(self._owner), SourcingSheet())

    def change(self, **fields: Any) -> None:
        """Replace fields of the sheet and save at once."""
        changed = replace(self.sheet, **fields)
        if changed == self.sheet or not self._owner:
            return
        session = self.editor.session
        if session.attempt(lambda: session.book.sourcing.put(self._owner, changed)):
            self.sheet = changed
            self.editor.saved.emit()
            self.changed.emit()

    def contact(self, suppliers: Iterable[int], contact: Contact) -> bool:
        """Note one exchange with each supplier, and that they got the questions if they did."""
        known = tuple(suppliers)
        exchanges = tuple(
            Exchange(
                supplier=supplier,
                tender=self._owner,
                day=contact.day,
                kind=contact.kind,
                text=contact.text,
            )
            for supplier in known
        )
        session = self.editor.session
        if session.attempt(lambda: session.book.exchanges.put_all(exchanges)) is None:
            return False
        if contact.with_questions and self.questions:
            sent = QuestionRound(day=contact.day, questions=self.questions, suppliers=known)
            self.change(rounds=(*self.sheet.rounds, sent))
        self.changed.emit()
        return True
