"""The styles of a text document: page, language, paragraphs, numbering and tables."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor

ACCENT: Final = RGBColor(0x17, 0x4A, 0x75)
INK: Final = RGBColor(0x1A, 0x1C, 0x21)
MUTED: Final = RGBColor(0x54, 0x59, 0x63)
FACE: Final = "Arial"
BUYER, ADDRESS, SMALL, CELL, HEAD_CELL = (
    "Acheteur",
    "Adresse",
    "Petit texte",
    "Cellule",
    "Cellule d’en-tête",
)
CONTENTS_TITLE, TO_FILL, GRID = "Titre du sommaire", "À compléter", "Tableau Clausier"
TO_FILL_ID = "ACompleter"
NUMBERED_HEADINGS: Final = "1"
_WIDTH, _HEIGHT, _MARGIN = Cm(21), Cm(29.7), Cm(2)
TEXT_WIDTH: Final = _WIDTH - 2 * _MARGIN


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How the paragraphs of a style look, in points."""

    size: float = 10
    bold: bool = False
    italic: bool = False
    colour: RGBColor = INK
    before: float = 0
    after: float = 6
    left: float = 0
    keep: bool = False
    base: str = "Normal"


LOOKS: Final = {
    "Normal": Look(),
    "Title": Look(size=22, bold=True, colour=ACCENT, before=44, after=12),
    "Subtitle": Look(size=14, after=24),
    BUYER: Look(size=12, bold=True, colour=ACCENT, before=16, after=2),
    ADDRESS: Look(size=9, colour=MUTED, after=0),
    "Heading 1": Look(size=14, bold=True, colour=ACCENT, before=20, after=8, keep=True),
    "Heading 2": Look(size=11, bold=True, before=13, after=5, keep=True),
    "Heading 3": Look(size=10, bold=True, before=9, after=4, keep=True),
    "List Bullet": Look(after=3.5, left=14),
    "List Number": Look(after=3.5, left=18),
    "Caption": Look(size=9, italic=True, colour=MUTED, before=4, after=4, keep=True),
    SMALL: Look(size=8, colour=MUTED),
    CELL: Look(size=9, after=2),
    HEAD_CELL: Look(size=9, bold=True, colour=ACCENT, after=2, base=CELL),
    CONTENTS_TITLE: Look(size=12, bold=True, colour=ACCENT, before=24, keep=True),
    "TOC 1": Look(size=9.5, bold=True, before=4, after=0),
    "TOC 2": Look(size=9.5, after=0, left=16),
    "Header": Look(size=8, colour=MUTED, after=0),
    "Footer": Look(size=8, colour=MUTED, after=0),
}
_TABLE_STYLE: Final = f"""
<w:style {nsdecls("w")} w:type="table" w:customStyle="1" w:styleId="TableauClausier">
  <w:name w:val="{GRID}"/><w:basedOn w:val="TableNormal"/>
  <w:tblPr><w:tblBorders>
    <w:top w:val="single" w:sz="4" w:color="B3BFCC"/><w:left w:val="single" w:sz="4" w:color="B3BFCC"/>
    <w:bottom w:val="single" w:sz="4" w:color="B3BFCC"/><w:right w:val="single" w:sz="4" w:color="B3BFCC"/>
    <w:insideH w:val="single" w:sz="4" w:color="B3BFCC"/><w:insideV w:val="single" w:sz="4" w:color="B3BFCC"/>
  </w:tblBorders><w:tblCellMar><w:top w:w="60" w:type="dxa"/><w:left w:w="100" w:type="dxa"/>
    <w:bottom w:w="40" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr>
  <w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:fill="EBF1F6"/></w:tcPr></w:tblStylePr>
  <w:tblStylePr w:type="firstCol"><w:tcPr><w:shd w:val="clear" w:fill="EBF1F6"/></w:tcPr></w:tblStylePr>
</w:style>"""  # noqa: E501 - one border a side
_FILL_STYLE: Final = f"""
<w:style {nsdecls("w")} w:type="character" w:customStyle="1" w:styleId="{TO_FILL_ID}">
  <w:name w:val="{TO_FILL}"/><w:rPr><w:shd w:val="clear" w:fill="FFED9E"/></w:rPr>
</w:style>"""
_DROPPED: Final = {qn(f"w:{name}") for name in ("pBdr", "tabs", "numPr", "contextualSpacing")}
_LEVELS: Final = ("%1.", "%1.%2", "%1.%2.%3")
_LOW_COVER: Final = {
    "Title": Look(size=16, before=6, after=2),
    "Subtitle": Look(size=11, after=8),
}


