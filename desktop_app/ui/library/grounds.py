"""The texts under a rule, an amount or a change: where to read them, how sure they are."""

import datetime

from PySide6.QtCore import QCoreApplication

from desktop_app.law.base import LawBase
from desktop_app.law.text import Confidence, LegalText
from desktop_app.ui.figures import short_day_text
from desktop_app.ui.library.sheet import Part
from desktop_app.ui.library.targets import TEXT, target
from desktop_app.ui.words import confidence_word

translate = QCoreApplication.translate


def grounds_part(grounds: tuple[str, ...], law: LawBase) -> Part:
    """Return one block per text: its article and title, its address, its checking."""
    return Part(
        translate("Library", "Fondement"),
        tuple(_ground(law.texts[name]) for name in grounds),
        listed=True,
        targets=tuple(target(TEXT, name) for name in grounds),
    )


def articles_part(grounds: tuple[str, ...], law: LawBase) -> Part:
    """Return the articles alone, each leading to its text."""
    return Part(
        translate("Library", "Fondement"),
        law.articles(grounds),
        listed=True,
        targets=tuple(target(TEXT, name) for name in grounds),
    )


def checking(verified_on: datetime.date, confidence: Confidence) -> str:
    """Say when something was verified and how sure it is."""
    text = translate("Library", "Vérifié le {jour} ; {fiabilite}.")
    return text.format(jour=short_day_text(verified_on), fiabilite=confidence_word(confidence))


def sureness(confidence: Confidence) -> str:
    """Say how sure a thing is, in one sentence."""
    text = translate("Library", "Fiabilité : {fiabilite}.")
    return text.format(fiabilite=confidence_word(confidence))


def _ground(text: LegalText) -> str:
    checked = checking(text.verified_on, text.confidence)
    return f"{text.article} : {text.title}\n{text.link}\n{checked}"
