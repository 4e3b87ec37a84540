"""The town hall behind a contract: where to write, who signs, pays, helps and judges."""

from dataclasses import dataclass

from desktop_app.core.money import Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """What a town says of itself once for all its contracts; blank while it has not.

    `late_penalty` is what a day of delay costs unless the contract says otherwise.
    """

    street: str = ""
    postcode: str = ""
    commune: str = ""
    phone: str = ""
    email: str = ""
    signatory: str = ""
    signatory_role: str = ""
    facilitator: str = ""
    accountant: str = ""
    mediator: str = ""
    court: str = ""
    late_penalty: Money | None = None

    def address(self) -> tuple[str, ...]:
        """Return the lines of the postal address."""
        town = f"{self.postcode} {self.commune}".strip()
        return tuple(filter(None, (self.street, town)))
