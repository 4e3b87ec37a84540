"""What a page is given: the data, the book, the settings, and the news that travel."""

import datetime
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from desktop_app.book.change import Change
from desktop_app.core.errors import UserError
from desktop_app.core.later import Later, given
from desktop_app.paths import AppPaths
from desktop_app.settings import Settings, write_settings
from desktop_app.ui.background import Background
from desktop_app.ui.collector import collect_here
from desktop_app.ui.dialogs.files import FileChooser
from desktop_app.ui.habits.habits import Habits
from desktop_app.ui.immortals import keep_immortals
from desktop_app.ui.notice import Notice, Tone
from desktop_app.ui.second_window import start_window
from desktop_app.ui.travelling import Travelling

if TYPE_CHECKING:
    # The data are read behind the first page, the modules that hold them too.
    from desktop_app.book.store import Book
    from desktop_app.catalogue import Catalogue

Value = TypeVar("Value")
Other = TypeVar("Other")


class Session(Travelling):
    """The objects of one run; it holds no decision."""

    def __init__(
        self,
        catalogue: "Catalogue | Later[Catalogue]",
        book: "Book",
        settings: Settings,
        paths: AppPaths,
        today: Callable[[], datetime.date],
    ) -> None:
        super().__init__()
        keep_immortals()
        collect_here()
        self.data = catalogue if isinstance(catalogue, Later) else given(catalogue)
        self.book = book
        self.settings = settings
        self.paths = paths
        self.today = today
        self.background = Background(self)
        self.files = FileChooser()
        self.habits = Habits(paths.settings)
        self.start_window = start_window

    @property
    def catalogue(self) -> "Catalogue":
        """The law and the library; whoever asks before they are read waits for them.

        Raises:
            UserError: they cannot be read.
        """
        return self.data.get()

    def attempt(self, gesture: Callable[[], Change]) -> Change | None:
        """Write in the book and tell every page, or say why it was refused."""
        try:
            change = gesture()
        except UserError as error:
            self.refuse(str(error))
            return None
        self.apply(change)
        return change

    def read(self, question: Callable[[], Value], otherwise: Other) -> Value | Other:
        """Ask the book, or say why it does not answer."""
        try:
            return question()
        except UserError as error:
            self.say(Notice(str(error), Tone.PROBLEM))
            return otherwise

    def keep(self, settings: Settings) -> None:
        """Write new settings and tell every page, also when they last only for this run."""
        refusal = ""
        try:
            write_settings(self.paths.settings, settings)
        except UserError as error:
            refusal = str(error)
        self.settings = settings
        self.settings_changed.emit(settings)
        if refusal:
            self.refuse(refusal)

    def close(self) -> None:
        """Write what is being typed, end the running work, then close the book."""
        self.flushing.emit()
        self.closing.emit()
        self.background.close()
        self.book.close()
