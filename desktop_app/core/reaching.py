"""Files on a drive that may never answer: asked for where that holds nobody up for long."""

import errno
import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from pathlib import Path
from typing import Final, TypeVar

# A drive that wakes up takes ten seconds; one that is gone takes for ever.
SILENCE_S: Final = 15.0
# What the window itself may wait for.
GLANCE_S: Final = 0.3
CHUNK: Final = 1 << 20
Answer = TypeVar("Answer")


class Beat:
    """Called by a work on files whenever the drive has answered; stops one that was given up."""

    def __init__(self) -> None:
        self.heard = threading.Event()
        self.is_given_up = False

    def __call__(self) -> None:
        """Say that the drive has answered.

        Raises:
            TimeoutError: too late, the work was given up.
        """
        if self.is_given_up:
            raise mute()
        self.heard.set()


def answered(work: Callable[[Beat], Answer], silence: float = SILENCE_S) -> Answer:
    """Do a work on files in a thread of its own, left behind if the drive falls silent.

    Raises:
        TimeoutError: the drive has not answered for too long.
    """
    beat, outcome = Beat(), Future[Answer]()

    def run() -> None:
        try:
            outcome.set_result(work(beat))
        except BaseException as error:  # noqa: BLE001 - handed over to whoever asked
            outcome.set_exception(error)
        beat.heard.set()

    threading.Thread(target=run, daemon=True, name="drive").start()
    while not outcome.done():
        if not beat.heard.wait(silence):
            beat.is_given_up = True
            raise mute()
        beat.heard.clear()
    return outcome.result()


def mute() -> TimeoutError:
    """Return the error of a drive that does not answer."""
    return TimeoutError(errno.ETIMEDOUT, "silent")


def read_through(path: Path, beat: Beat) -> bytes:
    """Read a whole file, passage by passage."""
    passages = []
    with path.open("rb") as file:
        beat()
        while passage := file.read(CHUNK):
            passages.append(passage)
            beat()
    return b"".join(passages)


def may_be_there(path: Path) -> bool:
    """Tell at once whether a file may be there; a drive that is slow to say it may hold it."""
    with suppress(OSError):
        return answered(lambda _: path.exists(), GLANCE_S)
    return True
