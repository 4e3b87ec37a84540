"""Findings: what the check of a draft says of each rule."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.law.rule import Place, Severity
from desktop_app.law.text import Confidence


class State(StrEnum):
    """How a draft stands against a rule."""

    MISSING = "manque"
    WARNING = "alerte"
    MET = "respecte"
    NOT_APPLICABLE = "sans-objet"


WORST_FIRST = (State.MISSING, State.WARNING, State.MET, State.NOT_APPLICABLE)


def worst(states: Iterable[State]) -> State:
    """Return the state that calls most for an answer."""
    return min(states, key=WORST_FIRST.index)


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """The answer of one rule, for the whole contract or for one lot.

    `waiting_for` names the answers that the clerk has not given yet and that would decide.
    """

    rule: str
    title: str
    level: Severity
    state: State
    lot: int | None
    message: str
    grounds: tuple[str, ...]
    confidence: Confidence
    correction: str
    place: Place
    waiting_for: tuple[str, ...] = ()
