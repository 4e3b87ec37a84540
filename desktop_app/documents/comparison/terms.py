"""What changed in the terms of the contract: price, renewals, advance, guarantees."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from desktop_app.core.tender import Tender
from desktop_app.core.terms import PriceChange, PriceForm, Terms
from desktop_app.documents.comparison.change import (
    Change,
    Fact,
    Group,
    fact_change,
    quoted,
    text_change,
)
from desktop_app.documents.typography import amount, date, percentage

_FORMS: Final = {
    PriceForm.UNIT: "prix unitaires",
    PriceForm.LUMP_SUM: "prix forfaitaire",
    PriceForm.MIXED: "prix unitaires et forfaitaires",
}
_CHANGES: Final = {PriceChange.FIRM: "prix fermes", PriceChange.REVISED: "prix révisables"}


def terms_changes(before: Tender, after: Tender) -> Iterator[Change]:
    """Yield what changed in the terms that the clerk settled."""
    old, new = before.conditions, after.conditions
    facts = _facts_of(new)
    for label, value in _facts_of(old).items():
        yield from fact_change(Fact(Group.TERMS, label, (value, facts[label])))
    for label, texts in (
        ("La formule de prix", (old.price_formula, new.price_formula)),
        ("Les assurances exigées", (old.insurances, new.insurances)),
        ("La clause de réexamen", (old.review_clause, new.review_clause)),
    ):
        yield from text_change(Group.TERMS, label, *texts)


def _facts_of(terms: Terms) -> dict[str, str]:
    return {
        "La forme du prix": quoted(_FORMS[terms.price_form]) if terms.price_form else "",
        "L’évolution du prix": quoted(_CHANGES[terms.price_change]) if terms.price_change else "",
        "Le rythme de la révision": _count(terms.revision_months, "mois"),
        "Le nombre de reconductions": _count(terms.renewals),
        "Le lieu d’exécution": quoted(terms.contract_place),
        "Le taux de l’avance": _rate(terms.advance_rate),
        "La retenue de garantie": _rate(terms.retention_rate),
        "La pénalité de retard propre au marché": (
            "" if terms.late_penalty is None else f"{amount(terms.late_penalty)} par jour"
        ),
        "La validité des offres": _count(terms.bid_validity_days, "jours"),
        "Le dernier jour pour répondre": quoted(date(terms.answer_by)) if terms.answer_by else "",
    }


def _count(count: int | None, unit: str = "") -> str:
    return "" if count is None else f"{count} {unit}".strip()


def _rate(rate: Decimal | None) -> str:
    return "" if rate is None else percentage(rate)
