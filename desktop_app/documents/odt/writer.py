"""An outline written as the bytes of an OpenDocument text."""

import datetime
import io
from pathlib import Path
from typing import Any, Final

from odfdo import Document

from desktop_app.documents.odt.blocks import LOW_SUBJECT, LOW_TITLE, SUBJECT, TITLE, Body
from desktop_app.documents.outline import CONTENTS_TITLE, Outline
from desktop_app.documents.package import settled
from desktop_app.dossier import maker

_STYLES: Final = "styles/odt.xml"
_KEPT: Final = frozenset(
    {"mimetype", "content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"}
)
_EPOCH: Final = datetime.datetime(1980, 1, 1, tzinfo=datetime.UTC)


def write_odt(outline: Outline, resources: Path) -> bytes:
    """Return an outline as an editable OpenDocument text with real styles."""
    document: Any = Document("text")
    document.body.clear()
    document.set_part("styles.xml", (resources / _STYLES).read_bytes())
    headings = outline.in_contents
    body = Body(document)
    body.add_letterhead(outline)
    body.add_text(outline.title, LOW_TITLE if outline.one_page else TITLE)
    body.add_text(outline.subject, LOW_SUBJECT if outline.one_page else SUBJECT)
    body.add(outline.facts)
    if headings:
        body.add_contents(headings, CONTENTS_TITLE)
    for block in outline.blocks:
        body.add(block)
    _sign(document, outline)
    return _saved(document)


def _sign(document: Any, outline: Outline) -> None:
    about = document.meta
    about.title = outline.running_title
    about.subject = outline.reference
    about.language = outline.language
    about.initial_creator = about.creator = outline.author.replace("\n", " ")
    about.creation_date = about.date = _EPOCH
    about.generator = maker(outline.rules)


def _saved(document: Any) -> bytes:
    for part in document.manifest.get_paths():
        if part != "/" and not _is_kept(part):
            document.manifest.del_full_path(part)
    content = io.BytesIO()
    document.save(content)
    dropped = {name for name in document.get_parts() if not _is_kept(name)}
    return settled(content.getvalue(), without=dropped)


def _is_kept(part: str) -> bool:
    return part in _KEPT or part.startswith("Pictures/")
