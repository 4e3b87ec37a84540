"""How the sentences of the advice write numbers and amounts."""

from decimal import Decimal

from desktop_app.core.money import Money

NO_BREAK = "\u00a0"


def number(value: Decimal | int) -> str:
    """Write a number as it stands in a French sentence, with two decimals at most."""
    rounded = Decimal(value).quantize(Decimal("0.01"))
    whole = rounded == rounded.to_integral_value()
    written = f"{rounded:,.0f}" if whole else f"{rounded:,.2f}".rstrip("0")
    return written.replace(",", NO_BREAK).replace(".", ",")


def euros(amount: Money) -> str:
    """Write an amount, with cents only when there are some."""
    cents = amount.cents % 100
    written = f"{amount.euros:,.2f}" if cents else f"{amount.euros:,.0f}"
    return written.replace(",", NO_BREAK).replace(".", ",") + f"{NO_BREAK}€"
