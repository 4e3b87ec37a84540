"""A text cut into lines, each keeping the space that the break would lose."""

from dataclasses import dataclass
from typing import Final

from desktop_app.documents.outline import TO_FILL
from desktop_app.documents.pdf.fonts import width
from desktop_app.documents.pdf.style import Style

_LONGEST_LINE: Final = 400


@dataclass(frozen=True, slots=True)
class Line:
    """One line; `to_fill` says from where to where it shows a blank left to the clerk."""

    text: str
    to_fill: tuple[tuple[int, int], ...] = ()


def break_lines(text: str, style: Style, room: float) -> tuple[Line, ...]:
    """Cut a text into lines no wider than the room."""
    text = text.replace("\n", " ")
    blanks = [match.span() for match in TO_FILL.finditer(text)]
    lines = []
    start = 0
    for content in _cut(text, style, room):
        end = start + len(content.rstrip(" "))
        spans = ((max(first, start) - start, min(last, end) - start) for first, last in blanks)
        lines.append(Line(content, tuple(span for span in spans if span[0] < span[1])))
        start += len(content)
    return tuple(lines)


def _cut(text: str, style: Style, room: float) -> list[str]:
    space = width(" ", style.face, style.size)
    lines: list[str] = []
    line, used = "", 0.0
    for word in text.split(" "):
        needed = width(word, style.face, style.size)
        if line and used + space + needed > room:
            lines.append(line + " ")
            line, used = "", 0.0
        if needed > room:
            *full, word = _cut_word(word, style, room)  # noqa: PLW2901 - its end opens a line
            lines.extend(full)
            needed = width(word, style.face, style.size)
        joined = bool(line)
        line = f"{line} {word}" if joined else word
        used += needed + (space if joined else 0)
    return [*lines, line]


def _cut_word(word: str, style: Style, room: float) -> list[str]:
    pieces: list[str] = []
    start, used = 0, 0.0
    for place, sign in enumerate(word):
        needed = width(sign, style.face, style.size)
        if used + needed > room and place > start:
            pieces.append(word[start:place])
            start, used = place, 0.0
        used += needed
    return [*pieces, word[start:]]


def shortened(text: str, style: Style, room: float) -> str:
    """Return a text cut to one line, with an ellipsis when something is left out."""
    kept = text[:_LONGEST_LINE]
    if kept == text and width(text, style.face, style.size) <= room:
        return text
    first = _cut_word(kept, style, room - width("…", style.face, style.size))[0]
    return first.rstrip() + "…"
