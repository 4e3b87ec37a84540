"""OpenDocument text that the clerk can still edit, with real styles."""

from pathlib import Path

from desktop_app.documents.format import Format
from desktop_app.documents.outline import Outline


def _write(outline: Outline, dossier: bytes, resources: Path) -> bytes:
    from desktop_app.documents.odt.writer import write_odt  # noqa: PLC0415 - 0.2 s of imports

    del dossier
    return write_odt(outline, resources)


def _unprintable(outline: Outline, resources: Path) -> tuple[str, ...]:
    from desktop_app.documents.pdf.writer import unprintable  # noqa: PLC0415 - 0.1 s of imports

    return unprintable(outline, resources)


FORMAT = Format(name="odt", title="Document LibreOffice", write=_write, unprintable=_unprintable)
