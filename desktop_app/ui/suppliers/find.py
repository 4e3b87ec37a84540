"""Finds suppliers away from the window: the first page at once, the rest when it is known."""

import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from functools import partial
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop_app.book.query import Query, SearchStoppedError
from desktop_app.book.reader import BookReader
from desktop_app.book.spots import Spot
from desktop_app.core.errors import UserError
from desktop_app.ui.models.suppliers import PAGE
from desktop_app.ui.notice import Notice, Tone
from desktop_app.ui.session import Session
from desktop_app.ui.suppliers.looker import Looker

WAIT_MS = 30
# The map comes after the list: it must not slow the next letter.
MAP_WAIT_MS = 250
# Nor must the form, which takes longer to fill than the list, nor the rest of a long list.
CALM_MS = 120
Question = Callable[[BookReader], Any]
Deliver = Callable[[Any], None]
Turn = Callable[[tuple[Spot, ...], Callable[[], bool]], Any]


class Finder(QObject):
    """Runs the latest search; a newer one interrupts it and makes its answers void.

    The first of some letters is searched for at once, those that follow within 30 ms together.
    """

    found = Signal(object)
    listed = Signal(object)
    read = Signal(int, object)
    counted = Signal(object)
    silent = Signal(int)
    placed = Signal(object)
    calmed = Signal()
    _finished = Signal(int, object, object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._looker = Looker(session.book.reader)
        self._generation = 0
        self._running = 0
        self._last = 0.0
        self._query = Query()
        self._identifiers: tuple[int, ...] = ()
        self._is_listed = self._has_more = False
        self._is_warm = False
        self.turn_spots: Turn | None = None
        self._timer = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._timer.timeout.connect(self._search)
        self._map_timer = QTimer(self, singleShot=True, interval=MAP_WAIT_MS)
        self._map_timer.timeout.connect(self._place)
        self._calm_timer = QTimer(self, singleShot=True, interval=CALM_MS)
        self._calm_timer.timeout.connect(self._calm)
        # Also what ends at once is told later: who asks has then finished asking.
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        session.closing.connect(self._looker.close)
        # What is calm is shown, and showing it asks the book: never once it is closed.
        for timer in (self._timer, self._map_timer, self._calm_timer):
            session.closing.connect(timer.stop)
        self.destroyed.connect(self._looker.close)

    @property
    def idle(self) -> bool:
        """Whether every answer has been delivered."""
        timers = (self._timer, self._map_timer, self._calm_timer)
        return self._running == 0 and not any(timer.isActive() for timer in timers)

    def search(self, query: Query) -> None:
        """Search at once, or in a moment when letters follow one another."""
        self._query = query
        self._generation += 1
        self._map_timer.stop()
        self._calm_timer.stop()
        self._looker.stop()
        elapsed = 1000 * (time.monotonic() - self._last)
        if elapsed >= WAIT_MS and not self._timer.isActive():
            self._search()
        else:
            self._timer.start()

    @property
    def query(self) -> Query:
        """The search whose answers are given, nearer words in place of mistyped ones."""
        return self._query

    @property
    def is_calm(self) -> bool:
        """Whether no letter was typed for a moment."""
        return not self._calm_timer.isActive()

    def calm_down(self) -> None:
        """Take the moment as passed: the clerk goes on with what is found."""
        if not self.is_calm:
            self._calm_timer.stop()
            self._calm()

    def read_page(self, page: int, identifiers: tuple[int, ...]) -> None:
        """Read the suppliers of one page of the list."""
        self._ask(lambda reader: reader.suppliers.some(identifiers), partial(self.read.emit, page))

    def count_kinds(self) -> None:
        """Count what the present search finds of each kind."""
        query = self._query
        self._ask(lambda reader: reader.suppliers.kinds_of(query), self.counted.emit)

    def count_silent(self) -> None:
        """Count who states no territory, when the present search asks who serves a commune."""
        query = self._query
        if query.served is not None:
            self._ask(lambda reader: reader.suppliers.silent(query), self.silent.emit)

    def place(self) -> None:
        """Gather the communes of what is found, once all of it is known and if a map asks."""
        if self.turn_spots is not None and self._is_listed:
            self._map_timer.start()

    def _place(self) -> None:
        if self.turn_spots is not None:
            is_stale = partial(self._is_stale, self._generation)
            question = partial(_spots, self._identifiers, self.turn_spots, is_stale)
            self._ask(question, self.placed.emit)

    def _is_stale(self, generation: int) -> bool:
        return generation != self._generation

    def _search(self) -> None:
        self._last = time.monotonic()
        self._identifiers, self._is_listed = (), False
        query = self._query
        self._ask(lambda reader: reader.suppliers.search_tolerantly(query, PAGE), self._tell_found)

    def _tell_found(self, result: Any) -> None:
        self._calm_timer.start()
        if result.near_text:
            self._query = replace(self._query, text=result.near_text)
        self._has_more = result.total > len(result.suppliers)
        self.found.emit(result)
        if not self._has_more:
            self._tell_listed(tuple(supplier.identifier for supplier in result.suppliers))

    def _calm(self) -> None:
        self.calmed.emit()
        if self._has_more and not self._is_listed:
            query = self._query
            self._ask(lambda reader: reader.suppliers.identifiers(query), self._tell_listed)

    def _tell_listed(self, identifiers: tuple[int, ...]) -> None:
        self._identifiers, self._is_listed = identifiers, True
        self.listed.emit(identifiers)
        self.place()
        if not self._is_warm:
            self._is_warm = True
            self._ask(BookReader.warm_up, lambda _result: None)

    def _ask(self, question: Question, deliver: Deliver) -> None:
        if self._looker.is_closed:
            return
        self._running += 1
        generation = self._generation
        future = self._looker.ask(partial(self._answer, generation, question))
        future.add_done_callback(partial(self._tell, generation, deliver))

    def _answer(self, generation: int, question: Question, reader: BookReader) -> Any:
        if generation != self._generation:
            raise SearchStoppedError
        return question(reader)

    def _tell(self, generation: int, deliver: Deliver, future: "Future[Any]") -> None:
        if shiboken6.isValid(self) and not future.cancelled():
            self._finished.emit(generation, future, deliver)

    def _deliver(self, generation: int, future: "Future[Any]", deliver: Deliver) -> None:
        self._running -= 1
        error = future.exception()
        if generation != self._generation or self._looker.is_closed:
            return
        if error is None:
            deliver(future.result())
        elif isinstance(error, UserError):
            self._session.say(Notice(str(error), Tone.PROBLEM))
        else:
            raise error


def _spots(
    identifiers: tuple[int, ...], turn: Turn, is_stale: Callable[[], bool], reader: BookReader
) -> Any:
    return turn(reader.spots(identifiers), is_stale)
