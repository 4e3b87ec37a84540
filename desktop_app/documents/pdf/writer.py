"""An outline written as the bytes of a PDF."""

import io
from pathlib import Path
from typing import Final

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from desktop_app.documents.outline import Outline, texts, with_texts
from desktop_app.documents.pdf import fonts, style
from desktop_app.documents.pdf.archive import archive, attach, saved
from desktop_app.documents.pdf.compose import compose
from desktop_app.documents.pdf.layout import Page, page_of, paginate
from desktop_app.documents.pdf.lines import shortened
from desktop_app.documents.pdf.metadata import Identity
from desktop_app.documents.pdf.pen import Pen
from desktop_app.documents.typography import missing_glyphs, printable
from desktop_app.dossier import maker

_BAR_HEIGHT: Final = 10.0

rl_config.trustedSchemes = ["data"]
rl_config.trustedHosts = ["invalid"]


def write_pdf(outline: Outline, dossier: bytes, resources: Path) -> bytes:
    """Return the PDF of an outline, with the dossier attached if there is one."""
    fonts.register(resources / "fonts")
    known = fonts.coverage()
    outline = with_texts(outline, lambda text: printable(text, known))
    composition = compose(outline)
    pages = paginate(composition.boxes)
    content = io.BytesIO()
    pen = Pen(_canvas(content, outline.language), page_of(pages))
    for page in pages:
        with pen.new_page():
            _draw_page(pen, page, outline, len(pages))
    pen.canvas.save()
    profile = (resources / "colour" / "srgb.icc").read_bytes()
    pdf = archive(content.getvalue(), composition.root, pen, _identity(outline), profile)
    if dossier:
        attach(pdf, dossier)
    return saved(pdf)


def unprintable(outline: Outline, resources: Path) -> tuple[str, ...]:
    """Return the signs of an outline that the fonts cannot show."""
    fonts.register(resources / "fonts")
    return missing_glyphs("".join(texts(outline)), fonts.coverage())


def _canvas(content: io.BytesIO, language: str) -> Canvas:
    canvas = Canvas(
        content,
        pagesize=(style.PAGE_WIDTH, style.PAGE_HEIGHT),
        invariant=1,
        pageCompression=0,
        initialFontName=fonts.REGULAR,
        lang=language,
    )
    canvas.showOutline()
    return canvas


def _identity(outline: Outline) -> Identity:
    return Identity(
        title=outline.running_title,
        author=outline.author,
        subject=outline.reference,
        language=outline.language,
        producer=maker(outline.rules),
    )


def _draw_page(pen: Pen, page: Page, outline: Outline, count: int) -> None:
    for placed in page:
        placed.box.draw(pen, style.MARGIN, style.PAGE_HEIGHT - style.TOP - placed.depth)
    _draw_header(pen, outline)
    _draw_footer(pen, outline, f"Page {pen.page + 1} / {count}")


def _draw_header(pen: Pen, outline: Outline) -> None:
    top = style.PAGE_HEIGHT - 34
    with pen.pagination("Header"):
        if pen.page == 0:
            bottom = style.PAGE_HEIGHT - _BAR_HEIGHT
            pen.box(style.ACCENT, 0, bottom, style.PAGE_WIDTH, _BAR_HEIGHT)
            return
        text = shortened(outline.running_title, style.RUNNING, style.WIDTH)
        pen.write(text, style.RUNNING, style.MARGIN, top)
        pen.rule(style.LINE, style.MARGIN, style.MARGIN + style.WIDTH, top - 15)


def _draw_footer(pen: Pen, outline: Outline, place: str) -> None:
    top = style.BOTTOM - 22
    look = style.RUNNING
    size = fonts.width(place, look.face, look.size)
    with pen.pagination("Footer"):
        pen.rule(style.LINE, style.MARGIN, style.MARGIN + style.WIDTH, top + 4)
        author = outline.author.replace("\n", " ")
        pen.write(shortened(author, look, style.WIDTH - size - 20), look, style.MARGIN, top)
        pen.write(place, look, style.MARGIN + style.WIDTH - size, top)
