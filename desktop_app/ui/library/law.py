"""The rules, the amounts and the texts that the program knows."""

import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication

from desktop_app.core.folding import fold
from desktop_app.law.base import LawBase
from desktop_app.law.rule import Rule
from desktop_app.law.text import DatedAmount, LegalText, Threshold
from desktop_app.ui.figures import money_text, short_day_text
from desktop_app.ui.library.entry import Entry
from desktop_app.ui.library.sheet import Part, Sheet
from desktop_app.ui.words import confidence_word, severity_word

translate = QCoreApplication.translate
RULE, AMOUNT, TEXT = "rule", "amount", "text"


def law_entries(law: LawBase) -> tuple[Entry, ...]:
    """Return the rules, then the amounts, then the texts."""
    rules = sorted(law.rules.values(), key=lambda rule: fold(rule.title))
    amounts = sorted(law.thresholds.values(), key=lambda threshold: fold(threshold.title))
    texts = sorted(law.texts.values(), key=lambda text: text.article)
    return (
        *(_rule(rule, law) for rule in rules),
        *(_amount(threshold, law) for threshold in amounts),
        *(_text(text) for text in texts),
    )


def rule_sheet(rule: Rule, law: LawBase) -> Sheet:
    """Show a rule: what it says, what to do, on which texts it stands."""
    messages = rule.messages
    return Sheet(
        rule.title,
        f"{severity_word(rule.level)} · {rule.identifier}",
        (
            Part(translate("Library", "Ce que dit la règle"), (rule.explanation,)),
            Part(translate("Library", "Quand il manque quelque chose"), (messages.missing,)),
            Part(translate("Library", "Que faire"), (rule.correction,)),
            Part(translate("Library", "Fondement"), _grounds(rule.grounds, law), listed=True),
            Part(
                translate("Library", "Suivi"),
                (_validity(rule.since, rule.until), _sure(confidence_word(rule.confidence))),
            ),
        ),
    )


def threshold_sheet(threshold: Threshold, law: LawBase) -> Sheet:
    """Show an amount over time, with the text that set each value."""
    values = tuple(_value(value, law) for value in threshold.values)
    return Sheet(
        threshold.title,
        threshold.identifier,
        (Part(translate("Library", "Valeurs"), values, listed=True),),
    )


def text_sheet(text: LegalText) -> Sheet:
    """Show a text: what it says, where to read it, when it was checked."""
    checked = translate("Library", "Vérifié le {jour} ; {fiabilite}.")
    return Sheet(
        text.title,
        f"{text.article} · {text.kind}",
        (
            Part(translate("Library", "Ce qu’il dit"), (text.summary,)),
            Part(translate("Library", "Adresse du texte officiel"), (text.link,)),
            Part(translate("Library", "Source"), (text.source,)),
            Part(
                translate("Library", "Suivi"),
                (
                    _validity(text.since, text.until),
                    checked.format(
                        jour=short_day_text(text.verified_on),
                        fiabilite=confidence_word(text.confidence),
                    ),
                ),
            ),
        ),
    )


def _rule(rule: Rule, law: LawBase) -> Entry:
    facts = [severity_word(rule.level), ", ".join(law.articles(rule.grounds))]
    if rule.until:
        facts.append(_validity(rule.since, rule.until).rstrip("."))
    return Entry(
        title=rule.title,
        subtitle=" · ".join(facts),
        words=f"{rule.title} {rule.identifier} {rule.explanation}",
        marks={"kind": frozenset({RULE})},
        sheet=partial(rule_sheet, rule, law),
    )


def _amount(threshold: Threshold, law: LawBase) -> Entry:
    return Entry(
        title=threshold.title,
        subtitle=translate("Library", "Seuil"),
        words=f"{threshold.title} {threshold.identifier}",
        marks={"kind": frozenset({AMOUNT})},
        sheet=partial(threshold_sheet, threshold, law),
    )


def _text(text: LegalText) -> Entry:
    return Entry(
        title=text.title,
        subtitle=f"{text.article} · {text.kind}",
        words=f"{text.title} {text.article} {text.summary}",
        marks={"kind": frozenset({TEXT})},
        sheet=partial(text_sheet, text),
    )


def _grounds(grounds: tuple[str, ...], law: LawBase) -> tuple[str, ...]:
    texts = (law.texts[name] for name in grounds)
    return tuple(f"{text.article} : {text.title}" for text in texts)


def _value(value: DatedAmount, law: LawBase) -> str:
    text = translate("Library", "{montant} HT, {periode} ({article})")
    article = law.texts[value.grounds].article if value.grounds in law.texts else value.grounds
    period = _validity(value.since, value.until).rstrip(".").lower()
    return text.format(montant=money_text(value.amount), periode=period, article=article)


def _validity(since: datetime.date | None, until: datetime.date | None) -> str:
    if since and until:
        return translate("Library", "En vigueur du {debut} au {fin}.").format(
            debut=short_day_text(since), fin=short_day_text(until)
        )
    if since:
        begun = translate("Library", "En vigueur depuis le {debut}.")
        return begun.format(debut=short_day_text(since))
    if until:
        ended = translate("Library", "En vigueur jusqu’au {fin}.")
        return ended.format(fin=short_day_text(until))
    return ""


def _sure(confidence: str) -> str:
    return translate("Library", "Fiabilité : {fiabilite}.").format(fiabilite=confidence)
