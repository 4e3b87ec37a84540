"""Legal rules, as the data files say them."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from desktop_app.law.text import Confidence


class Severity(StrEnum):
    """How strongly the law speaks."""

    DUTY = "obligation"
    ADVICE = "recommandation"
    INFORMATION = "information"


class Scope(StrEnum):
    """Whether a rule looks at the whole contract or at each lot."""

    TENDER = "marche"
    LOT = "lot"


class DutyCount(StrEnum):
    """On what a duty is counted: this contract, or all that the commune buys in a year."""

    CONTRACT = "marche"
    YEAR = "annee"


class Operator(StrEnum):
    """The closed list of comparisons that a rule may use."""

    AT_LEAST = "au moins"
    LESS_THAN = "moins de"
    AT_MOST = "au plus"
    MORE_THAN = "plus de"
    EQUALS = "égal à"
    AMONG = "parmi"
    TRUE = "vrai"
    FALSE = "faux"


class Place(StrEnum):
    """The part of the dossier where a finding is put right."""

    NEED = "besoin"
    PROCEDURE = "procedure"
    PUBLICITY = "publicite"
    LOTS = "lots"
    SPECIFICATIONS = "exigences"
    CRITERIA = "criteres"
    EXECUTION = "conditions-execution"
    TEXTS = "textes"


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """A fact compared with a value, with several, or with a threshold of the day."""

    fact: str
    is_: Operator
    value: bool | int | float | str | None = None
    among: tuple[str, ...] = ()
    threshold: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Messages:
    """What a rule says in each state; `{champ}` marks a fact."""

    met: str
    missing: str = ""
    doubtful: str = ""
    unknown: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A case of the rule: the answers changed from the model dossier, and the state expected."""

    title: str
    expected: str
    date: datetime.date | None = None
    dossier: Mapping[str, Any]
    without: tuple[str, ...] = ()
    traits: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One dated rule: when it applies, what it requires, what it says.

    An unmet requirement is only a doubt to lift when all the `doubts` hold. It never blocks one
    contract when the duty is not `blocking`: counted over a year, or owed whatever is written.
    A rule with a `duty` stands in the duty sheet of the family.
    """

    identifier: str
    title: str
    level: Severity
    blocking: bool = True
    duty: DutyCount | None = None
    scope: Scope = Scope.TENDER
    confidence: Confidence
    since: datetime.date | None = None
    until: datetime.date | None = None
    grounds: tuple[str, ...]
    place: Place
    explanation: str
    conditions: tuple[Condition, ...] = ()
    requirements: tuple[Condition, ...] = ()
    doubts: tuple[Condition, ...] = ()
    messages: Messages
    correction: str = ""
    examples: tuple[Example, ...] = ()

    @property
    def all_conditions(self) -> tuple[Condition, ...]:
        """Every condition that the rule looks at."""
        return (*self.conditions, *self.requirements, *self.doubts)

    def in_force(self, day: datetime.date) -> bool:
        """Tell whether the rule is in force on a day."""
        begun = self.since is None or self.since <= day
        return begun and (self.until is None or day <= self.until)
