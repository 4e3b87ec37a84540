"""An outline as boxes of text and tables, with the structure of the document."""

import dataclasses
from dataclasses import dataclass, field
from typing import Final
from zlib import crc32

from desktop_app.documents.outline import (
    CONTENTS_DEPTH,
    CONTENTS_TITLE,
    FACT_WIDTHS,
    Answer,
    Block,
    BulletList,
    Facts,
    Heading,
    Outline,
    Paragraph,
    Signature,
    SmallPrint,
    Table,
    heading_label,
)
from desktop_app.documents.pdf import style
from desktop_app.documents.pdf.answer import answer_box
from desktop_app.documents.pdf.boxes import Box, ContentsLine, text_box
from desktop_app.documents.pdf.layout import PageBreak
from desktop_app.documents.pdf.pen import Bookmark
from desktop_app.documents.pdf.picture import logo_box
from desktop_app.documents.pdf.structure import Node
from desktop_app.documents.pdf.style import Style
from desktop_app.documents.pdf.table import Cell, Row, TableBox

_LONGEST_TITLE: Final = 300
_SIGNATURE_HEIGHT: Final = 120.0


@dataclass(slots=True)
class Composition:
    """The boxes of a document in order, and the root of its structure."""

    root: Node = field(default_factory=lambda: Node("Document"))
    boxes: list[Box | PageBreak] = field(default_factory=list)

    def add(self, block: Block) -> None:
        """Append the boxes of one block."""
        match block:
            case Heading():
                self._add_heading(block)
            case Paragraph(text):
                self.add_text(text, style.BODY)
            case SmallPrint(text):
                self._tie_table()
                self.add_text(text, style.SMALL)
            case BulletList():
                self._add_list(block)
            case Table():
                self._add_table(block)
            case Facts(rows):
                self._add_facts(rows)
            case Answer(label, lines):
                self.add_text(label, style.QUESTION)
                self.boxes.append(answer_box(self.root.add("Form"), label, lines))
            case _:
                self._add_signature(block)

    def add_text(self, text: str, look: Style, tag: str = "P") -> None:
        """Append one paragraph for each line of a text."""
        for part in filter(None, text.split("\n")):
            tied = dataclasses.replace(look, keep=look.keep or part.endswith(":"))
            self.boxes.append(text_box(self.root.add(tag), part, tied))

    def add_letterhead(self, outline: Outline) -> None:
        """Append the logo of the buyer, its name and its address."""
        if outline.letterhead.logo:
            node = self.root.add("Figure", text=outline.logo_text)
            self.boxes.append(logo_box(node, outline.letterhead.logo))
        lines = outline.letterhead.lines
        buyer = style.LOW_BUYER if outline.one_page else style.BUYER
        name = dataclasses.replace(buyer, after=2) if lines else buyer
        self.add_text(outline.author, name)
        end = style.LOW_LAST_ADDRESS if outline.one_page else style.LAST_ADDRESS
        for rank, line in enumerate(lines, 1):
            self.add_text(line, end if rank == len(lines) else style.ADDRESS)

    def add_contents(self, headings: tuple[Bookmark, ...], title: str) -> None:
        """Append the contents, then begin a new page."""
        contents = self.root.add("TOC")
        self.boxes.append(text_box(contents.add("Caption"), title, style.CONTENTS_TITLE))
        for bookmark in headings:
            if bookmark.depth < CONTENTS_DEPTH:
                node = contents.add("TOCI").add("Reference").add("Link")
                look = style.CONTENTS[bookmark.depth]
                self.boxes.append(ContentsLine(node=node, style=look, bookmark=bookmark))
        self.boxes.append(PageBreak())

    def _tie_table(self) -> None:
        table = self.boxes[-1]
        if isinstance(table, TableBox) and table.is_small:
            self.boxes[-1] = dataclasses.replace(table, keep=True)

    def _add_heading(self, heading: Heading) -> None:
        look = style.HEADINGS[heading.level - 1]
        box = text_box(self.root.add(f"H{heading.level + 1}"), heading_label(heading), look)
        self.boxes.append(dataclasses.replace(box, bookmark=bookmark_of(heading)))

    def _add_list(self, block: BulletList) -> None:
        whole = self.root.add("L", numbering="Decimal" if block.ordered else "Disc")
        looks = (*(style.ITEM,) * (len(block.items) - 1), style.LAST_ITEM)
        for marker, item, look in zip(block.markers, block.items, looks, strict=True):
            node = whole.add("LI")
            marker_node = node.add("Lbl")
            box = text_box(node.add("LBody"), item, look)
            self.boxes.append(dataclasses.replace(box, marker=marker, marker_node=marker_node))

    def _add_table(self, table: Table) -> None:
        node = self.root.add("Table")
        if table.caption:
            self.boxes.append(text_box(node.add("Caption"), table.caption, style.CAPTION))
        widths = _widths(table.widths)
        header = _row(node.add("THead"), table.header, widths, headings=len(table.header))
        body = node.add("TBody")
        rows = tuple(_row(body, row, widths) for row in table.rows)
        self.boxes.append(TableBox(widths=widths, header=header, rows=rows))

    def _add_facts(self, facts: tuple[tuple[str, str], ...]) -> None:
        body = self.root.add("Table").add("TBody")
        widths = _widths(FACT_WIDTHS)
        rows = tuple(_row(body, fact, widths, headings=1, scope="Row") for fact in facts)
        self.boxes.append(TableBox(widths=widths, header=None, rows=rows))

    def _add_signature(self, block: Signature) -> None:
        parties = block.parties
        node = self.root.add("Table")
        widths = _widths((1,) * len(parties))
        header = _row(node.add("THead"), parties, widths, headings=len(parties))
        content = "\n".join(block.entries)
        row = _row(node.add("TBody"), (content,) * len(parties), widths)
        row = Row(cells=row.cells, least=_SIGNATURE_HEIGHT)
        self.boxes.append(TableBox(widths=widths, header=header, rows=(row,)))


