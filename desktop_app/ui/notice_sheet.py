"""The last messages, to read again those that went away."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from desktop_app.ui.library.sheet import Part, Sheet
from desktop_app.ui.notice import Notice, Tone

translate = QCoreApplication.translate


def notice_sheet(notices: Iterable[tuple[str, Notice]]) -> Sheet:
    """Return the messages as a sheet to read, each with its time, the problems said to be so."""
    form = translate("Notices", "{heure} : {texte}")
    problem = translate("Notices", "{heure}, problème : {texte}")
    lines = tuple(
        (problem if notice.tone is Tone.PROBLEM else form).format(heure=time, texte=notice.text)
        for time, notice in notices
    )
    nothing = translate("Notices", "Aucun message depuis l’ouverture de Clausier.")
    lead = translate("Notices", "Du plus récent au plus ancien, depuis l’ouverture de Clausier.")
    part = Part(lead, lines or (nothing,), listed=bool(lines))
    return Sheet(translate("Notices", "Derniers messages"), "", (part,))
