"""The blocks of an outline as OpenDocument text, styled by name only."""

import io
from typing import Any, Final

from odfdo import Element, Frame, Style
from PIL import Image

from desktop_app.documents.outline import (
    CONTENTS_DEPTH,
    CONTENTS_TITLE,
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

PLAIN, BUYER, ADDRESS, TITLE, SUBJECT = "Standard", "Acheteur", "Adresse", "Title", "Subtitle"
LOW_TITLE, LOW_SUBJECT = "Titre_20_bas", "Sous_20_titre_20_bas"
_SMALL, _CAPTION, _CELL, _HEAD_CELL = "Petit_20_texte", "Caption", "Cellule", "Cellule_20_entete"
_ANSWER_LINE: Final = 0.5
_LOGO: Final = (5.3, 2.2)
_BUYER_AFTER_LOGO: Final = "Acheteur_20_suite"
_WIDTH: Final = 17.0
_LINK: Final = {
    "xlink:type": "simple",
    "text:style-name": "Internet_20_link",
    "text:visited-style-name": "Internet_20_link",
}
_BORDER: Final = "0.5pt solid #b3bfcc"
_PADDING: Final = "0.12cm"


class Body:
    """Adds the blocks of an outline to the text of a document, in reading order."""

    def __init__(self, document: Any) -> None:
        self._document = document
        self._text = document.body
        self._tables = 0
        self._headings = 0
        self._rooms: set[int] = set()
        self._declare(_kept_row("Ligne"))
        self._declare(_kept_row("Ligne_signature", min_row_height="4.2cm"))
        for name, shade in (("Case", "transparent"), ("Case_entete", "#ebf1f6")):
            self._declare(
                Style(
                    "table-cell",
                    name=name,
                    border=_BORDER,
                    padding=_PADDING,
                    background_color=shade,
                )
            )

    def add(self, block: Block) -> None:
        """Append one block."""
        match block:
            case Heading():
                self._add_heading(block)
            case Paragraph(text):
                self.add_text(text, PLAIN)
            case SmallPrint(text):
                self.add_text(text, _SMALL)
            case BulletList():
                self._add_list(block)
            case Table(header, rows, widths, caption):
                if caption:
                    self.add_text(caption, _CAPTION)
                self._add_table(header, rows, widths, caption or header[0])
            case Facts(rows):
                self._add_facts(rows)
            case _:
                self._add_form(block)

    def add_text(self, text: str, style: str) -> None:
        """Append one paragraph for each line of a text."""
        for line in filter(None, text.split("\n")):
            self._text.append(_paragraph(line, style))

    def add_letterhead(self, outline: Outline) -> None:
        """Append the logo of the buyer, its name and its address."""
        style = BUYER
        if outline.letterhead.logo:
            self._add_logo(outline.letterhead.logo, outline.logo_text)
            style = _BUYER_AFTER_LOGO
        self.add_text(outline.author, style)
        for text in outline.letterhead.lines:
            self.add_text(text, ADDRESS)

    def _add_logo(self, logo: bytes, text: str) -> None:
        with Image.open(io.BytesIO(logo)) as image:
            width, height = image.size
            ending = str(image.format).lower()
        part = f"Pictures/logo.{ending}"
        self._document.set_part(part, logo)
        self._document.manifest.add_full_path(part, f"image/{ending}")
        scale = min(_LOGO[0] / width, _LOGO[1] / height)
        size = (f"{width * scale:.2f}cm", f"{height * scale:.2f}cm")
        frame: Any = Frame.image_frame(part, text=text, size=size, anchor_type="as-char")
        line = _element("text:p", {"text:style-name": BUYER})
        line.append(frame)
        self._text.append(line)

    def add_contents(self, headings: tuple[Heading, ...], title: str) -> None:
        """Append a table of contents whose lines lead to the headings."""
        contents = _element("text:table-of-content", {"text:name": CONTENTS_TITLE})
        source = {"text:outline-level": str(CONTENTS_DEPTH)}
        contents.append(_element("text:table-of-content-source", source))
        index = _element("text:index-body", {})
        heading_line = _element("text:index-title", {"text:name": "Titre du sommaire"})
        heading_line.append(_paragraph(title, "Contents_20_Heading"))
        index.append(heading_line)
        for rank, heading in enumerate(headings, 1):
            if heading.level <= CONTENTS_DEPTH:
                line = _element("text:p", {"text:style-name": f"Contents_20_{heading.level}"})
                target = {"xlink:href": f"#{_anchor(rank)}", **_LINK}
                link = _element("text:a", target)
                link.text = heading_label(heading)
                line.append(link)
                index.append(line)
        contents.append(index)
        self._text.append(contents)
        self._text.append(_paragraph("", "Apres_20_sommaire"))

    def _add_heading(self, heading: Heading) -> None:
        self._headings += 1
        attributes = {
            "text:style-name": f"Heading_20_{heading.level}",
            "text:outline-level": str(heading.level),
        }
        if not heading.number:
            attributes["text:is-list-header"] = "true"
        element = _element("text:h", attributes)
        element.append(_element("text:bookmark", {"text:name": _anchor(self._headings)}))
        _write(element, heading.text.replace("\n", " "))
        self._text.append(element)

    def _add_list(self, block: BulletList) -> None:
        names = ("Numeros", "Numero") if block.ordered else ("Puces", "Puce")
        whole = _element("text:list", {"text:style-name": names[0]})
        for item in block.items:
            element = _element("text:list-item", {})
            element.append(_paragraph(item, names[1]))
            whole.append(element)
        self._text.append(whole)

    def _add_table(
        self,
        header: tuple[str, ...],
        rows: tuple[tuple[str, ...], ...],
        widths: tuple[int, ...],
        title: str,
        row_style: str = "Ligne",
    ) -> None:
        table = self._table(widths, title)
        top = _element("table:table-header-rows", {})
        top.append(_row(header, (True,) * len(header)))
        table.append(top)
        for row in rows:
            table.append(_row(row, (False,) * len(row), row_style))
        self._close(table)

    def _add_facts(self, rows: tuple[tuple[str, str], ...]) -> None:
        if not rows:
            return
        table = self._table(FACT_WIDTHS, rows[0][0])
        for row in rows:
            table.append(_row(row, (True, False)))
        self._close(table)

    def _add_form(self, block: Signature | Answer) -> None:
        if isinstance(block, Answer):
            self._add_answer(block.text, block.lines)
        else:
            self._add_signature(block)

    def _add_signature(self, block: Signature) -> None:
        content = ("\n".join(block.entries),) * len(block.parties)
        widths = (1,) * len(block.parties)
        self._add_table(block.parties, (content,), widths, "Signatures", "Ligne_signature")

    def _add_answer(self, label: str, lines: int) -> None:
        style = f"Ligne_reponse_{lines}"
        if lines not in self._rooms:
            self._rooms.add(lines)
            height = f"{lines * _ANSWER_LINE:.2f}cm"
            self._declare(Style("table-row", name=style, min_row_height=height))
        self._add_table((label,), (("",),), (1,), label, style)

    def _table(self, shares: tuple[int, ...], title: str) -> Any:
        self._tables += 1
        name = f"Tableau{self._tables}"
        self._declare(Style("table", name=name, width=f"{_WIDTH}cm", align="margins"))
        table = _element("table:table", {"table:name": name, "table:style-name": name})
        summary = _element("table:title", {})
        summary.text = title
        table.append(summary)
        for rank, share in enumerate(shares, 1):
            column = f"{name}.{rank}"
            width = f"{_WIDTH * share / sum(shares):.2f}cm"
            self._declare(Style("table-column", name=column, column_width=width))
            table.append(_element("table:table-column", {"table:style-name": column}))
        return table

    def _close(self, table: Any) -> None:
        self._text.append(table)
        self._text.append(_paragraph("", _SMALL))

    def _declare(self, style: Any) -> None:
        self._document.insert_style(style, automatic=True)


def _row(texts: tuple[str, ...], headings: tuple[bool, ...], style: str = "Ligne") -> Any:
    row = _element("table:table-row", {"table:style-name": style})
    for text, heading in zip(texts, headings, strict=True):
        names = ("Case_entete", _HEAD_CELL) if heading else ("Case", _CELL)
        attributes = {"table:style-name": names[0], "office:value-type": "string"}
        cell = _element("table:table-cell", attributes)
        for line in text.split("\n"):
            cell.append(_paragraph(line, names[1]))
        row.append(cell)
    return row


def _kept_row(name: str, min_row_height: str | None = None) -> Any:
    style: Any = Style("table-row", name=name, min_row_height=min_row_height)
    style.set_properties({"fo:keep-together": "always"}, area="table-row")
    return style


def _paragraph(text: str, style: str) -> Any:
    paragraph = _element("text:p", {"text:style-name": style})
    _write(paragraph, text)
    return paragraph


def _write(element: Any, text: str) -> None:
    for rank, piece in enumerate(TO_FILL.split(text)):
        if rank % 2:
            span = _element("text:span", {"text:style-name": "A_20_completer"})
            span.text = piece
            element.append(span)
        elif piece:
            element.append(piece)


def _anchor(rank: int) -> str:
    return f"partie-{rank}"


def _element(tag: str, attributes: dict[str, str]) -> Any:
    element = Element.from_tag(tag)
    for name, value in attributes.items():
        element.set_attribute(name, value)
    return element
