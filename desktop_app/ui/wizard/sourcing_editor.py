"""The sheet of the sourcing: saved beside the tender, with the exchanges of the book."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Signal
from typing_extensions import override

from desktop_app.core.errors import UserError
from desktop_app.core.exchange import Exchange, ExchangeKind
from desktop_app.core.sourcing_sheet import QuestionRound, SourcingSheet, asked
from desktop_app.ui.wizard.editor import TenderEditor
from desktop_app.ui.wizard.gesture_names import sourcing_names
from desktop_app.ui.wizard.sheet_editor import SheetEditor, SheetKind

SOURCING = SheetKind(SourcingSheet(), lambda book: book.sourcing, sourcing_names)


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """An exchange with several suppliers at once; `with_questions` when they got them."""

    kind: ExchangeKind
    day: datetime.date
    text: str = ""
    with_questions: bool = True


@dataclass(frozen=True, slots=True)
class Sourced:
    """The sheet, and the exchanges noted from here since the wizard was opened."""

    sheet: SourcingSheet
    exchanges: tuple[Exchange, ...] = ()


class SourcingEditor(SheetEditor):
    """Holds the sourcing of one tender between the book and the step."""

    noted = Signal()
    sheet: SourcingSheet

    def __init__(self, editor: TenderEditor) -> None:
        super().__init__(editor, SOURCING)
        self._noted: tuple[Exchange, ...] = ()
        self._heard: dict[int, datetime.date | None] = {}

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

    def contact(self, suppliers: Iterable[int], contact: Contact) -> bool:
        """Note one exchange with each supplier, and that they got the questions if they did."""
        self.flush()
        known, before = tuple(suppliers), self.state()
        noted = self._note(known, contact)
        if not noted:
            return False
        self._noted += noted
        if contact.with_questions and self.questions:
            sent = QuestionRound(day=contact.day, questions=self.questions, suppliers=known)
            self.sheet = replace(self.sheet, rounds=(*self.sheet.rounds, sent))
        self.remember(before)
        self.flush()
        self.noted.emit()
        return True

    @override
    def state(self) -> Sourced:
        return Sourced(self.sheet, self._noted)

    @override
    def named(self, before: Any, after: Any) -> str:
        if before.exchanges != after.exchanges:
            return sourcing_names()["exchanges"]
        return super().named(before.sheet, after.sheet)

    @override
    def restore(self, state: Any) -> None:
        exchanges = self.editor.session.book.exchanges
        gone = tuple(item for item in self._noted if item not in state.exchanges)
        back = tuple(item for item in state.exchanges if item not in self._noted)
        try:
            if gone:
                self.editor.session.apply(exchanges.take_back(gone, self._heard))
            if back:
                self.editor.session.apply(exchanges.put_back_all(back))
        except UserError as error:
            self.editor.failed.emit(str(error))
        else:
            self._noted = state.exchanges
            self.noted.emit()
        super().restore(state.sheet)

    def _note(self, suppliers: tuple[int, ...], contact: Contact) -> tuple[Exchange, ...]:
        book, former = self.editor.session.book, set(self.exchanges)
        new = (
            Exchange(
                supplier=supplier,
                tender=self._owner,
                day=contact.day,
                kind=contact.kind,
                text=contact.text,
            )
            for supplier in suppliers
        )
        try:
            for known in book.suppliers.some(suppliers):
                self._heard.setdefault(known.identifier, known.profile.last_contact)
            self.editor.session.apply(book.exchanges.put_all(new))
        except UserError as error:
            self.editor.failed.emit(str(error))
            return ()
        return tuple(item for item in self.exchanges if item not in former)
