"""The embedded fonts: what they can show and how wide it is."""

import functools
from collections.abc import Set as AbstractSet
from pathlib import Path
from typing import Any, Final

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

REGULAR: Final = "DejaVuSans"
BOLD: Final = "DejaVuSans-Bold"
OBLIQUE: Final = "DejaVuSans-Oblique"


def register(folder: Path) -> None:
    """Make the fonts of a folder known to the engine, once."""
    known = pdfmetrics.getRegisteredFontNames()
    for face in (REGULAR, BOLD, OBLIQUE):
        if face not in known:
            pdfmetrics.registerFont(TTFont(face, str(folder / f"{face}.ttf")))


@functools.cache
def coverage() -> AbstractSet[int]:
    """Return the code points that every face can show."""
    faces = (pdfmetrics.getFont(face).face for face in (REGULAR, BOLD, OBLIQUE))
    return frozenset.intersection(*(frozenset(face.charToGlyph) for face in faces))


@functools.lru_cache(maxsize=20_000)
def width(text: str, face: str, size: float) -> float:
    """Return the width of a text in points."""
    return float(pdfmetrics.stringWidth(text, face, size))


def encoded(canvas: Any, text: str, face: str) -> list[tuple[str, str]]:
    """Return a text as pieces: the name of a font in the file, and its codes in hexadecimal."""
    font = pdfmetrics.getFont(face)
    file = canvas._doc  # noqa: SLF001 - each file has its own part of a font
    return [
        (font.getSubsetInternalName(part, file), codes.hex())
        for part, codes in font.splitString(text, file)
    ]
