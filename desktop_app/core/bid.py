"""The bids received for a tender, and what the buyer thinks of each."""

from dataclasses import dataclass

from desktop_app.core.bounds import Count, Percentage
from desktop_app.core.money import Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """What a bid gets for one part of a criterion: a share of its points, or a value read."""

    part: str
    share: Percentage | None = None
    value: str = ""
    comment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bid:
    """One bid; `lot` is 0 for a contract in one lot, `irregular` says why it is set aside."""

    bidder: str
    lot: Count = 0
    price: Money | None = None
    marks: tuple[Mark, ...] = ()
    comment: str = ""
    irregular: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BidSheet:
    """The sheet of bids kept beside a tender."""

    bids: tuple[Bid, ...] = ()