def lower_cover(document: Document) -> None:
    """Make the title and the subject take the room that a document of one page can give."""
    for name, look in _LOW_COVER.items():
        style: Any = document.styles[name]
        style.font.size = Pt(look.size)
        style.paragraph_format.space_before = Pt(look.before)
        style.paragraph_format.space_after = Pt(look.after)


def dress(document: Document, language: str, *, numbered: bool) -> None:
    """Give an empty document its page, its language and its styles."""
    _drop_unused(document)
    for name, look in LOOKS.items():
        _apply(document, _style(document, name), look)
    root = document.styles.element
    root.append(parse_xml(_TABLE_STYLE))
    root.append(parse_xml(_FILL_STYLE))
    for item in root.iter(qn("w:lang")):
        item.set(qn("w:val"), language)
    _set_numbering(document, numbered=numbered)
    section = document.sections[0]
    section.page_width, section.page_height = _WIDTH, _HEIGHT
    section.left_margin = section.right_margin = _MARGIN
    section.top_margin, section.bottom_margin = Cm(2.4), Cm(2.2)
    section.different_first_page_header_footer = True


def _drop_unused(document: Document) -> None:
    kept = {*LOOKS, "Default Paragraph Font", "Normal Table", "No List", "Hyperlink"}
    for style in list(document.styles):
        if style.name not in kept:
            style.element.getparent().remove(style.element)


def _style(document: Document, name: str) -> Any:
    if name in document.styles:
        return document.styles[name]
    return document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)


def _apply(document: Document, style: Any, look: Look) -> None:
    if style.name not in {"Normal", look.base}:
        style.base_style = document.styles[look.base]
    style.element.get_or_add_rPr().clear()
    properties = style.element.get_or_add_pPr()
    for child in [child for child in properties if child.tag in _DROPPED]:
        properties.remove(child)
    font = style.font
    font.name, font.size, font.bold, font.italic = FACE, Pt(look.size), look.bold, look.italic
    font.color.rgb = look.colour
    spaces = style.paragraph_format
    spaces.space_before, spaces.space_after = Pt(look.before), Pt(look.after)
    spaces.left_indent = Pt(look.left) if look.left else None
    spaces.line_spacing = 1.15
    spaces.keep_with_next = look.keep


def _set_numbering(document: Document, *, numbered: bool) -> None:
    part = document.part.numbering_part.element
    for child in list(part):
        part.remove(child)
    for rank, levels in enumerate((_heading_levels(), _ordered_levels(), _bullet_levels()), 1):
        kind = "multilevel" if rank == 1 else "singleLevel"
        text = "".join(levels)
        part.append(
            parse_xml(
                f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{rank}">'
                f'<w:multiLevelType w:val="{kind}"/>{text}</w:abstractNum>'
            )
        )
    for rank in (1, 2, 3):
        part.append(_number(rank, rank))
    numbers = {"List Number": 2, "List Bullet": 3}
    if numbered:
        numbers |= {f"Heading {level}": 1 for level in (1, 2, 3)}
    for name, number in numbers.items():
        level = int(name[-1]) - 1 if name.startswith("Heading") else 0
        _number_style(document.styles[name], number, level)


def restarted_list(document: Document) -> int:
    """Return the number of a new ordered list, which begins at one again."""
    part = document.part.numbering_part.element
    rank = 1 + len(part.findall(qn("w:num")))
    number = _number(rank, 2)
    override = '<w:lvlOverride {} w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    number.append(parse_xml(override.format(nsdecls("w"))))
    part.append(number)
    return rank


def _number(rank: int, abstract: int) -> Any:
    text = '<w:num {} w:numId="{}"><w:abstractNumId w:val="{}"/></w:num>'
    return parse_xml(text.format(nsdecls("w"), rank, abstract))


def _number_style(style: Any, number: int, level: int) -> None:
    text = '<w:numPr {}><w:ilvl w:val="{}"/><w:numId w:val="{}"/></w:numPr>'
    properties = style.element.get_or_add_pPr()
    properties.append(parse_xml(text.format(nsdecls("w"), level, number)))


def _heading_levels() -> Iterator[str]:
    for rank, text in enumerate(_LEVELS):
        yield (
            f'<w:lvl w:ilvl="{rank}"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
            f'<w:pStyle w:val="Heading{rank + 1}"/><w:suff w:val="space"/>'
            f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/></w:lvl>'
        )


def _ordered_levels() -> Iterator[str]:
    yield _simple_level("decimal", "%1.", 360)


def _bullet_levels() -> Iterator[str]:
    yield _simple_level("bullet", "•", 280)


def _simple_level(kind: str, text: str, indent: int) -> str:
    return (
        f'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>'
        f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{indent}" w:hanging="{indent}"/></w:pPr></w:lvl>'
    )
