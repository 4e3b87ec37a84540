"""The duty sheet of a tender: what the law asks of such a purchase, and why, or why not."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.law.base import LawBase
from desktop_app.law.coverage import refuse_uncovered
from desktop_app.law.draft import Draft
from desktop_app.law.facts import FACTS, FAMILY_TRAITS
from desktop_app.law.finding import Finding, State
from desktop_app.law.findings import all_hold, finding_of
from desktop_app.law.rule import Condition, DutyCount, Operator, Rule, Scope
from desktop_app.law.scene import Scene
from desktop_app.law.text import Confidence
from desktop_app.law.why import input_of

EVERY_CONTRACT = "Tout marché est concerné."
OPEN_STATES = frozenset({State.MISSING, State.WARNING})


class DutyState(StrEnum):
    """Whether a duty bears on a tender."""

    APPLIES = "s-applique"
    TO_DECIDE = "a-decider"
    DOES_NOT_APPLY = "ne-s-applique-pas"


@dataclass(frozen=True, slots=True)
class Duty:
    """One duty: whether it bears on a tender, why, and what the check says of the dossier."""

    rule: Rule
    state: DutyState
    reason: str
    finding: Finding

    @property
    def is_yearly(self) -> bool:
        """Whether it is counted over a year, so that no single contract is at fault."""
        return self.rule.duty is DutyCount.YEAR

    @property
    def is_open(self) -> bool:
        """Whether it bears on the tender and the dossier does not answer it yet."""
        return self.state is DutyState.APPLIES and self.finding.state in OPEN_STATES


def duty_sheet(draft: Draft, base: LawBase) -> tuple[Duty, ...]:
    """Return what the law asks by family, amount, date and size of the commune.

    Those that ended before the day, or will begin later for other families, are left out.

    Raises:
        UserError: the day is outside the period that the base covers.
    """
    refuse_uncovered(draft.day, base)
    duties = (duty_of(rule, draft, base) for rule in base.rules.values() if rule.duty)
    return tuple(duty for duty in duties if _concerns(duty, draft))


def duty_of(rule: Rule, draft: Draft, base: LawBase) -> Duty:
    """Return whether a rule bears on a draft: on a lot at least, when it looks at lots."""
    whole = Scene(draft, base)
    lots = [Scene(draft, base, lot, whole) for lot in draft.tender.lots]
    scenes = (lots if rule.scope is Scope.LOT else []) or [whole]
    return min((_in_scene(rule, scene) for scene in scenes), key=_rank)


def duties_of_family(traits: AbstractSet[str], base: LawBase) -> tuple[Rule, ...]:
    """Return the rules of the duty sheet that look at the family and bear on its traits."""
    found = []
    for rule in base.rules.values():
        looked_at = [
            (FAMILY_TRAITS[one.fact], one.is_ is Operator.TRUE)
            for one in rule.conditions
            if rule.duty and one.fact in FAMILY_TRAITS
        ]
        if looked_at and all(traits.isdisjoint(wanted) is not has for wanted, has in looked_at):
            found.append(rule)
    return tuple(found)


def _rank(duty: Duty) -> tuple[int, bool]:
    return tuple(DutyState).index(duty.state), not duty.is_open


def _in_scene(rule: Rule, scene: Scene) -> Duty:
    finding = finding_of(rule, scene)
    applies, facts = all_hold(rule.conditions, scene)
    if applies is False and not _awaits_family(facts, scene):
        return Duty(rule, DutyState.DOES_NOT_APPLY, _failed(rule, facts, scene), finding)
    if not rule.in_force(scene.draft.day):
        return Duty(rule, DutyState.DOES_NOT_APPLY, finding.message, finding)
    if not applies:
        return Duty(rule, DutyState.TO_DECIDE, _awaited(facts), finding)
    if rule.confidence is Confidence.TO_CHECK:
        reason = f"Règle à vérifier. {rule.explanation}"
        return Duty(rule, DutyState.TO_DECIDE, reason, finding)
    return Duty(rule, DutyState.APPLIES, _holding(rule, scene), finding)


def _awaits_family(facts: tuple[str, ...], scene: Scene) -> bool:
    # Without a family a draft has no trait, which does not mean that the purchase has none.
    return facts[0] in FAMILY_TRAITS and not scene.draft.traits


def _concerns(duty: Duty, draft: Draft) -> bool:
    if duty.rule.in_force(draft.day):
        return True
    is_over = duty.rule.until is not None and duty.rule.until < draft.day
    return not is_over and duty.reason == duty.finding.message


def _failed(rule: Rule, facts: tuple[str, ...], scene: Scene) -> str:
    condition = next(one for one in rule.conditions if one.fact == facts[0])
    if condition.is_ is Operator.TRUE:
        return f"La règle vise un autre cas : {input_of(condition, scene).label}."
    return f"Sans objet : {_told(condition, scene)}."


def _awaited(facts: tuple[str, ...]) -> str:
    labels = dict.fromkeys(FACTS[name].label for name in facts)
    return f"À renseigner pour répondre : {', '.join(labels)}."


def _holding(rule: Rule, scene: Scene) -> str:
    told = " ; ".join(_told(condition, scene) for condition in rule.conditions)
    return f"{told[0].upper()}{told[1:]}." if told else EVERY_CONTRACT


def _told(condition: Condition, scene: Scene) -> str:
    label, value, asked = input_of(condition, scene)
    if condition.is_ is Operator.TRUE or (condition.is_ is Operator.FALSE and value == "oui"):
        return label
    if condition.is_ is Operator.FALSE:
        return f"{label} : non"
    return f"{label} : {value}, la règle vise {asked}"
