"""Names and labels in memory, folded and ready to be searched at each letter."""

import zlib
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from desktop_app.core.folding import fold
from desktop_app.reference.names import ARTICLE, key, spellings

_OFTEN = frozenset({" saint", " sainte", " services", " travaux"})


class Named(NamedTuple):
    """What bears a name: a code and, when the name is a former one, the code it had then."""

    code: str
    former: str


class Index:
    """One name a line, in the order in which the answers are wanted."""

    def __init__(self, packed: bytes) -> None:
        self._lines = zlib.decompress(packed).decode("ascii")

    def beginning(self, text: str) -> Iterator[Named]:
        """Yield what is called so, then what begins so, then what has each of the words."""
        typed = fold(text)
        if typed:
            yield from self._holding(f"\n {typed}\t", ())
            yield from self._holding(f"\n {typed}", ())
            yield from self._having(typed)

    def search(self, text: str) -> Iterator[Named]:
        """Yield who bears a name, then whose name begins with it, then who has all its words."""
        typed = key(text)
        if typed:
            for ending in ("\t", f" {ARTICLE}", " ", ""):
                yield from self._holding(f"\n {typed}{ending}", ())
            yield from self._having(fold(text))

    def bearers(self, name: str) -> Iterator[Named]:
        """Yield who bears a name exactly, whatever its article and its abbreviations."""
        for spelling in dict.fromkeys(spellings(name)):
            for ending in ("\t", f" {ARTICLE}"):
                yield from self._holding(f"\n {spelling}{ending}", ())

    def _having(self, typed: str) -> Iterator[Named]:
        words = [" " + word for word in typed.split()]
        rarest = max(words, key=lambda word: (word not in _OFTEN, len(word)))
        yield from self._holding(rarest, words)

    def _holding(self, part: str, words: Iterable[str]) -> Iterator[Named]:
        place = 0
        while (place := self._lines.find(part, place)) >= 0:
            start = self._lines.rfind("\n", 0, place + 1) + 1
            place = self._lines.index("\n", place + 1)
            line = self._lines[start:place]
            if all(word in line for word in words):
                code, _, former = line.partition("\t")[2].partition("\t")
                yield Named(code, former)
