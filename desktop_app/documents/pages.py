"""The pages of a PDF drawn as pictures, with the text that each of them shows."""

import itertools
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

GREATEST_WIDTH: Final = 4_000
# PDFium serves one thread at a time.
_ONE_AT_A_TIME: Final = threading.Lock()


@dataclass(frozen=True, slots=True, kw_only=True)
class PagePicture:
    """One page drawn; a pixel is four bytes: blue, green, red, and one that says nothing."""

    rank: int
    count: int
    width: int
    height: int
    stride: int
    pixels: bytes
    text: str


def draw_page(content: bytes, rank: int, width: int) -> PagePicture:
    """Return one page of a PDF, `width` pixels wide; the last page stands for those beyond."""
    import pypdfium2  # noqa: PLC0415 - only for who looks at pages

    with _ONE_AT_A_TIME, pypdfium2.PdfDocument(content) as document:
        document.init_forms()
        rank = max(0, min(rank, len(document) - 1))
        page = document[rank]
        scale = max(1, min(width, GREATEST_WIDTH)) / page.get_width()
        bitmap = page.render(scale=scale, prefer_bgrx=True)
        text_page = page.get_textpage()
        picture = PagePicture(
            rank=rank,
            count=len(document),
            width=bitmap.width,
            height=bitmap.height,
            stride=bitmap.stride,
            pixels=bytes(bitmap.buffer),
            text=text_page.get_text_bounded().replace("\r\n", "\n"),
        )
        for part in (text_page, bitmap, page):
            part.close()
        return picture


@dataclass(frozen=True, slots=True, kw_only=True)
class PageBand:
    """The lines of a drawn page from `top` to `bottom`; its pixels are those of a picture."""

    top: int
    bottom: int
    width: int
    height: int
    stride: int
    pixels: bytes


def draw_bands(content: bytes, rank: int, width: int, count: int) -> Iterator[PageBand]:
    """Draw one page of a PDF and yield it band by band: a whole page takes long to copy."""
    import pypdfium2  # noqa: PLC0415 - only for who prints

    with _ONE_AT_A_TIME, pypdfium2.PdfDocument(content) as document:
        document.init_forms()
        page = document[rank]
        scale = min(width, GREATEST_WIDTH) / page.get_width()
        bitmap = page.render(scale=scale, prefer_bgrx=True)
        page.close()
    height, stride = bitmap.height, bitmap.stride
    pixels = memoryview(bitmap.buffer).cast("B")
    ends = [height * band // count for band in range(count + 1)]
    try:
        for top, bottom in itertools.pairwise(ends):
            yield PageBand(
                top=top,
                bottom=bottom,
                width=bitmap.width,
                height=height,
                stride=stride,
                pixels=bytes(pixels[top * stride : bottom * stride]),
            )
    finally:
        # Printing may be given up between two bands, while another thread draws.
        pixels.release()
        with _ONE_AT_A_TIME:
            bitmap.close()


def count_pages(content: bytes) -> int:
    """Return how many pages a PDF has."""
    import pypdfium2  # noqa: PLC0415 - only for who looks at pages

    with _ONE_AT_A_TIME, pypdfium2.PdfDocument(content) as document:
        return len(document)
