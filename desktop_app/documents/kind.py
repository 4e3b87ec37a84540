"""What a kind of document is: its code, its title, and how a tender becomes its outline."""

from collections.abc import Callable
from dataclasses import dataclass

from desktop_app.catalogue import Catalogue
from desktop_app.core.beside import Beside
from desktop_app.core.tender import Tender
from desktop_app.documents.outline import Outline
from desktop_app.documents.workbook import Workbook


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One kind of document; `formats` begins with the usual one.

    `build` is also given the sheets kept beside the tender; what goes to bidders reads none.
    `sheets` is for the kinds that exist as a workbook too.
    `why` says why a tender needs the document, and nothing when it does not.
    """

    code: str
    title: str
    formats: tuple[str, ...]
    build: Callable[[Tender, Catalogue, Beside], Outline]
    why: Callable[[Tender, Catalogue], str]
    sheets: Callable[[Tender, Catalogue, Beside], Workbook] | None = None
