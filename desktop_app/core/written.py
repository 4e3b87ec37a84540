"""Which documents of a tender were written, when, and from what."""

import datetime
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenDocument:
    """A document as it was written; its fingerprint tells whether it would be another now."""

    document: str
    format: str
    day: datetime.date
    fingerprint: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenDocuments:
    """The last writing of each document, in each of its formats."""

    written: tuple[WrittenDocument, ...] = ()

    def with_news(self, news: tuple[WrittenDocument, ...]) -> "WrittenDocuments":
        """Return the sheet once some documents were written again."""
        again = {(one.document, one.format) for one in news}
        others = tuple(one for one in self.written if (one.document, one.format) not in again)
        return replace(self, written=(*others, *news))

    def last(self, document: str) -> WrittenDocument | None:
        """Return the last writing of a document, whatever its format."""
        # The latest stand last: two of one day are told apart by their rank.
        found = (one for one in reversed(self.written) if one.document == document)
        return max(found, key=lambda one: one.day, default=None)
