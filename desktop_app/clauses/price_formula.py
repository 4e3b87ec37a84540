"""Formulas that turn a price into points, as the data files say them."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.core.criterion import PriceFormula
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


def formula_problems(formulas: Mapping[str, FormulaSheet]) -> tuple[str, ...]:
    """Say which formula of the code has no sheet, and which sheet no formula or no blank."""
    known = {formula.value for formula in PriceFormula}
    missing = [
        f"scoring/{name}.toml : le fichier manque." for name in sorted(known - set(formulas))
    ]
    idle = [
        f"scoring/{name}.toml : cette formule n’existe pas."
        for name in sorted(set(formulas) - known)
    ]
    blank = [
        f"scoring/{name}.toml : « tableur » n’emploie pas {{{word}}}."
        for name, sheet in formulas.items()
        for word in ("poids", "prix", "tous")
        if f"{{{word}}}" not in sheet.spreadsheet
    ]
    return (*missing, *idle, *blank)
