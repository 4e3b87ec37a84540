"""Formulas that turn a price into points, as the data files say them."""

import datetime
from dataclasses import dataclass

from desktop_app.law.text import Confidence


@dataclass(frozen=True, slots=True, kw_only=True)
class FormulaSheet:
    """One formula: what is published, what a spreadsheet computes, whether it is advised.

    `spreadsheet` has three blanks: {poids}, {prix} and {tous}, the range of all prices.
    """

    identifier: str
    title: str
    sentence: str
    spreadsheet: str
    advised: bool
    reason: str
    sources: tuple[str, ...]
    confidence: Confidence
    verified_on: datetime.date
