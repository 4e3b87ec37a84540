"""A sheet to read: a title and parts, as rich text for the screen and plain text to copy."""

from dataclasses import dataclass
from html import escape


@dataclass(frozen=True, slots=True)
class Part:
    """A heading, then paragraphs, or a list when `listed`."""

    heading: str
    lines: tuple[str, ...]
    listed: bool = False


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
            lines = [f"- {line}" if part.listed else line for line in _filled(part)]
            if lines:
                blocks.append("\n".join((part.heading, *lines)))
        return "\n\n".join(blocks) + "\n"

    def html(self, muted: str) -> str:
        """Return the sheet as rich text, its lead and headings in a quiet colour."""
        blocks = [f'<h2 style="margin:0 0 4px 0">{escape(self.title)}</h2>']
        if self.lead:
            blocks.append(f'<p style="margin:0; color:{muted}">{escape(self.lead)}</p>')
        blocks += [_html(part, muted) for part in self.parts if _filled(part)]
        return "".join(blocks)


def _filled(part: Part) -> list[str]:
    return [line for line in part.lines if line.strip()]


def _html(part: Part, muted: str) -> str:
    heading = f'<h4 style="margin:18px 0 4px 0; color:{muted}">{escape(part.heading)}</h4>'
    lines = [escape(line).replace("\n", "<br>") for line in _filled(part)]
    if part.listed:
        items = "".join(f'<li style="margin-bottom:3px">{line}</li>' for line in lines)
        return f'{heading}<ul style="margin:0 0 0 16px; -qt-list-indent:0">{items}</ul>'
    return heading + "".join(
        f'<p style="margin:0 0 6px 0; line-height:125%">{line}</p>' for line in lines
    )
