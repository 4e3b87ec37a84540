"""What a writing gesture answers: which records changed."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Change:
    """The records of one kind that a gesture wrote or removed."""

    kind: Literal["tender", "supplier", "library"]
    identifiers: tuple[int, ...]
