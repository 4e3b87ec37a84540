"""The whole law that the program knows, as one frozen value."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop_app.law.formality import Formality
from desktop_app.law.placement import Places
from desktop_app.law.rule import Rule
from desktop_app.law.stage import QuietPeriod, Stage
from desktop_app.law.text import LegalText, Threshold
from desktop_app.law.upcoming import Upcoming, in_order
from desktop_app.law.wording import Lexicon
from desktop_app.law.yearly import YearlyTarget


@dataclass(frozen=True, slots=True, kw_only=True)
class LawVersion:
    """The version of the rules and the days they cover."""

    version: str
    since: datetime.date
    covers_since: datetime.date
    covers_until: datetime.date


@dataclass(frozen=True, slots=True, kw_only=True)
class LawBase:
    """Texts, thresholds, rules, unlawful wording and the course of a procedure.

    `facts` and `words` are how the inputs of the rules, and their values, are said.
    """

    version: LawVersion
    texts: Mapping[str, LegalText]
    thresholds: Mapping[str, Threshold]
    rules: Mapping[str, Rule]
    lexicon: Lexicon
    formalities: Mapping[str, Formality] = field(default_factory=dict)
    stages: Mapping[str, Stage] = field(default_factory=dict)
    periods: Mapping[str, QuietPeriod] = field(default_factory=dict)
    places: Places = field(default_factory=Places)
    announced: Mapping[str, Upcoming] = field(default_factory=dict)
    yearly: Mapping[str, YearlyTarget] = field(default_factory=dict)
    facts: Mapping[str, str] = field(default_factory=dict)
    words: Mapping[str, str] = field(default_factory=dict)

    @property
    def upcoming(self) -> tuple[Upcoming, ...]:
        """What the law announces, from the nearest day on."""
        return in_order(self.announced.values())

    def articles(self, grounds: tuple[str, ...]) -> tuple[str, ...]:
        """Return how the texts named by their identifiers are cited."""
        return tuple(self.texts[identifier].article for identifier in grounds)
