"""The amounts that the law sets, each with its history."""

import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication

from desktop_app.law.base import LawBase
from desktop_app.law.text import AmountKind, DatedAmount, Threshold
from desktop_app.ui.figures import money_text
from desktop_app.ui.library.dates import period, standing
from desktop_app.ui.library.entry import Entry
from desktop_app.ui.library.grounds import checking
from desktop_app.ui.library.sheet import Part, Sheet
from desktop_app.ui.library.targets import AMOUNT, target

translate = QCoreApplication.translate


def amount_entry(threshold: Threshold, law: LawBase, day: datetime.date) -> Entry:
    """List an amount with its value of the day."""
    value = threshold.dated(day)
    subtitle = _kind(threshold)
    if value:
        subtitle = f"{subtitle} · {_dated(threshold, value, day)}"
    return Entry(
        target=target(AMOUNT, threshold.identifier),
        title=threshold.title,
        subtitle=subtitle,
        words=(threshold.identifier,),
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
        f"{_kind(threshold)} · {threshold.identifier}",
        (
            Part(
                translate("Library", "Aujourd’hui"),
                (_dated(threshold, today, day) if today else nothing,),
            ),
            Part(
                translate("Library", "Historique, du plus récent au plus ancien"),
                tuple(_value(threshold, value, law, day) for value in values),
                listed=True,
            ),
        ),
    )


def _kind(threshold: Threshold) -> str:
    if threshold.kind is AmountKind.INDICATIVE:
        return translate("Library", "Montant indicatif")
    return translate("Library", "Seuil")


def _dated(threshold: Threshold, value: DatedAmount, day: datetime.date) -> str:
    text = translate("Library", "{montant} HT, {periode} : {etat}")
    if threshold.kind is AmountKind.INDICATIVE:
        text = translate("Library", "{montant}, {periode} : {etat}")
    return text.format(
        montant=money_text(value.amount),
        periode=period(value.since, value.until),
        etat=standing(value.since, value.until, day),
    )


def _value(threshold: Threshold, value: DatedAmount, law: LawBase, day: datetime.date) -> str:
    text = law.texts[value.grounds]
    origin = translate("Library", "Fixé par : {article}, {titre}")
    if threshold.kind is AmountKind.INDICATIVE:
        origin = translate("Library", "D’après : {article}, {titre}")
    return "\n".join(
        (
            _dated(threshold, value, day),
            origin.format(article=text.article, titre=text.title),
            text.link,
            checking(text.verified_on, value.confidence),
        )
    )
