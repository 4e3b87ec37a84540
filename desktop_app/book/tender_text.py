"""The text of a tender as a book keeps it: its dossier, contradictions of a draft included."""

import json
from typing import Any

from desktop_app.core.errors import DataFileError
from desktop_app.core.tender import Tender
from desktop_app.datafile import Glossary, parse
from desktop_app.dossier import write_json


def tender_text(tender: Tender, glossary: Glossary) -> str:
    """Return the text to keep of a tender, once read again.

    Raises:
        DataFileError: it could not be read again.
    """
    text = write_json(tender, glossary)
    _draft(text, tender.subject, glossary)
    return text


def read_tender(row: dict[str, Any], glossary: Glossary) -> Tender:
    """Return the tender of a row.

    Raises:
        DataFileError: its text is damaged.
    """
    return _draft(row["dossier"], row["subject"], glossary)


def _draft(text: str, subject: str, glossary: Glossary) -> Tender:
    # A draft may contradict itself while it is being written: only its shape is checked here.
    name = f"Marché « {subject} »"
    try:
        values = json.loads(text)
    except ValueError:
        values = None
    if not isinstance(values, dict):
        reason = "son texte est endommagé ; restaurez une sauvegarde du carnet pour le retrouver."
        raise DataFileError(name, (reason,))
    tender, problems = parse(values, Tender, glossary)
    if tender is None:
        raise DataFileError(name, problems)
    return tender
