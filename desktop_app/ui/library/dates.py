"""How the library says from when to when something applies."""

import datetime

from PySide6.QtCore import QCoreApplication

from desktop_app.ui.figures import short_day_text

translate = QCoreApplication.translate
Bound = datetime.date | None


def period(since: Bound, until: Bound) -> str:
    """Say from which day to which day, both included."""
    if since and until:
        return translate("Library", "du {debut} au {fin}").format(
            debut=short_day_text(since), fin=short_day_text(until)
        )
    if since:
        return translate("Library", "à partir du {debut}").format(debut=short_day_text(since))
    if until:
        return translate("Library", "jusqu’au {fin}").format(fin=short_day_text(until))
    return translate("Library", "sans limite de date")


def standing(since: Bound, until: Bound, day: datetime.date) -> str:
    """Say whether something applies on a day."""
    if since and day < since:
        return translate("Library", "à venir")
    if until and until < day:
        return translate("Library", "n’est plus en vigueur")
    return translate("Library", "en vigueur")


def validity(since: Bound, until: Bound, day: datetime.date) -> str:
    """Say in one sentence whether something applies on a day, and over which period."""
    text = translate("Library", "{etat}, {periode}.")
    said = text.format(etat=standing(since, until, day), periode=period(since, until))
    return said[:1].upper() + said[1:]
