"""Every tender of the book with the follow-up kept beside it, read in one go."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from desktop_app.book.conditions import as_list
from desktop_app.book.connection import Connection
from desktop_app.book.searching import CHOSEN
from desktop_app.book.supplier_rows import supplier_of
from desktop_app.book.tender_sheets import read_sheet
from desktop_app.book.tender_text import read_tender
from desktop_app.core.bid import BidSheet
from desktop_app.core.contract import Contract
from desktop_app.core.follow_up import FollowUp, LotAward, Structure
from desktop_app.datafile import Glossary
from desktop_app.monitoring.holder import structure_of

READ = CHOSEN.format(distance="NULL")

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
    found = tuple(_contract(row, glossary) for row in db.rows(ALL, {"family": family}))
    wanted = {lot.supplier_id for one in found for lot in one.follow_up.award.lots if _unsaid(lot)}
    if not wanted:
        return found
    rows = db.tuples(READ, {"identifiers": as_list(sorted(wanted))})
    kinds = {row[0]: structure_of(supplier_of(row)) for row in rows}
    return tuple(_with_kinds(one, kinds) for one in found)


def _unsaid(lot: LotAward) -> bool:
    return bool(lot.supplier_id) and lot.structure is None


def _with_kinds(contract: Contract, kinds: Mapping[int, Structure | None]) -> Contract:
    """Return a contract whose holders known in the book have the kind that it gives them."""
    award = contract.follow_up.award
    lots = tuple(
        replace(lot, structure=kinds.get(lot.supplier_id)) if _unsaid(lot) else lot
        for lot in award.lots
    )
    follow_up = replace(contract.follow_up, award=replace(award, lots=lots))
    return replace(contract, follow_up=follow_up)


def _contract(row: dict[str, Any], glossary: Glossary) -> Contract:
    sheet = row["followed"]
    name = f"Suivi du marché « {row['subject']} »"
    follow_up = read_sheet(sheet, FollowUp, glossary, name) if sheet else FollowUp()
    sheet = row["bids"]
    bids = read_sheet(sheet, BidSheet, glossary, name) if sheet else BidSheet()
    return Contract(
        identifier=row["id"],
        tender=read_tender(row, glossary),
        follow_up=follow_up,
        bids_kept=len(bids.bids),
    )
