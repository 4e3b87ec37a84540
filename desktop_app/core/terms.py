"""The terms of a contract that the clerk settles: price, renewals, advance, guarantees."""

import datetime
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.core.bounds import Count, Percentage
from desktop_app.core.money import Money


class PriceForm(StrEnum):
    """How prices are stated."""

    UNIT = "unitaire"
    LUMP_SUM = "forfaitaire"
    MIXED = "mixte"


class PriceChange(StrEnum):
    """Whether prices move while the contract lasts."""

    FIRM = "ferme"
    REVISED = "revisable"


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What the clerk settles of a contract; none or blank means not answered.

    `price_formula` is the formula of a revised price, or the index that updates a firm one.
    """

    price_form: PriceForm | None = None
    price_change: PriceChange | None = None
    price_formula: str = ""
    revision_months: Count | None = None
    renewals: Count | None = None
    contract_place: str = ""
    advance_rate: Percentage | None = None
    retention_rate: Percentage | None = None
    late_penalty: Money | None = None
    insurances: str = ""
    review_clause: str = ""
    bid_validity_days: Count | None = None
    answer_by: datetime.date | None = None
