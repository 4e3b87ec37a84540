"""A sheet to read: a title and parts, as rich text for the screen and plain text to copy."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from desktop_app.core.citation import cited


@dataclass(frozen=True, slots=True)
class Part:
    """A heading, then paragraphs, or a list when `listed`.

    A target is where the line of the same rank leads; its first row is then a link.
    """

    heading: str
    lines: tuple[str, ...]
    listed: bool = False
    targets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """A whole thing of the library; parts without lines are left out."""

    title: str
    lead: str
    parts: tuple[Part, ...]

    def text(self) -> str:
        """Return the sheet as plain text."""
        blocks = ["\n".join(line for line in (self.title, self.lead) if line)]
        for part in self.parts:
            lines = [f"- {line}" if part.listed else line for line, _ in _filled(part)]
            if lines:
                blocks.append("\n".join((part.heading, *lines)))
        return "\n\n".join(blocks) + "\n"

    def html(self, muted: str) -> str:
        """Return the sheet as rich text, its lead and headings in a quiet colour."""
        blocks = [f'<h2 style="margin:0 0 4px 0">{_shown(self.title)}</h2>']
        if self.lead:
            blocks.append(f'<p style="margin:0; color:{muted}">{_shown(self.lead)}</p>')
        blocks += [_html(part, muted) for part in self.parts]
        return "".join(blocks)


def _filled(part: Part) -> Iterator[tuple[str, str]]:
    pairs = zip_longest(part.lines, part.targets, fillvalue="")
    return ((line, target) for line, target in pairs if line.strip())


def _html(part: Part, muted: str) -> str:
    lines = [_line(line, target) for line, target in _filled(part)]
    if not lines:
        return ""
    heading = f'<h4 style="margin:18px 0 4px 0; color:{muted}">{_shown(part.heading)}</h4>'
    if part.listed:
        items = "".join(f'<li style="margin-bottom:3px">{line}</li>' for line in lines)
        return f'{heading}<ul style="margin:0 0 0 16px; -qt-list-indent:0">{items}</ul>'
    return heading + "".join(
        f'<p style="margin:0 0 6px 0; line-height:125%">{line}</p>' for line in lines
    )


def _shown(text: str) -> str:
    return _escaped(cited(text))


def _escaped(text: str) -> str:
    # With it come the names of two thousand signs, which the first window would wait for.
    from html import escape  # noqa: PLC0415

    return escape(text)


def _line(line: str, target: str) -> str:
    first, *others = _shown(line).split("\n")
    if target:
        first = f'<a href="{_escaped(target)}">{first}</a>'
    return "<br>".join((first, *others))
