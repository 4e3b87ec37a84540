"""How figures are said in the sentences of the follow-up."""

from decimal import ROUND_HALF_UP, Decimal

from desktop_app.core.money import Money

NO_BREAK = "\u00a0"
SMALL_NUMBERS = ("aucune", "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf")


def count_said(count: int, one: str, several: str) -> str:
    """Return a number of feminine things in French: aucune offre, deux offres."""
    number = SMALL_NUMBERS[count] if count < len(SMALL_NUMBERS) else number_said(count)
    return f"{number} {several if count > 1 else one}"


def number_said(number: int | Decimal) -> str:
    """Return a number with its thousands apart and a comma before decimals."""
    return f"{number:,}".replace(",", NO_BREAK).replace(".", ",")


def amount_said(amount: Money) -> str:
    """Return an amount in euros, with cents only when there are some."""
    whole = amount.cents % 100 == 0
    euros = amount.cents // 100 if whole else amount.euros.quantize(Decimal("0.01"))
    return f"{number_said(euros)}{NO_BREAK}€"


def share_said(share: Decimal) -> str:
    """Return a percentage, with one decimal when it matters."""
    tenths = share.quantize(Decimal("0.1"), rounding=ROUND_HALF_UP)
    plain = int(tenths) if tenths == tenths.to_integral_value() else tenths
    return f"{number_said(plain)}{NO_BREAK}%"


def counted(count: int, one: str, many: str, rest: str = "") -> str:
    """Return a count with its noun, nothing when there is none."""
    noun = one if count == 1 else many
    return f"{count} {noun} {rest}".strip() if count else ""
