"""Opens the catalogue and the book behind the first window, and follows the settings."""

import datetime
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from desktop_app.core.errors import UserError
from desktop_app.paths import AppPaths
from desktop_app.settings import Settings
from desktop_app.ui.background import Background
from desktop_app.ui.crash import CrashDesk
from desktop_app.ui.notice import Notice, Tone
from desktop_app.ui.theme import apply_theme
from desktop_app.ui.translation import install_language
from desktop_app.ui.window import MainWindow

if TYPE_CHECKING:  # these cost 200 ms, which the first painted window does not wait for
    from desktop_app.catalogue import Catalogue
    from desktop_app.ui.session import Session


@dataclass(frozen=True, slots=True)
class Places:
    """Where the book, its backups, the shipped data and the user's folders are."""

    book: Path
    backups: Path
    resources: Path
    paths: AppPaths


class Opening(QObject):
    """Fills a window that is already shown."""

    def __init__(
        self,
        window: MainWindow,
        settings: Settings,
        places: Places,
        today: Callable[[], datetime.date],
    ) -> None:
        super().__init__()
        self._window = window
        self._settings = settings
        self._places = places
        self._today = today
        self._background = Background(self)
        self._crashes = CrashDesk(places.paths.logs)
        self.session: Session | None = None
        window.waiting.retry_asked.connect(self._load)
        window.waiting.leave_asked.connect(window.close)

    def begin(self) -> None:
        """Watch for faults, then read the data elsewhere."""
        self._crashes.install()
        QApplication.styleHints().colorSchemeChanged.connect(self._dress)
        self._load()

    def close(self) -> None:
        """End the work and close the book."""
        self._background.close()
        if self.session is not None:
            self.session.close()
        self._crashes.close()

    def _load(self) -> None:
        self._background.run(
            partial(_read_data, self._places.resources), self._open_book, self._tell_problem
        )

    def _open_book(self, catalogue: "Catalogue") -> None:
        from desktop_app.book.store import open_book  # noqa: PLC0415 - after the first paint
        from desktop_app.ui.session import Session  # noqa: PLC0415 - after the first paint

        places = self._places
        try:
            book = open_book(places.book, places.backups, self._today(), catalogue.glossary)
        except UserError as error:
            self._tell_problem(error)
            return
        self.session = Session(catalogue, book, self._settings, places.paths, self._today)
        self.session.settings_changed.connect(self._follow)
        self._window.open(self.session)
        self._back_up(self.session)

    def _back_up(self, session: "Session") -> None:
        from desktop_app.book.backup import daily_backup  # noqa: PLC0415 - after the first paint

        places = self._places
        session.background.run(
            partial(daily_backup, places.book, places.backups, self._today()),
            partial(_tell_backup, session),
            partial(_tell_refusal, session),
        )

    def _tell_problem(self, error: UserError) -> None:
        self._window.waiting.show_problem(str(error))

    def _follow(self, settings: Settings) -> None:
        before, self._settings = self._settings, settings
        self._dress()
        if settings.language is not before.language:
            application = QApplication.instance()
            if application is not None:
                install_language(application, settings.language)
            self._window.rebuild()

    def _dress(self) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            apply_theme(application, self._settings)


def _read_data(resources: Path) -> "Catalogue":
    # What opening the book needs is imported here, away from the interface.
    import desktop_app.book.store  # noqa: PLC0415 - after the first paint
    import desktop_app.ui.session  # noqa: F401, PLC0415 - after the first paint
    from desktop_app.catalogue import load_catalogue  # noqa: PLC0415 - after the first paint

    return load_catalogue(resources)


def _tell_backup(session: "Session", problem: str) -> None:
    if problem:
        session.say(Notice(problem, Tone.PROBLEM))


def _tell_refusal(session: "Session", error: UserError) -> None:
    session.say(Notice(str(error), Tone.PROBLEM))
