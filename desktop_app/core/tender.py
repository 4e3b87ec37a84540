"""The tender: one purchase, from the need to the documents."""

import datetime
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Literal

from desktop_app.core.bounds import Bounds, Count
from desktop_app.core.buyer import Buyer
from desktop_app.core.clause_choice import ClauseChoice, OwnText
from desktop_app.core.criterion import Criterion
from desktop_app.core.insertion import InsertionVolume
from desktop_app.core.lot import Lot, Reservation
from desktop_app.core.money import Money
from desktop_app.core.price_line import PriceLine
from desktop_app.core.review import Dismissal, LastCheck
from desktop_app.core.terms import Terms


class TenderType(StrEnum):
    """What is bought."""

    WORKS = "travaux"
    SUPPLIES = "fournitures"
    SERVICES = "services"


class Procedure(StrEnum):
    """How the contract is awarded."""

    EXEMPT = "dispense"
    ADAPTED = "mapa"
    FORMAL = "formalisee"
    ADAPTED_SOCIAL = "mapa-sociale"


class Ccag(StrEnum):
    """Which general administrative clauses the contract refers to."""

    SUPPLIES_SERVICES = "fcs"
    WORKS = "travaux"
    INTELLECTUAL = "pi"
    ICT = "tic"
    PROJECT_MANAGEMENT = "moe"
    INDUSTRIAL = "mi"
    NONE = "aucun"


class Alternative(StrEnum):
    """The ways of meeting a need, from the lightest to the heaviest."""

    NOTHING = "rien"
    REPAIR = "reparer"
    REUSE = "reemployer"
    SHARE = "mutualiser"
    RENT = "louer"
    SECOND_HAND = "occasion"
    NEW = "achat-neuf"


class Support(StrEnum):
    """Where a tender is advertised, or how quotes are sought."""

    BOAMP = "boamp"
    LEGAL_JOURNAL = "jal"
    JOUE = "joue"
    PROFILE = "profil"
    PRESS = "presse"
    QUOTES = "devis"


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """Why and how the commune needs something."""

    description: str = ""
    sustainability: str = ""
    alternative: Alternative | None = None
    same_family_12_months: Money | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Publicity:
    """How the tender is made known."""

    supports: tuple[Support, ...] = ()
    buyer_profile: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tender:
    """One tender as its dossier says it; none means that the clerk has not answered yet."""

    format: Literal[1]
    subject: str
    type: TenderType
    family: str = ""
    cpv: str = ""
    amount: Money
    date: datetime.date
    wanted_start: datetime.date | None = None
    months: Count | None = None
    procedure: Procedure | None = None
    ccag: Ccag | None = None
    reserved: tuple[Reservation, ...] = ()
    innovative: bool = False
    social_exemption: Annotated[int, Bounds(0, 4)] = 0
    social_exemption_reason: str = ""
    single_lot_reason: str = ""
    buyer: Buyer
    need: Need = Need()
    publicity: Publicity = Publicity()
    conditions: Terms = Terms()
    lots: tuple[Lot, ...] = ()
    price: tuple[PriceLine, ...] = ()
    criteria: tuple[Criterion, ...] = ()
    clauses: tuple[ClauseChoice, ...] = ()
    insertion: tuple[InsertionVolume, ...] = ()
    texts: tuple[OwnText, ...] = ()
    dismissed: tuple[Dismissal, ...] = ()
    last_check: LastCheck | None = None


def reserved_for(tender: Tender, lot: Lot | None = None) -> tuple[Reservation, ...]:
    """Return who a lot is reserved for; what is said of a lot replaces what is said of all.

    The law lets contracts or lots be reserved (L2113-12 to L2113-15) and forbids some joint
    reservations of one contract or of one lot (L2113-14): a lot with its own has no other.
    """
    return (lot.reserved if lot else ()) or tender.reserved


def reservations_of(tender: Tender) -> frozenset[Reservation]:
    """Return every reservation that holds for some part of a contract."""
    if not tender.lots:
        return frozenset(tender.reserved)
    return frozenset(kind for lot in tender.lots for kind in reserved_for(tender, lot))
