"""Every tender of the book with the follow-up kept beside it, read in one go."""

from typing import Any

from desktop_app.book.connection import Connection
from desktop_app.book.tender_sheets import read_sheet
from desktop_app.book.tenders import read_tender
from desktop_app.core.bid import BidSheet
from desktop_app.core.contract import Contract
from desktop_app.core.follow_up import FollowUp
from desktop_app.datafile import Glossary

ALL = """
SELECT tenders.id, subject, dossier, followed.content AS followed, bids.content AS bids
FROM tenders
LEFT JOIN tender_sheets AS followed ON followed.tender = tenders.id AND followed.kind = 'suivi'
LEFT JOIN tender_sheets AS bids ON bids.tender = tenders.id AND bids.kind = 'offres'
WHERE status <> 'modele'
  AND (:family = '' OR (family = :family AND followed.content IS NOT NULL))
ORDER BY tenders.id
"""


def read_contracts(db: Connection, glossary: Glossary, family: str = "") -> tuple[Contract, ...]:
    """Return every tender with its follow-up, or those of a family that have one.

    Raises:
        DataFileError: a text of the book is damaged; the message names its tender.
    """
    return tuple(_contract(row, glossary) for row in db.rows(ALL, {"family": family}))


def _contract(row: dict[str, Any], glossary: Glossary) -> Contract:
    sheet = row["followed"]
    name = f"Suivi du marché « {row['subject']} »"
    follow_up = read_sheet(sheet, FollowUp, glossary, name) if sheet else FollowUp()
    sheet = row["bids"]
    bids = read_sheet(sheet, BidSheet, glossary, name) if sheet else BidSheet()
    return Contract(
        identifier=row["id"],
        tender=read_tender(row, glossary),
        follow_up=follow_up,
        bids_kept=len(bids.bids),
    )
