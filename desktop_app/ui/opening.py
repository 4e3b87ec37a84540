"""Opens the catalogue and the book, then fills the frame with the window."""

import datetime
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from desktop_app.book.backup import daily_backup
from desktop_app.book.connection import get_ready
from desktop_app.book.drill import last_good_backup, restore_last
from desktop_app.book.errors import (
    BookDamagedError,
    BookMissingError,
    NotABookError,
)
from desktop_app.book.store import Book
from desktop_app.catalogue import Catalogue, load_catalogue, read_law, read_library
from desktop_app.core.errors import UserError
from desktop_app.exchange.updates.store import InUse, library_in_use
from desktop_app.paths import shipped
from desktop_app.settings import Settings, read_settings
from desktop_app.ui.background import Background
from desktop_app.ui.collector import keep_for_good
from desktop_app.ui.door import Door, wait_in
from desktop_app.ui.doorbell import Doorbell, bring_forward
from desktop_app.ui.figures import day_text
from desktop_app.ui.frame import Frame
from desktop_app.ui.heap import give_back
from desktop_app.ui.immortals import keep_immortals
from desktop_app.ui.notice import Notice, Tone
from desktop_app.ui.places import Places
from desktop_app.ui.reopening import Reopening
from desktop_app.ui.roles import install_roles
from desktop_app.ui.session import Session
from desktop_app.ui.style import ClausierStyle
from desktop_app.ui.theme import apply_theme
from desktop_app.ui.translation import install_language
from desktop_app.ui.widgets.refusal import Refusal
from desktop_app.ui.window import MainWindow

# What a backup can mend; another window or a newer version cannot be mended so.
RESTORABLE = (BookDamagedError, BookMissingError, NotABookError)
PATIENCE_MS = 30


