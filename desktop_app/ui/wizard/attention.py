"""What asks for attention in the findings of a tender, sorted for a clerk."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.law.finding import Finding, State


@dataclass(frozen=True, slots=True)
class Question:
    """An answer not given yet, with the findings that wait for it."""

    label: str
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Attention:
    """Duties not met, answers awaited, doubts to lift, points met, rules without object."""

    missing: tuple[Finding, ...] = ()
    questions: tuple[Question, ...] = ()
    warnings: tuple[Finding, ...] = ()
    met: tuple[Finding, ...] = ()
    idle: tuple[Finding, ...] = ()

    @property
    def to_correct(self) -> tuple[Finding, ...]:
        """The findings that a gesture can put right, duties first."""
        return self.missing + self.warnings

    @property
    def waiting(self) -> tuple[Finding, ...]:
        """The findings that wait for an answer."""
        return tuple(finding for question in self.questions for finding in question.findings)


def attention(findings: Iterable[Finding]) -> Attention:
    """Sort findings; those that wait for the same answer make one question."""
    states: dict[State, list[Finding]] = {state: [] for state in State}
    waiting: dict[str, list[Finding]] = {}
    for finding in findings:
        if finding.waiting_for:
            waiting.setdefault(finding.waiting_for[0], []).append(finding)
        else:
            states[finding.state].append(finding)
    return Attention(
        missing=tuple(states[State.MISSING]),
        questions=tuple(Question(label, tuple(items)) for label, items in waiting.items()),
        warnings=tuple(states[State.WARNING]),
        met=tuple(states[State.MET]),
        idle=tuple(states[State.NOT_APPLICABLE]),
    )
