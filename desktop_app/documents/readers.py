"""Who reads each document, and the blanks that those for the bidders still hold."""

from collections.abc import Iterable
from typing import Final

from desktop_app.catalogue import Catalogue
from desktop_app.core.beside import Beside
from desktop_app.core.tender import Tender
from desktop_app.documents.booklets import ADMINISTRATIVE, TECHNICAL, WHOLE
from desktop_app.documents.outline import TO_FILL, texts
from desktop_app.documents.printing import NeededDocument, needed, outline_of

FOR_BIDDERS: Final = frozenset(
    {
        "annexe-insertion",
        "bordereau-prix",
        "cadre-reponse",
        "lettre-consultation",
        "rc",
        ADMINISTRATIVE.code,
        TECHNICAL.code,
        WHOLE.code,
    }
)
_OPENING: Final = "[à compléter"


def is_for_bidders(document: NeededDocument) -> bool:
    """Tell whether a document goes to the bidders, rather than staying in the town hall."""
    return document.kind.code in FOR_BIDDERS


def by_reader(documents: Iterable[NeededDocument]) -> tuple[NeededDocument, ...]:
    """Return the documents with those for the bidders first."""
    return tuple(sorted(documents, key=lambda one: not is_for_bidders(one)))


def blanks_for_bidders(
    tender: Tender, catalogue: Catalogue, beside: Beside = Beside()
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return the title of each document for the bidders with the blanks it holds, if any.

    Raises:
        UserError: the tender names something unknown.
    """
    found = (
        (one.kind.title, _blanks(tender, catalogue, one.kind.code, beside))
        for one in needed(tender, catalogue)
        if is_for_bidders(one)
    )
    return tuple((title, blanks) for title, blanks in found if blanks)


def _blanks(tender: Tender, catalogue: Catalogue, piece: str, beside: Beside) -> tuple[str, ...]:
    outline = outline_of(tender, catalogue, piece, beside)
    holes = (hole for text in texts(outline) for hole in TO_FILL.findall(text))
    return tuple(dict.fromkeys(_named(hole) for hole in holes))


def _named(hole: str) -> str:
    return hole.removeprefix(_OPENING).removesuffix("]").lstrip(" \u00a0\u202f:") or hole
