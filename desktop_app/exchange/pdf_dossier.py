"""The dossier that a PDF of ours carries inside."""

import io
import zlib

import pikepdf

from desktop_app.dossier import ATTACHED_DOSSIER, GREATEST_DOSSIER


def read_attached_dossier(content: bytes) -> bytes | None:
    """Return the dossier inside a PDF, or none when it carries none that can be read."""
    try:
        with pikepdf.open(io.BytesIO(content)) as pdf:
            if ATTACHED_DOSSIER not in pdf.attachments:
                return None
            stream = pdf.attachments[ATTACHED_DOSSIER].obj.EF.F
            return _expanded(stream.read_raw_bytes(), stream.get(pikepdf.Name.Filter))
    except (pikepdf.PdfError, zlib.error, AttributeError, KeyError, TypeError, ValueError):
        return None


def read_maker(content: bytes) -> str:
    """Return which program and rules made a PDF, in its own words, or nothing."""
    try:
        with pikepdf.open(io.BytesIO(content)) as pdf:
            return str(pdf.docinfo.get("/Producer", ""))
    except (pikepdf.PdfError, AttributeError, KeyError, TypeError, ValueError):
        return ""


def _expanded(raw: bytes, kind: object) -> bytes | None:
    # A few bytes may expand to gigabytes: one more than allowed is enough for a refusal.
    if kind is None:
        return raw[: GREATEST_DOSSIER + 1]
    if kind == pikepdf.Name.FlateDecode:
        return zlib.decompressobj().decompress(raw, GREATEST_DOSSIER + 1)
    return None
