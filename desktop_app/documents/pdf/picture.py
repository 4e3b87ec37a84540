"""Pictures on a page."""

import io
from dataclasses import dataclass
from typing import Any, Final

from reportlab.lib.utils import ImageReader

from desktop_app.documents.pdf.pen import Pen
from desktop_app.documents.pdf.structure import Node

_GREATEST_WIDTH: Final = 150.0
_GREATEST_HEIGHT: Final = 62.0


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureBox:
    """An image that is never cut."""

    node: Node
    image: Any
    width: float
    height: float
    before: float = 0
    after: float = 10
    keep: bool = True

    @property
    def lead(self) -> float:
        """The least height with which the box may begin on a page."""
        return self.height

    def split(self, room: float, *, fresh: bool) -> None:  # noqa: ARG002 - an image never splits
        """Refuse: an image cannot be cut."""
        return

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """Draw the image from its upper left corner."""
        with pen.marked(self.node):
            pen.picture(self.image, left, top - self.height, (self.width, self.height))


def logo_box(node: Node, content: bytes) -> PictureBox:
    """Return the box of a logo, made to fit the top of a cover."""
    image = ImageReader(io.BytesIO(content))
    width, height = image.getSize()
    scale = min(_GREATEST_WIDTH / width, _GREATEST_HEIGHT / height)
    return PictureBox(node=node, image=image, width=width * scale, height=height * scale)
