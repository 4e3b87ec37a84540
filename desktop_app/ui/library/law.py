"""The rules and the texts that the program knows, and all the law in one list."""

import datetime
import re
from functools import partial

from PySide6.QtCore import QCoreApplication

from desktop_app.core.folding import fold
from desktop_app.law.base import LawBase, LawVersion
from desktop_app.law.rule import Rule
from desktop_app.law.text import LegalText
from desktop_app.ui.figures import short_day_text
from desktop_app.ui.library.amounts import amount_entry
from desktop_app.ui.library.dates import standing, validity
from desktop_app.ui.library.entry import Entry
from desktop_app.ui.library.grounds import checking, grounds_part, sureness
from desktop_app.ui.library.sheet import Part, Sheet
from desktop_app.ui.library.targets import RULE, TEXT, target
from desktop_app.ui.library.upcoming import upcoming_entry
from desktop_app.ui.words import severity_word

translate = QCoreApplication.translate
BLANK = re.compile(r"\{[^}]*\}")
WORD = re.compile(r"\w")


def law_entries(law: LawBase, day: datetime.date) -> tuple[Entry, ...]:
    """Return the rules, then the texts, the amounts and what is to come."""
    rules = sorted(law.rules.values(), key=lambda rule: fold(rule.title))
    texts = sorted(law.texts.values(), key=lambda text: text.article)
    amounts = sorted(law.thresholds.values(), key=lambda threshold: fold(threshold.title))
    return (
        *(_rule(rule, law, day) for rule in rules),
        *(_text(text, day) for text in texts),
        *(amount_entry(threshold, law, day) for threshold in amounts),
        *(upcoming_entry(change, law, day) for change in law.upcoming),
    )


def version_text(version: LawVersion) -> str:
    """Say which version of the law this is, from when, and the days that it covers."""
    text = translate(
        "Library",
        "Règles de droit, version {version}, en effet depuis le {depuis} ;"
        " elles couvrent les marchés du {debut} au {fin}.",
    )
    return text.format(
        version=version.version,
        depuis=short_day_text(version.since),
        debut=short_day_text(version.covers_since),
        fin=short_day_text(version.covers_until),
    )


def rule_sheet(rule: Rule, law: LawBase, day: datetime.date) -> Sheet:
    """Show a rule: its level, its dates, what it says and the texts on which it stands."""
    missing, correction = (
        _without_facts(text) for text in (rule.messages.missing, rule.correction)
    )
    return Sheet(
        rule.title,
        f"{severity_word(rule.level)} · {rule.identifier}",
        (
            Part(
                translate("Library", "Niveau et dates"),
                (
                    f"{severity_word(rule.level)}.",
                    validity(rule.since, rule.until, day),
                    sureness(rule.confidence),
                ),
            ),
            Part(translate("Library", "Ce que dit la règle"), (rule.explanation,)),
            Part(translate("Library", "Quand il manque quelque chose"), (missing,)),
            Part(translate("Library", "Que faire"), (correction,)),
            grounds_part(rule.grounds, law),
        ),
    )


def text_sheet(text: LegalText, day: datetime.date) -> Sheet:
    """Show a text: what it says, where to read it, when it was checked."""
    dated = text.since or text.until
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
                    validity(text.since, text.until, day) if dated else "",
                    checking(text.verified_on, text.confidence),
                ),
            ),
        ),
    )


def _without_facts(text: str) -> str:
    """Return what a message says whatever the tender; nothing when it only quotes the tender."""
    said = BLANK.sub("", text)
    return BLANK.sub("…", text).removesuffix(" …") if WORD.search(said) else ""


def _rule(rule: Rule, law: LawBase, day: datetime.date) -> Entry:
    facts = [severity_word(rule.level), ", ".join(law.articles(rule.grounds))]
    if not rule.in_force(day):
        facts.insert(1, standing(rule.since, rule.until, day))
    return Entry(
        target=target(RULE, rule.identifier),
        title=rule.title,
        subtitle=" · ".join(facts),
        words=(rule.identifier, rule.explanation),
        marks={"kind": frozenset({RULE})},
        sheet=partial(rule_sheet, rule, law, day),
    )


def _text(text: LegalText, day: datetime.date) -> Entry:
    return Entry(
        target=target(TEXT, text.identifier),
        title=text.title,
        subtitle=f"{text.article} · {text.kind}",
        words=(text.article, text.summary),
        marks={"kind": frozenset({TEXT})},
        sheet=partial(text_sheet, text, day),
    )
