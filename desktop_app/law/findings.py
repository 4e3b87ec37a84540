"""The check of a draft: one finding per rule, and per lot where the rule looks at lots."""

import datetime
import re
from dataclasses import dataclass
from decimal import Decimal

from desktop_app.core.lot import Lot
from desktop_app.core.money import Money
from desktop_app.law import dismissal
from desktop_app.law.base import LawBase
from desktop_app.law.coverage import refuse_uncovered
from desktop_app.law.draft import Draft
from desktop_app.law.facts import FACTS, FactValue, fact_of
from desktop_app.law.finding import Finding, State
from desktop_app.law.rule import Condition, Operator, Rule, Scope, Severity
from desktop_app.law.scene import Scene
from desktop_app.law.text import Confidence

FIELD = re.compile(r"\{([a-z-]+)\}")
MARK_TO_CHECK = "À vérifier : "
RANGE = " à "
READ_AGAIN = (
    "Relisez ce que vous avez écarté avant de publier ; s’il ne tient plus, réécrivez la phrase."
)


def check(draft: Draft, base: LawBase) -> tuple[Finding, ...]:
    """Return what each rule of the base says of a draft, in the order of the rules.

    Raises:
        UserError: the day is outside the period that the base covers.
    """
    refuse_uncovered(draft.day, base)
    whole = Scene(draft, base)
    by_lot = [Scene(draft, base, lot, whole) for lot in draft.tender.lots] or [whole]
    return tuple(
        finding_of(rule, scene)
        for rule in base.rules.values()
        for scene in (by_lot if rule.scope is Scope.LOT else [whole])
    )


@dataclass(frozen=True, slots=True)
class _Answer:
    state: State
    text: str
    waiting_for: tuple[str, ...] = ()
    correction: str = ""


def finding_of(rule: Rule, scene: Scene) -> Finding:
    """Return what one rule says of a scene."""
    answer = _answer(rule, scene)
    dismissed = scene.dismissed_of(rule.identifier)
    if dismissed and answer.state is State.MET:
        answer = _Answer(State.WARNING, dismissal.sentence(dismissed), correction=READ_AGAIN)
    is_open = answer.state in {State.MISSING, State.WARNING}
    return Finding(
        rule=rule.identifier,
        title=rule.title,
        level=rule.level,
        state=answer.state,
        lot=scene.lot_number,
        message=_message(answer.text, scene),
        grounds=scene.base.articles(rule.grounds),
        confidence=rule.confidence,
        correction=_filled(answer.correction or rule.correction, scene) if is_open else "",
        place=rule.place,
        waiting_for=answer.waiting_for,
    )


def _answer(rule: Rule, scene: Scene) -> _Answer:
    if not rule.in_force(scene.draft.day):
        return _Answer(State.NOT_APPLICABLE, _out_of_date(rule, scene.draft.day))
    applies, facts = all_hold(rule.conditions, scene)
    if applies is False:
        reason = f"Sans objet pour ce marché, d’après : {FACTS[facts[0]].label}."
        return _Answer(State.NOT_APPLICABLE, reason)
    if applies is None:
        return _to_fill(rule, facts)
    return _judged(rule, scene)


def _judged(rule: Rule, scene: Scene) -> _Answer:
    met, unknown = all_hold(rule.requirements, scene)
    if met is None:
        return _to_fill(rule, unknown)
    mark = MARK_TO_CHECK if rule.confidence is Confidence.TO_CHECK else ""
    if met:
        return _Answer(State.MET, mark + rule.messages.met)
    if rule.doubts and all_hold(rule.doubts, scene)[0]:
        return _Answer(State.WARNING, mark + rule.messages.doubtful)
    is_duty = rule.level is Severity.DUTY and rule.blocking and not mark
    return _Answer(State.MISSING if is_duty else State.WARNING, mark + rule.messages.missing)


def _out_of_date(rule: Rule, day: datetime.date) -> str:
    if rule.since is not None and day < rule.since:
        return f"Sans objet à cette date : la règle s’applique depuis le {rule.since:%d/%m/%Y}."
    return f"Sans objet à cette date : la règle s’appliquait jusqu’au {rule.until:%d/%m/%Y}."


def _to_fill(rule: Rule, unknown: tuple[str, ...]) -> _Answer:
    labels = tuple(dict.fromkeys(FACTS[name].label for name in unknown))
    text = rule.messages.unknown or f"À renseigner pour répondre : {', '.join(labels)}."
    return _Answer(State.WARNING, text, labels)


def all_hold(
    conditions: tuple[Condition, ...], scene: Scene
) -> tuple[bool | None, tuple[str, ...]]:
    """Tell whether all hold, with the fact that settles it or the facts not known."""
    unknown = []
    for condition in conditions:
        answer = holds(condition, scene)
        if answer is False:
            return False, (condition.fact,)
        if answer is None:
            unknown.append(condition.fact)
    return (None if unknown else True), tuple(unknown)


def holds(condition: Condition, scene: Scene) -> bool | None:
    """Tell whether a condition holds, or none when the fact is not known."""
    fact = fact_of(condition.fact, scene)
    if condition.is_ in {Operator.TRUE, Operator.FALSE}:
        return None if fact is None else bool(fact) is (condition.is_ is Operator.TRUE)
    if condition.is_ is Operator.AMONG:
        return None if fact is None else _is_among(str(fact), condition.among)
    limit = limit_of(condition, fact, scene)
    if fact is None or limit is None:
        return None
    return _compare(condition.is_, fact, limit)


def _is_among(value: str, choices: tuple[str, ...]) -> bool:
    ranges = (choice.partition(RANGE) for choice in choices)
    return any(first <= value <= (last or first) for first, _, last in ranges)


def limit_of(condition: Condition, fact: FactValue, scene: Scene) -> FactValue:
    """Return what a condition compares a fact with."""
    if condition.threshold:
        return scene.threshold(condition.threshold)
    value = condition.value
    if isinstance(fact, Money) and isinstance(value, int | float):
        return Money.from_euros(value)
    return Decimal(str(value)) if isinstance(value, int | float) else value


def _compare(operator: Operator, fact: FactValue, limit: FactValue) -> bool:
    left, right = _number(fact), _number(limit)
    if operator is Operator.EQUALS:
        return left == right
    if not isinstance(left, Decimal) or not isinstance(right, Decimal):
        raise TypeError(operator)
    return {
        Operator.AT_LEAST: left >= right,
        Operator.LESS_THAN: left < right,
        Operator.AT_MOST: left <= right,
        Operator.MORE_THAN: left > right,
    }[operator]


def _number(value: FactValue) -> Decimal | str | None:
    if isinstance(value, Money):
        return value.euros
    if isinstance(value, int | Decimal):
        return Decimal(value)
    return value


def _message(text: str, scene: Scene) -> str:
    return _lot_prefix(scene.lot) + _filled(text, scene)


def _filled(text: str, scene: Scene) -> str:
    return FIELD.sub(lambda match: said(fact_of(match[1], scene)), text)


def _lot_prefix(lot: Lot | None) -> str:
    return f"Lot {lot.number} : " if lot else ""


def said(value: FactValue) -> str:
    """Return a fact as it stands in a French sentence."""
    if isinstance(value, Money):
        return f"{_grouped(value.euros)} €"
    if isinstance(value, Decimal):
        return _grouped(value)
    return "non renseigné" if value is None else str(value)


def _grouped(number: Decimal) -> str:
    whole = number == number.to_integral_value()
    text = f"{number:,.0f}" if whole else f"{number.normalize():,f}"
    return text.replace(",", " ").replace(".", ",")
