"""What is kept beside a tender and never travels in its dossier."""

from dataclasses import dataclass

from desktop_app.core.bid import BidSheet
from desktop_app.core.follow_up import FollowUp
from desktop_app.core.sourcing_sheet import SourcingSheet
from desktop_app.core.written import WrittenDocuments


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """The side sheets of a tender, for the pieces that stay in the town hall, and its logo."""

    sourcing: SourcingSheet = SourcingSheet()
    bids: BidSheet = BidSheet()
    follow_up: FollowUp = FollowUp()
    written: WrittenDocuments = WrittenDocuments()
    logo: bytes = b""
