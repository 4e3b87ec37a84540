"""How the pages look: sizes, spaces and colours, every contrast at least 4.5 to 1."""

from dataclasses import dataclass
from typing import Final

from desktop_app.documents.pdf.fonts import BOLD, OBLIQUE, REGULAR

Colour = tuple[float, float, float]

INK: Final = (0.10, 0.11, 0.13)
ACCENT: Final = (0.09, 0.29, 0.46)
MUTED: Final = (0.33, 0.35, 0.39)
SHADE: Final = (0.92, 0.945, 0.965)
LINE: Final = (0.70, 0.75, 0.80)
NOTICE: Final = (1.0, 0.93, 0.62)
PAPER: Final = (1.0, 1.0, 1.0)

PAGE_WIDTH: Final = 595.28
PAGE_HEIGHT: Final = 841.89
MARGIN: Final = 56.7
TOP: Final = 70.0
BOTTOM: Final = 64.0
WIDTH: Final = PAGE_WIDTH - 2 * MARGIN
HEIGHT: Final = PAGE_HEIGHT - TOP - BOTTOM
PADDING: Final = 5.0
ONE_LINE: Final = 30.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How a text looks; `keep` ties it to what follows."""

    face: str = REGULAR
    size: float = 10
    leading: float = 14.5
    colour: Colour = INK
    before: float = 0
    after: float = 7
    indent: float = 0
    keep: bool = False


BODY: Final = Style()
ITEM: Final = Style(after=3.5, indent=15)
LAST_ITEM: Final = Style(after=8, indent=15)
BUYER: Final = Style(face=BOLD, size=12, leading=16, colour=ACCENT, before=16, after=46)
ADDRESS: Final = Style(size=9, leading=12.5, colour=MUTED, after=0)
LAST_ADDRESS: Final = Style(size=9, leading=12.5, colour=MUTED, after=40)
LOW_BUYER: Final = Style(face=BOLD, size=12, leading=16, colour=ACCENT, after=8)
LOW_LAST_ADDRESS: Final = Style(size=9, leading=12.5, colour=MUTED, after=8)
LOW_TITLE: Final = Style(face=BOLD, size=16, leading=21, colour=ACCENT, after=2)
LOW_SUBJECT: Final = Style(size=11, leading=15.5, after=8)
TITLE: Final = Style(face=BOLD, size=22, leading=29, colour=ACCENT, after=12)
SUBJECT: Final = Style(size=14, leading=20, after=26)
CONTENTS_TITLE: Final = Style(face=BOLD, size=12, leading=16, colour=ACCENT, before=24, after=6)
CONTENTS: Final = (
    Style(face=BOLD, size=9.5, leading=14, before=4, after=0),
    Style(size=9.5, leading=14, after=0, indent=16),
)
HEADINGS: Final = (
    Style(face=BOLD, size=14, leading=19, colour=ACCENT, before=20, after=8, keep=True),
    Style(face=BOLD, size=11, leading=15.5, before=13, after=5, keep=True),
    Style(face=BOLD, size=10, leading=14.5, before=9, after=4, keep=True),
)
QUESTION: Final = Style(face=BOLD, size=9, leading=12.5, before=5, after=3, keep=True)
CAPTION: Final = Style(face=OBLIQUE, size=9, leading=12.5, colour=MUTED, before=4, keep=True)
CELL: Final = Style(size=9, leading=12.5, after=2)
CELL_HEADER: Final = Style(face=BOLD, size=9, leading=12.5, colour=ACCENT, after=2)
SMALL: Final = Style(size=8, leading=11, colour=MUTED, after=6)
RUNNING: Final = Style(size=8, leading=11, colour=MUTED)
