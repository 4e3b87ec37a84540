"""The drawing of one page of a document, away from the interface; only the last wish is shown."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop_app.catalogue import Catalogue
from desktop_app.core.beside import Beside
from desktop_app.core.errors import UserError
from desktop_app.core.tender import Tender
from desktop_app.documents.pages import PagePicture, draw_page
from desktop_app.documents.printing import print_document
from desktop_app.ui.session import Session

FORMAT = "pdf"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A document of a tender as it is now."""

    tender: Tender
    beside: Beside
    piece: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """A page to see, and how wide in pixels."""

    paper: Paper
    rank: int
    width: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """What came of a wish: the file is kept for the next page of the same document."""

    wish: Wish
    content: bytes
    picture: PagePicture


class PreviewMaker(QObject):
    """Draws one page at a time; a newer wish takes the place of those that wait."""

    drawn = Signal(object)
    failed = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._wish: Wish | None = None
        self._drawing: Wish | None = None
        self._made: Made | None = None
        self._is_closed = False
        session.closing.connect(self._close)

    @property
    def idle(self) -> bool:
        """Whether no page is being drawn."""
        return self._drawing is None

    def ask(self, wish: Wish) -> None:
        """Draw a page as soon as the one before is done."""
        self._wish = wish
        if self._drawing is None:
            self._start(wish)

    def _start(self, wish: Wish) -> None:
        if self._is_closed:
            return
        self._drawing = wish
        known = self._made.content if self._made and self._made.wish.paper == wish.paper else b""
        self._session.background.run(
            partial(_make, self._session.catalogue, wish, known),
            self._take,
            self._refuse,
        )

    def _take(self, made: Made) -> None:
        self._made = made
        if not self._goes_on():
            self.drawn.emit(made.picture)

    def _refuse(self, error: UserError) -> None:
        if not self._goes_on():
            self.failed.emit(str(error))

    def _goes_on(self) -> bool:
        """Begin the newer wish that waits, if any; what was just made is then stale."""
        done, self._drawing = self._drawing, None
        if self._wish is None or self._wish is done:
            return False
        self._start(self._wish)
        return True

    def _close(self) -> None:
        self._is_closed = True


def _make(catalogue: Catalogue, wish: Wish, known: bytes) -> Made:
    paper = wish.paper
    content = known or print_document(paper.tender, catalogue, paper.piece, FORMAT, paper.beside)
    return Made(wish=wish, content=content, picture=draw_page(content, wish.rank, wish.width))
