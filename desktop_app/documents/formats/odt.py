"""OpenDocument text that the clerk can still edit, with real styles."""

from pathlib import Path

from desktop_app.documents.format import Format
from desktop_app.documents.outline import Outline


def _write(outline: Outline, dossier: bytes, resources: Path) -> bytes:
    from desktop_app.documents.odt.writer import write_odt  # noqa: PLC0415 - 0.2 s of imports

    del dossier
    return write_odt(outline, resources)


def _unprintable(outline: Outline, resources: Path) -> tuple[str, ...]:
    del outline, resources
    return ()


FORMAT = Format(name="odt", title="Document LibreOffice", write=_write, unprintable=_unprintable)
