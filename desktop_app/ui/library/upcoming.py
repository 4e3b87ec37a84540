"""What the law announces: from which day, what changes, how sure it is."""

import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication

from desktop_app.law.base import LawBase
from desktop_app.law.text import Confidence
from desktop_app.law.upcoming import Upcoming
from desktop_app.ui.figures import short_day_text
from desktop_app.ui.library.entry import Entry
from desktop_app.ui.library.grounds import checking, grounds_part
from desktop_app.ui.library.sheet import Part, Sheet
from desktop_app.ui.library.targets import RULE, UPCOMING, linked, target

translate = QCoreApplication.translate


def upcoming_entry(change: Upcoming, law: LawBase, day: datetime.date) -> Entry:
    """List a change with its date, and a warning when it is not sure."""
    facts = [_from(change, day)]
    if change.confidence is Confidence.TO_CHECK:
        facts.append(translate("Library", "à vérifier"))
    return Entry(
        target=target(UPCOMING, change.identifier),
        title=change.title,
        subtitle=" · ".join(facts),
        words=(change.identifier, change.summary),
        marks={"kind": frozenset({UPCOMING})},
        sheet=partial(upcoming_sheet, change, law, day),
    )


def upcoming_sheet(change: Upcoming, law: LawBase, day: datetime.date) -> Sheet:
    """Show a change: its date, what it changes, the rules and the texts it touches."""
    return Sheet(
        change.title,
        _from(change, day),
        (
            Part(translate("Library", "Ce qui change"), (change.summary,)),
            linked(translate("Library", "Règles concernées"), RULE, change.rules, law.rules),
            grounds_part(change.grounds, law),
            Part(translate("Library", "Source"), (change.source,)),
            Part(
                translate("Library", "Suivi"), (checking(change.verified_on, change.confidence),)
            ),
        ),
    )


def _from(change: Upcoming, day: datetime.date) -> str:
    if change.date is None:
        return translate("Library", "À venir, date inconnue")
    text = translate("Library", "À venir, à partir du {jour}")
    if change.date <= day:
        text = translate("Library", "Depuis le {jour}")
    return text.format(jour=short_day_text(change.date))
