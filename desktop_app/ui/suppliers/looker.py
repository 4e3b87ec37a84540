"""A thread that looks in the book, and can be told to stop looking."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from desktop_app.book.reader import BookReader

Result = TypeVar("Result")


class Looker:
    """One thread with its own look at the book, opened at the first question."""

    def __init__(self, open_reader: Callable[[], BookReader]) -> None:
        self._open = open_reader
        self._reader: BookReader | None = None
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="find")
        self.is_closed = False

    def ask(self, question: Callable[[BookReader], Result]) -> "Future[Result]":
        """Put a question after those that wait."""
        return self._thread.submit(self._answer, question)

    def stop(self) -> None:
        """Interrupt the question that runs."""
        reader = self._reader
        if reader is not None and not self.is_closed:
            reader.interrupt()

    def close(self) -> None:
        """Let the running question go, then close the look at the book."""
        if self.is_closed:
            return
        self.stop()
        self.is_closed = True
        self._thread.shutdown(wait=True, cancel_futures=True)
        if self._reader is not None:
            self._reader.close()

    def _answer(self, question: Callable[[BookReader], Result]) -> Result:
        if self._reader is None:
            self._reader = self._open()
        return self._reader.answer(question)
