"""What a fact may look at: the draft, one lot of it, and the law of the day."""

from dataclasses import dataclass
from functools import cached_property

from desktop_app.core.lot import Lot
from desktop_app.core.money import Money
from desktop_app.core.tender import Tender
from desktop_app.law.base import LawBase
from desktop_app.law.draft import Draft
from desktop_app.law.wording import Hit, scan

CONTRACT = ("textes", "clauses")


@dataclass(frozen=True)
class Scene:
    """A draft before the law of its day; `lot` is none for the whole contract."""

    draft: Draft
    base: LawBase
    lot: Lot | None = None

    @property
    def tender(self) -> Tender:
        """The tender examined."""
        return self.draft.tender

    @property
    def lot_number(self) -> int | None:
        """The number of the lot examined, or none."""
        return self.lot.number if self.lot else None

    def threshold(self, identifier: str) -> Money | None:
        """Return an amount in force on the day of the draft, or none when it is not known."""
        return self.base.thresholds[identifier].on(self.draft.day)

    @cached_property
    def contract(self) -> str:
        """What the contract says of the lot: own texts, values chosen, demands that cover it."""
        own = [text.text for text in self.draft.texts if text.where.startswith(CONTRACT)]
        demands = (item for item in self.draft.demands if item.covers(self.lot_number))
        return "\n".join((*own, *(f"{item.title}\n{item.text}" for item in demands)))

    @cached_property
    def hits(self) -> tuple[Hit, ...]:
        """The unlawful wording found in the free texts."""
        lexicon = self.base.lexicon
        return tuple(hit for text in self.draft.texts for hit in scan(text.text, lexicon))
