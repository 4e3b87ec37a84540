"""Award criteria: how bids are compared."""

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.core.bounds import Ordinal, Percentage


class CriterionKind(StrEnum):
    """What a criterion looks at."""

    PRICE = "prix"
    LIFE_CYCLE_COST = "cout-global"
    TECHNICAL = "technique"
    ENVIRONMENT = "environnement"
    SOCIAL = "social"
    TIME = "delai"
    OTHER = "autre"


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion:
    """One award criterion; `lots` empty means every lot, `clause` the library's model if any."""

    designation: str
    kind: CriterionKind
    weight: Percentage | None = None
    lots: tuple[Ordinal, ...] = ()
    indicators: str = ""
    method: str = ""
    proof: str = ""
    clause: str = ""
