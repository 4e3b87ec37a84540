"""What a fact may look at: the draft, one lot of it, and the law of the day."""

import functools
import re
from dataclasses import dataclass, field
from functools import cached_property

from desktop_app.core.lot import Lot
from desktop_app.core.money import Money
from desktop_app.core.review import Dismissal
from desktop_app.core.tender import Tender
from desktop_app.law.base import LawBase
from desktop_app.law.dismissal import dismissal_of
from desktop_app.law.draft import Demand, Draft
from desktop_app.law.wording import Hit, scan

CONTRACT = ("textes", "clauses")
REMEMBERED, REMEMBERED_SEARCHES = 512, 8192
scanned = functools.lru_cache(maxsize=REMEMBERED)(scan)


@functools.lru_cache(maxsize=REMEMBERED_SEARCHES)
def _has(passage: str, pattern: re.Pattern[str]) -> bool:
    return bool(pattern.search(passage))


@dataclass(frozen=True)
class Scene:
    """A draft before the law of its day; `lot` is none for the whole contract.

    A scene remembers its answers, and the thresholds that it consulted. The scenes of the lots
    share what `whole`, the scene of the contract, read.
    """

    draft: Draft
    base: LawBase
    lot: Lot | None = None
    whole: "Scene | None" = None
    answers: dict[str, object] = field(default_factory=dict, repr=False, compare=False)
    consulted: set[str] = field(default_factory=set, repr=False, compare=False)

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
        self.consulted.add(identifier)
        return self.base.thresholds[identifier].on(self.draft.day)

    @cached_property
    def demands(self) -> tuple[Demand, ...]:
        """The demands that cover the lot."""
        return tuple(item for item in self.draft.demands if item.covers(self.lot_number))

    @cached_property
    def passages(self) -> tuple[str, ...]:
        """What the contract says of the lot: own texts, values chosen, demands that cover it."""
        own = [text.text for text in self.draft.texts if text.where.startswith(CONTRACT)]
        return (*own, *(f"{item.title}\n{item.text}" for item in self.demands))

    @cached_property
    def contract(self) -> str:
        """The passages of the contract as one text."""
        return "\n".join(self.passages)

    def says(self, pattern: re.Pattern[str]) -> bool:
        """Tell whether a passage of the contract has words of a pattern."""
        return any(_has(passage, pattern) for passage in self.passages)

    @cached_property
    def hits(self) -> tuple[Hit, ...]:
        """The unlawful wording found in the free texts, save what the clerk dismissed."""
        return tuple(hit for hit in self.all_hits if not self._dismissal(hit))

    def dismissed_of(self, rule: str) -> tuple[Dismissal, ...]:
        """Return what the clerk dismissed among the wording that a rule found, each once."""
        if not self.tender.dismissed:
            return ()
        found = (self._dismissal(hit) for hit in self.all_hits if hit.rule == rule)
        return tuple(dict.fromkeys(one for one in found if one))

    @cached_property
    def all_hits(self) -> tuple[Hit, ...]:
        """The unlawful wording found in the free texts, dismissed or not."""
        if self.whole is not None:
            return self.whole.all_hits
        lexicon = self.base.lexicon
        return tuple(hit for text in self.draft.texts for hit in scanned(text.text, lexicon))

    def _dismissal(self, hit: Hit) -> Dismissal | None:
        return dismissal_of(hit.rule, hit.extract, self.tender.dismissed)
