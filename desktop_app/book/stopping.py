"""A long work on the book that the user may give up: whole, or not at all."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from desktop_app.book.connection import Connection
from desktop_app.core.errors import UserError

IsStopped = Callable[[], bool]


class StoppedError(UserError):
    """The user gave the work up: what it had written is taken back."""


def never() -> bool:
    """Go on to the end."""
    return False


def untold(_done: int, _total: int) -> None:
    """Say nothing of how far the work is."""


@dataclass(frozen=True, slots=True)
class Watch:
    """What a long work tells of how far it is, and asks to know whether to go on."""

    tell: Callable[[int, int], None] = untold
    is_stopped: IsStopped = never


def refusing(is_stopped: IsStopped, sentence: str) -> Callable[[], None]:
    """Return what a work calls between its parts; it raises StoppedError once given up."""

    def go_on() -> None:
        if is_stopped():
            raise StoppedError(sentence)

    return go_on


@contextmanager
def given_up(db: Connection, is_stopped: IsStopped, sentence: str) -> Iterator[None]:
    """Watch for the user giving up, inside a statement as between two.

    Raises:
        StoppedError: it was given up.
    """
    refusing(is_stopped, sentence)()
    db.stop_when(is_stopped)
    try:
        yield
    except sqlite3.OperationalError as error:
        if is_stopped():
            raise StoppedError(sentence) from error
        raise
    finally:
        db.stop_when(None)
