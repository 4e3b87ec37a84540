"""The amounts that the law sets, each with its history."""

import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication

from desktop_app.law.base import LawBase
from desktop_app.law.text import DatedAmount, Threshold
from desktop_app.ui.figures import money_text
from desktop_app.ui.library.dates import period, standing
from desktop_app.ui.library.entry import Entry
from desktop_app.ui.library.grounds import checking
from desktop_app.ui.library.sheet import Part, Sheet

translate = QCoreApplication.translate
AMOUNT = "amount"


def amount_entry(threshold: Threshold, law: LawBase, day: datetime.date) -> Entry:
    """List an amount with its value of the day."""
    value = threshold.dated(day)
    subtitle = translate("Library", "Seuil")
    if value:
        subtitle = f"{subtitle} · {_dated(value, day)}"
    return Entry(
        title=threshold.title,
        subtitle=subtitle,
        words=f"{threshold.title} {threshold.identifier}",
        marks={"kind": frozenset({AMOUNT})},
        sheet=partial(threshold_sheet, threshold, law, day),
    )


def threshold_sheet(threshold: Threshold, law: LawBase, day: datetime.date) -> Sheet:
    """Show an amount over time, the latest first, with the text that set each value."""
    values = sorted(threshold.values, key=lambda value: value.since, reverse=True)
    today = threshold.dated(day)
    nothing = translate("Library", "Aucun montant n’est en vigueur à cette date.")
    return Sheet(
        threshold.title,
        threshold.identifier,
        (
            Part(
                translate("Library", "Aujourd’hui"),
                (_dated(today, day) if today else nothing,),
            ),
            Part(
                translate("Library", "Historique, du plus récent au plus ancien"),
                tuple(_value(value, law, day) for value in values),
                listed=True,
            ),
        ),
    )


def _dated(value: DatedAmount, day: datetime.date) -> str:
    return translate("Library", "{montant} HT, {periode} : {etat}").format(
        montant=money_text(value.amount),
        periode=period(value.since, value.until),
        etat=standing(value.since, value.until, day),
    )


def _value(value: DatedAmount, law: LawBase, day: datetime.date) -> str:
    text = law.texts[value.grounds]
    origin = translate("Library", "Fixé par : {article}, {titre}")
    return "\n".join(
        (
            _dated(value, day),
            origin.format(article=text.article, titre=text.title),
            text.link,
            checking(text.verified_on, value.confidence),
        )
    )
