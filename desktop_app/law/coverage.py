"""The period that the rules cover."""

import datetime

from desktop_app.core.errors import UserError
from desktop_app.law.base import LawBase


def refuse_uncovered(day: datetime.date, base: LawBase) -> None:
    """Refuse a day that the rules do not cover."""
    version = base.version
    if version.covers_since <= day <= version.covers_until:
        return
    raise UserError(
        f"La date du {day:%d/%m/%Y} est hors de la période couverte par les règles"
        f" (du {version.covers_since:%d/%m/%Y} au {version.covers_until:%d/%m/%Y}) :"
        " corrigez la date d’envoi de l’avis ou de lancement de la consultation."
    )
