"""The words by which a turn of phrase may begin, long lists of words kept once."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import cache

# So few words are kept as a tuple: a set takes four times the room and is no faster.
FEW_WORDS = 4
# From so many words on, a list is not copied into those that it is a part of.
LONG_LIST = 16


@dataclass(frozen=True, slots=True)
class Opening:
    """The words by which a run of steps may begin: whole, by their beginning, or any.

    Long lists of whole words are not copied: `lists` has those of which they are one part.
    """

    whole: Collection[str] = ()
    beginnings: tuple[str, ...] = ()
    figures: bool = False
    anything: bool = False
    names: bool = False
    lists: tuple[Collection[str], ...] = ()

    @property
    def words(self) -> Collection[str]:
        """Return every whole word, once."""
        return frozenset(self.whole).union(*self.lists) if self.lists else self.whole

    @property
    def is_listed(self) -> bool:
        """Tell whether the run begins with one of the whole words and with no other."""
        return not (self.beginnings or self.figures or self.anything or self.names)

    def accepts(self, word: str) -> bool:
        """Tell whether the run may begin with a word."""
        if word in self.whole or self.anything or self.names:
            return True
        for words in self.lists:
            if word in words:
                return True
        if self.beginnings and word.startswith(self.beginnings):
            return True
        return self.figures and word.isdigit()


NOTHING = Opening()
ANYTHING = Opening(anything=True)
FIGURES = Opening(figures=True)
NAMES = Opening(names=True)


def listed(words: Iterable[str], beginnings: tuple[str, ...] = ()) -> Opening:
    """Return an opening by some whole words, and by the beginnings of others."""
    return _shared(Opening(_words(words), beginnings))


def any_of(openings: Iterable[Opening]) -> Opening:
    """Return an opening by what any of several begins with."""
    gathered = tuple(openings)
    if len(gathered) == 1:
        return gathered[0]
    whole, lists = _gathered([words for one in gathered for words in (one.whole, *one.lists)])
    return _shared(
        Opening(
            whole,
            tuple(beginning for one in gathered for beginning in one.beginnings),
            any(one.figures for one in gathered),
            any(one.anything for one in gathered),
            any(one.names for one in gathered),
            lists,
        )
    )


def _gathered(
    all_words: Iterable[Collection[str]],
) -> tuple[Collection[str], tuple[Collection[str], ...]]:
    distinct = tuple(dict.fromkeys(all_words))
    lists = tuple(words for words in distinct if len(words) >= LONG_LIST)
    known = frozenset().union(*lists)
    short = (word for words in distinct if len(words) < LONG_LIST for word in words)
    whole = _words(word for word in short if word not in known)
    return (lists[0], ()) if len(lists) == 1 and not whole else (whole, lists)


def forget_shared() -> None:
    """Forget which openings are shared, once all the turns of phrase are read."""
    _shared.cache_clear()


@cache
def _shared(opening: Opening) -> Opening:
    # The same words begin many turns of phrase: kept once, they take four times less memory.
    return opening


def _words(words: Iterable[str]) -> Collection[str]:
    gathered = frozenset(words)
    return gathered if len(gathered) > FEW_WORDS else tuple(sorted(gathered))
