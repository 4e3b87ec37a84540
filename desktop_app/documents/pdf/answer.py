"""The frames in which a bidder writes."""

from dataclasses import dataclass
from typing import Final

from desktop_app.documents.pdf.pen import Pen
from desktop_app.documents.pdf.structure import Node
from desktop_app.documents.pdf.style import CELL, HEIGHT, MUTED, PADDING, WIDTH

_GREATEST: Final = HEIGHT * 0.8


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerBox:
    """An empty frame that is never cut."""

    node: Node
    label: str
    height: float
    before: float = 0
    after: float = 9
    keep: bool = False

    @property
    def lead(self) -> float:
        """The least height with which the box may begin on a page."""
        return self.height

    def split(self, room: float, *, fresh: bool) -> None:  # noqa: ARG002 - a frame never splits
        """Refuse: a frame cannot be cut."""
        return

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """Draw the frame from its upper left corner, and let it be filled."""
        frame = (left, top - self.height, left + WIDTH, top)
        with pen.marked(None):
            pen.frame(MUTED, frame)
        pen.field(self.node, self.label, frame)


def answer_box(node: Node, label: str, lines: int) -> AnswerBox:
    """Return a frame with room for some lines."""
    height = min(lines * CELL.leading + 2 * PADDING, _GREATEST)
    return AnswerBox(node=node, label=label, height=height)
