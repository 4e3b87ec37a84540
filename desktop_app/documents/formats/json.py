"""JSON: the data of a document, for a program to read."""

import json
from pathlib import Path

from desktop_app.core.errors import UserError
from desktop_app.datafile import HALF_SIGN
from desktop_app.documents.format import Format
from desktop_app.documents.outline import Outline


def _write(outline: Outline, dossier: bytes, resources: Path) -> bytes:
    del dossier, resources
    if outline.data is None:
        raise UserError("Ce document n’a pas de données à remettre à un autre logiciel.")
    text = json.dumps(outline.data, ensure_ascii=False, indent=2) + "\n"
    return HALF_SIGN.sub("\ufffd", text).encode()


def _unprintable(outline: Outline, resources: Path) -> tuple[str, ...]:
    del outline, resources
    return ()


FORMAT = Format(name="json", title="Données", write=_write, unprintable=_unprintable)
