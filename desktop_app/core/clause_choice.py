"""What a tender takes from the clause library, and what the clerk writes herself."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from desktop_app.core.bounds import Ordinal


class Role(StrEnum):
    """Where a demand stands in the tender."""

    SPECIFICATION = "specification"
    CRITERION = "critere"
    EXECUTION = "condition-execution"
    CANDIDACY = "candidature"


class Dimension(StrEnum):
    """Which side of sustainable development a demand serves."""

    ENVIRONMENT = "environnement"
    SOCIAL = "social"


FieldValue = bool | int | float | str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClauseChoice:
    """A clause of the library, with the variant, the filled fields and the named checker."""

    clause: str
    variant: str = "standard"
    role: Role | None = None
    lots: tuple[Ordinal, ...] = ()
    checked_by: str = ""
    fields: Mapping[str, FieldValue] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnText:
    """A text typed by the clerk; with a role and a dimension it counts like a clause."""

    document: str
    title: str
    text: str
    role: Role | None = None
    dimension: Dimension | None = None
    lots: tuple[Ordinal, ...] = ()
    checked_by: str = ""
