"""The writing of the documents that a tender needs, away from the interface."""

import datetime
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_app.catalogue import Catalogue
from desktop_app.core.beside import Beside
from desktop_app.core.errors import UserError
from desktop_app.core.tender import Tender
from desktop_app.core.written import WrittenDocument
from desktop_app.documents.freshness import noted
from desktop_app.documents.printing import losses
from desktop_app.dossier import write_toml
from desktop_app.exchange.dossier_file import write_atomically
from desktop_app.ui.background import Background

DOSSIER = "dossier.toml"


class Export(QObject):
    """Writes files one after the other and tells how far it is."""

    progressed = Signal(int)
    warned = Signal(str)
    finished = Signal(object)
    failed = Signal(str)
    stopped = Signal(object)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._waiting: list[tuple[Path, Callable[[], bytes]]] = []
        self._written: list[Path] = []
        self._is_stopped = False

    @property
    def is_running(self) -> bool:
        """Whether files are still to be written."""
        return bool(self._waiting)

    def write(
        self, files: list[tuple[Path, Callable[[], bytes]]], warning: Callable[[], str] = str
    ) -> None:
        """Write files, each from what gives its content, after saying what they will lose."""
        self._waiting, self._written = list(files), []
        self._is_stopped = False
        self.progressed.emit(0)
        self._background.run(warning, self._warn, self._give_up)

    def stop(self) -> None:
        """Write no other file; those of this gesture that are written are kept whole."""
        self._is_stopped = self.is_running

    def _warn(self, warning: str) -> None:
        if warning:
            self.warned.emit(warning)
        self._write_next()

    def _write_next(self) -> None:
        if not self._waiting:
            self.finished.emit(tuple(self._written))
            return
        if self._is_stopped:
            self._waiting = []
            self.stopped.emit(tuple(self._written))
            return
        path, content = self._waiting[0]
        self._background.run(lambda: _written(path, content), self._go_on, self._give_up)

    def _go_on(self, path: Path) -> None:
        self._waiting.pop(0)
        self._written.append(path)
        self.progressed.emit(len(self._written))
        self._write_next()

    def _give_up(self, error: UserError) -> None:
        self._waiting = []
        self.failed.emit(str(error))


class Notes:
    """What is to be kept of documents once they are written; made beside the interface."""

    def __init__(self, day: datetime.date | None = None) -> None:
        self._day = day
        self.news: tuple[WrittenDocument, ...] = ()

    def prepare(
        self,
        tender: Tender,
        catalogue: Catalogue,
        wanted: tuple[tuple[str, str], ...],
        papers: Beside,
    ) -> str:
        """Return what the documents lose, and note what each of them says."""
        if self._day is not None:
            self.news = noted(tender, catalogue, wanted, papers, self._day)
        return warning_of(tender, catalogue, wanted, papers)


def warning_of(
    tender: Tender, catalogue: Catalogue, wanted: tuple[tuple[str, str], ...], papers: Beside
) -> str:
    """Return what some documents lose or borrow in their formats, each sentence once."""
    told = (losses(tender, catalogue, piece, name, papers) for piece, name in wanted)
    return "\n".join(dict.fromkeys(filter(None, told)))


def dossier_content(tender: Tender, catalogue: Catalogue) -> bytes:
    """Return the dossier of a tender as the bytes of a TOML file."""
    return write_toml(tender, catalogue.glossary).encode()


def _written(path: Path, content: Callable[[], bytes]) -> Path:
    made = content()
    with suppress(OSError):  # the writing says in French what is wrong with the folder
        path.parent.mkdir(exist_ok=True)
    write_atomically(path, made)
    return path
