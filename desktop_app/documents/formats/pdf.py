"""PDF, tagged for assistive technology and fit for archives, with the dossier inside."""

from pathlib import Path

from desktop_app.documents.format import Format
from desktop_app.documents.outline import Outline


def _write(outline: Outline, dossier: bytes, resources: Path) -> bytes:
    from desktop_app.documents.pdf.writer import write_pdf  # noqa: PLC0415 - 0.1 s of imports

    return write_pdf(outline, dossier, resources)


def _unprintable(outline: Outline, resources: Path) -> tuple[str, ...]:
    from desktop_app.documents.pdf.writer import unprintable  # noqa: PLC0415 - 0.1 s of imports

    return unprintable(outline, resources)


FORMAT = Format(
    name="pdf",
    title="Document PDF",
    write=_write,
    unprintable=_unprintable,
    carries_letters=True,
)
