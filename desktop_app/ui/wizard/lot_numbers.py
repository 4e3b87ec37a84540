"""What a tender becomes when one of its lots is removed."""

from dataclasses import replace
from typing import TypeVar

from desktop_app.core.clause_choice import ClauseChoice, OwnText
from desktop_app.core.criterion import Criterion
from desktop_app.core.lot import Lot
from desktop_app.core.tender import Tender

Item = TypeVar("Item", Criterion, ClauseChoice, OwnText)


def without_lot(tender: Tender, number: int) -> Tender:
    """Return the tender without a lot, the next ones moved up.

    What was asked for that lot alone goes with it.
    """
    return replace(
        tender,
        lots=tuple(_moved(lot, number) for lot in tender.lots if lot.number != number),
        criteria=_kept(tender.criteria, number),
        clauses=_kept(tender.clauses, number),
        texts=_kept(tender.texts, number),
        insertion=tuple(
            replace(volume, lot=_number(volume.lot, number))
            for volume in tender.insertion
            if volume.lot != number
        ),
        price=tuple(
            replace(line, lot=_number(line.lot, number))
            for line in tender.price
            if line.lot != number
        ),
    )


def lost_with(tender: Tender, number: int) -> int:
    """Return how many criteria, clauses, texts and prices are asked for a lot alone."""
    asked = [item.lots for item in tender.criteria]
    asked += [item.lots for item in tender.clauses]
    asked += [item.lots for item in tender.texts]
    asked += [(line.lot,) for line in tender.price]
    return asked.count((number,))


def _moved(lot: Lot, removed: int) -> Lot:
    return replace(lot, number=_number(lot.number, removed))


def _kept(items: tuple[Item, ...], removed: int) -> tuple[Item, ...]:
    return tuple(
        replace(item, lots=tuple(_number(lot, removed) for lot in item.lots if lot != removed))
        for item in items
        if item.lots != (removed,)
    )


def _number(number: int, removed: int) -> int:
    return number - 1 if number > removed else number
