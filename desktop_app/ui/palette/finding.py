"""What a few letters find among entries, the nearest first."""

import heapq
from collections.abc import Iterable

from desktop_app.core.folding import fold
from desktop_app.ui.library.entry import Entry

Rank = tuple[int, int, str]


def find(entries: Iterable[Entry], text: str, limit: int) -> tuple[tuple[Entry, ...], int]:
    """Return the entries that hold every word typed, the nearest first, and how many suit.

    Accents, case and the order of words do not matter.
    """
    words = tuple(fold(text).split())
    if not words:
        return (), 0
    suited = [entry for entry in entries if entry.suits(words, {})]
    nearest = heapq.nsmallest(limit, suited, key=lambda entry: _rank(entry, words))
    return tuple(nearest), len(suited)


def _rank(entry: Entry, words: tuple[str, ...]) -> Rank:
    title = f" {entry.order}"
    begun = sum(f" {word}" in title for word in words)
    if title.startswith(f" {' '.join(words)}"):
        distance = 0
    elif begun == len(words):
        distance = 1
    else:
        distance = 2 if begun else 3
    return (distance, len(title), title)
