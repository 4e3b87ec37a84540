"""The volume of insertion hours settled for a contract or a lot, with what it was counted from."""

import datetime
from dataclasses import dataclass

from desktop_app.core.bounds import Count, Percentage
from desktop_app.core.money import Money


@dataclass(frozen=True, slots=True, kw_only=True)
class TradeShare:
    """What one trade weighs in an amount, and the share of labour in its price."""

    trade: str
    share: Percentage
    labour_share: Percentage


@dataclass(frozen=True, slots=True, kw_only=True)
class InsertionVolume:
    """The hours of insertion of a lot; `lot` is 0 for a contract in one lot."""

    lot: Count = 0
    amount: Money
    trades: tuple[TradeShare, ...] = ()
    labour_share: Percentage
    effort: Percentage
    hourly_cost: Money
    hourly_cost_on: datetime.date | None = None
    months: Count | None = None
    staff_hours_month: Count = 0
    hours: Count
