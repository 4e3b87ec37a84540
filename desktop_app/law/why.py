"""Why a rule answers what it answers: the inputs, the rule, the texts, the day."""

import datetime
from dataclasses import dataclass
from typing import NamedTuple

from desktop_app.law.base import LawBase
from desktop_app.law.coverage import refuse_uncovered
from desktop_app.law.draft import Draft
from desktop_app.law.facts import FACTS, FactValue, fact_of
from desktop_app.law.finding import Finding
from desktop_app.law.findings import finding_of, limit_of, said
from desktop_app.law.rule import Condition, Operator, Rule, Scope
from desktop_app.law.scene import Scene
from desktop_app.law.text import LegalText

TRUTH = {True: "oui", False: "non"}
NOTHING = "aucun"
MOST_LISTED = 6
MADE_FROM = {
    "atteint-seuil-dispense": ("montant",),
    "atteint-seuil-europeen": ("montant",),
    "scission": ("montant-cumule", "procedure"),
    "chiffre-affaires-multiple": ("montant",),
    "part-insertion": ("heures-insertion", "montant"),
    "mise-en-concurrence": ("procedure",),
}


class Input(NamedTuple):
    """One input of a rule: what it is, what it is worth here, what the rule looks for.

    Nothing is asked of what only serves to work out another input.
    """

    label: str
    value: str
    asked: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Why:
    """The chain that leads to a finding; without inputs when the rule is not in force."""

    finding: Finding
    title: str
    explanation: str
    since: datetime.date | None
    until: datetime.date | None
    inputs: tuple[Input, ...]
    texts: tuple[LegalText, ...]
    date: datetime.date


def why(rule: str, draft: Draft, base: LawBase, lot: int | None = None) -> Why:
    """Return the chain that leads to the finding of a rule, for a lot or the whole contract.

    Raises:
        UserError: the day is outside the period that the base covers.
    """
    refuse_uncovered(draft.day, base)
    chosen = base.rules[rule]
    scene = _scene(draft, base, lot if chosen.scope is Scope.LOT else None)
    finding = finding_of(chosen, scene)
    return Why(
        finding=finding,
        title=chosen.title,
        explanation=chosen.explanation,
        since=chosen.since,
        until=chosen.until,
        inputs=_inputs(chosen, scene) if chosen.in_force(draft.day) else (),
        texts=tuple(base.texts[name] for name in chosen.grounds),
        date=draft.day,
    )


def why_each(rule: str, draft: Draft, base: LawBase) -> tuple[Why, ...]:
    """Return the chain of each finding of a rule: one, or one for each lot."""
    by_lot = base.rules[rule].scope is Scope.LOT
    lots = [lot.number for lot in draft.tender.lots] if by_lot else []
    if not lots:
        return (why(rule, draft, base),)
    return tuple(why(rule, draft, base, lot) for lot in lots)


def _scene(draft: Draft, base: LawBase, number: int | None) -> Scene:
    lots = {lot.number: lot for lot in draft.tender.lots}
    return Scene(draft, base, None if number is None else lots.get(number))


def _inputs(rule: Rule, scene: Scene) -> tuple[Input, ...]:
    asked = [input_of(item, scene) for item in rule.all_conditions]
    named = {item.fact for item in rule.all_conditions}
    sources = {name for fact in named for name in MADE_FROM.get(fact, ())} - named
    made_from = [Input(_label(name, scene), _value(name, scene)) for name in sorted(sources)]
    compared = scene.consulted - {item.threshold for item in rule.all_conditions}
    amounts = [_amount(name, scene) for name in sorted(compared)]
    return tuple(dict.fromkeys((*asked, *made_from, *amounts)))


def input_of(condition: Condition, scene: Scene) -> Input:
    """Return what a condition looks at, what it is worth, and what is looked for."""
    fact = fact_of(condition.fact, scene)
    label, value = _label(condition.fact, scene), _value(condition.fact, scene)
    return Input(label, value, _asked(condition, fact, scene))


def _amount(name: str, scene: Scene) -> Input:
    return Input(scene.base.thresholds[name].title, said(scene.threshold(name)))


def _label(fact: str, scene: Scene) -> str:
    return scene.base.facts.get(fact, FACTS[fact].label)


def _value(fact: str, scene: Scene) -> str:
    return _worth(fact_of(fact, scene), scene.base)


def _worth(fact: FactValue, base: LawBase) -> str:
    if isinstance(fact, bool):
        return TRUTH[fact]
    text = said(fact)
    return base.words.get(text, text) or NOTHING


def _asked(condition: Condition, fact: FactValue, scene: Scene) -> str:
    if condition.is_ in {Operator.TRUE, Operator.FALSE}:
        return TRUTH[condition.is_ is Operator.TRUE]
    if condition.is_ is Operator.AMONG:
        if len(condition.among) > MOST_LISTED:
            return "dans la liste de la règle"
        return "parmi " + ", ".join(_worth(one, scene.base) for one in condition.among)
    limit = _worth(limit_of(condition, fact, scene), scene.base)
    named = scene.base.thresholds[condition.threshold].title if condition.threshold else ""
    return f"{condition.is_} {limit}" + (f" ({named})" if named else "")
