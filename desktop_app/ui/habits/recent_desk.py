"""Opens again a file of the list of recent ones, or says calmly that it is gone."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from desktop_app.ui.addresses import DOSSIER
from desktop_app.ui.habits.recent import RecentFile
from desktop_app.ui.habits.recent_look import RecentLook
from desktop_app.ui.library.targets import target
from desktop_app.ui.notice import Notice, Tone
from desktop_app.ui.session import Session


class RecentDesk(QObject):
    """A dossier is opened in the window; a document or a folder by the system."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._wanted: RecentFile | None = None
        self.open_with_system: Callable[[QUrl], bool] = QDesktopServices.openUrl
        self.look = RecentLook(self)
        self.look.seen.connect(self._open)

    def open(self, file: RecentFile) -> None:
        """Look whether a file is still there, then open it."""
        self._wanted = file
        self.look.look((file.path,))

    def forget(self, path: Path) -> None:
        """Take a file off the list and say so."""
        self._session.habits.recent.forget(path)
        text = self.tr("« {nom} » est retiré de la liste ; le fichier lui-même n’est pas touché.")
        self._session.say(Notice(text.format(nom=path.name)))

    def _open(self, path: Path, is_there: bool) -> None:  # noqa: FBT001 - a slot of seen
        file = self._wanted
        if file is None or file.path != path:
            return
        self._wanted = None
        if not is_there:
            self._tell_gone(path)
        elif file.is_dossier:
            self._session.place_asked.emit(target(DOSSIER, path))
        elif not self.open_with_system(QUrl.fromLocalFile(str(path))):
            text = self.tr(
                "Aucun programme de cet ordinateur n’ouvre « {nom} » : ouvrez-le depuis son"
                " dossier, « {dossier} »."
            )
            said = text.format(nom=path.name, dossier=file.folder)
            self._session.say(Notice(said, Tone.PROBLEM))

    def _tell_gone(self, path: Path) -> None:
        text = self.tr(
            "« {nom} » n’est plus à sa place : il a été déplacé ou supprimé, ou son lecteur n’est"
            " pas branché."
        )
        forget = partial(self.forget, path)
        label = self.tr("&Retirer de la liste")
        self._session.say(
            Notice(text.format(nom=path.name), action=label, act=forget, undoes=False)
        )
