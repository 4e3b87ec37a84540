"""Whether a purchase holds enough labour for the calculation to advise hours of insertion."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from desktop_app.clauses.clause import Clause, Family
from desktop_app.clauses.insertion import InsertionGuide
from desktop_app.core.money import Money
from desktop_app.core.tender import Tender
from desktop_app.law.base import LawBase

COST = "cout-heure-insertion"
HOURS, THEME, FAR_FROM_WORK = "heures", "insertion", "éloigné"
FULL = Decimal(100)


@dataclass(frozen=True, slots=True, kw_only=True)
class HoursFloor:
    """The hours and the months below which none are advised, and the hours of one euro."""

    hours: Decimal
    months: Decimal
    per_euro: Decimal

    def refusal(self, tender: Tender) -> str:
        """Say why the calculation advises no hours for a tender, nothing when it may."""
        if tender.months and tender.months < self.months:
            return (
                f"Le calcul des heures ne la conseille pas\u00a0: le marché dure {tender.months}"
                f"\u00a0mois, moins que les {self.months}\u00a0mois d’un accueil."
            )
        counted = tuple(self._counted(tender))
        most = max(counted, default=self.hours)
        if most >= self.hours:
            return ""
        what = "le lot qui en donne le plus donne" if len(counted) > 1 else "ce marché donne"
        return (
            f"Le calcul des heures ne la conseille pas\u00a0: {what}"
            f" {most.quantize(Decimal(1), rounding=ROUND_HALF_UP)}\u00a0h, moins que les"
            f" {self.hours}\u00a0h d’un emploi utile à un parcours."
        )

    def _counted(self, tender: Tender) -> Iterator[Decimal]:
        """Count the hours of what is counted apart, when its amount is known or they are kept."""
        lots = tender.lots if len(tender.lots) > 1 else ()
        amounts = {lot.number: lot.amount for lot in lots} or {0: tender.amount}
        if not any(amounts.values()):
            amounts = {0: tender.amount}
        kept = {volume.lot: Decimal(volume.hours) for volume in tender.insertion}
        for number, amount in amounts.items():
            if number in kept:
                yield kept[number]
            elif amount:
                yield amount.euros * self.per_euro


def hours_floor(guide: InsertionGuide, family: Family, hour: Money) -> HoursFloor:
    """Return the floor of a family, from the figures of guides and the cost of an hour."""
    share = Decimal(family.labour_share) / FULL * guide.value("effort") / FULL
    return HoursFloor(
        hours=guide.value("plancher"),
        months=guide.value("duree-minimale"),
        per_euro=share / hour.euros,
    )


def hourly_cost(
    law: LawBase, guide: InsertionGuide, day: datetime.date
) -> tuple[Money, datetime.date | None]:
    """Return the loaded cost of an hour on a day, and since when it is in the base."""
    dated = law.thresholds[COST].dated(day)
    if dated is None:
        return Money.from_euros(guide.value("cout-des-guides")), None
    return dated.amount, dated.since


def asks_for_hours(clause: Clause) -> bool:
    """Tell whether a clause keeps a number of hours for people far from employment."""
    if clause.theme != THEME or HOURS not in clause.fields:
        return False
    return any(FAR_FROM_WORK in variant.text for variant in clause.variants)
