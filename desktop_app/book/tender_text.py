"""The text of a tender as a book keeps it: its dossier, contradictions of a draft included."""

from typing import Any

from desktop_app.book.tender_sheets import read_sheet
from desktop_app.core.tender import Tender
from desktop_app.datafile import Glossary
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
    return read_sheet(text, Tender, glossary, f"Marché « {subject} »", "le")
