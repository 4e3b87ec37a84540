"""The price schedule as every document names it, and the lines that each lot gets."""

from dataclasses import dataclass

from desktop_app.core.price_line import PriceLine
from desktop_app.core.tender import Tender
from desktop_app.core.terms import PriceForm

_NAMES = {
    PriceForm.UNIT: "bordereau des prix unitaires",
    PriceForm.LUMP_SUM: "décomposition du prix global et forfaitaire",
}
_USUAL = "bordereau des prix"


@dataclass(frozen=True, slots=True)
class PricedLot:
    """One lot of the schedule, or the whole of it under 0, with its lines."""

    number: int
    title: str
    lines: tuple[PriceLine, ...]


def schedule_name(tender: Tender) -> str:
    """Return how the schedule is called, without its article."""
    form = tender.conditions.price_form
    return _NAMES.get(form, _USUAL) if form else _USUAL


def the_schedule(tender: Tender) -> str:
    """Return how the schedule is called, with its article."""
    name = schedule_name(tender)
    return f"{'la' if name.startswith('d') else 'le'} {name}"


def filled(tender: Tender) -> str:
    """Return how the schedule is called once the bidder has filled it in."""
    gender = "remplie" if schedule_name(tender).startswith("d") else "rempli"
    return f"{the_schedule(tender)}, {gender}"


def has_schedule(tender: Tender) -> bool:
    """Tell whether the clerk wrote what bidders must price."""
    return bool(tender.price)


def priced_lots(tender: Tender) -> tuple[PricedLot, ...]:
    """Return the lots with their lines; a line of no lot stands in each."""
    if not tender.lots:
        return (PricedLot(0, "", tender.price),)
    return tuple(
        PricedLot(
            lot.number,
            lot.designation,
            tuple(line for line in tender.price if line.lot in {0, lot.number}),
        )
        for lot in tender.lots
    )
