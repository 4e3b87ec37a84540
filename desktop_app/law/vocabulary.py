"""The words that turns of phrase ask for, so that a sentence without them is passed over."""

from collections.abc import Iterable

from desktop_app.law.openings import Opening
from desktop_app.law.steps import Steps


class Vocabulary:
    """Each set of words that a turn of phrase needs, as one bit of a number.

    The bits of `names` are offered by a sentence that holds a name.
    """

    def __init__(self) -> None:
        self._bits: dict[Opening, int] = {}
        # The ranks of the bits: the numbers of a thousand bits are made for the words that come.
        self._whole: dict[str, tuple[int, ...]] = {}
        self._beginnings: dict[str, int] = {}
        self._lengths: tuple[int, ...] = ()
        self._figures = 0
        self.names = 0

    def needs(self, steps: Steps) -> int:
        """Return the bits of the words that a run of steps cannot do without."""
        found = 0
        for step in steps:
            if step.needed is not None and not step.optional:
                found |= self._bit(step.needed)
        return found

    def all_needs(self, runs: Iterable[Steps]) -> int:
        """Return the bits of the words that several runs cannot do without."""
        found = 0
        for steps in runs:
            found |= self.needs(steps)
        return found

    def offer(self, word: str) -> int:
        """Return the bits of the sets that hold a word."""
        found = sum(1 << rank for rank in self._whole.get(word, ()))
        if word[0].isdecimal():
            return found | self._figures
        for length in self._lengths:
            if length > len(word):
                break
            found |= self._beginnings.get(word[:length], 0)
        return found

    def _bit(self, opening: Opening) -> int:
        if opening not in self._bits:
            rank = len(self._bits)
            bit = self._bits[opening] = 1 << rank
            for word in opening.words:
                self._whole[word] = (*self._whole.get(word, ()), rank)
            for beginning in opening.beginnings:
                self._beginnings[beginning] = self._beginnings.get(beginning, 0) | bit
            self._lengths = tuple(sorted({len(one) for one in self._beginnings}))
            self._figures |= bit if opening.figures else 0
            self.names |= bit if opening.names else 0
        return self._bits[opening]