class Opening(QObject):
    """Holds the objects of one run, from the first frame to the closing."""

    def __init__(
        self,
        application: QApplication,
        frame: Frame,
        settings: Settings,
        places: Places,
        today: Callable[[], datetime.date],
    ) -> None:
        super().__init__(application)
        self._application = application
        self._frame = frame
        self._settings = settings
        self._places = places
        self._today = today
        self._background = Background(self)
        self._door = Door(frame, self._background, places)
        self._then: Callable[[Session], None] | None = None
        self._doorbell: Doorbell | None = None
        self.session: Session | None = None

    def begin(self) -> None:
        """Dress the application, then read the data elsewhere."""
        keep_immortals()
        install_roles()
        self._application.aboutToQuit.connect(self.close)
        self._application.setStyle(ClausierStyle())
        self._dress()
        hints = self._application.styleHints()
        hints.colorSchemeChanged.connect(self._dress)
        hints.accessibility().contrastPreferenceChanged.connect(self._dress)
        hints.accessibility().motionPreferenceChanged.connect(self._dress)
        self._load()

    def close(self) -> None:
        """End the work and close the book."""
        if self._doorbell is not None:
            self._doorbell.close()
        self._background.close()
        if self.session is not None:
            self.session.close()

    def _load(self) -> None:
        self._frame.wait()
        # Data that could not be read leave the book open behind the refusal.
        session, self.session = self.session, None
        if session is not None:
            session.close()
        self._background.run(partial(_read_data, self._places), self._open_book, self._refuse)

    def _open_book(self, data: tuple[Catalogue, str]) -> None:
        opened = partial(self._open_session, data)
        self._door.open(data[0].glossary, self._today(), opened, self._refuse)

    def _open_session(self, data: tuple[Catalogue, str], book: Book) -> None:
        places, (catalogue, problem) = self._places, data
        if self._doorbell is None:
            self._doorbell = Doorbell(places.paths.logs, places.book, self)
            self._doorbell.rung.connect(partial(bring_forward, self._frame))
        self.session = Session(catalogue, book, self._settings, places.paths, self._today)
        self.session.settings_changed.connect(self._follow)
        self.session.reopening.connect(self._reopen)
        # The law and the library are long to read, and the first page is shown without them;
        # what the pages ask of the law waits behind it.
        read_on = partial(self._read_library, catalogue)
        self.session.background.run(partial(read_law, catalogue), read_on, self._refuse)
        # One turn of the loop later, so that no single wait is long.
        QTimer.singleShot(0, partial(self._fill, self.session))
        # Told after the window is there to show it.
        QTimer.singleShot(0, partial(_tell, self.session, problem))
        if self._then is not None:
            QTimer.singleShot(0, partial(self._then, self.session))
            self._then = None

    def _read_library(self, catalogue: Catalogue, _law: None) -> None:
        self._background.run(partial(_get_rest, catalogue), _settle, self._refuse)
        if self.session is not None:
            self._back_up(self.session)

    def _fill(self, session: Session) -> MainWindow:
        window = MainWindow(session)
        self._frame.setWindowTitle(window.windowTitle())
        self._frame.setCentralWidget(window)
        return window

    def _reopen(self, gesture: Reopening) -> None:
        window, leave = self._frame.centralWidget(), partial(self._leave_for, gesture)
        if not isinstance(window, MainWindow) or window.may_leave(leave):
            leave()

    def _leave_for(self, gesture: Reopening) -> None:
        session, self.session = self.session, None
        if session is None:
            return
        window = self._frame.centralWidget()
        if isinstance(window, MainWindow):
            window.close_tender()
        wait_in(self._frame, gesture.said, gesture.stop)
        QTimer.singleShot(0, partial(self._close_for, gesture, session))

    def _close_for(self, gesture: Reopening, session: Session) -> None:
        if not session.background.idle:
            # What runs is let end, without holding the window.
            QTimer.singleShot(PATIENCE_MS, partial(self._close_for, gesture, session))
            return
        session.close()
        done, failed = partial(self._reopened, gesture), self._not_reopened
        self._background.run(gesture.work, done, failed)

    def _reopened(self, gesture: Reopening, result: object) -> None:
        if gesture.brings_settings:
            before, self._settings = self._settings, read_settings(self._places.paths.settings)
            if self._settings.language is not before.language:
                install_language(self._application, self._settings.language)
            self._dress()
        self._then = lambda session: gesture.then(session, self._frame, result)
        self._load()

    def _not_reopened(self, error: UserError) -> None:
        self._then = partial(_tell, problem=str(error))
        self._load()

    def _tell_restored(self, aside: Path, session: Session) -> None:
        text = self.tr("Le carnet est restauré. L’ancien est gardé : {nom}")
        session.say(Notice(text.format(nom=aside.name), Tone.INFORMATION))

    def _back_up(self, session: Session) -> None:
        places = self._places
        # Not by the worker of the session: a large book would keep the first gestures waiting.
        self._background.run(
            partial(daily_backup, places.book, places.backups, self._today()),
            partial(_tell, session),
            lambda error: _tell(session, str(error)),
        )

    def _refuse(self, error: UserError) -> None:
        refusal = Refusal(str(error))
        refusal.retry.clicked.connect(self._load)
        refusal.leave.clicked.connect(self._frame.close)
        self._frame.setCentralWidget(refusal)
        refusal.retry.setFocus()
        if isinstance(error, RESTORABLE):
            refusal.restore.clicked.connect(self._restore)
            work = partial(last_good_backup, self._places.book, self._places.backups)
            self._background.run(work, partial(_offer, refusal), _say_nothing)

    def _restore(self) -> None:
        places, given_up = self._places, threading.Event()
        stopped = self.tr("La restauration est arrêtée : rien n’a changé.")

        def go_on() -> None:
            if given_up.is_set():
                raise UserError(stopped)

        wait_in(self._frame, self.tr("Restauration de la dernière sauvegarde…"), given_up.set)
        work = partial(restore_last, places.book, places.backups, self._today(), go_on)
        self._background.run(work, self._open_restored, self._refuse)

    def _open_restored(self, aside: Path | None) -> None:
        self._then = None if aside is None else partial(self._tell_restored, aside)
        self._load()

    def _follow(self, settings: Settings) -> None:
        before, self._settings = self._settings, settings
        self._dress()
        if settings.language is not before.language and self.session is not None:
            install_language(self._application, settings.language)
            former = self._frame.centralWidget()
            rank = former.navigation.currentRow() if isinstance(former, MainWindow) else 0
            self._fill(self.session).show_page(rank)

    def _dress(self) -> None:
        apply_theme(self._application, self._settings)


def _read_data(places: Places) -> tuple[Catalogue, str]:
    get_ready()
    resources = places.resources
    # Data named on the command line are read as they are.
    usual = resources == shipped("resources")
    used = library_in_use(places.paths.data, resources) if usual else InUse()
    catalogue = load_catalogue(resources, used.folder)
    return catalogue, used.problem


def _get_rest(catalogue: Catalogue) -> None:
    read_library(catalogue)
    # The first page does without the wizard, whose modules take as long as all the others.
    from desktop_app.ui.wizard import wizard  # noqa: PLC0415, F401


def _settle(_library: None) -> None:
    keep_for_good()
    give_back()


def _offer(refusal: Refusal, day: datetime.date | None) -> None:
    if day is not None and isValid(refusal):
        refusal.offer(day_text(day))


def _say_nothing(_error: UserError) -> None:
    """Leave the refusal as it is: no backup can be read either."""


def _tell(session: Session, problem: str) -> None:
    if problem:
        session.say(Notice(problem, Tone.PROBLEM))
