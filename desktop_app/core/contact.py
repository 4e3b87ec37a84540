"""People to write to or call at a supplier's."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """A person at a supplier's; personal data, never logged."""

    name: str = ""
    function: str = ""
    phone: str = ""
    email: str = ""
