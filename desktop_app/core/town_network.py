"""A body that the town notes for itself, beside those of the shipped directory."""

from dataclasses import dataclass

from desktop_app.core.network_kind import NetworkKind


@dataclass(frozen=True, slots=True, kw_only=True)
class TownNetwork:
    """A body of the town: its name, its sort, what it does, where to read or reach it."""

    identifier: int = 0
    name: str
    kind: NetworkKind
    work: str = ""
    website: str = ""
    notes: str = ""
