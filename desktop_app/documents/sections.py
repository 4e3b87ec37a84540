"""The chapters of a document, some of which the clerk may write herself."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.core.clause_choice import OwnText
from desktop_app.core.tender import Tender
from desktop_app.documents.outline import Block, Heading
from desktop_app.documents.passages import prose


@dataclass(frozen=True, slots=True)
class Section:
    """One chapter; a text of the clerk with the same title replaces an open one.

    It is added at the end of a chapter that is not open, because the law wants that chapter.
    """

    title: str
    blocks: tuple[Block, ...]
    open: bool = False


def assemble(
    sections: Iterable[Section], tender: Tender, documents: tuple[str, ...]
) -> tuple[Block, ...]:
    """Return the chapters as blocks, with the texts typed for these documents."""
    waiting = [text for text in tender.texts if text.document in documents and text.role is None]
    blocks: list[Block] = []
    for section in sections:
        typed = [text for text in waiting if same_title(text.title, section.title)]
        waiting = [text for text in waiting if text not in typed]
        own = tuple(block for text in typed for block in prose(text.text))
        shown = own if own and section.open else (*section.blocks, *own)
        blocks += [Heading(1, section.title), *shown]
    for text in waiting:
        blocks += _own_chapter(text)
    return tuple(blocks)


def _own_chapter(text: OwnText) -> tuple[Block, ...]:
    return (Heading(1, text.title), *prose(text.text))


def same_title(first: str, second: str) -> bool:
    """Tell whether two titles name the same chapter, whatever their case and accents."""
    return _folded(first) == _folded(second)


def _folded(title: str) -> str:
    parts = unicodedata.normalize("NFKD", title.casefold().replace("'", "’"))
    return " ".join("".join(sign for sign in parts if not unicodedata.combining(sign)).split())
