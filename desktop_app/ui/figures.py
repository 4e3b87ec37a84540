"""How amounts, days and numbers are written on screen."""

import datetime
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QDate, QLocale, QTime

from desktop_app.core.money import Money

SPACES = dict.fromkeys(map(ord, " \u00a0\u202f€"), "")


def money_text(amount: Money) -> str:
    """Write an amount in euros, with cents only when there are some."""
    decimals = 2 if amount.cents % 100 else 0
    return QLocale().toString(float(amount.euros), "f", decimals) + "\u00a0€"


def money_from(text: str) -> Money | None:
    """Read an amount as people type it, or return none."""
    try:
        euros = Decimal(text.translate(SPACES).replace(",", "."))
    except InvalidOperation:
        return None
    return Money.from_euros(euros) if euros.is_finite() and euros >= 0 else None


def number_text(number: int) -> str:
    """Write a whole number with its thousands apart."""
    return QLocale().toString(number)


def number_from(text: str) -> int | None:
    """Read a whole number as people type it, or return none."""
    digits = text.translate(SPACES)
    return int(digits) if digits.isascii() and digits.isdigit() else None


def day_text(day: datetime.date) -> str:
    """Write a day in full; the first of a month is « 1er » in French."""
    is_first = day.day == 1 and QLocale().language() is QLocale.Language.French
    form = "d'er' MMMM yyyy" if is_first else "d MMMM yyyy"
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def short_day_text(day: datetime.date) -> str:
    """Write a day in figures."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "dd/MM/yyyy")


def time_text() -> str:
    """Write the hour and the minutes of now."""
    is_french = QLocale().language() is QLocale.Language.French
    return QLocale().toString(QTime.currentTime(), "H 'h' mm" if is_french else "HH:mm")
