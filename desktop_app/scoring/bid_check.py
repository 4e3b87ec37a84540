"""What is wrong in a sheet of bids, and the marks put under the keys of their parts."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from desktop_app.catalogue import Catalogue
from desktop_app.core.bid import Bid, BidSheet
from desktop_app.core.folding import plain_words
from desktop_app.core.tender import Tender
from desktop_app.scoring.analysis import follows_price, read_amount
from desktop_app.scoring.lot_analysis import LotAnalysis, analyse_lots, lost_bids
from desktop_app.scoring.scale import Part


def settled(tender: Tender, catalogue: Catalogue, sheet: BidSheet) -> BidSheet:
    """Return the sheet where a part may have been named by its designation."""
    known = {
        words: part.key
        for lot in analyse_lots(tender, catalogue, BidSheet())
        for part in lot.analysis.parts
        for words in (plain_words(part.designation), plain_words(part.key))
    }
    return replace(sheet, bids=tuple(_settled(bid, known) for bid in sheet.bids))


def problems(tender: Tender, catalogue: Catalogue, sheet: BidSheet) -> tuple[str, ...]:
    """Say in French what cannot be compared in a sheet of bids, already settled."""
    lost = (
        f"« {bid.bidder} » : le lot {bid.lot} n’existe pas dans ce dossier."
        for bid in lost_bids(tender, sheet)
    )
    lots = analyse_lots(tender, catalogue, sheet)
    return (*lost, *(problem for lot in lots for problem in _of_lot(lot)))


def _settled(bid: Bid, known: dict[tuple[str, ...], str]) -> Bid:
    marks = tuple(
        replace(mark, part=known.get(tuple(plain_words(mark.part)), mark.part))
        for mark in bid.marks
    )
    return replace(bid, marks=marks)


def _of_lot(lot: LotAnalysis) -> Iterator[str]:
    names = Counter(bid.bidder.strip().casefold() for bid in lot.bids)
    for bid in lot.bids:
        if not bid.bidder.strip():
            yield "Une offre n’a pas de nom de candidat."
        elif names[bid.bidder.strip().casefold()] > 1:
            yield f"« {bid.bidder} » est inscrit plusieurs fois pour le même lot."
        yield from _of_bid(bid, lot.analysis.parts)


def _of_bid(bid: Bid, parts: tuple[Part, ...]) -> Iterator[str]:
    known = {part.key: part for part in parts}
    for mark in bid.marks:
        part = known.get(mark.part)
        if part is None:
            yield (
                f"« {bid.bidder} » : l’élément « {mark.part} » n’existe pas ; les éléments notés"
                f" sont {', '.join(f'« {key} »' for key in known)}."
            )
        elif part.is_priced and not follows_price(part, parts) and read_amount(mark.value) is None:
            yield f"« {bid.bidder} » : « {mark.value} » n’est pas un montant en euros."
