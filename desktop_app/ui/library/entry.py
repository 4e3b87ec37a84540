"""One line of the library: what the list shows, what filters compare, the sheet to read."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from functools import cached_property

from desktop_app.core.folding import fold
from desktop_app.ui.library.sheet import Sheet


@dataclass(frozen=True)
class Entry:
    """One thing of the library, known by its target; `marks` are the values filters compare."""

    target: str
    title: str
    subtitle: str
    words: tuple[str, ...]
    marks: Mapping[str, frozenset[str]]
    sheet: Callable[[], Sheet]

    @cached_property
    def order(self) -> str:
        """The title as it is sorted."""
        return fold(self.title)

    @cached_property
    def folded(self) -> str:
        """The words without accents or case, made at the first search."""
        return fold("\n".join((self.title, *self.words)))

    @property
    def is_ready(self) -> bool:
        """Whether a search has nothing left to make."""
        return "folded" in self.__dict__

    def prepare(self) -> None:
        """Make now what the first search would have to make."""
        self.suits(("",), {})

    def suits(self, words: Collection[str], wanted: Mapping[str, str]) -> bool:
        """Tell whether the entry has every wanted mark and every folded word."""
        return all(value in self.marks.get(name, ()) for name, value in wanted.items()) and all(
            word in self.folded for word in words
        )


def in_order(entries: Collection[Entry]) -> tuple[Entry, ...]:
    """Return entries by title."""
    return tuple(sorted(entries, key=lambda entry: entry.order))
