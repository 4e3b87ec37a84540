"""Every text within plain values."""

from collections.abc import Iterator, Mapping
from typing import Any


def texts_within(value: Any) -> Iterator[str]:
    """Yield each text of a value and of the tables and lists that it holds, keys left aside."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from texts_within(item)
    elif isinstance(value, list | tuple):
        for item in value:
            yield from texts_within(item)
