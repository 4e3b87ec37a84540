"""A tender of the book with the follow-up of its contract."""

from dataclasses import dataclass

from desktop_app.core.follow_up import FollowUp
from desktop_app.core.tender import Tender


@dataclass(frozen=True, slots=True, kw_only=True)
class Contract:
    """A tender and its follow-up; `bids_kept` counts the bids of its sheet of bids."""

    identifier: int = 0
    tender: Tender
    follow_up: FollowUp = FollowUp()
    bids_kept: int = 0

    @property
    def bid_count(self) -> int | None:
        """How many bids came, none when nobody said."""
        typed = self.follow_up.award.bid_count
        return typed if typed is not None else self.bids_kept or None
