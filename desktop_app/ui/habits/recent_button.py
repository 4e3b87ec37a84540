"""The button beside « Ouvrir un dossier » whose menu opens a recent file again."""

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from desktop_app.ui.addresses import GESTURE, RECENT
from desktop_app.ui.figures import short_day_text
from desktop_app.ui.library.targets import target
from desktop_app.ui.session import Session
from desktop_app.ui.shortcuts import SHORTCUTS, Shortcut
from desktop_app.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from desktop_app.ui.habits.recent_desk import RecentDesk


class RecentButton(Button):
    """Fills its menu when it opens; no file is looked at for that."""

    def __init__(self, session: Session) -> None:
        super().__init__("", "history")
        self._session = session
        self.setAccessibleName(self.tr("Fichiers récents"))
        self.setToolTip(f"{self.accessibleName()} ({SHORTCUTS[Shortcut.RECENT].shown})")
        self.files = QMenu(self)
        self.files.aboutToShow.connect(self._fill)
        self.setMenu(self.files)

    @cached_property
    def desk(self) -> "RecentDesk":
        """What opens a file; read when the menu opens."""
        from desktop_app.ui.habits.recent_desk import RecentDesk  # noqa: PLC0415 - as above

        return RecentDesk(self._session, self)

    def _fill(self) -> None:
        recent, menu = self._session.habits.recent, self.files
        menu.clear()
        files = recent.all()
        for rank, file in enumerate(files, 1):
            text = self.tr("&{rang} {nom} – {dossier}, le {jour}").format(
                rang=rank % 10,
                nom=file.path.name.replace("&", "&&"),
                dossier=file.folder.replace("&", "&&"),
                jour=short_day_text(file.day),
            )
            menu.addAction(text, partial(self.desk.open, file))
        if not files:
            menu.addAction(self.tr("Aucun fichier récent pour l’instant")).setEnabled(False)
            return
        menu.addSeparator()
        lead = partial(self._session.place_asked.emit, target(GESTURE, RECENT))
        menu.addAction(self.tr("&Tous les fichiers récents…"), lead)
        menu.addAction(self.tr("&Effacer la liste"), recent.clear)
