"""The outline of a document: its blocks in reading order, with no format and no page."""

import dataclasses
import datetime
import itertools
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, cast

# How every format that makes pages shows the same outline.
TO_FILL: Final = re.compile(r"(\[à compléter[^\]]*\])")
FACT_WIDTHS: Final = (30, 70)
CONTENTS_TITLE: Final = "Sommaire"
CONTENTS_DEPTH: Final = 2


@dataclass(frozen=True, slots=True)
class Heading:
    """The title of a part; level 1 is a chapter."""

    level: int
    text: str
    number: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A run of sentences."""

    text: str


@dataclass(frozen=True, slots=True)
class BulletList:
    """Items of the same weight, or in order when they are numbered."""

    items: tuple[str, ...]
    ordered: bool = False

    @property
    def markers(self) -> tuple[str, ...]:
        """What stands before each item."""
        ranks = range(1, len(self.items) + 1)
        return tuple(f"{rank}." if self.ordered else "•" for rank in ranks)


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a header; `widths` are shares of the page, a line break parts two paragraphs."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[int, ...]
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """What is said of one thing: a label and its content on each row."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class SmallPrint:
    """A reference that few people read."""

    text: str


@dataclass(frozen=True, slots=True)
class Signature:
    """The places where the parties sign, and what each writes there."""

    parties: tuple[str, ...]
    entries: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """A place where a bidder writes, with what is asked of him and the lines it leaves."""

    text: str
    lines: int = 1


Block = Heading | Paragraph | BulletList | Table | Facts | SmallPrint | Signature | Answer


@dataclass(frozen=True, slots=True)
class Event:
    """One whole day of an agenda; `key` names it for ever, even when its day changes."""

    key: str
    day: datetime.date
    title: str
    note: str


@dataclass(frozen=True, slots=True)
class Agenda:
    """What a calendar program may take from a document, and the day it was drawn up for."""

    written_for: datetime.date
    events: tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What stands at the top of the cover: the logo as a PNG or JPEG image, and an address."""

    lines: tuple[str, ...] = ()
    logo: bytes = b""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """A whole document: what its cover says, then its blocks; agenda and data for some formats.

    One that stands on one page has a low cover and no contents; `rules` is the version of the
    rules and of the library that it was made with.
    """

    title: str
    subject: str
    author: str
    reference: str
    facts: Facts
    blocks: tuple[Block, ...]
    language: str = "fr-FR"
    agenda: Agenda | None = None
    data: Mapping[str, object] | None = None
    one_page: bool = False
    letterhead: Letterhead = Letterhead()
    rules: str = ""

    @property
    def logo_text(self) -> str:
        """What stands for the logo to those who do not see it."""
        return f"Logo : {self.author}" if self.letterhead.logo else ""

    @property
    def in_contents(self) -> tuple[Heading, ...]:
        """The headings that the contents list, none when the document stands on one page."""
        if self.one_page:
            return ()
        return tuple(block for block in self.blocks if isinstance(block, Heading))

    @property
    def running_title(self) -> str:
        """What names the document at the top of its pages and among files."""
        return f"{self.title} – {self.subject}".replace("\n", " ")


def number_headings(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Give each heading its number, such as 1, 1.1, 1.2 and 2."""
    counts: list[int] = []
    numbered: list[Block] = []
    for block in blocks:
        if isinstance(block, Heading):
            counts = [*counts, *[0] * block.level][: block.level]
            counts[-1] += 1
            number = ".".join(str(count) for count in counts)
            numbered.append(dataclasses.replace(block, number=number))
        else:
            numbered.append(block)
    return tuple(numbered)


def with_texts(outline: Outline, change: Callable[[str], str]) -> Outline:
    """Return the outline with each of its texts changed."""
    return cast("Outline", _changed(outline, change))


def texts(outline: Outline) -> Iterator[str]:
    """Yield each text of the document in reading order."""
    yield from (outline.author, *outline.letterhead.lines, outline.title, outline.subject)
    for block in (outline.facts, *outline.blocks):
        yield from _texts_of(block)


def plain_text(outline: Outline) -> str:
    """Return the document as text, for a person or a test to read."""
    letterhead = outline.letterhead.lines
    cover = [outline.author, *letterhead, f"# {outline.title}", outline.subject]
    blocks = [_plain(block) for block in (outline.facts, *outline.blocks)]
    return "\n\n".join([*cover, *blocks]) + "\n"


def heading_label(heading: Heading) -> str:
    """Return a heading as it is shown, its number first."""
    point = "." if heading.number and heading.level == 1 else ""
    return f"{heading.number}{point} {heading.text}".strip()


def _changed(value: Any, change: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return change(value)
    if isinstance(value, tuple):
        return tuple(_changed(item, change) for item in value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        names = [item.name for item in dataclasses.fields(value)]
        return type(value)(**{name: _changed(getattr(value, name), change) for name in names})
    return value


def _texts_of(block: Block) -> tuple[str, ...]:
    match block:
        case Heading():
            return (heading_label(block),)
        case BulletList(items):
            return items
        case Table(header, rows, _, caption):
            return tuple(filter(None, (caption, *header, *itertools.chain(*rows))))
        case Facts(rows):
            return tuple(itertools.chain(*rows))
        case Signature(parties, entries):
            return parties + entries * len(parties)
        case _:
            return (block.text,)


def _plain(block: Block) -> str:
    match block:
        case Heading():
            lines = ["#" * (block.level + 1) + " " + heading_label(block)]
        case BulletList(items):
            lines = [" ".join(pair) for pair in zip(block.markers, items, strict=True)]
        case Table(header, rows, _, caption):
            lines = [*filter(None, [caption]), *(" | ".join(row) for row in (header, *rows))]
        case Facts(rows):
            lines = [f"{label} = {content}" for label, content in rows]
        case Signature(parties, entries):
            lines = [" / ".join((party, *entries)) for party in parties]
        case SmallPrint(text):
            lines = [f"({text})"]
        case Answer(text, room):
            lines = [f"{text} [{room} lignes]" if room > 1 else f"{text} [une ligne]"]
        case _:
            lines = [block.text]
    return "\n".join(line.replace("\n", " / ") for line in lines)
