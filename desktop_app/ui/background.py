"""Slow work done elsewhere, its result brought back to the interface."""

import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import Any, Final, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from desktop_app.core.errors import UserError

Result = TypeVar("Result")
# Python lets a thread compute this long before another may; Qt asks for its turn many times
# for one gesture, and each would wait five times as long as with this.
TURN_S: Final = 0.001
FAULT: Final = (
    "Une erreur du programme a arrêté ce travail : recommencez et, si elle revient, joignez le"
    " rapport à votre demande d’aide."
)


class Background(QObject):
    """One worker; what it runs may hold frozen values only, never the book."""

    _finished = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(TURN_S)
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="work")
        self._running = 0
        # Work that is held, none once it was released.
        self._held: list[Callable[[], None]] | None = None
        self._is_closed = False
        # Also what ends at once is told later: who asks has then finished asking.
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def idle(self) -> bool:
        """Whether no work is running and every result has been delivered."""
        return self._running == 0

    def run(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[UserError], None],
    ) -> None:
        """Run work elsewhere, then call `done` or `failed` on the interface thread.

        An error that the user cannot put right goes to the crash hook too, so that whoever waits
        for the work is told in any case.
        Once closed, nothing more is run: what asks for it is on its way out.
        """
        if self._is_closed:
            return
        self._running += 1
        submit = partial(self._submit, work, done, failed)
        if self._held is None:
            submit()
        else:
            self._held.append(submit)

    def hold(self) -> None:
        """Let what is given wait, in its order, until it is released."""
        self._held = []

    def release(self) -> None:
        """Run what was held; releasing twice changes nothing."""
        held, self._held = self._held or (), None
        for submit in held:
            if not self._is_closed:
                submit()

    def close(self) -> None:
        """Wait for the running work and accept no other."""
        self._is_closed = True
        self._worker.shutdown(wait=True, cancel_futures=True)

    def _submit(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[UserError], None],
    ) -> None:
        future = self._worker.submit(work)
        future.add_done_callback(lambda ended: self._finished.emit(ended, done, failed))

    def _deliver(
        self,
        future: "Future[Any]",
        done: Callable[[Any], None],
        failed: Callable[[UserError], None],
    ) -> None:
        self._running -= 1
        if future.cancelled():
            return
        error = future.exception()
        if error is None:
            if _is_alive(done):
                done(future.result())
            return
        told = error if isinstance(error, UserError) else UserError(FAULT)
        if _is_alive(failed):
            failed(told)
        if told is not error:
            raise error


def _is_alive(call: Callable[..., object]) -> bool:
    owner = getattr(call.func if isinstance(call, partial) else call, "__self__", None)
    return not isinstance(owner, QObject) or shiboken6.isValid(owner)
