"""The boxes shared out between pages."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.documents.pdf.boxes import Box, TextBox
from desktop_app.documents.pdf.style import HEIGHT


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new page."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A box and how far under the top of the frame it stands."""

    box: Box
    depth: float


Page = tuple[Placed, ...]


def paginate(boxes: Sequence[Box | PageBreak]) -> tuple[Page, ...]:
    """Place the boxes on as many pages as they need."""
    pages = _Pages()
    for rank, box in enumerate(boxes):
        if isinstance(box, PageBreak):
            pages.turn()
        else:
            pages.place(box, _needed(boxes, rank))
    return tuple(tuple(page) for page in pages.pages if page)


def page_of(pages: tuple[Page, ...]) -> dict[str, int]:
    """Return the page of each bookmark; the first is 0."""
    return {
        placed.box.bookmark.key: number
        for number, page in enumerate(pages)
        for placed in page
        if isinstance(placed.box, TextBox) and placed.box.bookmark
    }


def _needed(boxes: Sequence[Box | PageBreak], rank: int) -> float:
    total = 0.0
    for box in boxes[rank:]:
        if isinstance(box, PageBreak):
            break
        total += box.before if total else 0
        if not box.keep:
            return total + box.lead
        total += box.height + box.after
    return total


class _Pages:
    def __init__(self) -> None:
        self.pages: list[list[Placed]] = [[]]
        self.depth = 0.0
        self.space = 0.0

    def turn(self) -> None:
        if self.pages[-1]:
            self.pages.append([])
        self.depth = self.space = 0.0

    def place(self, box: Box, needed: float) -> None:
        space = max(self.space, box.before) if self.pages[-1] else 0.0
        if self.depth + space + min(needed, HEIGHT) > HEIGHT:
            self.turn()
            space = 0.0
        self.depth += space
        rest: Box | None = box
        while rest:
            rest = self._place_part(rest)

    def _place_part(self, box: Box) -> Box | None:
        room = HEIGHT - self.depth
        if box.height <= room:
            self._put(box)
            return None
        fresh = not self.pages[-1]
        parts = box.split(room, fresh=fresh)
        if parts:
            self._put(parts[0])
        elif fresh:
            self._put(box)
        self.turn()
        return parts[1] if parts else None if fresh else box

    def _put(self, box: Box) -> None:
        self.pages[-1].append(Placed(box, self.depth))
        self.depth += box.height
        self.space = box.after
