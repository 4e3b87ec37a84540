"""The analysis of every lot of a tender, from the sheet of its bids."""

from dataclasses import dataclass

from desktop_app.catalogue import Catalogue
from desktop_app.core.bid import Bid, BidSheet
from desktop_app.core.money import Money
from desktop_app.core.tender import Tender
from desktop_app.scoring.analysis import Analysis, analyse
from desktop_app.scoring.low_bids import LowBid, low_bids
from desktop_app.scoring.scale import parts

ONLY_LOT = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class LotAnalysis:
    """What the bids for one lot are worth; the number is 0 for a contract in one lot."""

    number: int
    title: str
    estimate: Money | None
    bids: tuple[Bid, ...]
    analysis: Analysis
    low: tuple[LowBid, ...]


def analyse_lots(tender: Tender, catalogue: Catalogue, sheet: BidSheet) -> tuple[LotAnalysis, ...]:
    """Return the analysis of each lot, in their order."""
    return tuple(_analysed(tender, catalogue, sheet, place) for place in _places(tender))


def lost_bids(tender: Tender, sheet: BidSheet) -> tuple[Bid, ...]:
    """Return the bids for a lot that the tender does not have."""
    places = _places(tender)
    return tuple(bid for bid in sheet.bids if not any(place.takes(bid) for place in places))


@dataclass(frozen=True, slots=True)
class _Place:
    number: int
    title: str
    estimate: Money | None
    is_only: bool

    def takes(self, bid: Bid) -> bool:
        return bid.lot == self.number or (self.is_only and bid.lot in {ONLY_LOT, self.number or 1})


def _places(tender: Tender) -> tuple[_Place, ...]:
    if not tender.lots:
        return (_Place(ONLY_LOT, "", tender.amount or None, is_only=True),)
    is_only = len(tender.lots) == 1
    whole = tender.amount if is_only else None
    return tuple(
        _Place(lot.number, lot.designation, lot.amount or whole or None, is_only=is_only)
        for lot in tender.lots
    )


def _analysed(tender: Tender, catalogue: Catalogue, sheet: BidSheet, place: _Place) -> LotAnalysis:
    bids = tuple(bid for bid in sheet.bids if place.takes(bid))
    return LotAnalysis(
        number=place.number,
        title=place.title,
        estimate=place.estimate,
        bids=bids,
        analysis=analyse(parts(tender, catalogue, place.number or 1), bids),
        low=low_bids(bids, place.estimate),
    )
