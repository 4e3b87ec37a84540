"""What a few letters find among entries, the nearest first."""

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
    ranked = [(_rank(entry, words), entry) for entry in entries if entry.suits(words, {})]
    ranked.sort(key=lambda pair: pair[0])
    return tuple(entry for _, entry in ranked[:limit]), len(ranked)


def _rank(entry: Entry, words: tuple[str, ...]) -> Rank:
    title = entry.order
    if title.startswith(" ".join(words)):
        distance = 0
    elif all(f" {word}" in f" {title}" for word in words):
        distance = 1
    else:
        distance = 2 if any(f" {word}" in f" {title}" for word in words) else 3
    return (distance, len(title), title)
