"""A sentence shown calmly to the user, with at most one thing to do about it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto


class Tone(Enum):
    """How a notice is meant."""

    SAVED = auto()
    INFORMATION = auto()
    PROBLEM = auto()


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence, its tone, and the label of an action with what it does.

    The key that undoes does it too, unless the action undoes nothing.
    """

    text: str
    tone: Tone = Tone.INFORMATION
    action: str = ""
    act: Callable[[], object] | None = None
    undoes: bool = True
