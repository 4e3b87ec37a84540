"""One line of the library: what the list shows, what filters compare, the sheet to read."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property

from desktop_app.core.folding import fold
from desktop_app.ui.library.sheet import Sheet


@dataclass(frozen=True)
class Entry:
    """One thing of the library; `marks` are the values that filters compare."""

    title: str
    subtitle: str
    words: str
    marks: Mapping[str, frozenset[str]]
    sheet: Callable[[], Sheet]

    @cached_property
    def folded(self) -> str:
        """The words without accents or case, made at the first search."""
        return fold(self.words)

    def suits(self, text: str, wanted: Mapping[str, str]) -> bool:
        """Tell whether the entry has every wanted mark and every word typed."""
        marked = all(value in self.marks.get(name, ()) for name, value in wanted.items())
        return marked and all(word in self.folded for word in fold(text).split())
