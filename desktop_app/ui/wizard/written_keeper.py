"""Which documents of a tender were written, kept beside it, and whether they are still good."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop_app.core.beside import Beside
from desktop_app.core.written import WrittenDocument, WrittenDocuments
from desktop_app.documents.freshness import standings
from desktop_app.ui.wizard.editor import TenderEditor


class WrittenKeeper(QObject):
    """Works behind the interface, one question at a time; only the last answer is told."""

    told = Signal(object)

    def __init__(self, editor: TenderEditor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._asked = 0

    def keep(self, news: tuple[WrittenDocument, ...]) -> None:
        """Keep that documents were written."""
        session, number = self._editor.session, self._editor.identifier
        if not number or not news:
            return
        sheets = session.book.written
        known = session.read(lambda: sheets.get(number), WrittenDocuments())
        session.attempt(lambda: sheets.put(number, known.with_news(news)))

    def look(self, papers: Beside) -> None:
        """Ask when each document was written, and whether it is to be written again."""
        self._asked += 1
        asked, session = self._asked, self._editor.session
        if not papers.written.written:
            self.told.emit({})
            return
        work = partial(standings, self._editor.tender, session.catalogue, papers.written, papers)
        session.background.run(work, partial(self._tell, asked), lambda _error: None)

    def _tell(self, asked: int, found: Mapping[str, str]) -> None:
        if asked == self._asked:
            self.told.emit(found)
