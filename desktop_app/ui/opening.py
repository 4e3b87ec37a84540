"""Opens the book and fills the frame with the window; the data are read behind it."""

import datetime
from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from desktop_app.book.store import Book
from desktop_app.core.errors import UserError
from desktop_app.core.later import Later
from desktop_app.settings import Settings, read_settings
from desktop_app.ui.background import Background
from desktop_app.ui.collector import collect_here, keep_for_good
from desktop_app.ui.door import Door, wait_in
from desktop_app.ui.doorbell import Doorbell, bring_forward
from desktop_app.ui.first_sight import FirstSight
from desktop_app.ui.frame import Frame
from desktop_app.ui.immortals import keep_immortals
from desktop_app.ui.notice import Notice, Tone
from desktop_app.ui.places import Places
from desktop_app.ui.roles import install_roles
from desktop_app.ui.session import Session
from desktop_app.ui.style import ClausierStyle
from desktop_app.ui.theme import apply_theme
from desktop_app.ui.translation import install_language
from desktop_app.ui.window import MainWindow

if TYPE_CHECKING:
    # The first page is shown without the data, nor what reads them.
    from desktop_app.catalogue import Catalogue
    from desktop_app.ui.mending import Mending
    from desktop_app.ui.reopening import Reopening

    Data = tuple[Catalogue, str]

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
        """Dress the application, then open the book."""
        keep_immortals()
        collect_here()
        install_roles()
        self._application.aboutToQuit.connect(self.close)
        self._application.setStyle(ClausierStyle())
        self._dress()
        hints = self._application.styleHints()
        hints.colorSchemeChanged.connect(self._dress)
        hints.accessibility().contrastPreferenceChanged.connect(self._dress)
        hints.accessibility().motionPreferenceChanged.connect(self._dress)
        self._enter()

    def close(self) -> None:
        """End the work and close the book."""
        if self._doorbell is not None:
            self._doorbell.close()
        self._background.close()
        if self.session is not None:
            self.session.close()

    @cached_property
    def _mending(self) -> "Mending":
        from desktop_app.ui.mending import Mending  # noqa: PLC0415 - seldom needed

        mending = Mending(self._frame, self._background, self._places, self._today)
        mending.tried.connect(self._try_again)
        return mending

    def _load(self) -> None:
        self._frame.wait()
        # Data that could not be read leave the book open behind the refusal.
        session, self.session = self.session, None
        if session is not None:
            session.close()
        self._enter()

    def _enter(self) -> None:
        data = Later(partial(_read_data, self._places))
        opened = partial(self._open_session, data)
        glossary = Later(lambda: data.get()[0].glossary)
        self._door.open(glossary, self._today(), opened, self._refuse)

    def _open_session(self, data: "Later[Data]", book: Book) -> None:
        places = self._places
        if self._doorbell is None:
            self._doorbell = Doorbell(places.paths.logs, places.book, self)
            self._doorbell.rung.connect(partial(bring_forward, self._frame))
        catalogue = Later(lambda: data.get()[0])
        session = Session(catalogue, book, self._settings, places.paths, self._today)
        session.settings_changed.connect(self._follow)
        session.reopening.connect(self._reopen)
        # The data, the law and the library are long to read, and the first page is shown
        # without them; what the pages ask of the law waits behind it.
        session.background.hold()
        read_on = partial(self._read_on, session, data)
        session.background.run(partial(_read_first, catalogue), read_on, self._refuse)
        self.session = session
        # One turn of the loop later, so that no single wait is long.
        QTimer.singleShot(0, partial(self._fill_first, session))
        if self._then is not None:
            QTimer.singleShot(0, partial(self._then, session))
            self._then = None

    def _fill_first(self, session: Session) -> None:
        sight = FirstSight(self._fill(session), self)
        sight.passed.connect(session.background.release)

    def _read_on(self, session: Session, data: "Later[Data]", _law: None) -> None:
        catalogue, problem = data.get()
        _tell(session, problem)
        self._background.run(partial(_read_rest, catalogue), _settle, self._refuse)
        # Not by the worker of the session: a large book would keep the first gestures waiting.
        work = partial(_back_up, self._places, self._today())
        tell = partial(_tell, session)
        self._background.run(work, tell, lambda error: tell(str(error)))

    def _fill(self, session: Session) -> MainWindow:
        window = MainWindow(session)
        self._frame.setWindowTitle(window.windowTitle())
        self._frame.setCentralWidget(window)
        return window

    def _reopen(self, gesture: "Reopening") -> None:
        window, leave = self._frame.centralWidget(), partial(self._leave_for, gesture)
        if not isinstance(window, MainWindow) or window.may_leave(leave):
            leave()

    def _leave_for(self, gesture: "Reopening") -> None:
        session, self.session = self.session, None
        if session is None:
            return
        window = self._frame.centralWidget()
        if isinstance(window, MainWindow):
            window.close_tender()
        session.background.release()
        wait_in(self._frame, gesture.said, gesture.stop)
        QTimer.singleShot(0, partial(self._close_for, gesture, session))

    def _close_for(self, gesture: "Reopening", session: Session) -> None:
        if not session.background.idle:
            # What runs is let end, without holding the window.
            QTimer.singleShot(PATIENCE_MS, partial(self._close_for, gesture, session))
            return
        session.close()
        done, failed = partial(self._reopened, gesture), self._not_reopened
        self._background.run(gesture.work, done, failed)

    def _reopened(self, gesture: "Reopening", result: object) -> None:
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

    def _try_again(self, notice: Notice | None) -> None:
        self._then = None if notice is None else lambda session: session.say(notice)
        self._load()

    def _refuse(self, error: UserError) -> None:
        self._mending.refuse(error)

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


# What follows is read where it is used: the first page is shown without it.
def _read_data(places: Places) -> "Data":
    from desktop_app.ui.reading import read_data  # noqa: PLC0415 - as above

    return read_data(places)


def _read_first(catalogue: "Later[Catalogue]") -> None:
    from desktop_app.catalogue import read_law  # noqa: PLC0415 - as above
    from desktop_app.ui.reading import read_modules  # noqa: PLC0415 - as above

    known = catalogue.get()
    # Before the law, which is as long: a gesture is asked for sooner than a count is looked at.
    read_modules()
    read_law(known)


def _read_rest(catalogue: "Catalogue") -> None:
    from desktop_app.ui.reading import read_rest  # noqa: PLC0415 - as above

    read_rest(catalogue)


def _back_up(places: Places, today: datetime.date) -> str:
    from desktop_app.book.backup import daily_backup  # noqa: PLC0415 - as above

    return daily_backup(places.book, places.backups, today)


def _settle(_library: None) -> None:
    keep_for_good()


def _tell(session: Session, problem: str) -> None:
    if problem:
        session.say(Notice(problem, Tone.PROBLEM))
