"""An outline written as the bytes of a Word document."""

import io
from typing import Any, Final

import docx
from docx.document import Document
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml.ns import qn
from docx.shared import Emu

from desktop_app.documents.docx import styles
from desktop_app.documents.docx.blocks import Body, add_field
from desktop_app.documents.outline import CONTENTS_TITLE, Heading, Outline
from desktop_app.documents.package import settled
from desktop_app.dossier import maker

_LEFTOVERS: Final = ("/thumbnail", "/stylesWithEffects", "/customXml")
_DATES: Final = ("dcterms:created", "dcterms:modified", "cp:lastPrinted", "cp:lastModifiedBy")


def write_docx(outline: Outline) -> bytes:
    """Return an outline as an editable text document with real styles."""
    document = docx.Document()
    headings = outline.in_contents
    numbered = any(isinstance(block, Heading) and block.number for block in outline.blocks)
    styles.dress(document, outline.language, numbered=numbered)
    if outline.one_page:
        styles.lower_cover(document)
    body = Body(document)
    body.add_letterhead(outline)
    body.add_text(outline.title, "Title")
    body.add_text(outline.subject, "Subtitle")
    body.add(outline.facts)
    if headings:
        body.add_contents(headings, CONTENTS_TITLE)
    for block in outline.blocks:
        body.add(block)
    _add_running_lines(document, outline)
    _sign(document, outline)
    _drop_leftovers(document)
    content = io.BytesIO()
    document.save(content)
    return settled(content.getvalue())


def _add_running_lines(document: Document, outline: Outline) -> None:
    section = document.sections[0]
    section.header.paragraphs[0].text = outline.running_title
    for footer in (section.footer, section.first_page_footer):
        line = footer.paragraphs[0]
        line.style = document.styles["Footer"]
        stops = line.paragraph_format.tab_stops
        stops.add_tab_stop(Emu(styles.TEXT_WIDTH), WD_TAB_ALIGNMENT.RIGHT)
        author = outline.author.replace("\n", " ")
        line.add_run(f"{author}\tPage ")
        add_field(line, "PAGE")
        line.add_run(" / ")
        add_field(line, "NUMPAGES")


def _drop_leftovers(document: Document) -> None:
    # python-docx's model carries a picture of its own first page, and more.
    for relations in (document.part.package.rels, document.part.rels):
        for name, relation in list(relations.items()):
            if relation.reltype.endswith(_LEFTOVERS):
                relations.pop(name)


def _sign(document: Document, outline: Outline) -> None:
    about = document.core_properties
    about.title = outline.running_title[:255]
    about.author = outline.author.replace("\n", " ")[:255]
    about.subject = outline.reference[:255]
    about.language = outline.language
    about.comments = maker(outline.rules)
    properties: Any = about._element  # noqa: SLF001 - the dates of the model cannot be unset
    for name in _DATES:
        for element in properties.findall(qn(name)):
            properties.remove(element)
    about.revision = 1
