"""How the window was left: its place, its splitters, its columns, its tabs, its steps."""

from pathlib import Path
from typing import Any, Final

from desktop_app.small_file import read_small, write_if_possible

FILE_NAME: Final = "fenetre.json"
# No screen is as large; a number beyond is a mistake of the file.
FURTHEST: Final = 100_000


class Layout:
    """Answers by name; what changed is written at the end, beside what another window wrote."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE_NAME
        self._known = read_small(self._path)
        self._changed: dict[str, Any] = {}

    def value(self, name: str) -> Any:
        """Return what was kept under a name, none when nothing was."""
        return self._known.get(name)

    def numbers(self, name: str, count: int = 0) -> tuple[int, ...]:
        """Return whole numbers kept under a name, none of them when anything is not right."""
        found = self.value(name)
        if not isinstance(found, list) or (count and len(found) != count):
            return ()
        right = all(type(item) is int and abs(item) < FURTHEST for item in found)
        return tuple(found) if right else ()

    def keep(self, name: str, value: Any) -> None:
        """Remember a value under a name until it is written."""
        if self._known.get(name) != value:
            self._known[name] = self._changed[name] = value

    def step_of(self, book: Path, tender: int) -> int:
        """Return the rank of the step at which a tender was left, the first one if unknown."""
        (rank,) = self.numbers(_step(book, tender), 1) or (0,)
        return max(rank, 0)

    def keep_step(self, book: Path, tender: int, rank: int) -> None:
        """Remember the step at which a tender is left; 0 is a tender that was never kept."""
        if tender:
            self.keep(_step(book, tender), [rank])

    def write(self) -> None:
        """Write what changed, if anything did."""
        if self._changed:
            write_if_possible(self._path, read_small(self._path) | self._changed)
            self._changed = {}


def _step(book: Path, tender: int) -> str:
    # The practice commune numbers its tenders from one too.
    return f"step/{book.parent.name}/{book.name}/{tender}"
