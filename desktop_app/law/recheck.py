"""What the law changed for a tender since its last check."""

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from desktop_app.core.review import LastCheck
from desktop_app.law.base import LawBase
from desktop_app.law.draft import Draft
from desktop_app.law.facts import fact_of
from desktop_app.law.finding import WORST_FIRST, Finding, State, worst
from desktop_app.law.findings import said
from desktop_app.law.rule import Rule
from desktop_app.law.scene import Scene
from desktop_app.law.text import Confidence, Threshold

IDLE = State.NOT_APPLICABLE
TO_CHECK = " ; ce montant est à vérifier"
IN_WORDS = {
    State.MISSING: "obligation non remplie",
    State.WARNING: "à examiner",
    State.MET: "respecté",
    State.NOT_APPLICABLE: "sans objet",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeOfLaw:
    """A rule whose answer the law changed: before, now, why, and the day it changed."""

    rule: str
    title: str
    before: State
    now: State
    message: str
    grounds: tuple[str, ...]
    date: datetime.date | None


class _Cause(NamedTuple):
    reason: str
    grounds: tuple[str, ...] = ()
    date: datetime.date | None = None


def last_check(findings: Iterable[Finding], day: datetime.date, base: LawBase) -> LastCheck:
    """Return what the dossier keeps of a check; a rule without an object is left out."""
    states = _worst_by_rule(findings)
    kept = {rule: state.value for rule, state in states.items() if state is not IDLE}
    return LastCheck(date=day, version=base.version.version, states=kept)


def changes(
    before: LastCheck, draft: Draft, findings: Iterable[Finding], base: LawBase
) -> tuple[ChangeOfLaw, ...]:
    """Return what the law, or the rules of the program, changed since a check, worst first.

    An answer that changed because the dossier changed is not there.
    """
    found = _changes(before, draft, _worst_by_rule(findings), base)
    return tuple(sorted(found, key=lambda change: WORST_FIRST.index(change.now)))


def _worst_by_rule(findings: Iterable[Finding]) -> dict[str, State]:
    states: dict[str, list[State]] = {}
    for finding in findings:
        states.setdefault(finding.rule, []).append(finding.state)
    return {rule: worst(of_rule) for rule, of_rule in states.items()}


def _changes(
    before: LastCheck, draft: Draft, states: dict[str, State], base: LawBase
) -> Iterator[ChangeOfLaw]:
    for name, now in states.items():
        then, rule = _state(before.states.get(name, IDLE)), base.rules[name]
        cause = _cause(rule, before, draft, base) if then is not now else None
        if cause is not None:
            yield ChangeOfLaw(
                rule=name,
                title=rule.title,
                before=then,
                now=now,
                message=_told(rule, (then, now), before.date, cause),
                grounds=cause.grounds,
                date=cause.date,
            )


def _state(text: str) -> State:
    return State(text) if text in set(State) else IDLE


def _told(rule: Rule, states: tuple[State, State], day: datetime.date, cause: _Cause) -> str:
    then, now = (IN_WORDS[state] for state in states)
    text = f" ({', '.join(cause.grounds)})" if cause.grounds else ""
    return (
        f"{rule.title} : {then} au contrôle du {day:%d/%m/%Y}, {now} désormais."
        f" {cause.reason}{text}."
    )


def _cause(rule: Rule, before: LastCheck, draft: Draft, base: LawBase) -> _Cause | None:
    return (
        _force(rule, before.date, draft.day, base)
        or _amount(rule, before.date, draft, base)
        or _version(before.version, base)
    )


def _force(rule: Rule, then: datetime.date, now: datetime.date, base: LawBase) -> _Cause | None:
    if rule.in_force(then) is rule.in_force(now):
        return None
    grounds = base.articles(rule.grounds)
    if rule.since is not None and (then < rule.since) is not (now < rule.since):
        begun = "s’applique depuis le" if now >= rule.since else "ne s’applique qu’à partir du"
        return _Cause(f"La règle {begun} {rule.since:%d/%m/%Y}", grounds, rule.since)
    ends = "s’applique jusqu’au" if rule.in_force(now) else "s’appliquait jusqu’au"
    return _Cause(f"La règle {ends} {rule.until:%d/%m/%Y}", grounds, rule.until)


def _amount(rule: Rule, then: datetime.date, draft: Draft, base: LawBase) -> _Cause | None:
    for name in sorted(_consulted(rule, draft, base)):
        threshold = base.thresholds[name]
        if threshold.on(then) != threshold.on(draft.day):
            return _moved(threshold, then, draft.day, base)
    return None


def _consulted(rule: Rule, draft: Draft, base: LawBase) -> set[str]:
    scenes = [Scene(draft, base, lot) for lot in (None, *draft.tender.lots)]
    for scene in scenes:
        for item in rule.all_conditions:
            fact_of(item.fact, scene)
    named = {item.threshold for item in rule.all_conditions if item.threshold}
    return named.union(*(scene.consulted for scene in scenes))


def _moved(threshold: Threshold, then: datetime.date, now: datetime.date, base: LawBase) -> _Cause:
    days = (then, now)
    known = [value for value in map(threshold.dated, days) if value is not None]
    latest = max(known, key=lambda value: value.since)
    old, new = (said(threshold.on(day)) for day in days)
    reason = f"{threshold.title} : {old} avant, {new} désormais"
    grounds = base.articles((latest.grounds,))
    if any(threshold.on(day) is None for day in days):
        return _Cause(reason + TO_CHECK, grounds)
    turn = "depuis le" if now >= latest.since else "avant le"
    sure = "" if latest.confidence is not Confidence.TO_CHECK else TO_CHECK
    return _Cause(f"{reason}, {turn} {latest.since:%d/%m/%Y}{sure}", grounds, latest.since)


def _version(version: str, base: LawBase) -> _Cause | None:
    current = base.version.version
    if version == current:
        return None
    return _Cause(f"Les règles sont passées de la version {version} à la version {current}")
