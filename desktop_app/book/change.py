"""What a writing gesture answers: which records changed."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Change:
    """The records of one kind that a gesture wrote or removed.

    It is quiet when the program wrote by itself what nobody asked to save.
    """

    kind: Literal["tender", "supplier", "library"]
    identifiers: tuple[int, ...]
    is_quiet: bool = False
