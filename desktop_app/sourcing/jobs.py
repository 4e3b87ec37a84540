"""Which real job a number of hours makes."""

from dataclasses import dataclass
from decimal import Decimal

YEAR = 12
SHARES = {
    Decimal(1): "un temps plein",
    Decimal("0.75"): "un trois quarts de temps",
    Decimal("0.5"): "un mi-temps",
    Decimal("0.25"): "un quart de temps",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """Whole jobs over the contract, then a part of a job over some months."""

    whole: int
    share: Decimal
    share_months: int
    months: int
    hours: int

    @property
    def text(self) -> str:
        """The job in a few French words, empty when there is none."""
        parts = []
        if self.whole:
            count = "un temps plein" if self.whole == 1 else f"{self.whole} temps pleins"
            parts.append(f"{count} pendant {self.months} mois")
        if self.share_months:
            parts.append(f"{SHARES[self.share]} pendant {self.share_months} mois")
        return " et ".join(parts)


def job_of(hours: Decimal, months: int | None, full_year: Decimal) -> Job:
    """Return the greatest job that the hours can pay; a year is meant when no length is known."""
    length = months or YEAR
    month = full_year / YEAR
    whole = int(hours // (month * length))
    rest = hours - whole * month * length
    lengths = {share: min(length, int(rest // (share * month))) for share in SHARES}
    share = max(SHARES, key=lambda one: (one * lengths[one], lengths[one]))
    paid = whole * month * length + share * lengths[share] * month
    return Job(
        whole=whole, share=share, share_months=lengths[share], months=length, hours=int(paid)
    )
