"""The tender being edited: each gesture is saved, can be undone, and is checked."""

import datetime
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.catalogue import Catalogue
from desktop_app.clauses.clause import Family
from desktop_app.core.buyer import Buyer
from desktop_app.core.errors import UserError
from desktop_app.core.money import Money
from desktop_app.core.tender import Publicity, Tender, TenderType
from desktop_app.law.finding import Finding
from desktop_app.law.recheck import last_check
from desktop_app.law.rule import Place
from desktop_app.ui.places import is_practice
from desktop_app.ui.practice import PRACTICE_BUYER
from desktop_app.ui.session import Session
from desktop_app.ui.wizard.attention import Attention, attention
from desktop_app.ui.wizard.gesture_names import gesture_name
from desktop_app.ui.wizard.history import Held, History

TYPING_PAUSE_MS = 400
DAYS_BEFORE_LAUNCH = 30


class TenderEditor(QObject):
    """Holds one tender between the book and the steps of the wizard."""

    tender_changed = Signal(object)
    findings_changed = Signal(object)
    history_changed = Signal()
    saved = Signal()
    failed = Signal(str)

    def __init__(self, session: Session, identifier: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.identifier = identifier
        self._tender = session.book.tenders.get(identifier) if identifier else _blank(session)
        self._kept = self._tender
        self.history = History(self)
        self._held = Held(lambda: self._tender, self._restore, gesture_name)
        self._pause = QTimer(self, interval=TYPING_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self.flush)
        self._findings: tuple[Finding, ...] = ()
        self.attention = Attention()
        # Where each finding is put right, once it was asked.
        self.homes: dict[Finding, Place] = {}
        self.refusal = ""
        self.unsaved: set[QObject] = set()
        session.flushing.connect(self.flush)
        self.history.changed.connect(self.history_changed)
        self._examine()

    @property
    def tender(self) -> Tender:
        """The tender as the clerk sees it."""
        return self._tender

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What the law says of the tender, at the last gesture."""
        return self._findings

    @property
    def catalogue(self) -> Catalogue:
        """The shipped data."""
        return self.session.catalogue

    @property
    def family(self) -> Family | None:
        """The family of the purchase, none while it is not chosen or not known."""
        return self.catalogue.families.get(self._tender.family)

    @property
    def can_undo(self) -> bool:
        """Whether a gesture can be undone."""
        return self.history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether an undone gesture can be done again."""
        return self.history.can_redo

    def change(self, **fields: Any) -> None:
        """Replace fields of the tender and save at once."""
        self.flush()
        if self._replace(fields):
            self.flush()

    def typed(self, **fields: Any) -> None:
        """Replace fields of the tender and save when the typing pauses."""
        if self._replace(fields, typed=True):
            self._pause.start()

    def undo(self) -> None:
        """Return to what stood before the last gesture, on the tender or beside it."""
        self.flush()
        self.history.undo()

    def redo(self) -> None:
        """Do again the gesture that was undone."""
        self.flush()
        self.history.redo()

    def flush(self) -> None:
        """Save what is not saved yet, then examine the tender."""
        self._pause.stop()
        self.history.pause(self._held)
        if self._tender == self._kept:
            return
        self._put()
        self._examine()
        self.findings_changed.emit(self._findings)
        if self._is_check_old():
            self.keep_check()

    def is_all_saved(self) -> bool:
        """Write what is not written yet, here and beside; tell whether nothing is left."""
        self.session.flushing.emit()
        return not self.unsaved

    def keep_check(self) -> None:
        """Keep in the dossier what the law says now; this is no gesture to undo."""
        self.flush()
        if not self.identifier or self.refusal or self._tender != self._kept:
            return
        check = last_check(self._findings, self._tender.date, self.catalogue.law)
        if check != self._tender.last_check:
            self._tender = replace(self._tender, last_check=check)
            self._put(is_quiet=True)

    def _put(self, *, is_quiet: bool = False) -> None:
        try:
            news = self.session.book.tenders.put(self._tender, self.identifier)
        except UserError as error:
            self.unsaved.add(self)
            self.failed.emit(str(error))
        else:
            self.unsaved.discard(self)
            self.identifier = news.identifiers[0]
            self._kept = self._tender
            self.session.apply(replace(news, is_quiet=is_quiet))
            if not is_quiet:
                self.saved.emit()

    def _is_check_old(self) -> bool:
        check, now = self._kept.last_check, (self._kept.date, self.catalogue.version)
        return check is not None and (check.date, check.version) != now

    def _examine(self) -> None:
        try:
            self._findings = self.catalogue.findings(self._tender, self._tender.date)
        except UserError as error:
            self._findings, self.refusal = (), str(error)
        else:
            self.refusal = ""
        self.attention = attention(self._findings)
        self.homes = {}

    def _replace(self, fields: dict[str, Any], *, typed: bool = False) -> bool:
        before, changed = self._tender, replace(self._tender, **fields)
        if changed == before:
            return False
        self.history.remember(self._held, before, changed, typed=typed)
        self._show(changed)
        return True

    def _restore(self, tender: Tender) -> None:
        self._show(tender)
        self.flush()

    def _show(self, tender: Tender) -> None:
        self._tender = tender
        self.tender_changed.emit(tender)
        self.history_changed.emit()


def _buyer(session: Session) -> Buyer:
    known = session.settings.buyer()
    return known.completed_by(PRACTICE_BUYER) if is_practice(session.book.path) else known


def _blank(session: Session) -> Tender:
    return Tender(
        format=1,
        subject="",
        type=TenderType.SERVICES,
        amount=Money(0),
        date=session.today() + datetime.timedelta(days=DAYS_BEFORE_LAUNCH),
        buyer=_buyer(session),
        publicity=Publicity(buyer_profile=session.settings.buyer_profile),
    )
