"""What must hold between data files of the law, said as French sentences."""

from itertools import pairwise

from desktop_app.law.base import LawBase
from desktop_app.law.course_proofreading import course_problems
from desktop_app.law.facts import FACTS
from desktop_app.law.finding import State
from desktop_app.law.findings import FIELD
from desktop_app.law.rule import Messages, Rule, Severity
from desktop_app.law.text import Confidence, Threshold
from desktop_app.law.upcoming import Upcoming
from desktop_app.law.yearly import YearlyTarget


def law_problems(base: LawBase) -> tuple[str, ...]:
    """Return every mistake between texts, thresholds and rules, and in the unlawful wordings."""
    problems = []
    for rule in base.rules.values():
        where = f"law/rules/{rule.identifier}.toml : "
        problems += [where + problem for problem in _rule_problems(rule, base)]
    for threshold in base.thresholds.values():
        where = f"law/thresholds/{threshold.identifier}.toml : "
        problems += [where + problem for problem in _threshold_problems(threshold, base)]
    for one in base.announced.values():
        where = f"law/upcoming/{one.identifier}.toml : "
        problems += [where + problem for problem in _upcoming_problems(one, base)]
    for target in base.yearly.values():
        where = f"law/yearly/{target.identifier}.toml : "
        problems += [where + problem for problem in _yearly_problems(target, base)]
    return (*problems, *base.lexicon.problems(), *course_problems(base))


def _yearly_problems(target: YearlyTarget, base: LawBase) -> list[str]:
    problems = [
        f"« fondement » : le texte « {name} » n’existe pas."
        for name in target.grounds
        if name not in base.texts
    ]
    for goal in target.goals:
        for earlier, later in pairwise(goal.rates):
            if earlier.until is None or earlier.until >= later.since:
                problems.append(f"deux taux valent le même jour ({later.since:%d/%m/%Y}).")
    return problems


def _upcoming_problems(one: Upcoming, base: LawBase) -> list[str]:
    problems = [
        f"« fondement » : le texte « {name} » n’existe pas."
        for name in one.grounds
        if name not in base.texts
    ]
    return problems + [
        f"« regles » : la règle « {name} » n’existe pas."
        for name in one.rules
        if name not in base.rules
    ]


def _rule_problems(rule: Rule, base: LawBase) -> list[str]:
    problems = [
        f"« fondement » : le texte « {name} » n’existe pas."
        for name in rule.grounds
        if name not in base.texts
    ]
    for condition in (*rule.conditions, *rule.requirements, *rule.doubts):
        if condition.fact not in FACTS:
            problems.append(f"le champ « {condition.fact} » n’existe pas.")
        if condition.threshold and condition.threshold not in base.thresholds:
            problems.append(f"le seuil « {condition.threshold} » n’existe pas.")
    texts = (*_said(rule.messages), rule.correction)
    problems += [
        f"le message cite « {name} », qui n’existe pas."
        for name in FIELD.findall(" ".join(texts))
        if name not in FACTS
    ]
    return problems + _shape_problems(rule)


def _said(messages: Messages) -> tuple[str, ...]:
    return (messages.met, messages.missing, messages.doubtful, messages.unknown)


def _shape_problems(rule: Rule) -> list[str]:
    problems = []
    if rule.requirements and not rule.messages.missing:
        problems.append("une exigence appelle un message « manque ».")
    if rule.doubts and not rule.messages.doubtful:
        problems.append("des « doutes » appellent un message « doute ».")
    states = {state.value for state in State}
    problems += [
        f"exemple « {example.title} » : « attendu » est un état inconnu."
        for example in rule.examples
        if example.expected not in states
    ]
    certain = rule.confidence is not Confidence.TO_CHECK
    if not rule.grounds and rule.level is Severity.DUTY and certain:
        problems.append("une obligation a un « fondement ».")
    return problems


def _threshold_problems(threshold: Threshold, base: LawBase) -> list[str]:
    problems = [
        f"le texte « {value.grounds} » n’existe pas."
        for value in threshold.values
        if value.grounds not in base.texts
    ]
    for earlier, later in zip(threshold.values, threshold.values[1:], strict=False):
        if earlier.until is None or earlier.until >= later.since:
            problems.append(f"deux valeurs valent le même jour ({later.since:%d/%m/%Y}).")
    return problems
