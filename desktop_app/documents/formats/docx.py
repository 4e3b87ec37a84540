"""Word document that the clerk can still edit, with real styles."""

from pathlib import Path

from desktop_app.documents.format import Format
from desktop_app.documents.outline import Outline


def _write(outline: Outline, dossier: bytes, resources: Path) -> bytes:
    from desktop_app.documents.docx.writer import write_docx  # noqa: PLC0415 - 0.1 s of imports

    del dossier, resources
    return write_docx(outline)


def _unprintable(outline: Outline, resources: Path) -> tuple[str, ...]:
    from desktop_app.documents.pdf.writer import unprintable  # noqa: PLC0415 - 0.1 s of imports

    return unprintable(outline, resources)


FORMAT = Format(name="docx", title="Document Word", write=_write, unprintable=_unprintable)
