"""The tenders of a book: one row each, the dossier as text and a summary for the list."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from desktop_app.book.change import Change
from desktop_app.book.connection import Connection, explained
from desktop_app.core.errors import UserError
from desktop_app.core.later import Later, given
from desktop_app.core.money import Money
from desktop_app.core.tender_status import TenderStatus

if TYPE_CHECKING:
    from desktop_app.book.tender_removal import TenderSnapshot
    from desktop_app.core.tender import Tender
    from desktop_app.datafile import Glossary

SUMMARIES = """
SELECT id, subject, family, date, amount, changed_at, status FROM tenders ORDER BY revision DESC
"""
SORT_TENDERS = """
ALTER TABLE tenders ADD COLUMN status TEXT NOT NULL DEFAULT ''
  CHECK (status IN ('', 'archive', 'modele'))
"""
NEXT_REVISION = "SELECT coalesce(max(revision), 0) + 1 FROM tenders"


@dataclass(frozen=True, slots=True, kw_only=True)
class TenderSummary:
    """What the list of tenders shows of one tender."""

    identifier: int
    subject: str
    family: str
    date: date
    amount: Money
    changed_at: datetime
    status: TenderStatus = TenderStatus.CURRENT


def sort_tenders(db: Connection) -> None:
    """Let tenders be put away, or kept as models."""
    db.execute(SORT_TENDERS)


class Tenders:
    """The tenders of a book."""

    def __init__(
        self, db: Connection, glossary: "Glossary | Later[Glossary]", clock: Callable[[], datetime]
    ) -> None:
        self._db = db
        self._glossary = glossary if isinstance(glossary, Later) else given(glossary)
        self._clock = clock

    def all(self) -> tuple[TenderSummary, ...]:
        """Return every tender, the last one worked on first."""
        with explained():
            return tuple(map(_summary, self._db.tuples(SUMMARIES)))

    def get(self, identifier: int) -> "Tender":
        """Return one tender as it was left, contradictions of a draft included.

        Raises:
            UserError: it was removed, or its text cannot be read any more.
        """
        # Here and below: the list of the first page is shown without the reading of dossiers.
        from desktop_app.book.tender_text import read_tender  # noqa: PLC0415

        with explained():
            row = self._row(identifier)
        return read_tender(row, self._glossary.get())

    def put(self, tender: "Tender", identifier: int = 0) -> Change:
        """Keep a tender, as a new one or in place of the one that has this identifier.

        Raises:
            UserError: it was removed meanwhile, or it could not be read again.
        """
        from desktop_app.book.tender_text import tender_text  # noqa: PLC0415 - as above

        row = _values(tender, tender_text(tender, self._glossary.get()))
        with self._db.gesture():
            row["revision"] = self._db.value(NEXT_REVISION)
            row["changed_at"] = self._clock().isoformat(timespec="seconds")
            if identifier:
                self._row(identifier)
                self._db.update("tenders", identifier, row)
            else:
                identifier = self._db.insert("tenders", row)
        return Change("tender", (identifier,))

    def sort(self, identifier: int, status: TenderStatus) -> Change:
        """Put a tender among those at work, put away or kept as models; it stays as it is.

        Raises:
            UserError: it was removed meanwhile.
        """
        with self._db.gesture():
            self._row(identifier)
            self._db.update("tenders", identifier, {"status": status.value})
        return Change("tender", (identifier,))

    def snapshot(self, identifier: int) -> "TenderSnapshot":
        """Return all that goes with a tender when it is removed.

        Raises:
            UserError: it was removed already.
        """
        from desktop_app.book.tender_removal import snapshot  # noqa: PLC0415 - as above

        with explained():
            self._row(identifier)
            return snapshot(self._db, identifier)

    def put_back(self, kept: "TenderSnapshot") -> Change:
        """Write a removed tender again as it lay in the book, with its sheets.

        Raises:
            UserError: the disk refuses.
        """
        from desktop_app.book.tender_removal import give_back  # noqa: PLC0415 - as above

        with self._db.gesture():
            give_back(self._db, kept, self._db.value(NEXT_REVISION))
        return Change("tender", (kept.identifier,))

    def remove(self, identifier: int) -> Change:
        """Take a tender out of the book.

        Raises:
            UserError: it was removed already.
        """
        with self._db.gesture():
            self._row(identifier)
            self._db.delete("tenders", identifier)
        return Change("tender", (identifier,))

    def _row(self, identifier: int) -> dict[str, Any]:
        row = self._db.record("tenders", identifier)
        if row is None:
            raise UserError(
                "Ce marché n’est plus dans le carnet : revenez à la liste des marchés."
            )
        return row


def _values(tender: "Tender", text: str) -> dict[str, Any]:
    return {
        "subject": tender.subject,
        "family": tender.family,
        "date": tender.date.isoformat(),
        "amount": tender.amount.cents,
        "dossier": text,
    }


def _summary(row: tuple[Any, ...]) -> TenderSummary:
    identifier, subject, family, day, amount, changed_at, status = row
    return TenderSummary(
        identifier=identifier,
        subject=subject,
        family=family,
        date=date.fromisoformat(day),
        amount=Money(amount),
        changed_at=datetime.fromisoformat(changed_at),
        status=TenderStatus(status),
    )
