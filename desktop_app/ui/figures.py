"""How amounts, days and numbers are written on screen."""

import datetime
import re
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QDate, QLocale, QTime

from desktop_app.core.money import Money

DAY = re.compile(r"(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})")
ISO_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
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


def day_from(text: str) -> datetime.date | None:
    """Read a day as people type it, or return none."""
    for form, order in ((DAY, (3, 2, 1)), (ISO_DAY, (1, 2, 3))):
        found = form.fullmatch(text.strip())
        if found:
            year, month, day = (int(found[rank]) for rank in order)
            try:
                return datetime.date(year, month, day)
            except ValueError:
                return None
    return None


def time_text() -> str:
    """Write the hour and the minutes of now."""
    is_french = QLocale().language() is QLocale.Language.French
    return QLocale().toString(QTime.currentTime(), "H 'h' mm" if is_french else "HH:mm")
