"""The blocks of an outline as paragraphs and tables that keep their meaning in an editor."""

import io
from typing import Any, Final

from docx.document import Document
from docx.enum.table import WD_ROW_HEIGHT_RULE
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Emu, Pt

from desktop_app.documents.docx import styles
from desktop_app.documents.outline import (
    CONTENTS_DEPTH,
    FACT_WIDTHS,
    TO_FILL,
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

_SIGNATURE_HEIGHT: Final = Pt(120)
_ANSWER_LINE: Final = Pt(14)
_LOGO: Final = (Cm(5.3), Cm(2.2))
_LOOK_BITS: Final = {"firstRow": 0x20, "firstColumn": 0x80, "noHBand": 0x200, "noVBand": 0x400}


class Body:
    """Adds the blocks of an outline to a document, in reading order."""

    def __init__(self, document: Document) -> None:
        self._document = document
        # Asked by its name, a style is looked for among all of them, for each paragraph.
        self._styles = {style.name: style.style_id for style in document.styles}
        self._headings = 0

    def add(self, block: Block) -> None:
        """Append one block."""
        match block:
            case Heading():
                self._add_heading(block)
            case Paragraph(text):
                self.add_text(text, "Normal")
            case SmallPrint(text):
                self.add_text(text, styles.SMALL)
            case BulletList():
                self._add_list(block)
            case Table(header, rows, widths, caption):
                if caption:
                    self.add_text(caption, "Caption")
                self._add_table(header, rows, widths, caption)
            case Facts(rows):
                self._add_facts(rows)
            case _:
                self._add_form(block)

    def add_text(self, text: str, style: str) -> None:
        """Append one paragraph for each line of a text."""
        for line in filter(None, text.split("\n")):
            _write(self._paragraph(style), line)

    def add_letterhead(self, outline: Outline) -> None:
        """Append the logo of the buyer, its name and its address."""
        if outline.letterhead.logo:
            line = self._paragraph(styles.ADDRESS)
            picture = line.add_run().add_picture(io.BytesIO(outline.letterhead.logo))
            scale = min(_LOGO[0] / picture.width, _LOGO[1] / picture.height)
            picture.width, picture.height = (
                Emu(int(side * scale)) for side in (picture.width, picture.height)
            )
            picture._inline.docPr.set("descr", outline.logo_text)  # noqa: SLF001 - no API
        self.add_text(outline.author, styles.BUYER)
        for text in outline.letterhead.lines:
            self.add_text(text, styles.ADDRESS)

    def add_contents(self, headings: tuple[Heading, ...], title: str) -> None:
        """Append a table of contents, a field whose lines lead to the headings."""
        self.add_text(title, styles.CONTENTS_TITLE)
        shown = [
            (rank, heading)
            for rank, heading in enumerate(headings, 1)
            if heading.level <= CONTENTS_DEPTH
        ]
        for place, (rank, heading) in enumerate(shown):
            line = self._paragraph(f"TOC {heading.level}")
            if place == 0:
                _open_field(line, f'TOC \\o "1-{CONTENTS_DEPTH}" \\n \\h \\z \\u')
            line._p.append(_link(_anchor(rank), heading_label(heading)))  # noqa: SLF001 - no API
        if shown:
            _mark(line, "end")
        self._document.add_page_break()  # type: ignore[no-untyped-call]

    def _add_heading(self, heading: Heading) -> None:
        self._headings += 1
        paragraph = self._paragraph(f"Heading {heading.level}")
        name = _anchor(self._headings)
        start = _element("w:bookmarkStart", id=str(self._headings), name=name)
        paragraph._p.append(start)  # noqa: SLF001 - no API for bookmarks
        _write(paragraph, heading.text.replace("\n", " "))
        paragraph._p.append(_element("w:bookmarkEnd", id=str(self._headings)))  # noqa: SLF001

    def _add_list(self, block: BulletList) -> None:
        style = "List Number" if block.ordered else "List Bullet"
        number = styles.restarted_list(self._document) if block.ordered else 0
        for item in block.items:
            paragraph = self._paragraph(style)
            if number:
                properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()  # noqa: SLF001
                properties.get_or_add_ilvl().val = 0
                properties.get_or_add_numId().val = number
            _write(paragraph, item)

    def _add_table(
        self,
        header: tuple[str, ...],
        rows: tuple[tuple[str, ...], ...],
        widths: tuple[int, ...],
        caption: str = "",
    ) -> Any:
        table = self._table(len(rows) + 1, widths, caption or header[0])
        self._fill_row(table.rows[0], header, styles.HEAD_CELL)
        properties = table.rows[0]._tr.get_or_add_trPr()  # noqa: SLF001 - no API
        properties.append(_element("w:tblHeader", val="1"))
        for row, texts in zip(list(table.rows)[1:], rows, strict=True):
            self._fill_row(row, texts)
        self._space()
        return table

    def _add_facts(self, rows: tuple[tuple[str, str], ...]) -> None:
        if not rows:
            return
        table = self._table(len(rows), FACT_WIDTHS, rows[0][0])
        _set_look(table, row=False, column=True)
        for row, (label, content) in zip(table.rows, rows, strict=True):
            self._fill_row(row, (label, content))
            for paragraph in row.cells[0].paragraphs:
                _styled(paragraph, self._styles[styles.HEAD_CELL])
        self._space()

    def _add_form(self, block: Signature | Answer) -> None:
        if isinstance(block, Answer):
            self._add_answer(block.text, block.lines)
        else:
            self._add_signature(block)

    def _add_signature(self, block: Signature) -> None:
        widths = (1,) * len(block.parties)
        content = ("\n".join(block.entries),) * len(block.parties)
        table = self._add_table(block.parties, (content,), widths, "Signatures")
        row = table.rows[1]
        row.height, row.height_rule = _SIGNATURE_HEIGHT, WD_ROW_HEIGHT_RULE.AT_LEAST

    def _add_answer(self, label: str, lines: int) -> None:
        table = self._add_table((label,), (("",),), (1,), label)
        row = table.rows[1]
        row.height, row.height_rule = lines * _ANSWER_LINE, WD_ROW_HEIGHT_RULE.AT_LEAST
        # A long answer may go on over the page.
        properties = row._tr.get_or_add_trPr()  # noqa: SLF001 - no API
        properties.remove(properties.find(qn("w:cantSplit")))

    def _table(self, rows: int, shares: tuple[int, ...], description: str) -> Any:
        table = self._document.add_table(rows=rows, cols=len(shares))
        table.style = self._document.styles[styles.GRID]
        table.autofit = False
        _set_look(table, row=True, column=False)
        properties = table._tbl.tblPr  # noqa: SLF001 - no API for a description
        properties.append(_element("w:tblDescription", val=description))
        whole = styles.TEXT_WIDTH
        for column, share in zip(table.columns, shares, strict=True):
            column.width = Emu(whole * share // sum(shares))
        for row in table.rows:
            row._tr.get_or_add_trPr().append(_element("w:cantSplit", val="1"))  # noqa: SLF001
        return table

    def _space(self) -> None:
        # Two tables with nothing between them would become one.
        self._paragraph(styles.SMALL)

    def _paragraph(self, style: str) -> Any:
        return _styled(self._document.add_paragraph(), self._styles[style])

    def _fill_row(self, row: Any, texts: tuple[str, ...], style: str = styles.CELL) -> None:
        name = self._styles[style]
        for cell, text in zip(row.cells, texts, strict=True):
            first, *others = text.split("\n")
            _write(_styled(cell.paragraphs[0], name), first)
            for line in others:
                _write(_styled(cell.add_paragraph(), name), line)


def _styled(paragraph: Any, style: str) -> Any:
    paragraph._p.style = style  # noqa: SLF001 - its own way looks for the style each time
    return paragraph


def _write(paragraph: Any, text: str) -> None:
    for rank, piece in enumerate(TO_FILL.split(text)):
        if piece:
            run = paragraph.add_run(piece)
            if rank % 2:
                run._r.style = styles.TO_FILL_ID  # noqa: SLF001 - as for a paragraph


def _set_look(table: Any, *, row: bool, column: bool) -> None:
    properties = table._tbl.tblPr  # noqa: SLF001 - no API
    for old in properties.findall(qn("w:tblLook")):
        properties.remove(old)
    names = {"firstRow": row, "firstColumn": column, "noHBand": True, "noVBand": True}
    # LibreOffice reads the sum, Word the names.
    total = sum(_LOOK_BITS[name] for name, value in names.items() if value)
    flags = {name: str(int(value)) for name, value in names.items()}
    properties.append(_element("w:tblLook", val=f"{total:04X}", **flags))


def _anchor(rank: int) -> str:
    return f"partie_{rank}"


def _open_field(paragraph: Any, code: str) -> None:
    _mark(paragraph, "begin")
    run = paragraph.add_run()
    text = OxmlElement("w:instrText")
    text.set(qn("xml:space"), "preserve")
    text.text = f" {code} "
    run._r.append(text)  # noqa: SLF001 - no API for fields
    _mark(paragraph, "separate")


def _mark(paragraph: Any, kind: str) -> None:
    paragraph.add_run()._r.append(_element("w:fldChar", fldCharType=kind))  # noqa: SLF001


def add_field(paragraph: Any, code: str) -> None:
    """Append a field that the editor works out, such as the number of the page."""
    _open_field(paragraph, code)
    paragraph.add_run("1")
    _mark(paragraph, "end")


def _link(anchor: str, text: str) -> Any:
    link = parse_xml(f'<w:hyperlink {nsdecls("w")} w:anchor="{anchor}" w:history="1"/>')
    run, content = OxmlElement("w:r"), OxmlElement("w:t")
    content.text = text
    content.set(qn("xml:space"), "preserve")
    run.append(content)
    link.append(run)
    return link


def _element(tag: str, /, **attributes: str) -> Any:
    element = OxmlElement(tag)
    for attribute, value in attributes.items():
        element.set(qn(f"w:{attribute}"), value)
    return element
