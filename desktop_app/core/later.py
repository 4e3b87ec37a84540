"""Something long to make, made once by whoever asks first; the others wait for it."""

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

Value = TypeVar("Value")


class Later(Generic[Value]):
    """A value that two threads may ask for; what refused once is tried again."""

    def __init__(self, make: Callable[[], Value]) -> None:
        self._make = make
        self._lock = threading.Lock()
        self._made: tuple[Value] | None = None

    @property
    def is_made(self) -> bool:
        """Whether asking takes no time."""
        return self._made is not None

    def get(self) -> Value:
        """Return the value, made now if nobody asked before."""
        with self._lock:
            if self._made is None:
                self._made = (self._make(),)
            return self._made[0]


def given(value: Value) -> Later[Value]:
    """Return a value that is there already, for who would wait for one."""
    later = Later(lambda: value)
    later.get()
    return later
