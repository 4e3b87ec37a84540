"""What the clerk answered to the check of a tender, and what the last check said."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Dismissal:
    """A wording that the clerk keeps although a rule speaks against it; no motive, no effect."""

    rule: str
    extract: str
    motive: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LastCheck:
    """The day and the rules of a check, with the state that it gave to each rule."""

    date: datetime.date
    version: str
    states: Mapping[str, str] = field(default_factory=dict)