def compose(outline: Outline) -> Composition:
    """Return the boxes and the structure of a document."""
    composition = Composition()
    composition.add_letterhead(outline)
    low = outline.one_page
    composition.add_text(outline.title, style.LOW_TITLE if low else style.TITLE, "H1")
    composition.add_text(outline.subject, style.LOW_SUBJECT if low else style.SUBJECT)
    composition.add(outline.facts)
    headings = outline.in_contents
    if headings:
        composition.add_contents(tuple(map(bookmark_of, headings)), CONTENTS_TITLE)
    for block in outline.blocks:
        composition.add(block)
    return composition


def bookmark_of(heading: Heading) -> Bookmark:
    """Return the bookmark of a heading, which its number or its text makes unique."""
    title = heading_label(heading).replace("\n", " ")
    if len(title) > _LONGEST_TITLE:
        title = title[:_LONGEST_TITLE].rstrip() + "…"
    key = heading.number or f"{crc32(heading.text.encode()):08x}"
    return Bookmark(f"partie-{key}", title, heading.level - 1)


def _row(
    parent: Node,
    texts: tuple[str, ...],
    widths: tuple[float, ...],
    headings: int = 0,
    scope: str = "Column",
) -> Row:
    node = parent.add("TR")
    cells = []
    for rank, (text, room) in enumerate(zip(texts, widths, strict=True)):
        heading = rank < headings
        place = node.add("TH", scope=scope) if heading else node.add("TD")
        look = style.CELL_HEADER if heading else style.CELL
        boxes = tuple(
            text_box(place.add("P"), part, look, room - 2 * style.PADDING)
            for part in text.split("\n")
        )
        cells.append(Cell(boxes=boxes, heading=heading))
    return Row(cells=tuple(cells))


def _widths(shares: tuple[int, ...]) -> tuple[float, ...]:
    return tuple(style.WIDTH * share / sum(shares) for share in shares)
